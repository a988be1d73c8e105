import { fold } from '../../language/words.ts';
import { readPrinciples } from '../../recall/cards/readPrinciples.ts';
import type { Story } from '../../stories/model.ts';
import type { LoadedWorkspace } from '../library.ts';
import type { Offbook } from '../offbook.ts';
import type { CoverageCell, CoverageRow, CoverageView } from './views.ts';

/** Stories beside values and questions. */
export async function viewCoverage(offbook: Offbook): Promise<CoverageView> {
  return coverageOf(await offbook.library.load());
}

export function coverageOf(workspace: LoadedWorkspace): CoverageView {
  const stories = workspace.documents.flatMap((document) => document.stories);
  const values = valueRows(workspace, stories);
  const questions: CoverageRow[] = [];
  return {
    stories: stories.map(({ id, title, category }) => ({ id, title, category })),
    values,
    questions,
    gaps: values.filter(isGap).map(({ id, title }) => ({
      kind: 'value' as const,
      id,
      title,
      words: `None of your stories shows “${title}”. Which of them could, or what else happened?`,
    })),
  };
}

const isGap = ({ cells }: CoverageRow): boolean => cells.length > 0 && cells.every(({ fit }) => fit === 'none');

function valueRows({ documents }: LoadedWorkspace, stories: readonly Story[]): CoverageRow[] {
  const named = stories.flatMap(({ values }) => values.map(({ text }) => text));
  const principles = documents.flatMap((document) => readPrinciples(document, named));
  const rows = [
    ...principles.map(({ name, meaning }) => ({ name, about: meaning as string | null })),
    ...named.map((name) => ({ name, about: null as string | null })),
  ].filter(({ name }, i, all) => all.findIndex((other) => fold(other.name) === fold(name)) === i);
  return rows.map(({ name, about }) => ({
    id: fold(name),
    title: name,
    about,
    cells: stories.map((story): CoverageCell => {
      const isNamed = story.values.some(({ text }) => fold(text) === fold(name));
      return { storyId: story.id, fit: isNamed ? 'named' : 'none', why: isNamed ? 'Its guide names this value.' : '' };
    }),
  }));
}

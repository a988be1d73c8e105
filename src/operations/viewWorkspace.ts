import { documentSummary, documentTitle } from '../documents/documentSummary.ts';
import { spokenLength } from '../stories/spokenLength.ts';
import { guideOf } from './library.ts';
import type { Offbook } from './offbook.ts';
import { readPace } from './pace.ts';
import { settleStalledTakes } from './takes/recordTake.ts';
import { takesWantedBy } from './takesWanted.ts';
import type { StorySummary, WorkspaceView } from './views.ts';

/** What the first page shows: every story, every document, and what waits to be looked at. */
export async function viewWorkspace(offbook: Offbook): Promise<WorkspaceView> {
  await settleStalledTakes(offbook);
  const { takes } = offbook.database;
  const [workspace, pace, counts, interrupted] = await Promise.all([
    offbook.library.load(),
    readPace(offbook),
    takes.countByStory(),
    takes.list({ status: 'interrupted' }, { limit: 20 }),
  ]);
  const known = new Set(workspace.documents.flatMap(({ stories }) => stories.map(({ id }) => id)));
  const stories = await Promise.all(
    workspace.documents.flatMap((document) =>
      document.stories.map(async (story): Promise<StorySummary> => {
        const last = counts.has(story.id)
          ? (await takes.list({ storyId: story.id }, { limit: 1 })).takes[0]
          : undefined;
        return {
          id: story.id,
          document: story.document,
          number: story.number,
          title: story.title,
          category: story.category,
          values: story.values.map(({ text }) => text),
          targetSeconds: story.targetSeconds,
          spoken: story.script && spokenLength(story.script.text, story.targetSeconds, pace.wordsPerMinute),
          takes: counts.get(story.id) ?? 0,
          takesWanted: takesWantedBy(guideOf(document)),
          lastTakeAt: last?.startedAt ?? null,
          lastTakeSeconds: last?.seconds ?? null,
        };
      }),
    ),
  );
  return {
    folder: offbook.folder.folder,
    isExample: offbook.isExample,
    documents: workspace.documents.map((document) => ({
      path: document.source.path,
      kind: document.parsed.kind,
      title: documentTitle(document.parsed),
      hash: document.source.hash,
      summary: documentSummary(document.parsed),
    })),
    unreadable: workspace.unreadable.map(({ path, failure }) => ({ path, message: failure.message })),
    stories,
    pace,
    strayTakes: [...counts].reduce((sum, [id, count]) => (known.has(id) ? sum : sum + count), 0),
    // Once joined (finishedAt) they are kept as they are and need no more looking at.
    interruptedTakes: interrupted.takes.filter((take) => take.finishedAt === null),
  };
}

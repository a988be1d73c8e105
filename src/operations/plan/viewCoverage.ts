import { documentTitle } from '../../documents/documentSummary.ts';
import { fold } from '../../language/words.ts';
import { readPrinciples } from '../../recall/cards/readPrinciples.ts';
import { competencyOf } from '../../sessions/bank/competencies.ts';
import { indexQuestions, type QuestionIndex } from '../../sessions/bank/alike/findQuestions.ts';
import { type ReadStory, readStory } from '../../sessions/bank/coverage/answeringStories.ts';
import { type CoverageCell as MatrixCell, coverageMatrix } from '../../sessions/bank/coverage/coverageMatrix.ts';
import { LIKELY_QUESTIONS } from '../../sessions/bank/likelyQuestions.ts';
import type { BankQuestion } from '../../sessions/bank/model.ts';
import { QUESTION_BANK } from '../../sessions/bank/questions/all.ts';
import { partsOfQuestion } from '../../sessions/asks.ts';
import type { Story } from '../../stories/model.ts';
import { type MetQuestion, metQuestions } from '../calls/metQuestions.ts';
import { wantsStory } from '../calls/wantsStory.ts';
import type { LoadedWorkspace } from '../library.ts';
import type { Offbook } from '../offbook.ts';
import { englishDay, message, worded } from '../../shared/message.ts';
import type { CoverageCell, CoverageRow, CoverageView } from './views.ts';

/** A story gives a value when its guide says so; found otherwise it is found by its words. */
const NAMED = 'you gave it this value';

interface WantedValue {
  readonly name: string;
  readonly about: string | null;
}

interface WantedQuestion {
  readonly id: string;
  readonly text: string;
  readonly about: string | null;
  readonly competencies?: BankQuestion['competencies'];
}

/** Reading a story takes some milliseconds, and a document that has not changed gives the same stories again. */
const read = new WeakMap<Story, ReadStory>();

function readOnce(story: Story): ReadStory {
  const known = read.get(story) ?? readStory(story);
  read.set(story, known);
  return known;
}

/** Principles of the company that clearly no story shows, in their order. */
export function principleGaps(workspace: LoadedWorkspace): readonly string[] {
  const stories = workspace.documents.flatMap((document) => document.stories);
  const principles = wantedValues(workspace, stories).filter(({ about }) => about !== null);
  if (stories.length === 0 || principles.length === 0) return [];
  const wanted = principles.map(({ name, about }) => ({ name, meaning: about ?? '' }));
  return coverageMatrix(stories.map(readOnce), wanted, [])
    .gaps.filter(({ verdict }) => verdict === 'no')
    .map(({ name }) => name);
}

let bankIndex: QuestionIndex | null = null;
const bank = (): QuestionIndex => (bankIndex ??= indexQuestions(QUESTION_BANK));

/**
 * Which stories show the company's principles and the values that stories name, and which answer the questions of the
 * folder's sessions and the likeliest question on each thing that interviewers assess; and what none of them does.
 */
export async function viewCoverage(offbook: Offbook): Promise<CoverageView> {
  const workspace = await offbook.library.load();
  const stories = workspace.documents.flatMap((document) => document.stories);
  const values = wantedValues(workspace, stories);
  const met = metQuestions(await offbook.database.debriefs.all()).filter(
    (question) => question.wantsStory || question.times.some(({ storyId, wish }) => storyId !== null || wish !== ''),
  );
  const metRows = met.map(({ id, text, times }) => ({ id: `met:${id}`, text, about: metWords(times) }));
  const isMet = new Set(met.map(({ text }) => fold(text)));
  const questions = [
    ...metRows,
    ...[...sessionQuestions(workspace), ...likelyQuestions()].filter(({ text }) => !isMet.has(fold(text))),
  ];
  const { rows, gaps } = coverageMatrix(
    stories.map(readOnce),
    values.map(({ name, about }) => ({ name, meaning: about ?? '' })),
    questions,
    bank(),
  );
  const about = new Map<string, string | null>([
    ...values.map((value) => [`value ${value.name}`, value.about] as const),
    ...questions.map((question) => [`question ${question.id}`, question.about] as const),
  ]);
  const byRow = new Map(met.map((question) => [`met:${question.id}`, question]));
  const rowsOf = (kind: 'value' | 'question'): CoverageRow[] =>
    rows
      .filter((row) => row.kind === kind)
      .map(({ id, name, cells }) => ({
        id,
        title: name,
        about: about.get(`${kind} ${id}`) ?? null,
        cells: cells.map((cell) => toldThere(cellOf(cell), byRow.get(id))),
        ...(byRow.has(id) &&
          kind === 'question' && { met: byRow.get(id)!.times.map(({ on, stage }) => ({ on, stage })) }),
      }));
  return {
    stories: stories.map(({ id, title, category }) => ({ id, title, category })),
    values: rowsOf('value'),
    questions: rowsOf('question'),
    gaps: [
      ...met.flatMap(wishedGap),
      ...gaps.map(({ kind, id, name, verdict, words }) => ({
        kind,
        id,
        title: name,
        isSure: verdict === 'no',
        ...worded({ words }),
      })),
    ],
  };
}

/** "Asked on 3 March by the hiring manager". */
const metWords = (times: MetQuestion['times']): string =>
  `Asked in your interview on ${times.map(({ on }) => englishDay(on)).join(' and on ')}`;

/** A story that was told to the question stands there as told, whatever its words say. */
function toldThere(cell: CoverageCell, met: MetQuestion | undefined): CoverageCell {
  const told = met?.times.find(({ storyId }) => storyId === cell.storyId);
  return told ? { ...cell, told: told.on, why: `You told it on ${englishDay(told.on)}. ${cell.why}`.trim() } : cell;
}

/** What was missing the last time it was asked. */
function wishedGap({ id, text, times }: MetQuestion): CoverageView['gaps'][number][] {
  const { on, wish } = times[0]!;
  return wish === ''
    ? []
    : [
        {
          kind: 'question',
          id: `wish:${id}`,
          title: text,
          isSure: true,
          ...worded({
            words: message('Asked on {day}: {text} You wish you had said: {wish}', { day: { day: on }, text, wish }),
          }),
        },
      ];
}

function cellOf({ storyId, verdict, reason }: MatrixCell): CoverageCell {
  const fit = verdict === 'no' ? 'none' : verdict === 'perhaps' ? 'fair' : reason === NAMED ? 'named' : 'strong';
  return { storyId, fit, why: reason === '' ? '' : `${reason.charAt(0).toUpperCase()}${reason.slice(1)}.` };
}

/** Principles that notes explain first, then the values that only stories name; each once. */
function wantedValues({ documents }: LoadedWorkspace, stories: readonly Story[]): WantedValue[] {
  const named = stories.flatMap(({ values }) => values.map(({ text }) => text));
  const all: WantedValue[] = [
    ...documents
      .flatMap((document) => readPrinciples(document, named))
      .map(({ name, meaning }) => ({ name, about: meaning })),
    ...named.map((name) => ({ name, about: null })),
  ];
  return all.filter(({ name }, i) => all.findIndex((other) => fold(other.name) === fold(name)) === i);
}

/** Questions of the folder's sessions that ask for something that happened. */
const sessionQuestions = ({ documents }: LoadedWorkspace): WantedQuestion[] =>
  documents.flatMap(({ source, parsed }) =>
    parsed.kind !== 'session'
      ? []
      : parsed.questions
          .filter(({ text }) => wantsStory(partsOfQuestion(text)))
          .map(({ text }, i) => ({ id: `document:${source.path}#${i}`, text, about: documentTitle(parsed) })),
  );

/** What any interviewer may ask, with what it assesses. */
const likelyQuestions = (): WantedQuestion[] =>
  LIKELY_QUESTIONS.map(({ id, text, competencies }) => ({
    id,
    text,
    about: competencyOf(competencies[0]!).name,
    competencies,
  }));

import { type QuestionIndex, indexQuestions } from '../sessions/bank/alike/findQuestions.ts';
import { answeringStories, readStory, type ReadStory } from '../sessions/bank/coverage/answeringStories.ts';
import { verdictOf } from '../sessions/bank/coverage/verdict.ts';
import type { BankQuestion } from '../sessions/bank/model.ts';
import { QUESTION_BANK } from '../sessions/bank/questions/all.ts';
import type { Story } from '../stories/model.ts';
import type { DrillQuestion } from './model.ts';

/** A story that may answer a question. */
export interface RankedStory {
  readonly storyId: string;
  /** fits: it answers. possible: perhaps, so choosing it is neither right nor wrong. */
  readonly fit: 'fits' | 'possible';
}

/** Which of a person's stories answer a question, the best first; none where it is a gap. */
export type RankStories = (question: DrillQuestion, stories: readonly Story[]) => readonly RankedStory[];

/**
 * Questions of the bank that any interviewer may ask, that a story answers, and that are neither for leaders alone nor need
 * something filled in.
 */
export const BANK_FOR_DRILLS: readonly BankQuestion[] = QUESTION_BANK.filter(
  ({ kind, field, expectsStory, slots, seniorities }) =>
    kind === 'behavioural' &&
    field === 'general' &&
    expectsStory &&
    slots.length === 0 &&
    seniorities.includes('experienced'),
);

const bankById = new Map(QUESTION_BANK.map((question) => [question.id, question]));
const read = new WeakMap<Story, ReadOnce>();
let bank: QuestionIndex | null = null;

/** By what each story shows and is about. Stories, the bank and each pair of them are read once. Deterministic. */
export const rankStories: RankStories = (question, stories) =>
  stories
    .map((story) => ({ storyId: story.id, score: scoreOf(question, story) }))
    .toSorted((a, b) => b.score - a.score)
    .flatMap(({ storyId, score }) => {
      const verdict = verdictOf(score);
      return verdict === 'no'
        ? []
        : [{ storyId, fit: verdict === 'answers' ? ('fits' as const) : ('possible' as const) }];
    });

interface ReadOnce {
  readonly story: ReadStory;
  /** By the question's words. */
  readonly scores: Map<string, number>;
}

function scoreOf({ id, text }: DrillQuestion, story: Story): number {
  let known = read.get(story);
  if (!known) {
    known = { story: readStory(story), scores: new Map() };
    read.set(story, known);
  }
  const scored = known.scores.get(text);
  if (scored !== undefined) return scored;
  bank ??= indexQuestions(QUESTION_BANK);
  const competencies = bankById.get(id)?.competencies;
  const score = answeringStories({ text, ...(competencies && { competencies }) }, [known.story], bank)[0]?.score ?? 0;
  known.scores.set(text, score);
  return score;
}

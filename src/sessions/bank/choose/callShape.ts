import type { QuestionKind, Stage } from '../model.ts';

/** Kinds that an interviewer asks; `askThem` is the person's own turn at the end. */
export type AskedKind = Exclude<QuestionKind, 'askThem'>;

/**
 * What share of a call's questions each kind has, and in what order they come. No study that we know of counts them:
 * the shares are our decision, from what each stage is for. A recruiter sorts out interest, dates and pay and tries two
 * or three questions of experience; a hiring manager asks for experience and the work; peers want to know how one works;
 * executives ask why, what was decided, and what one stands for.
 */
export const CALL_SHAPES: Readonly<Record<Stage, readonly (readonly [AskedKind, number])[]>> = {
  recruiter: [
    ['motivation', 0.3],
    ['roleKnowledge', 0.05],
    ['behavioural', 0.3],
    ['culture', 0.15],
    ['logistics', 0.2],
  ],
  hiringManager: [
    ['motivation', 0.15],
    ['roleKnowledge', 0.25],
    ['behavioural', 0.45],
    ['culture', 0.1],
    ['logistics', 0.05],
  ],
  peer: [
    ['motivation', 0.1],
    ['roleKnowledge', 0.3],
    ['behavioural', 0.4],
    ['culture', 0.2],
  ],
  executive: [
    ['motivation', 0.2],
    ['behavioural', 0.4],
    ['roleKnowledge', 0.2],
    ['culture', 0.2],
  ],
};

/** How long a call is: so many questions, or so many minutes. */
export type CallSize = { readonly count: number } | { readonly minutes: number };

/** Minutes a question takes with its answer and a follow-up, by stage: our decision, to be changed by what is measured. */
const MINUTES_EACH: Readonly<Record<Stage, number>> = {
  recruiter: 3,
  hiringManager: 4,
  peer: 4,
  executive: 5,
};
/** Small talk at the beginning and the person's own questions at the end. */
const MINUTES_AROUND = 5;
const MOST = 30;

/** How many questions fit: 1 to 30. */
export function countOf(size: CallSize, stage: Stage): number {
  const count = 'count' in size ? size.count : (size.minutes - MINUTES_AROUND) / MINUTES_EACH[stage];
  return Math.max(1, Math.min(MOST, Math.round(count)));
}

/** How many questions of each kind a call of `count` has, in the order they are asked. The sum is `count`. */
export function quotasOf(stage: Stage, count: number): { readonly kind: AskedKind; readonly quota: number }[] {
  const wanted = CALL_SHAPES[stage].map(([kind, share], place) => {
    const exact = share * count;
    return { kind, place, quota: Math.floor(exact), rest: exact - Math.floor(exact) };
  });
  let left = count - wanted.reduce((sum, { quota }) => sum + quota, 0);
  // The largest rests first; of equal ones the kind that comes earlier in the call.
  const largest = wanted.toSorted((a, b) => b.rest - a.rest || a.place - b.place);
  for (const each of largest) {
    if (left <= 0) break;
    each.quota++;
    left--;
  }
  return wanted.map(({ kind, quota }) => ({ kind, quota }));
}

/** The bank's questions that may stand first: they let a person begin with what they know best. */
export const OPENERS: ReadonlySet<string> = new Set([
  'motivation-yourself',
  'motivation-walk-through-cv',
  'motivation-why-role',
  'motivation-why-field',
  'motivation-background-prepared',
  'motivation-why-company',
  'motivation-working-with-you',
  'motivation-best-day',
]);

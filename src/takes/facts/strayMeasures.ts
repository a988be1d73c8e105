import type { Relevance } from './relevance.ts';
import type { Stray } from './strays.ts';
import { TELLING_FROM } from './strays.ts';

/** A value that is not the fact's own, with what the other places it could stand for say about it. */
export interface OtherValue {
  readonly stray: Stray;
  /** By how much its evidence leads over the next fact that it could tell; Infinity where there is none. */
  readonly lead: number;
  /** Pairs that the value is in. */
  readonly rivals: number;
  /** Of the whole take. */
  readonly words: number;
  readonly relevance: Relevance;
}

/** What `measuresOf` gives, in its order. */
export const MEASURES = [
  'frame',
  'meaning',
  'context',
  'order',
  'the same thing counted',
  'nothing counted',
  'small, nothing counted',
  'slip',
  'one digit off',
  'relevance',
  'lead',
  'no other fact',
  'rivals',
  'length in the same unit',
  'length in another unit',
  'amount',
  'ordinal',
  'times as much',
  'one said',
  'one told',
  'weak',
  'short take',
] as const;

/** Most that one measure can say, so that no one of them decides. */
const MOST_EVIDENCE = 2;
const MOST_RELEVANCE = 0.6;
const MOST_LEAD = 1.2;
const MOST_RATIO = 2.5;
/** Of values that have no ratio: days and months. */
const USUAL_RATIO = 0.7;
const MOST_RIVALS = 6;
const SHORT_WORDS = 20;

/** What speaks for and against a value's being the fact, told wrongly: about 0 to 2 each. */
export function measuresOf({ stray, lead, rivals, words, relevance }: OtherValue): number[] {
  const { said, profile, fit, noun } = stray;
  const told = profile.measured!;
  const [a, b] = [Number(said.quantity.value), Number(told.value)];
  const isBare = told.kind === 'number' && noun === null;
  const isLength = told.kind === 'duration';
  const isSameUnit = told.unit === said.quantity.unit;
  return [
    stray.frame,
    Math.min(stray.meaning, MOST_EVIDENCE),
    Math.min(fit.context, MOST_EVIDENCE),
    stray.order,
    Number(noun === 1),
    Number(isBare),
    Number(isBare && Math.min(a, b) < TELLING_FROM),
    Number(stray.misSaid),
    Number(stray.digitOff),
    Math.min(relevance.at(said.from), MOST_RELEVANCE),
    Math.max(-1, Math.min(lead, MOST_LEAD)),
    Number(lead === Infinity),
    Math.min(rivals, MOST_RIVALS) / MOST_RIVALS,
    Number(isLength && isSameUnit),
    Number(isLength && !isSameUnit),
    Number(told.kind === 'amount'),
    Number(told.kind === 'ordinal'),
    a > 0 && b > 0 ? Math.min(Math.abs(Math.log(a / b)), MOST_RATIO) : USUAL_RATIO,
    Number(a === 1),
    Number(b === 1),
    Number(said.quantity.weak),
    Number(words < SHORT_WORDS),
  ];
}

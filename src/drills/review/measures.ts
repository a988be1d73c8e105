import { type Message, message, worded } from '../../shared/message.ts';
import type { DrillMeasure, DrillOutcome, DrillRemark, DrillReview } from '../model.ts';
import type { Limits } from './limits.ts';

/** Less is better. */
export const within = (value: number, { strong, fair }: Limits): DrillOutcome =>
  value <= strong ? 'strong' : value <= fair ? 'fair' : 'weak';

/** More is better. */
export const atLeast = (value: number, { strong, fair }: Limits): DrillOutcome =>
  value >= strong ? 'strong' : value >= fair ? 'fair' : 'weak';

interface Named extends Pick<DrillMeasure, 'name' | 'unit'> {
  readonly title: Message;
}

export const measured = (
  { name, unit, title }: Named,
  value: number,
  outcome: DrillOutcome | null,
  note: Message | string,
): DrillMeasure => ({ name, unit, value: Math.round(value * 100) / 100, outcome, ...worded({ title, note }) });

/** What could not be told, and why. */
export const unknown = ({ name, unit, title }: Named, note: Message): DrillMeasure => ({
  name,
  unit,
  value: null,
  outcome: null,
  ...worded({ title, note }),
});

export const yesNo = (named: Omit<Named, 'unit'>, is: boolean, note: Message, whenNo: DrillOutcome = 'weak') =>
  measured({ ...named, unit: 'yesNo' }, Number(is), is ? 'strong' : whenNo, note);

/** Longest of remarks that are shown. */
const MOST_REMARKS = 5;

/**
 * The run as a whole: strong where nothing is weak and most is strong; weak where most is weak; fair between. Null where
 * nothing could be judged.
 */
export function outcomeOf(measures: readonly DrillMeasure[]): DrillOutcome | null {
  const scores = measures.flatMap(({ outcome }) => (outcome === null ? [] : [SCORE[outcome]]));
  if (scores.length === 0) return null;
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  if (mean >= 1.5 && !scores.includes(0)) return 'strong';
  return mean < 0.75 ? 'weak' : 'fair';
}

const SCORE: Readonly<Record<DrillOutcome, number>> = { strong: 2, fair: 1, weak: 0 };

/** Measures and remarks as a review; remarks that are null have nothing to say. */
export const reviewFrom = (
  measures: readonly DrillMeasure[],
  remarks: readonly (DrillRemark | null)[],
  more: Omit<DrillReview, 'outcome' | 'measures' | 'remarks'> = {},
): DrillReview => ({
  outcome: outcomeOf(measures),
  measures,
  // What to try next goes first: it is what the next run is for.
  remarks: remarks
    .filter((remark) => remark !== null)
    .toSorted((a, b) => Number(a.tone === 'good') - Number(b.tone === 'good'))
    .slice(0, MOST_REMARKS),
  ...more,
});

export const good = (text: Message, words?: string): DrillRemark => remark('good', text, words);
export const next = (text: Message, words?: string): DrillRemark => remark('next', text, words);
const remark = (tone: DrillRemark['tone'], text: Message, words?: string): DrillRemark => ({
  tone,
  ...worded({ text }),
  ...(words !== undefined && words !== '' && { words }),
});

/** As seconds are said: to a tenth. */
export const tenths = (value: number): number => Math.round(value * 10) / 10;

/** Words of the person, or of their documents, in quotation marks. */
export const quoted = (words: string): Message => message('“{words}”', { words });

/** A few words of a longer text, for quoting. */
export function shortened(text: string, most = 12): string {
  const words = text.trim().split(/\s+/);
  return words.length <= most ? words.join(' ') : `${words.slice(0, most).join(' ')} …`;
}

import type { Readiness } from '../../plan/model.ts';

export type ReadinessPart = Readiness['parts'][number];

const NAMES: Readonly<Record<ReadinessPart['name'], string>> = {
  facts: 'Facts',
  coverage: 'Key points',
  time: 'Time',
  connection: 'Connection',
  recency: 'Freshness',
};

/** What a part is called on the page. */
export const partName = ({ name }: Pick<ReadinessPart, 'name'>): string => NAMES[name];

/** 0.616 → "62 %". */
export const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** The number itself, or that there is nothing to count yet: nobody starts at "0 %". */
export const isKnown = ({ parts }: Readiness): boolean => parts.some(({ share }) => share !== null);

/** "62 %", "not known yet". */
export const partShare = ({ share }: Pick<ReadinessPart, 'share'>): string =>
  share === null ? 'not known yet' : percent(share);

/** What the number says, in one sentence for its day. `dayName` is of the next interview; null without one. */
export function readyFor(dayName: string | null): string {
  if (dayName === null) return 'How ready you are today';
  if (dayName === 'today' || dayName === 'tomorrow') return `How ready you are for ${dayName}`;
  return `How ready you are for ${/^\d/.test(dayName) ? `the ${dayName}` : dayName}`;
}

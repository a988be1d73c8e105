import type { Readiness } from '../../plan/model.ts';
import { say } from '../../words/say.ts';

export type ReadinessPart = Readiness['parts'][number];

const NAMES: Readonly<Record<ReadinessPart['name'], string>> = {
  facts: say('Facts'),
  coverage: say('Key points'),
  time: say('Time'),
  connection: say('Connection'),
  recency: say('Freshness'),
};

/** What a part is called on the page. */
export const partName = ({ name }: Pick<ReadinessPart, 'name'>): string => NAMES[name];

/** 0.616 → "62 %". */
export const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** The number itself, or that there is nothing to count yet: nobody starts at "0 %". */
export const isKnown = ({ parts }: Readiness): boolean => parts.some(({ share }) => share !== null);

/** "62 %", "not known yet". */
export const partShare = ({ share }: Pick<ReadinessPart, 'share'>): string =>
  share === null ? say('not known yet') : percent(share);

/** What the number says, in one sentence for its day. `dayName` is of the next interview; null without one. */
export function readyFor(dayName: string | null): string {
  if (dayName === null) return say('How ready you are today');
  if (dayName === 'today' || dayName === 'tomorrow') return say('How ready you are for {dayName}', { dayName });
  return say('How ready you are for {dayName}', {
    dayName: /^\d/.test(dayName) ? say('the {dayName}', { dayName }) : dayName,
  });
}

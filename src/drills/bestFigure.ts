import { type Message, message } from '../shared/message.ts';
import type { DrillName, DrillRun } from './model.ts';
import { tenths } from './review/measures.ts';

/** What each drill's best is told by, whether more is better, and in which words. */
const BEST: Readonly<Record<DrillName, { measure: string; more: boolean; words: (value: number) => Message }>> = {
  hook: {
    measure: 'secondsToFirstWord',
    more: false,
    words: (value) => message('{seconds, number} s to the first word', { seconds: tenths(value) }),
  },
  whichStory: {
    measure: 'secondsToChoose',
    more: false,
    words: (value) => message('{seconds, number} s to choose', { seconds: tenths(value) }),
  },
  transition: {
    measure: 'pauseBetween',
    more: false,
    words: (value) => message('a pause of {seconds, number} s', { seconds: tenths(value) }),
  },
  blank: {
    measure: 'secondsToFirstWord',
    more: false,
    words: (value) => message('going on after {seconds, number} s', { seconds: tenths(value) }),
  },
  curveball: {
    measure: 'secondsToFirstWord',
    more: false,
    words: (value) => message('{seconds, number} s to the first word', { seconds: tenths(value) }),
  },
  interruption: {
    measure: 'secondsToPickUp',
    more: false,
    words: (value) => message('back in the story after {seconds, number} s', { seconds: tenths(value) }),
  },
  squeeze: {
    measure: 'keptShare',
    more: true,
    words: (value) => message('{percent} % of what should stay', { percent: Math.round(value * 100) }),
  },
};

/**
 * The best figure of some runs in words; null where none has it. Only runs that were not weak: who began at once with other
 * words than the hook was not best.
 */
export function bestOf(drill: DrillName, runs: readonly Pick<DrillRun, 'review'>[]): Message | null {
  const { measure, more, words } = BEST[drill];
  const values = runs.flatMap(({ review }) => {
    const found = review?.measures.find(({ name }) => name === measure)?.value ?? null;
    return found === null || review?.outcome === 'weak' ? [] : [found];
  });
  if (values.length === 0) return null;
  return words(more ? Math.max(...values) : Math.min(...values));
}

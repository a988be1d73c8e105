import type { DrillName, DrillRun } from './model.ts';

/** What each drill's best is told by, whether more is better, and in which words. */
const BEST: Readonly<Record<DrillName, { measure: string; more: boolean; words: (value: number) => string }>> = {
  hook: { measure: 'secondsToFirstWord', more: false, words: (value) => `${tenths(value)} s to the first word` },
  whichStory: { measure: 'secondsToChoose', more: false, words: (value) => `${tenths(value)} s to choose` },
  transition: { measure: 'pauseBetween', more: false, words: (value) => `a pause of ${tenths(value)} s` },
  blank: { measure: 'secondsToFirstWord', more: false, words: (value) => `going on after ${tenths(value)} s` },
  curveball: { measure: 'secondsToFirstWord', more: false, words: (value) => `${tenths(value)} s to the first word` },
  interruption: {
    measure: 'secondsToPickUp',
    more: false,
    words: (value) => `back in the story after ${tenths(value)} s`,
  },
  squeeze: { measure: 'keptShare', more: true, words: (value) => `${Math.round(value * 100)} % of what should stay` },
};

/**
 * The best figure of some runs in words; null where none has it. Only runs that were not weak: who began at once with other
 * words than the hook was not best.
 */
export function bestOf(drill: DrillName, runs: readonly Pick<DrillRun, 'review'>[]): string | null {
  const { measure, more, words } = BEST[drill];
  const values = runs.flatMap(({ review }) => {
    const found = review?.measures.find(({ name }) => name === measure)?.value ?? null;
    return found === null || review?.outcome === 'weak' ? [] : [found];
  });
  if (values.length === 0) return null;
  return words(more ? Math.max(...values) : Math.min(...values));
}

const tenths = (value: number): string => (Math.round(value * 10) / 10).toString();

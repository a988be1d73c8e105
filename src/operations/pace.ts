import type { Pace } from './views.ts';
import type { Offbook } from './offbook.ts';

/**
 * Until the person has been measured. 150 words a minute is the middle of the published bands
 * for being understood (100–165, 140–160 and 130–175, which disagree).
 */
export const DEFAULT_WORDS_PER_MINUTE = 150;

/** Shorter tellings say little about a pace. */
const LEAST_WORDS = 30;
const LEAST_SECONDS = 10;
/** The latest tellings count: a pace changes with practice. */
const TAKES_KEPT = 10;

interface PaceSample {
  readonly takeId: string;
  readonly words: number;
  readonly seconds: number;
}

export async function readPace({ database }: Pick<Offbook, 'database'>): Promise<Pace> {
  return paceOf(((await database.settings.get('pace')) as readonly PaceSample[] | null) ?? []);
}

/** Words over seconds of all kept tellings together, so that a long one weighs more than a short one. */
export function paceOf(samples: readonly PaceSample[]): Pace {
  const words = samples.reduce((sum, sample) => sum + sample.words, 0);
  const seconds = samples.reduce((sum, sample) => sum + sample.seconds, 0);
  if (seconds === 0) return { wordsPerMinute: DEFAULT_WORDS_PER_MINUTE, source: 'default', takes: 0 };
  return { wordsPerMinute: Math.round((60 * words) / seconds), source: 'measured', takes: samples.length };
}

/** Keeps a telling's pace once both its words and its sound are known. `seconds` is from first to last speech. */
export async function notePace({ database }: Offbook, sample: PaceSample): Promise<void> {
  const samples = ((await database.settings.get('pace')) as readonly PaceSample[] | null) ?? [];
  const others = samples.filter((other) => other.takeId !== sample.takeId);
  const usable = sample.words >= LEAST_WORDS && sample.seconds >= LEAST_SECONDS;
  await database.settings.set('pace', usable ? [...others, sample].slice(-TAKES_KEPT) : others);
}

/** Drops a telling that was discarded. */
export async function forgetPace({ database }: Offbook, takeId: string): Promise<void> {
  const samples = ((await database.settings.get('pace')) as readonly PaceSample[] | null) ?? [];
  await database.settings.set(
    'pace',
    samples.filter((sample) => sample.takeId !== takeId),
  );
}

import type { TimeSpan } from '../speech/model.ts';
import type { SyllableNucleus } from '../speech/syllableNuclei.ts';
import type { TrailingEnd } from './model.ts';
import { withoutShortBreaks } from './pace.ts';

/** Syllables at the end that are looked at, and how many a phrase must have to say what is usual in it. */
const LAST_SYLLABLES = 3;
const FEWEST_SYLLABLES = 8;
/**
 * A phrase falls a few decibels towards its end by nature. Halved loudness is about 10 dB (Stevens 1955), so an end this
 * much fainter is heard as fading. Own choice.
 */
const TRAILING_DROP_DB = 9;

export const TRAILING_SETTINGS = { trailingDropDb: TRAILING_DROP_DB } as const;

/** Ends before a pause whose last three syllables lie far below the median of their phrase, in order. */
export function trailingEnds(nuclei: readonly SyllableNucleus[], speech: readonly TimeSpan[]): readonly TrailingEnd[] {
  const ends: TrailingEnd[] = [];
  let at = 0;
  for (const phrase of withoutShortBreaks(speech)) {
    while (at < nuclei.length && nuclei[at]!.atMs < phrase.startMs) at++;
    const first = at;
    while (at < nuclei.length && nuclei[at]!.atMs < phrase.endMs) at++;
    const within = nuclei.slice(first, at);
    if (within.length < FEWEST_SYLLABLES) continue;
    const levels = within.map(({ levelDb }) => levelDb);
    const last = levels.slice(-LAST_SYLLABLES);
    const dropDb = median(levels) - median(last);
    if (dropDb < TRAILING_DROP_DB) continue;
    const startMs = within.at(-LAST_SYLLABLES)!.atMs;
    ends.push({ startMs, endMs: phrase.endMs, dropDb: Math.round(dropDb * 10) / 10 });
  }
  return ends;
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;

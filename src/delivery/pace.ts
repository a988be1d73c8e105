import type { TimeSpan } from '../speech/model.ts';
import type { SyllableNucleus } from '../speech/syllableNuclei.ts';
import type { PaceCurve, PaceStretch, Syllables } from './model.ts';
import { SILENT_PAUSE_MS } from './pauses.ts';

/** About twenty syllables: fewer would show the words and not the pace. */
const WINDOW_MS = 5000;
const STEP_MS = 1000;
/** A window with less speech has no rate. */
const LEAST_SPEECH_MS = 2000;
/**
 * Quené 2007 ("On the just noticeable difference for tempo in speech") puts the smallest difference that listeners notice
 * at 5 to 15 %. Twice the larger one is fast or slow beyond doubt; the rate of five seconds varies by less with the words
 * alone (measured on made speech of one speed).
 */
const FAST = 1.3;
const SLOW = 0.7;
/** Values in a row that make a stretch. */
const LEAST_STEPS = 3;

/** Syllables and their rates, see `Syllables`. */
export function syllableRates(nuclei: readonly SyllableNucleus[], speechMs: number, toldMs: number): Syllables {
  const rate = (ms: number) => (ms < LEAST_SPEECH_MS ? null : hundredths(nuclei.length / (ms / 1000)));
  return {
    count: nuclei.length,
    articulationRateSyllablesPerSecond: rate(speechMs),
    speechRateSyllablesPerSecond: rate(toldMs),
  };
}

/** Articulation rate in a window of five seconds that moves by one; see `PaceCurve`. Linear in the take's length. */
export function paceCurve(
  nuclei: readonly SyllableNucleus[],
  speech: readonly TimeSpan[],
  durationMs: number,
): PaceCurve | null {
  const spoken = withoutShortBreaks(speech);
  const values: (number | null)[] = [];
  let [firstNucleus, endNucleus, firstSpan] = [0, 0, 0];
  for (let centre = 0; centre <= durationMs; centre += STEP_MS) {
    const from = centre - WINDOW_MS / 2;
    const to = centre + WINDOW_MS / 2;
    while (firstNucleus < nuclei.length && nuclei[firstNucleus]!.atMs < from) firstNucleus++;
    while (endNucleus < nuclei.length && nuclei[endNucleus]!.atMs < to) endNucleus++;
    while (firstSpan < spoken.length && spoken[firstSpan]!.endMs <= from) firstSpan++;
    let speechMs = 0;
    for (let i = firstSpan; i < spoken.length && spoken[i]!.startMs < to; i++)
      speechMs += Math.min(to, spoken[i]!.endMs) - Math.max(from, spoken[i]!.startMs);
    values.push(speechMs < LEAST_SPEECH_MS ? null : hundredths((endNucleus - firstNucleus) / (speechMs / 1000)));
  }
  const known = values.filter((value) => value !== null).sort((a, b) => a - b);
  const median = known[known.length >> 1];
  if (median === undefined || median === 0) return null;
  return { stepMs: STEP_MS, windowMs: WINDOW_MS, syllablesPerSecond: values, medianSyllablesPerSecond: median };
}

/** Stretches of three seconds and more that are fast or slow against the take's own median, in order. */
export function paceStretches(curve: PaceCurve): readonly PaceStretch[] {
  const stretches: PaceStretch[] = [];
  const kindOf = (value: number | null | undefined) => {
    if (value == null) return null;
    const ofMedian = value / curve.medianSyllablesPerSecond;
    return ofMedian >= FAST ? 'fast' : ofMedian <= SLOW ? 'slow' : null;
  };
  const values = curve.syllablesPerSecond;
  for (let first = 0; first < values.length; first++) {
    const kind = kindOf(values[first]);
    if (kind === null) continue;
    let end = first + 1;
    while (kindOf(values[end]) === kind) end++;
    if (end - first >= LEAST_STEPS) {
      const within = values.slice(first, end).filter((value) => value !== null);
      const rate = within.reduce((a, b) => a + b, 0) / within.length;
      stretches.push({
        startMs: Math.max(0, (first - 0.5) * curve.stepMs),
        endMs: (end - 0.5) * curve.stepMs,
        kind,
        syllablesPerSecond: hundredths(rate),
        ofMedian: hundredths(rate / curve.medianSyllablesPerSecond),
      });
    }
    first = end - 1;
  }
  return stretches;
}

/** Breaks too short for a pause belong to the speech. */
export function withoutShortBreaks(speech: readonly TimeSpan[]): readonly TimeSpan[] {
  const joined: { startMs: number; endMs: number }[] = [];
  for (const { startMs, endMs } of speech) {
    const last = joined.at(-1);
    if (last && startMs - last.endMs < SILENT_PAUSE_MS) last.endMs = endMs;
    else joined.push({ startMs, endMs });
  }
  return joined;
}

const hundredths = (value: number) => Math.round(value * 100) / 100;

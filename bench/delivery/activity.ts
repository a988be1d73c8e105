import { measureActivity } from '../../src/speech/activity.ts';
import type { TimeSpan } from '../../src/speech/model.ts';
import type { MadeSpeech } from './madeSpeech.ts';
import { withNoise } from './noise.ts';
import { quantile, share } from './statistics.ts';

/** Pauses counted, and how close a boundary or a time must be. */
const PAUSE_MS = 350;
const BOUNDARY_MS = 60;
const TIME_MS = 30;
/** Shorter silences may stand for a counted pause: at the edge of 350 ms nobody can tell. */
const NEARLY_PAUSE_MS = 200;

const lengthOf = ({ startMs, endMs }: TimeSpan) => endMs - startMs;
const overlap = (a: TimeSpan, b: TimeSpan) => Math.max(0, Math.min(a.endMs, b.endMs) - Math.max(a.startMs, b.startMs));
const same = (a: TimeSpan, b: TimeSpan) => overlap(a, b) > 0.5 * Math.max(lengthOf(a), lengthOf(b));

function silences(speech: readonly TimeSpan[], leastMs: number): readonly TimeSpan[] {
  return speech
    .slice(1)
    .map((next, i) => ({ startMs: speech[i]!.endMs, endMs: next.startMs }))
    .filter((silence) => lengthOf(silence) >= leastMs);
}

/** Pauses, their boundaries, onset and told time against what is known, at several levels of pink noise. */
export function benchActivity(items: readonly MadeSpeech[], levels: readonly (number | null)[]): void {
  console.log(
    '  SNR    pauses  precision  recall  boundaries ≤60 ms  start error (5/50/95 %)  end error        onset ≤30 ms  told ≤30 ms',
  );
  for (const snrDb of levels) {
    let right = 0;
    let wrong = 0;
    let missed = 0;
    const starts: number[] = [];
    const ends: number[] = [];
    const onsets: number[] = [];
    const told: number[] = [];
    items.forEach((item, i) => {
      const samples = withNoise(item, snrDb, 31 * i + (snrDb ?? 0));
      const { speech } = measureActivity({ samples, sampleRateHz: item.sampleRateHz });
      const found = silences(speech, NEARLY_PAUSE_MS);
      const known = silences(item.speech, NEARLY_PAUSE_MS);
      for (const pause of known.filter((each) => lengthOf(each) >= PAUSE_MS)) {
        const match = found.find((each) => same(each, pause));
        if (match) {
          right++;
          starts.push(match.startMs - pause.startMs);
          ends.push(match.endMs - pause.endMs);
        } else missed++;
      }
      wrong += found.filter((each) => lengthOf(each) >= PAUSE_MS && !known.some((pause) => same(pause, each))).length;
      const onset = speech[0]?.startMs ?? Infinity;
      const trueOnset = item.speech[0]!.startMs;
      onsets.push(onset - trueOnset);
      told.push((speech.at(-1)?.endMs ?? 0) - onset - (item.speech.at(-1)!.endMs - trueOnset));
    });
    const errors = [...starts, ...ends];
    const spread = (values: number[]) => [0.05, 0.5, 0.95].map((q) => Math.round(quantile(values, q))).join('/');
    console.log(
      [
        (snrDb === null ? 'clean' : `${snrDb} dB`).padStart(6),
        String(right + missed).padStart(7),
        (right / (right + wrong)).toFixed(3).padStart(10),
        (right / (right + missed)).toFixed(3).padStart(8),
        share(errors, (error) => Math.abs(error) <= BOUNDARY_MS).padStart(14),
        spread(starts).padStart(24),
        spread(ends).padStart(16),
        share(onsets, (error) => Math.abs(error) <= TIME_MS).padStart(13),
        share(told, (error) => Math.abs(error) <= TIME_MS).padStart(13),
        `  ${spread(told)}`,
      ].join(''),
    );
  }
}

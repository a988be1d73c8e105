import { measureDelivery } from '../../src/delivery/measureDelivery.ts';
import type { TimeSpan } from '../../src/speech/model.ts';
import type { MadeSpeech } from './madeSpeech.ts';
import { withNoise } from './noise.ts';

/** One found counts for one put in where they share half of the shorter. */
const matches = (a: TimeSpan, b: TimeSpan) =>
  Math.min(a.endMs, b.endMs) - Math.max(a.startMs, b.startMs) >
  0.5 * Math.min(a.endMs - a.startMs, b.endMs - b.startMs);

/** "um", "uh" and "er" put before and after sentences: how many are found, and how many more. */
export function benchFillers(items: readonly MadeSpeech[], levels: readonly (number | null)[]): void {
  const minutes = items.reduce((sum, { samples, sampleRateHz }) => sum + samples.length / sampleRateHz / 60, 0);
  console.log('  SNR    put in  precision  recall  at confidence ≥ .8: precision  recall  false a minute');
  for (const snrDb of levels) {
    const counts = [0, 0.8].map((least) => {
      let [right, wrong, hit, all] = [0, 0, 0, 0];
      items.forEach((item, i) => {
        const samples = withNoise(item, snrDb, 31 * i + (snrDb ?? 0));
        const found = (measureDelivery({ samples, sampleRateHz: item.sampleRateHz }).filledPauses ?? []).filter(
          ({ confidence }) => confidence >= least,
        );
        all += item.fillers.length;
        hit += item.fillers.filter((filler) => found.some((each) => matches(each, filler))).length;
        const rightOnes = found.filter((each) => item.fillers.some((filler) => matches(each, filler))).length;
        right += rightOnes;
        wrong += found.length - rightOnes;
      });
      return { all, precision: right / (right + wrong), recall: hit / all, falseAMinute: wrong / minutes };
    });
    const [low, high] = counts;
    console.log(
      `${(snrDb === null ? 'clean' : `${snrDb} dB`).padStart(6)}${String(low!.all).padStart(8)}${low!.precision.toFixed(2).padStart(11)}${low!.recall.toFixed(2).padStart(8)}${high!.precision.toFixed(2).padStart(32)}${high!.recall.toFixed(2).padStart(8)}${low!.falseAMinute.toFixed(1).padStart(16)}`,
    );
  }
}

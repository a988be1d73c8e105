import { join } from 'node:path';
import { activityIn } from '../../src/speech/activity.ts';
import { pitchPath } from '../../src/speech/pitchPath.ts';
import { featureMeter } from '../../src/speech/soundFeatures.ts';
import type { MadeSpeech } from './madeSpeech.ts';
import { withNoise } from './noise.ts';
import { praatPitch } from './praat.ts';
import { quantile } from './statistics.ts';
import { writeWav } from './wavFile.ts';

/** Pitch in noise against Praat's of the same sound without noise, on frames that both call voiced. */
export function benchPitch(items: readonly MadeSpeech[], levels: readonly (number | null)[], folder: string): void {
  const files = items.map((_, i) => join(folder, `${i}.wav`));
  items.forEach((item, i) => writeWav(files[i]!, item));
  const reference = praatPitch(folder, files);
  console.log(
    '  SNR    voiced in both  within 2 %  octave errors  only ours  only Praat  median off (50/100 %)  range off, semitones',
  );
  for (const snrDb of levels) {
    let [both, right, gross, onlyOurs, onlyPraat] = [0, 0, 0, 0, 0];
    const medians: number[] = [];
    const ranges: number[] = [];
    items.forEach((item, i) => {
      const ours = pitchOf(item, withNoise(item, snrDb, 31 * i + (snrDb ?? 0)));
      const theirs = reference[i]!;
      for (let frame = 0; frame < Math.min(ours.length, theirs.length); frame++) {
        const a = ours[frame]!;
        const b = theirs[frame]!;
        if (a > 0 && b > 0) {
          const error = Math.abs(a / b - 1);
          both++;
          if (error <= 0.02) right++;
          if (error > 0.3) gross++;
        } else if (a > 0) onlyOurs++;
        else if (b > 0) onlyPraat++;
      }
      const [a, b] = [ours, theirs].map((pitch) => [...pitch].filter((hz) => hz > 0));
      medians.push(Math.abs(quantile(a!, 0.5) / quantile(b!, 0.5) - 1));
      ranges.push(Math.abs(rangeOf(a!) - rangeOf(b!)));
    });
    const percent = (value: number) => `${(100 * value).toFixed(1)} %`;
    console.log(
      [
        (snrDb === null ? 'clean' : `${snrDb} dB`).padStart(6),
        String(both).padStart(15),
        percent(right / both).padStart(12),
        percent(gross / both).padStart(14),
        percent(onlyOurs / both).padStart(11),
        percent(onlyPraat / both).padStart(12),
        `${percent(quantile(medians, 0.5))} / ${percent(quantile(medians, 1))}`.padStart(22),
        `${quantile(ranges, 0.5).toFixed(2)} / ${quantile(ranges, 1).toFixed(2)}`.padStart(20),
      ].join(''),
    );
  }
}

const rangeOf = (hz: readonly number[]) => 12 * Math.log2(quantile(hz, 0.9) / quantile(hz, 0.1));

/** The same steps as a delivery takes, frame by frame. */
function pitchOf({ sampleRateHz }: MadeSpeech, samples: Float32Array): Float32Array {
  const meter = featureMeter(sampleRateHz);
  meter.push(samples);
  const { powers, candidates } = meter.finish();
  const { speech } = activityIn(powers, (samples.length / sampleRateHz) * 1000);
  const isSpeech = new Uint8Array(powers.frames);
  for (const { startMs, endMs } of speech) isSpeech.fill(1, Math.ceil(startMs / 10), Math.ceil(endMs / 10));
  return pitchPath(candidates, isSpeech);
}

import { measureDelivery } from '../../src/delivery/measureDelivery.ts';
import type { MadeSpeech } from './madeSpeech.ts';
import { withNoise } from './noise.ts';
import { quantile, share } from './statistics.ts';

/** Syllables counted against espeak-ng's own phonemes, and against the text's by the package "syllable". */
export function benchSyllables(items: readonly MadeSpeech[], levels: readonly (number | null)[]): void {
  console.log('  SNR    within 10 %  error (5/50/95 %)   within 10 % of the text by "syllable"');
  for (const snrDb of levels) {
    const ofPhonemes: number[] = [];
    const ofText: number[] = [];
    items.forEach((item, i) => {
      const samples = withNoise(item, snrDb, 31 * i + (snrDb ?? 0));
      const count = measureDelivery({ samples, sampleRateHz: item.sampleRateHz }).syllables?.count ?? 0;
      ofPhonemes.push(count / item.syllables - 1);
      ofText.push(count / item.textSyllables - 1);
    });
    const within = (values: number[]) => share(values, (error) => Math.abs(error) <= 0.1);
    const spread = [0.05, 0.5, 0.95].map((q) => (100 * quantile(ofPhonemes, q)).toFixed(1)).join('/');
    console.log(
      `${(snrDb === null ? 'clean' : `${snrDb} dB`).padStart(6)}${within(ofPhonemes).padStart(13)}${`${spread} %`.padStart(20)}${within(ofText).padStart(14)}`,
    );
  }
}

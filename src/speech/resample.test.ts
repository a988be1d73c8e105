import { describe, expect, it } from 'vitest';
import { resampled, resampler } from './resample.ts';

const tone = (hz: number, rateHz: number, seconds: number): Float32Array =>
  Float32Array.from({ length: Math.round(rateHz * seconds) }, (_, i) => Math.sin((2 * Math.PI * hz * i) / rateHz));

describe('resampler', () => {
  for (const rate of [8000, 22_050, 44_100, 48_000]) {
    it(`keeps a tone of 440 Hz from ${rate} Hz in its place`, () => {
      const { samples } = resampled({ samples: tone(440, rate, 0.5), sampleRateHz: rate }, 16_000);
      const wanted = tone(440, 16_000, 0.5);
      let worst = 0;
      for (let i = 800; i < 7000; i++) worst = Math.max(worst, Math.abs(samples[i]! - wanted[i]!));
      expect(worst).toBeLessThan(0.02);
    });
  }

  it('takes away what the lower rate cannot hold', () => {
    const { samples } = resampled({ samples: tone(10_000, 44_100, 0.3), sampleRateHz: 44_100 }, 16_000);
    expect(samples.slice(500, 4000).reduce((most, x) => Math.max(most, Math.abs(x)), 0)).toBeLessThan(0.02);
  });

  it('gives the same however the sound is cut up', () => {
    const sound = tone(300, 44_100, 0.2);
    const whole = resampler(44_100, 16_000).push(sound);
    const change = resampler(44_100, 16_000);
    const pieces: number[] = [];
    for (let at = 0; at < sound.length; at += 777) pieces.push(...change.push(sound.subarray(at, at + 777)));
    expect(pieces.length).toBe(whole.length);
    expect(pieces.every((x, i) => Math.abs(x - whole[i]!) < 1e-6)).toBe(true);
  });

  it('leaves sound at the wanted rate as it is', () => {
    const sound = tone(200, 16_000, 0.1);
    expect(resampled({ samples: sound, sampleRateHz: 16_000 }, 16_000).samples).toEqual(sound);
  });
});

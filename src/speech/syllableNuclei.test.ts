import { describe, expect, it } from 'vitest';
import { activityIn } from './activity.ts';
import { heldSounds } from './heldSounds.ts';
import type { Sound } from './model.ts';
import { pitchPath } from './pitchPath.ts';
import { featureMeter } from './soundFeatures.ts';
import { syllableNuclei } from './syllableNuclei.ts';
import { syntheticVoice } from './testing/syntheticVoice.ts';

function analysed({ samples, sampleRateHz }: Sound) {
  const meter = featureMeter(sampleRateHz);
  meter.push(samples);
  const { powers, candidates } = meter.finish();
  const { noise } = activityIn(powers, (samples.length / sampleRateHz) * 1000);
  const pitch = pitchPath(candidates, new Uint8Array(powers.frames).fill(1));
  return { powers, noise, pitch };
}
const nuclei = (sound: Sound) => {
  const { powers, noise, pitch } = analysed(sound);
  return syllableNuclei(powers, noise, pitch);
};
const span = (startMs: number, endMs: number) => ({ startMs, endMs });

describe('syllable nuclei', () => {
  it.each([
    ['a quiet room', 0.001],
    ['a loud room', 0.03],
  ])('are the beats of the voice in %s', (_, noise) => {
    // Four beats a second, the first and the last cut in half.
    const found = nuclei(syntheticVoice({ durationMs: 5000, spoken: [span(1000, 4000)], noise }));
    expect(Math.abs(found.length - 12)).toBeLessThanOrEqual(1);
    found.slice(1, -1).forEach(({ atMs }) => {
      const toBeat = (atMs - 1000) % 250;
      expect(Math.min(toBeat, 250 - toBeat)).toBeLessThanOrEqual(30);
    });
  });

  it('are not bursts without a voice', () => {
    const sound = syntheticVoice({ durationMs: 4000, spoken: [span(500, 2000)], noise: 0.0005 });
    const hiss = syntheticVoice({ durationMs: 4000, spoken: [], noise: 0.2, seed: 9 });
    for (let i = 40_000; i < 60_000; i++) if (i % 4000 < 1500) sound.samples[i] = hiss.samples[i]!;
    expect(nuclei(sound).every(({ atMs }) => atMs < 2050)).toBe(true);
  });

  it('one held sound is one', () => {
    const sound = syntheticVoice({ durationMs: 2000, spoken: [], held: [span(500, 1300)], noise: 0.001 });
    expect(nuclei(sound)).toHaveLength(1);
  });

  it('silence has none', () => {
    expect(nuclei({ samples: new Float32Array(16_000), sampleRateHz: 16_000 })).toEqual([]);
    expect(nuclei({ samples: new Float32Array(), sampleRateHz: 16_000 })).toEqual([]);
  });
});

it('a held sound is found with its length, slope and steadiness', () => {
  const sound = syntheticVoice({ durationMs: 3000, spoken: [], held: [span(1000, 1600)], noise: 0.001 });
  const { powers, noise, pitch } = analysed(sound);
  const [held, ...others] = heldSounds(powers, noise, pitch);
  expect(others).toEqual([]);
  expect(Math.abs(held!.startMs - 1000)).toBeLessThan(40);
  expect(Math.abs(held!.endMs - 1600)).toBeLessThan(40);
  expect(held!.changeDb).toBeLessThan(0.5);
});

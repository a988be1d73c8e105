import { describe, expect, it } from 'vitest';
import { seededRandom } from '../shared/random.ts';
import { pitchCandidateMeter } from './pitchCandidates.ts';
import { pitchPath } from './pitchPath.ts';

/** Pitch of two seconds of a buzz of these harmonics, whose frequency is given by the time in seconds. */
function pitchOf(
  hzAt: (seconds: number) => number,
  given: { harmonics?: number[]; noise?: number; rate?: number } = {},
) {
  const { harmonics = [1, 2, 3, 4, 5, 6, 7, 8], noise = 0, rate = 16_000 } = given;
  const random = seededRandom(5);
  let phase = 0;
  const samples = Float32Array.from({ length: 2 * rate }, (_, i) => {
    phase += (2 * Math.PI * hzAt(i / rate)) / rate;
    const buzz = harmonics.reduce((sum, harmonic) => sum + Math.sin(harmonic * phase) / harmonic, 0);
    return 0.2 * buzz + noise * (random.next() - 0.5);
  });
  const meter = pitchCandidateMeter(rate);
  meter.push(samples);
  const candidates = meter.finish();
  return pitchPath(candidates, new Uint8Array(candidates.frames).fill(1));
}
const inner = (pitch: Float32Array) => [...pitch.subarray(5, -5)];

describe('pitch', () => {
  it.each([80, 100, 150, 233, 310, 480])('of a voice at %i Hz is within 1 %%', (hz) => {
    for (const found of inner(pitchOf(() => hz))) expect(Math.abs(found / hz - 1)).toBeLessThan(0.01);
  });

  it.each([8000, 22_050, 44_100])('is found at a sampling rate of %i Hz', (rate) => {
    for (const found of inner(pitchOf(() => 190, { rate }))) expect(Math.abs(found / 190 - 1)).toBeLessThan(0.01);
  });

  it('follows a glide over an octave without a jump', () => {
    const at = (seconds: number) => 110 * 2 ** (seconds / 2);
    inner(pitchOf(at)).forEach((found, i) => {
      expect(Math.abs(found / at((i + 5) / 100) - 1)).toBeLessThan(0.02);
    });
  });

  it('is that of the voice where its lowest harmonic is missing, as on the telephone', () => {
    for (const found of inner(pitchOf(() => 120, { harmonics: [3, 4, 5, 6, 7, 8] })))
      expect(Math.abs(found / 120 - 1)).toBeLessThan(0.01);
  });

  it('holds in noise', () => {
    const found = inner(pitchOf(() => 140, { noise: 0.3 })).filter((hz) => hz > 0);
    expect(found.length).toBeGreaterThan(150);
    expect(found.filter((hz) => Math.abs(hz / 140 - 1) < 0.02).length / found.length).toBeGreaterThan(0.97);
  });

  it('is none in silence, in noise alone and where nobody speaks', () => {
    expect(Math.max(...pitchOf(() => 140, { harmonics: [] }))).toBe(0);
    const noise = pitchOf(() => 140, { harmonics: [], noise: 0.5 });
    expect(noise.filter((hz) => hz > 0).length / noise.length).toBeLessThan(0.1);
    const meter = pitchCandidateMeter(8000);
    meter.push(Float32Array.from({ length: 8000 }, (_, i) => Math.sin((2 * Math.PI * 200 * i) / 8000)));
    const candidates = meter.finish();
    expect(Math.max(...pitchPath(candidates, new Uint8Array(candidates.frames)))).toBe(0);
  });
});

import { describe, expect, it } from 'vitest';
import { integratedLufs } from './loudness.ts';

function sine(hz: number, dbfs: readonly number[], secondsEach: number, sampleRateHz: number) {
  const each = secondsEach * sampleRateHz;
  const samples = Float32Array.from({ length: dbfs.length * each }, (_, i) => {
    const amplitude = 10 ** (dbfs[Math.floor(i / each)]! / 20);
    return amplitude * Math.sin((2 * Math.PI * hz * i) / sampleRateHz);
  });
  return { samples, sampleRateHz };
}

describe('integrated loudness', () => {
  // BS.1770: a 997 Hz sine at full scale in one channel reads -3.01 LKFS.
  it.each([16_000, 44_100, 48_000, 96_000])('of a full-scale 997 Hz sine is -3.01 LUFS at %i Hz', (rate) => {
    expect(Math.abs(integratedLufs(sine(997, [0], 3, rate))! + 3.01)).toBeLessThan(0.05);
  });

  it('falls with the level, decibel for decibel', () => {
    expect(integratedLufs(sine(997, [-20], 3, 48_000))).toBeCloseTo(-23.01, 1);
  });

  it('weighs low tones less and high ones more, as the standard does', () => {
    // Values of the standard's filters at 48 kHz.
    expect(Math.abs(integratedLufs(sine(100, [0], 3, 48_000))! - -4.8)).toBeLessThan(0.15);
    expect(Math.abs(integratedLufs(sine(8000, [0], 3, 48_000))! - 0.3)).toBeLessThan(0.15);
  });

  it('leaves out what is far quieter than the rest', () => {
    // After EBU Tech 3341, case 3: the gate drops the quiet ends. One channel reads 3 dB less than the two of the case.
    const gated = integratedLufs(sine(1000, [-36, -23, -23, -23, -23, -23, -23, -36], 10, 16_000))!;
    expect(Math.abs(gated - -26)).toBeLessThan(0.1);
  });

  it('is unknown for silence and for sounds shorter than a block', () => {
    expect(integratedLufs(sine(997, [-90], 2, 16_000))).toBeNull();
    expect(integratedLufs({ samples: new Float32Array(100), sampleRateHz: 16_000 })).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { monotoneStretches, pitchFigures } from './pitchFigures.ts';

/** A pitch path every 10 ms that swings by this many semitones up and down, half of it voiced. */
const swinging = (seconds: number, semitones: number, hz = 120) =>
  Float32Array.from({ length: seconds * 100 }, (_, i) =>
    i % 40 < 20 ? hz * 2 ** ((semitones * Math.sin(i / 37)) / 12) : 0,
  );

describe('figures of pitch', () => {
  it('are the median, and the range between the tenth and the ninetieth in a hundred', () => {
    const figures = pitchFigures(
      Float32Array.from({ length: 101 }, (_, i) => 100 + i),
      10,
    )!;
    expect(figures).toMatchObject({ medianHz: 150, lowHz: 110, highHz: 190, voicedMs: 1010 });
    expect(figures.rangeSemitones).toBeCloseTo(12 * Math.log2(190 / 110), 1);
  });

  it('have a contour for drawing that stays short', () => {
    const { contour } = pitchFigures(swinging(2, 2), 10)!;
    expect(contour.stepMs).toBe(50);
    expect(contour.hz).toHaveLength(40);
    expect(contour.hz.filter((hz) => hz === 0)).toHaveLength(20);
    expect(pitchFigures(swinging(1800, 2), 10)!.contour.hz.length).toBeLessThanOrEqual(4000);
  });

  it('are unknown with hardly any voice', () => {
    expect(pitchFigures(new Float32Array(1000), 10)).toBeNull();
    expect(pitchFigures(new Float32Array(49).fill(100), 10)).toBeNull();
  });
});

describe('monotone stretches', () => {
  it('are those where the pitch hardly moves, whatever the voice', () => {
    for (const hz of [100, 220]) {
      const pitch = Float32Array.from([...swinging(15, 5, hz), ...swinging(20, 0.6, hz), ...swinging(15, 5, hz)]);
      const [stretch, ...others] = monotoneStretches(pitch, 10);
      expect(others).toEqual([]);
      expect(Math.abs(stretch!.startMs - 15_000)).toBeLessThanOrEqual(1500);
      expect(Math.abs(stretch!.endMs - 35_000)).toBeLessThanOrEqual(1500);
      expect(stretch!.pitchSdSemitones).toBeLessThan(1.25);
    }
  });

  it('need ten seconds and a voice', () => {
    expect(monotoneStretches(swinging(9, 0.5), 10)).toEqual([]);
    expect(monotoneStretches(new Float32Array(3000), 10)).toEqual([]);
    expect(monotoneStretches(swinging(30, 5), 10)).toEqual([]);
  });
});

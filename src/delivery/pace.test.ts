import { describe, expect, it } from 'vitest';
import { paceCurve, paceStretches, syllableRates } from './pace.ts';
import { trailingEnds } from './trailingOff.ts';

const span = (startMs: number, endMs: number) => ({ startMs, endMs });
/** Syllables at this rate from one time to another. */
const steady = (startMs: number, endMs: number, perSecond: number, levelDb = -5) =>
  Array.from({ length: Math.round(((endMs - startMs) * perSecond) / 1000) }, (_, i) => ({
    atMs: startMs + (1000 * (i + 0.5)) / perSecond,
    levelDb,
  }));

describe('rates', () => {
  it('are syllables over speech, and over all that was told', () => {
    expect(syllableRates(steady(0, 30_000, 4), 24_000, 30_000)).toEqual({
      count: 120,
      articulationRateSyllablesPerSecond: 5,
      speechRateSyllablesPerSecond: 4,
    });
  });

  it('are unknown for a word or two', () => {
    expect(syllableRates(steady(0, 1000, 4), 1000, 1000)).toMatchObject({ articulationRateSyllablesPerSecond: null });
  });
});

describe('pace over time', () => {
  const speech = [span(0, 19_000), span(20_000, 60_000)];

  it('leaves pauses out', () => {
    const nuclei = [...steady(0, 19_000, 4), ...steady(20_000, 60_000, 4)];
    const curve = paceCurve(nuclei, speech, 60_000)!;
    expect(curve.medianSyllablesPerSecond).toBeCloseTo(4, 1);
    for (const value of curve.syllablesPerSecond) expect(Math.abs((value ?? 4) - 4)).toBeLessThan(0.5);
    expect(paceStretches(curve)).toEqual([]);
  });

  it('shows where it rushes and where it drags', () => {
    const nuclei = [
      ...steady(0, 19_000, 4),
      ...steady(20_000, 30_000, 6),
      ...steady(30_000, 50_000, 4),
      ...steady(50_000, 60_000, 2),
    ];
    const [fast, slow, ...others] = paceStretches(paceCurve(nuclei, speech, 60_000)!);
    expect(others).toEqual([]);
    expect(fast).toMatchObject({ kind: 'fast' });
    expect(Math.abs(fast!.startMs - 20_000)).toBeLessThan(2500);
    expect(Math.abs(fast!.endMs - 30_000)).toBeLessThan(2500);
    expect(fast!.ofMedian).toBeGreaterThan(1.3);
    expect(slow).toMatchObject({ kind: 'slow' });
    expect(Math.abs(slow!.startMs - 50_000)).toBeLessThan(2500);
  });

  it('is unknown where there is next to no speech', () => {
    expect(paceCurve(steady(0, 1000, 4), [span(0, 1000)], 30_000)).toBeNull();
    expect(paceCurve([], [], 0)).toBeNull();
  });
});

describe('ends of phrases', () => {
  const faint = [...steady(0, 3200, 4), ...steady(3200, 4000, 4, -17)];

  it('that fade are found with their drop', () => {
    expect(trailingEnds(faint, [span(0, 4000)])).toEqual([{ startMs: 3325, endMs: 4000, dropDb: 12 }]);
  });

  it('that fall as voices do are not, nor is a phrase of a few words', () => {
    expect(trailingEnds([...steady(0, 3200, 4), ...steady(3200, 4000, 4, -10)], [span(0, 4000)])).toEqual([]);
    expect(trailingEnds(faint.slice(-6), [span(2400, 4000)])).toEqual([]);
  });

  it('end at a pause, not at every break', () => {
    const two = [...faint, ...faint.map(({ atMs, levelDb }) => ({ atMs: atMs + 4100, levelDb }))];
    expect(trailingEnds(two, [span(0, 4000), span(4100, 8100)])).toHaveLength(1);
    expect(trailingEnds(two, [span(0, 4000), span(4400, 8100)])).toHaveLength(2);
  });
});

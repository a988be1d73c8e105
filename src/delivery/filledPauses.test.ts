import { describe, expect, it } from 'vitest';
import { syntheticVoice } from '../speech/testing/syntheticVoice.ts';
import { possibleFilledPauses } from './filledPauses.ts';
import { measureDelivery } from './measureDelivery.ts';

const span = (startMs: number, endMs: number) => ({ startMs, endMs });
const held = (startMs: number, endMs: number, changeDb = 0.3) => ({
  startMs,
  endMs,
  changeDb,
  slopeSemitonesPerSecond: -2,
  levelDb: -6,
});

describe('possible filled pauses', () => {
  it('are held sounds that stand alone or begin after a silence, the longer the surer', () => {
    const speech = [span(1000, 1400), span(2000, 5000)];
    const found = possibleFilledPauses([held(1010, 1390), held(2010, 2300)], speech);
    expect(found.map(({ startMs, endMs }) => [startMs, endMs])).toEqual([
      [1000, 1400],
      [2010, 2300],
    ]);
    expect(found[0]!.confidence).toBeGreaterThan(found[1]!.confidence);
  });

  it('are not vowels within words, nor what changes as words do', () => {
    const speech = [span(1000, 5000)];
    expect(possibleFilledPauses([held(2000, 2150), held(3000, 3300, 1)], speech)).toEqual([]);
  });

  it('are one where the vowel and the "m" were found apart, and never a tune', () => {
    const speech = [span(1000, 1500), span(3000, 9000)];
    expect(possibleFilledPauses([held(1010, 1250), held(1270, 1480)], speech)).toHaveLength(1);
    expect(possibleFilledPauses([held(3000, 6000)], speech)).toEqual([]);
  });

  it('are found in sound', () => {
    const sound = syntheticVoice({
      durationMs: 5000,
      spoken: [],
      held: [span(1000, 1450), span(3000, 3400)],
      noise: 0.001,
    });
    const { filledPauses } = measureDelivery(sound);
    expect(filledPauses).toHaveLength(2);
    expect(Math.abs(filledPauses![0]!.startMs - 1000)).toBeLessThan(40);
  });
});

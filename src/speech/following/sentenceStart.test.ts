import { describe, expect, it } from 'vitest';
import { startOf } from './sentenceStart.ts';
import { SoundLevels } from './soundLevels.ts';

/** Four seconds, loud at the given times. */
function levels(...loud: readonly (readonly [number, number])[]): SoundLevels {
  const samples = new Float32Array(4 * 16_000);
  for (const [from, to] of loud) {
    for (let i = from * 16; i < to * 16; i++) samples[i] = 0.3 * Math.sin(i / 9);
  }
  const made = new SoundLevels();
  made.push(samples);
  return made;
}

const word = (startMs: number, endMs: number, phones = 4) => ({ startMs, endMs, phones });

describe('startOf', () => {
  it('is where the first word sounds', () => {
    expect(startOf([word(900, 1400), word(1400, 1800)], levels([1000, 2000]), [])).toBe(1000);
  });

  it('is behind a silence that a short first word spans', () => {
    const before = word(200, 700);
    expect(startOf([word(700, 1200, 2), word(1200, 1800)], levels([200, 800], [1000, 2000]), [before])).toBe(1000);
  });

  it('takes in the speech right before, but no other word', () => {
    const sound = levels([1000, 2000]);
    expect(startOf([word(1200, 1400), word(1400, 1800)], sound, [])).toBe(1000);
    expect(startOf([word(1200, 1400), word(1400, 1800)], sound, [word(1000, 1150)])).toBe(1150);
  });

  it('lets go of a first word far from the second, where there is room before that', () => {
    expect(startOf([word(300, 400, 1), word(1200, 1700)], levels([300, 400], [1000, 2000]), [])).toBe(1000);
  });
});

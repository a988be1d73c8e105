import { expect, it } from 'vitest';
import { createSoundWatch } from './soundWatch.ts';

/** Levels in steps of 30 ms; gives the first sound's time. */
function firstSound(levels: readonly number[]): number | null {
  const watch = createSoundWatch();
  for (const [i, level] of levels.entries()) {
    const heard = watch.hear(level, i * 30);
    if (heard !== null) return heard;
  }
  return null;
}
const steps = (count: number, level: number): number[] => Array.from({ length: count }, () => level);

it('hears speech over a quiet room, from where it began', () => {
  expect(firstSound([...steps(40, -70), ...steps(20, -30)])).toBe(1200);
});

it('takes a click for nothing', () => {
  expect(firstSound([...steps(40, -70), ...steps(3, -20), ...steps(40, -70)])).toBeNull();
});

it('gets used to a fan', () => {
  expect(firstSound(steps(200, -42))).toBeNull();
  expect(firstSound([...steps(100, -42), ...steps(20, -22)])).toBe(3000);
});

it('is not taken in by the silence with which a microphone opens', () => {
  expect(firstSound([...steps(10, -120), ...steps(100, -44)])).toBeNull();
});

it('hears nothing in digital silence', () => {
  expect(firstSound(steps(100, -120))).toBeNull();
});

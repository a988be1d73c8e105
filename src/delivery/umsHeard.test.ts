import { expect, test } from 'vitest';
import type { Delivery } from './model.ts';
import { umsHeard } from './umsHeard.ts';

const at = (startMs: number) => ({ startMs, endMs: startMs + 300, confidence: 0.8 });
const sound = (following: unknown): Delivery =>
  ({ filledPauses: [at(1000), at(5000)], following }) as unknown as Delivery;

test('an "um" that the voice and the script both hear is surer than one of the voice alone', () => {
  const heard = umsHeard(sound({ verdict: 'clear', filledPauses: [{ ...at(5100), sound: 'um' }] }));
  expect(heard?.byBoth).toEqual([at(5000)]);
  expect(heard?.byVoice).toEqual([at(1000)]);
});

test('without a script that could be followed, there is the voice alone', () => {
  expect(umsHeard(sound(null))?.byVoice).toHaveLength(2);
  expect(umsHeard(sound({ verdict: "can't tell", filledPauses: [{ ...at(5100), sound: 'um' }] }))?.byBoth).toEqual([]);
  expect(umsHeard({} as Delivery)).toBeNull();
});

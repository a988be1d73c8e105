import { expect, it } from 'vitest';
import { instructionsFor, limitsOf } from './limits.ts';
import type { AnswerLimits } from './model.ts';

it.each([
  [{ sentences: { min: 2, max: 3 }, seconds: null }],
  [{ sentences: { min: 1, max: 1 }, seconds: null }],
  [{ sentences: { min: 0, max: 4 }, seconds: { min: 30, max: 60 } }],
  [{ sentences: { min: 3, max: Infinity }, seconds: { min: 0, max: 90 } }],
  [{ sentences: null, seconds: { min: 45, max: 60 } }],
  [{ sentences: null, seconds: null }],
] as [AnswerLimits][])('writes limits so that they are read back: %j', (limits) => {
  expect(limitsOf(instructionsFor(limits))).toEqual(limits);
});

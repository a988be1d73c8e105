import { readCardinal } from './numerals.ts';
import type { Reading } from './quantity.ts';
import type { Token } from './tokens.ts';
import { isPlural, timeUnitOf } from './units.ts';

/** "minus 4", "minus twelve degrees"; what is taken off ("minus two hours") is no number below zero. */
export function readMinus(tokens: readonly Token[], i: number): Reading | null {
  const number = tokens[i + 1]?.gap === 'space' || tokens[i + 1]?.gap === 'none' ? readCardinal(tokens, i + 1) : null;
  if (!number || readCardinal(tokens, i - 1)) return null;
  const after = tokens[number.next];
  const goesOn = after && (after.gap === 'space' || after.gap === 'none' || after.gap === 'hyphen');
  if (goesOn && /^degrees?$/.test(after.text))
    return { kind: 'number', value: -number.value, unit: 'degree', next: number.next + 1 };
  if (
    goesOn &&
    (timeUnitOf(after.text) !== undefined || isPlural(after.text) || /^(?:%|percent|per|pound)$/.test(after.text))
  )
    return null;
  return { kind: 'number', value: -number.value, unit: 'degree', next: number.next };
}

/** The end of "four below", "four degrees below zero", after the number; null where something else is below. */
export function belowZero(tokens: readonly Token[], i: number): number | null {
  const at = /^degrees?$/.test(tokens[i]?.text ?? '') ? i + 1 : i;
  if (tokens[at]?.text !== 'below' || tokens[at]!.gap !== 'space') return null;
  const after = tokens[at + 1];
  if (after && /^(?:zero|freezing|nought)$/.test(after.text)) return at + 2;
  return !after || after.gap === 'stop' || after.gap === 'pause' || /^(?:and|but|so|at|that|outside)$/.test(after.text)
    ? at + 1
    : null;
}

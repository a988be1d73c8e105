import { quantitiesOf } from './quantities.ts';
import type { Quantity } from './quantity.ts';

/**
 * "A hundred and eighteen thousand and forty one people" can be one number or two that an "and" joins. Gives the two
 * where both are `known` values and the one is not; null otherwise.
 */
export function jointNumbersOf(quantity: Quantity, known: ReadonlySet<number | string>): readonly Quantity[] | null {
  if (quantity.kind !== 'number' || known.has(quantity.value) || Number(quantity.value) < 100) return null;
  for (const { index } of [...quantity.text.matchAll(/\sand\s/gi)].toReversed()) {
    const [one, two] = [quantity.text.slice(0, index), quantity.text.slice(index + 5)];
    const [a, moreA] = quantitiesOf(one);
    const [b, moreB] = quantitiesOf(two);
    if (!a || !b || moreA || moreB || a.text !== one || b.text !== two) continue;
    if (!known.has(a.value) || !known.has(b.value)) continue;
    const { start, end } = quantity.range;
    return [
      { ...quantity, value: a.value, unit: null, noun: null, text: one, range: { start, end: start + one.length } },
      { ...quantity, value: b.value, text: two, range: { start: end - two.length, end } },
    ];
  }
  return null;
}

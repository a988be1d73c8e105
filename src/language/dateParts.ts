import { isNamedDay } from './namedDays.ts';
import type { Quantity } from './quantity.ts';
import { quantitiesOf } from './quantities.ts';

/** Words that a year can have at most: "two thousand and twenty two". */
const YEAR_WORDS = 5;

/**
 * "The 28th of June 2022" as its day and its year, which people get right or wrong apart; null for any other quantity
 * and for dates written in digits only.
 */
export function datePartsOf(quantity: Quantity): readonly [day: Quantity, year: Quantity] | null {
  const full = /^(\d{4})(-\d{2}-\d{2})$/.exec(String(quantity.value));
  if (quantity.kind !== 'date' || !full || isNamedDay(quantity.value)) return null;
  const words = [...quantity.text.matchAll(/[\p{L}\p{N}'’]+/gu)];
  if (words.length < 3 || !/\p{L}{3}/u.test(quantity.text)) return null;
  for (let from = Math.max(1, words.length - YEAR_WORDS); from < words.length; from++) {
    const at = words[from]!.index;
    const text = quantity.text.slice(at);
    const [year, more] = quantitiesOf(text);
    if (!year || more || year.value !== full[1] || year.text !== text) continue;
    const last = words[from - 1]![0] === 'of' ? words[from - 2]! : words[from - 1]!;
    const dayEnd = last.index + last[0].length;
    const { start } = quantity.range;
    return [
      {
        ...quantity,
        value: `-${full[2]}`,
        range: { start, end: start + dayEnd },
        text: quantity.text.slice(0, dayEnd),
      },
      { ...quantity, value: full[1]!, range: { start: start + at, end: quantity.range.end }, text },
    ];
  }
  return null;
}

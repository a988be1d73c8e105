import { quantitiesOf } from './quantities.ts';
import type { Quantity } from './quantity.ts';

/**
 * Two numbers that are read as one, as far as their values are `known` and that of the one is not; null otherwise.
 * "A hundred and eighteen thousand and forty one people" can be one number or two that an "and" joins; without
 * punctuation "the other one seventy minutes" and "booked for nine forty percent of them" run together.
 */
export function jointNumbersOf(quantity: Quantity, known: ReadonlySet<number | string>): readonly Quantity[] | null {
  if (known.has(quantity.value) || Number(quantity.value) < 100) return null;
  return joinedByAnd(quantity, known) ?? runTogether(quantity, known);
}

function joinedByAnd(quantity: Quantity, known: ReadonlySet<number | string>): readonly Quantity[] | null {
  if (quantity.kind !== 'number') return null;
  for (const { index } of [...quantity.text.matchAll(/\sand\s/gi)].toReversed()) {
    const [one, two] = [quantity.text.slice(0, index), quantity.text.slice(index + 5)];
    const a = onlyQuantity(one);
    const b = onlyQuantity(two);
    if (!a || !b || !known.has(a.value) || !known.has(b.value)) continue;
    const { start, end } = quantity.range;
    return [
      { ...quantity, value: a.value, unit: null, noun: null, text: one, range: { start, end: start + one.length } },
      { ...quantity, value: b.value, text: two, range: { start: end - two.length, end } },
    ];
  }
  return null;
}

/** A number below twenty right before tens. */
const BEFORE_TENS =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s+(?=(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b)/i;

/** What comes first is a "one" without a number, or an hour, and is let go. */
function runTogether(quantity: Quantity, known: ReadonlySet<number | string>): readonly Quantity[] | null {
  if (quantity.unit === null || !/^(?:number|duration|percentage|amount)$/.test(quantity.kind)) return null;
  const first = BEFORE_TENS.exec(quantity.text)?.[0];
  if (first === undefined) return null;
  const text = quantity.text.slice(first.length);
  const rest = onlyQuantity(text);
  if (rest?.kind !== quantity.kind || rest.unit !== quantity.unit || !known.has(rest.value)) return null;
  const { start, end } = quantity.range;
  return [{ ...quantity, value: rest.value, text, range: { start: start + first.length, end } }];
}

/** The quantity that a text is, from its first letter to its last; null where it is none, or more than one. */
function onlyQuantity(text: string): Quantity | null {
  const [one, more] = quantitiesOf(text);
  return one && !more && one.text === text ? one : null;
}

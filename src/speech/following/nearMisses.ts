/** First names that sound nothing like each other: one of them fits better where another name was said. */
const NAMES = [
  'Anna',
  'Ben',
  'Carol',
  'Dave',
  'Fiona',
  'George',
  'Helen',
  'Jack',
  'Lucy',
  'Mark',
  'Olivia',
  'Peter',
  'Sam',
  'Tom',
];
const MOST_NAMES = 6;
const MOST_NUMBERS = 12;

/** Other values that a person could say in place of a written number, "50%" → "15%", "40%", "60%"; none for other words. */
export function nearNumbers(written: string): string[] {
  const found = /\d[\d,]*/.exec(written);
  if (!found) return [];
  const digits = found[0].replaceAll(',', '');
  const value = Number(digits);
  if (!Number.isSafeInteger(value) || digits.length > 6 || /^(?:19|20)\d\d$/.test(digits)) return [];
  const near = new Set<number>();
  // "fifteen" and "fifty" are told apart by their endings alone.
  if (value >= 13 && value <= 19) near.add((value - 10) * 10);
  if (value >= 30 && value <= 90 && value % 10 === 0) near.add(value / 10 + 10);
  if (value === 12) near.add(20);
  if (value === 20) near.add(12);
  const step = value < 20 ? 1 : 10 ** Math.max(1, digits.length - 1);
  for (const by of [-step, step, -2 * step, 2 * step]) if (value + by > 0) near.add(value + by);
  if (value >= 20) near.add(value + (value % 10 === 9 ? -1 : 1));
  if (value < 20) for (let other = 1; other < 20; other++) if (Math.abs(other - value) <= 4) near.add(other);
  // "28" said as "20", "45" as "25": the same tens, and the other tens with the same end.
  if (value >= 20 && value < 100) {
    near.add(value - (value % 10));
    for (let tens = 20; tens < 100; tens += 10) near.add(tens + (value % 10));
  }
  near.delete(value);
  return [...near].slice(0, MOST_NUMBERS).map((other) => written.replace(found[0], String(other)));
}

/** Other names that a person could say in place of one: those of the story first. */
export function otherNames(name: string, ofStory: readonly string[]): string[] {
  const first = name.charAt(0).toLowerCase();
  const other = [
    ...ofStory.filter((one) => one !== name),
    ...NAMES.filter((one) => one.charAt(0).toLowerCase() !== first),
  ];
  return [...new Set(other)].slice(0, MOST_NAMES);
}

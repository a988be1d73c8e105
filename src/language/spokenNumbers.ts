const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const SCALES = ['', 'thousand', 'million', 'billion', 'trillion'];
const ORDINALS: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};

/** A whole number as it is said, without "and": 120 → one hundred twenty. Above 10^15 its digits are read out. */
export function cardinalWords(value: number): string[] {
  if (!Number.isFinite(value) || value >= 1e15) return [...String(value)].flatMap((d) => ONES[Number(d)] ?? []);
  if (value < 0) return ['minus', ...cardinalWords(-value)];
  if (value < 20) return [ONES[value] ?? 'zero'];
  const groups: string[] = [];
  for (let rest = Math.floor(value), scale = 0; rest > 0; rest = Math.floor(rest / 1000), scale++) {
    const part = rest % 1000;
    if (part > 0) groups.unshift(...hundreds(part), ...(SCALES[scale] ? [SCALES[scale]!] : []));
  }
  return groups;
}

function hundreds(value: number): string[] {
  const words: string[] = [];
  if (value >= 100) words.push(ONES[Math.floor(value / 100)]!, 'hundred');
  const rest = value % 100;
  if (rest === 0) return words;
  if (rest < 20) return [...words, ONES[rest]!];
  words.push(TENS[Math.floor(rest / 10)]!);
  return rest % 10 === 0 ? words : [...words, ONES[rest % 10]!];
}

/** "1,200.50", "2.5", "0.75" as said: the digits after the point one by one. */
export function numberWords(written: string): string[] {
  const [whole = '', fraction] = written
    .replace(/,(?=\d{3}(?!\d))/g, '')
    .replace(',', '.')
    .split('.');
  const words = cardinalWords(Number(whole === '' ? 0 : whole));
  return fraction ? [...words, 'point', ...[...fraction].map((d) => ONES[Number(d)] ?? d)] : words;
}

/** 21 → twenty first. */
export function ordinalWords(value: number): string[] {
  const words = cardinalWords(value);
  const last = words.pop() ?? 'zero';
  return [...words, ORDINALS[last] ?? (last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`)];
}

/** 2023 → twenty twenty three, 2005 → two thousand five, 1900 → nineteen hundred. */
export function yearWords(year: number): string[] {
  const century = Math.floor(year / 100);
  const rest = year % 100;
  if (year % 1000 < 10) return cardinalWords(year);
  if (rest === 0) return [...cardinalWords(century), 'hundred'];
  return [...cardinalWords(century), ...(rest < 10 ? ['oh'] : []), ...cardinalWords(rest)];
}

/** 10:30 → ten thirty, 9:05 → nine oh five, 10:00 → ten o'clock (without it where am or pm follows). */
export function clockWords(hours: number, minutes: number, halfDay: boolean): string[] {
  if (minutes === 0) return halfDay ? cardinalWords(hours) : [...cardinalWords(hours), "o'clock"];
  return [...cardinalWords(hours), ...(minutes < 10 ? ['oh'] : []), ...cardinalWords(minutes)];
}

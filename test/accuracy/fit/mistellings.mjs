// Makes wrong tellings out of right ones: another number, another unit, another rank, month, day or year, as people and
// recognisers get them wrong. The same seed gives the same telling.

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const RANKS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
// Months that are common words too are left alone.
const MONTHS = 'january february april june july august september october november december'.split(' ');
const DAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const UNITS = {
  minute: ['hour', 'second'],
  hour: ['minute', 'day'],
  day: ['week', 'month'],
  week: ['month', 'day'],
  month: ['week', 'year'],
  year: ['month'],
};
const NUMBER_WORD = `(?:${[...ONES, ...TENS.slice(2), 'hundred', 'thousand', 'million'].join('|')})`;
const NUMBER_WORDS = new RegExp(`\\b${NUMBER_WORD}(?:(?:[ -]| and )${NUMBER_WORD})*\\b`, 'i');
const OTHER_UNIT = 0.2;

/** Numbers from 0 to 1 that a text's letters decide. */
export function chances(seed) {
  let state = 2166136261;
  for (const letter of seed) state = Math.imul(state ^ letter.charCodeAt(0), 16777619);
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return ((state >>> 0) % 100000) / 100000;
  };
}

/** `said`, words that tell a fact of this kind and value, with another value; null where none can be made. */
export function mistold(said, { kind, value }, chance) {
  const pick = (list) => list[Math.floor(chance() * list.length)];
  if (kind === 'duration' && chance() < OTHER_UNIT) {
    const match = /\b(minute|hour|day|week|month|year)(s?)\b/i.exec(said);
    if (match) return said.replace(match[0], pick(UNITS[match[1].toLowerCase()]) + match[2]);
  }
  if (kind === 'ordinal') return replaceOne(said, RANKS, pick);
  if (kind === 'date')
    return replaceOne(said, MONTHS, pick) ?? replaceOne(said, DAYS, pick) ?? otherYear(said, value, pick);
  if (typeof value !== 'number' || kind === 'clockTime' || kind === 'frequency') return null;
  const digits = /\d[\d,]*(?:\.\d+)?/.exec(said)?.[0];
  if (digits !== undefined) {
    const number = Number(digits.replaceAll(',', ''));
    if (!(number > 0)) return null;
    const other = otherNumber(number, pick);
    return said.replace(digits, other >= 10000 || digits.includes(',') ? other.toLocaleString('en-US') : String(other));
  }
  const words = NUMBER_WORDS.exec(said)?.[0];
  if (words === undefined || !Number.isInteger(value) || value < 1 || spelt(value) !== words.toLowerCase()) return null;
  return said.replace(words, spelt(otherNumber(value, pick)));
}

function replaceOne(said, list, pick) {
  for (const word of list) {
    const match = new RegExp(`\\b${word}\\b`, 'i').exec(said)?.[0];
    if (match === undefined) continue;
    const other = pick(list.filter((one) => one !== word));
    return said.replace(match, /^[A-Z]/.test(match) ? other[0].toUpperCase() + other.slice(1) : other);
  }
  return null;
}

function otherYear(said, value, pick) {
  const year = /^(?:19|20)\d\d$/.test(String(value)) ? Number(value) : null;
  if (year === null) return null;
  const other = year + pick([1, -1, 2, -3, -10]);
  if (said.includes(String(year))) return said.replace(String(year), String(other));
  const inWords = (one) => `${spelt(Math.floor(one / 100))} ${spelt(one % 100)}`;
  return said.toLowerCase() === inWords(year) && other % 100 > 9 ? inWords(other) : null;
}

/** Another number of the sort: one or a few off, twice or ten times, its digits turned, thirteen for thirty. */
function otherNumber(value, pick) {
  if (!Number.isInteger(value)) return Math.round((value + pick([1, 2, 0.4])) * 10) / 10;
  const others = [];
  if (value < 13) others.push(value - 2, value - 1, value + 1, value + 2, value + 3, value + 5, 2 * value);
  else if (value < 100) {
    const [ten, one] = [Math.floor(value / 10), value % 10];
    others.push(value + 10, value - 10, value + 20, 2 * value);
    if (one > 0) others.push(10 * ten + ((one + 3) % 10), 10 * one + ten);
    if (ten === 1) others.push(10 * one);
    else if (one === 0) others.push(10 + ten);
  } else {
    const power = 10 ** (String(value).length - 1);
    const [first, second, ...rest] = String(value);
    others.push(value + power, value > power ? value - power : value + 2 * power, 10 * value);
    others.push(value + (power / 10) * pick([1, 2, 3, 4]), Math.round(value / 10));
    if (second !== '0') others.push(Number([second, first, ...rest].join('')));
  }
  return pick(others.filter((other) => other !== value && other >= 2));
}

/** 1250 → "one thousand two hundred and fifty". */
function spelt(number) {
  if (number < 20) return ONES[number];
  if (number < 100) return TENS[Math.floor(number / 10)] + (number % 10 > 0 ? ` ${ONES[number % 10]}` : '');
  const [size, name] = number < 1000 ? [100, 'hundred'] : number < 1e6 ? [1000, 'thousand'] : [1e6, 'million'];
  const rest = number % size;
  return `${spelt(Math.floor(number / size))} ${name}${rest === 0 ? '' : ` ${size === 100 ? 'and ' : ''}${spelt(rest)}`}`;
}

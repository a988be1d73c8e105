import { readNumberSpan } from './numberRange.ts';
import { SCALES } from './numberWords.ts';
import { readCardinal } from './numerals.ts';
import type { Reading } from './quantity.ts';
import type { Token } from './tokens.ts';
import { timeUnitOf } from './units.ts';

const SYMBOLS: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP' };
const NAMES: Readonly<Record<string, string>> = {
  dollar: 'USD',
  dollars: 'USD',
  bucks: 'USD',
  buck: 'USD',
  usd: 'USD',
  euro: 'EUR',
  euros: 'EUR',
  eur: 'EUR',
  pounds: 'GBP',
  pound: 'GBP',
  quid: 'GBP',
  gbp: 'GBP',
  grand: 'money',
  rupees: 'INR',
  naira: 'NGN',
  francs: 'CHF',
  pesos: 'PES',
  yen: 'JPY',
};
const CENTS: Readonly<Record<string, string>> = { cents: 'USD', pence: 'GBP', p: 'GBP' };

/** "$1.2 million", "£40k", "twelve hundred dollars", "ten grand", "£12 an hour". Unit: currency, or "money" where unsaid. */
export function readAmount(tokens: readonly Token[], i: number): Reading | null {
  const symbol = SYMBOLS[tokens[i]?.text ?? ''];
  if (symbol !== undefined) {
    const span = readNumberSpan(tokens, i + 1);
    return span
      ? withPer(tokens, { kind: 'amount', value: span.value, unit: symbol, upTo: span.upTo, next: span.next })
      : null;
  }
  const coin = readOneCoin(tokens, i);
  if (coin) return coin;
  const span = readNumberSpan(tokens, i);
  if (!span) return null;
  const unitToken = tokens[span.next];
  if (!unitToken || unitToken.gap === 'stop' || unitToken.gap === 'pause') return null;
  const trailing = SYMBOLS[unitToken.text];
  if (trailing && unitToken.gap === 'none')
    return { kind: 'amount', value: span.value, unit: trailing, upTo: span.upTo, next: span.next + 1 };
  const cents = CENTS[unitToken.text];
  if (cents) return { kind: 'amount', value: span.value / 100, unit: cents, next: span.next + 1 };
  const unit = Object.hasOwn(NAMES, unitToken.text) ? NAMES[unitToken.text] : undefined;
  if (unit === undefined) return null;
  // "fifteen and a half grand"; "ten grand" is ten thousand already.
  let value = unitToken.text === 'grand' && span.value < 1000 ? span.value * 1000 : span.value;
  let next = span.next + 1;
  // "three dollars fifty", "three pounds and fifty pence".
  const tail =
    tokens[next]?.gap === 'space' ? readCardinal(tokens, tokens[next]!.text === 'and' ? next + 1 : next) : null;
  const isChange = tail && tail.value < 100 && Number.isInteger(tail.value) && tail.value >= 5;
  if (isChange && (CENTS[tokens[tail.next]?.text ?? ''] || endsHere(tokens[tail.next])) && value < 1000) {
    value += tail.value / 100;
    next = CENTS[tokens[tail.next]?.text ?? ''] ? tail.next + 1 : tail.next;
  }
  return withPer(tokens, { kind: 'amount', value, unit, upTo: span.upTo, next });
}

/** "for a pound", "a dollar each"; "a pound of flour" weighs. */
function readOneCoin(tokens: readonly Token[], i: number): Reading | null {
  const coin = tokens[i + 1]?.text ?? '';
  if (!/^an?$/.test(tokens[i]?.text ?? '') || !/^(?:pound|quid|dollar|buck|euro)$/.test(coin)) return null;
  if (tokens[i + 1]!.gap !== 'space' || tokens[i + 2]?.text === 'of') return null;
  return withPer(tokens, { kind: 'amount', value: 1, unit: NAMES[coin]!, weak: true, next: i + 2 });
}

const endsHere = (token: Token | undefined): boolean =>
  !token || token.gap === 'stop' || token.gap === 'pause' || /^(?:an|per|a|each)$/.test(token.text);

function withPer(tokens: readonly Token[], reading: Reading): Reading {
  const link = tokens[reading.next];
  if (!link || link.gap === 'stop' || !/^(?:a|an|per|each)$/.test(link.text)) return reading;
  const unit = timeUnitOf(tokens[reading.next + 1]?.text ?? '');
  return unit ? { ...reading, per: unit, next: reading.next + 2 } : reading;
}

const PART: Readonly<Record<string, number>> = {
  half: 50,
  halves: 50,
  third: 100 / 3,
  thirds: 100 / 3,
  quarter: 25,
  quarters: 25,
  fifth: 20,
  fifths: 20,
  tenth: 10,
  tenths: 10,
  sixth: 100 / 6,
  eighth: 12.5,
};
const MULTIPLYING: Readonly<Record<string, number>> = {
  doubled: 2,
  doubling: 2,
  doubles: 2,
  tripled: 3,
  tripling: 3,
  triples: 3,
  trebled: 3,
  trebling: 3,
  quadrupled: 4,
  quadrupling: 4,
  twofold: 2,
  threefold: 3,
  fourfold: 4,
  fivefold: 5,
  tenfold: 10,
};
/** Words with which a share or multiple can begin, numbers aside. */
export const SHARE_STARTS: readonly string[] = [
  ...Object.keys(MULTIPLYING),
  'halved',
  'halving',
  'double',
  'triple',
  'quarter',
];

const OWNERS = /^(?:the|our|my|his|her|their|its|your|that|this|these|those|all|of|what|as)$/;

/** What a share can be more or less of: "a third dearer". */
const COMPARATIVE =
  /^(?:less|more|fewer|(?:fast|low|high|dear|cheap|slow|quick|small|larg|long|short|heavi|light|great|earli|lat|busi|full|empti|quiet|strong|weak|thinn|thick|wid|narrow|deep|warm|cold|saf|old|young|bigg)er|worse|better)$/;

/** "50%", "fifty per cent", "half of the", "a third of", "halved", "nine out of ten"; also "doubled" and "three times faster". */
export function readShare(tokens: readonly Token[], i: number): Reading | null {
  return readPercent(tokens, i) ?? readFraction(tokens, i) ?? readMultiple(tokens, i);
}

const percent = (value: number, next: number, more: Partial<Reading> = {}): Reading => ({
  kind: 'percentage',
  value,
  unit: 'percent',
  next,
  ...more,
});

function readPercent(tokens: readonly Token[], i: number): Reading | null {
  const span = readNumberSpan(tokens, i);
  if (!span) return null;
  const at = span.next;
  const token = tokens[at];
  if (!token || token.gap === 'stop' || token.gap === 'pause') return null;
  if (token.text === '%' || token.text === 'percent' || token.text === 'pct' || token.text === 'percentage') {
    return percent(span.value, at + (/^points?$/.test(tokens[at + 1]?.text ?? '') ? 2 : 1), { upTo: span.upTo });
  }
  if (token.text === 'per' && tokens[at + 1]?.text === 'cent') return percent(span.value, at + 2, { upTo: span.upTo });
  // "from 20 to 30 percent": the unit stands once.
  if (token.text === 'to' && tokens[i - 1]?.text === 'from') {
    const other = readCardinal(tokens, at + 1);
    const unit = other ? tokens[other.next]?.text : undefined;
    if (unit === '%' || unit === 'percent') return percent(span.value, at);
  }
  // "nine out of ten", "four in five", "four in every ten", "three children in ten".
  // "one patient in five"
  const isOne = span.value === 1 && isThing(tokens, at);
  const named = isThings(tokens, at) || isOne ? at + 1 : at;
  const link = tokens[named]?.text;
  const outOf =
    link === 'out' && tokens[named + 1]?.text === 'of'
      ? named + 2
      : (link === 'in' && (!span.first.digits || isOdds(tokens, named))) ||
          (link === 'of' && named === at && isOfTen(tokens, named + 1))
        ? named + 1
        : null;
  if (outOf !== null) {
    const every = /^(?:every|each)$/.test(tokens[outOf]?.text ?? '');
    const whole =
      named === at || every || isOne ? readCardinal(tokens, every ? outOf + 1 : outOf) : readTen(tokens, outOf);
    const after = whole ? (tokens[whole.next]?.text ?? '') : '';
    const isRatio =
      whole && whole.value > span.value && whole.value <= 1000 && Number.isInteger(whole.value) && !timeUnitOf(after);
    if (
      isRatio &&
      (link === 'out' ||
        isOne ||
        ((span.value === 1 || whole.value === 10 || whole.value <= 5 || whole.value === 100) && !whole.yearLike))
    ) {
      if (!Number.isInteger(span.value) && whole.value !== 100)
        return { kind: 'number', value: span.value, unit: `out of ${whole.value}`, next: whole.next };
      return percent((100 * span.value) / whole.value, whole.next);
    }
  }
  return null;
}

/** "Of ten", "of every ten". */
const isOfTen = (tokens: readonly Token[], at: number): boolean =>
  /^(?:ten|10)$/.test(tokens[tokens[at]?.text === 'every' ? at + 1 : at]?.text ?? '');

/** "1 in 3", "3 in 10": small digits on both sides, and no months or years. */
function isOdds(tokens: readonly Token[], at: number): boolean {
  const [one, whole, after] = [tokens[at - 1]?.text ?? '', tokens[at + 1]?.text ?? '', tokens[at + 2]];
  return /^\d$/.test(one) && /^(?:[2-9]|10|20|100)$/.test(whole) && !(after && timeUnitOf(after.text));
}

/** Several of a thing right after their number. */
const isThings = (tokens: readonly Token[], at: number): boolean =>
  /^\p{L}{3,}s$|^(?:people|children|men|women)$/u.test(tokens[at]?.text ?? '') &&
  tokens[at]?.gap === 'space' &&
  !timeUnitOf(tokens[at]!.text);

/** One of a thing before "in". */
const isThing = (tokens: readonly Token[], at: number): boolean =>
  /^\p{L}{4,}$/u.test(tokens[at]?.text ?? '') &&
  tokens[at]?.gap === 'space' &&
  tokens[at + 1]?.text === 'in' &&
  !timeUnitOf(tokens[at]!.text) &&
  !/^(?:thing|time|person|place|point|more|less|another)$/.test(tokens[at]!.text);

/** "Three children in ten": any other number may be a time or a place. */
function readTen(tokens: readonly Token[], at: number): ReturnType<typeof readCardinal> {
  const ten = readCardinal(tokens, at);
  return ten?.value === 10 && !ten.digits ? ten : null;
}

function readFraction(tokens: readonly Token[], i: number): Reading | null {
  const word = tokens[i]?.text ?? '';
  if (/^(?:halved|halving|halves)$/.test(word) && word !== 'halves') return percent(50, i + 1, { direction: 'down' });
  let at = i;
  let times = 1;
  const counted = readCardinal(tokens, i);
  if (word === 'a' || word === 'one') at++;
  else if (counted && counted.value >= 2 && counted.value < 10 && Number.isInteger(counted.value)) {
    times = counted.value;
    at = counted.next;
  }
  const part = PART[tokens[at]?.text ?? ''];
  if (part === undefined || (at > i && (tokens[at]!.gap === 'stop' || tokens[at]!.gap === 'pause'))) return null;
  const plural = tokens[at]!.text.endsWith('s');
  if (times > 1 !== plural) return null;
  const before = tokens[i - 1]?.text ?? '';
  const next = at + 1;
  const after = tokens[next]?.text ?? '';
  const isHalf = tokens[at]!.text === 'half';
  if (isHalf && /^(?:first|second|other|better|last|third|top|bottom)$/.test(before)) return null;
  if (isHalf && /^(?:past|way|hearted|time|marathon|term|terms|an|a|day|hour|year)$/.test(after)) return null;
  const owned = OWNERS.test(after) || COMPARATIVE.test(after);
  // "two and half" is two and a half; "and half the squad" is a share.
  if (isHalf && before === 'and' && !owned) return null;
  const whole = after === 'of' ? next + (/^an?$/.test(tokens[next + 1]?.text ?? '') ? 2 : 1) : next;
  // "A quarter of a million" is a number.
  if (timeUnitOf(tokens[whole]?.text ?? '') || (after === 'of' && Object.hasOwn(SCALES, tokens[whole]?.text ?? '')))
    return null;
  if (isHalf) {
    const ended =
      !tokens[next] ||
      tokens[next]!.gap === 'stop' ||
      tokens[next]!.gap === 'pause' ||
      /^(?:and|but|so|when|because|in|within|was|were|is|are|after|over|by|then|which|i|we|he|she|they)$/.test(after);
    if (word === 'half' ? owned || ended : owned || before === 'by') return percent(50, next);
    return before === 'in' || before === 'by' || before === 'to' ? percent(50, next) : null;
  }
  // "a quarter", "a third": a share only of something or by which something changed.
  if (word !== 'a' && word !== 'one' && times === 1) return null;
  // "two thirds agreed"; three quarters may be of a year.
  if (times > 1 && /^(?:thirds|fifths|sixths|tenths)$/.test(tokens[at]!.text)) return percent(part * times, next);
  if (owned || before === 'by' || before === 'almost' || before === 'nearly' || before === 'over') {
    return tokens[at]!.text.startsWith('quarter') && !owned && before !== 'by' ? null : percent(part * times, next);
  }
  return null;
}

function readMultiple(tokens: readonly Token[], i: number): Reading | null {
  const word = tokens[i]?.text ?? '';
  const times = (value: number, next: number): Reading => ({
    kind: 'number',
    value,
    unit: 'times',
    direction: 'up',
    next,
  });
  if (Object.hasOwn(MULTIPLYING, word)) return times(MULTIPLYING[word]!, i + 1);
  const after = tokens[i + 1]?.text ?? '';
  if ((word === 'double' || word === 'triple') && /^(?:the|our|my|his|her|their|its|what)$/.test(after))
    return { ...times(word === 'double' ? 2 : 3, i + 1), weak: true };
  if (word === 'twice' && /^(?:as|the|more)$/.test(after)) return times(2, i + 1);
  const cardinal = readCardinal(tokens, i);
  if (!cardinal) return null;
  const unit = tokens[cardinal.next];
  if ((unit?.text === 'x' || unit?.text === '×') && unit.gap === 'none')
    return times(cardinal.value, cardinal.next + 1);
  if (unit?.text === 'fold') return times(cardinal.value, cardinal.next + 1);
  if (
    unit?.text === 'times' &&
    /^(?:as|the|more|faster|bigger|larger|higher|longer|better|over)$/.test(tokens[cardinal.next + 1]?.text ?? '')
  ) {
    return times(cardinal.value, cardinal.next + 1);
  }
  return null;
}

import { FRACTION_WORDS, GLUED_SCALES, GLYPHS, SCALES, TEENS, TENS, UNITS } from './numberWords.ts';
import { follows, type Token } from './tokens.ts';

/** A number read from tokens. */
export interface Cardinal {
  readonly value: number;
  /** Index of the token after it. */
  readonly next: number;
  /** Written with digits. */
  readonly digits: boolean;
  /** "a couple": said as a rough number. */
  readonly rough: boolean;
  /** 2023, "twenty nineteen": could be a year. */
  readonly yearLike: boolean;
  /** "nine thirty": two numbers side by side, which may be a time or hundreds; its parts. */
  readonly pair: readonly [number, number] | null;
  /** "a hundred" and "one" alone are weaker signs of a number than "two" or "7". */
  readonly article: boolean;
}

/** Reads a number, spoken, in digits or mixed, at token `i`; null where there is none. */
export function readCardinal(tokens: readonly Token[], i: number): Cardinal | null {
  const token = tokens[i];
  if (!token) return null;
  if (token.kind === 'number') return readDigits(tokens, i);
  if (token.kind === 'mark') {
    const glyph = GLYPHS[token.raw];
    return glyph === undefined ? null : make(glyph, i + 1, { digits: true });
  }
  return readSpoken(tokens, i);
}

interface Marks {
  digits?: boolean;
  rough?: boolean;
  yearLike?: boolean;
  pair?: readonly [number, number];
  article?: boolean;
}

const make = (value: number, next: number, marks: Marks = {}): Cardinal => ({
  value,
  next,
  digits: marks.digits ?? false,
  rough: marks.rough ?? false,
  yearLike: marks.yearLike ?? false,
  pair: marks.pair ?? null,
  article: marks.article ?? false,
});

function readDigits(tokens: readonly Token[], i: number): Cardinal | null {
  const token = tokens[i]!;
  if (token.text.includes(':') || /^\d{4}-|\/\d+\//.test(token.text) || /\.\d+\./.test(token.text)) return null;
  if (token.text.includes('/')) {
    const [top, bottom] = token.text.split('/').map(Number);
    if (!top || !bottom || top >= bottom) return null;
    return make(top / bottom, i + 1, { digits: true });
  }
  let value = Number(token.text.replace(/[, ]/g, ''));
  const plain = /^\d{4}$/.test(token.text);
  let next = i + 1;
  const after = tokens[next];
  // "1990s" and "under-14s" name, they don't count.
  if (after && after.gap === 'none' && after.text === 's') return null;
  if (after && after.gap === 'none' && after.kind === 'word' && after.text in GLUED_SCALES) {
    return make(value * GLUED_SCALES[after.text]!, next + 1, { digits: true });
  }
  if (after && /^\d+\/\d+$/.test(after.text) && after.gap === 'space') {
    const [top, bottom] = after.text.split('/').map(Number);
    if (top && bottom && top < bottom) return make(value + top / bottom, next + 1, { digits: true });
  }
  if (after && after.raw in GLYPHS) return make(value + GLYPHS[after.raw]!, next + 1, { digits: true });
  if (follows(after) && after.text in SCALES) {
    value *= SCALES[after.text]!;
    next++;
  } else if (follows(after) && (after.text === 'k' || after.text === 'grand')) {
    value *= 1000;
    next += after.text === 'k' ? 1 : 0;
  } else if (follows(after) && after.text === 'hundred') {
    value *= 100;
    next++;
  } else if (follows(after) && after.text === 'dozen') {
    value *= 12;
    next++;
  } else {
    const more = readAndPart(tokens, next);
    if (more) return make(value + more.value, more.next, { digits: true });
    return make(value, next, { digits: true, yearLike: plain && value >= 1800 && value <= 2099 });
  }
  const more = readAndPart(tokens, next);
  return more
    ? make(value + more.value * (value >= 1e6 ? 1e6 : 1), more.next, { digits: true })
    : make(value, next, { digits: true });
}

/** "and a half", "and a quarter", "and three quarters". */
function readAndPart(tokens: readonly Token[], i: number): { value: number; next: number } | null {
  if (!follows(tokens[i]) || tokens[i]!.text !== 'and') return null;
  let j = i + 1;
  let times = 1;
  if (tokens[j]?.text === 'a' || tokens[j]?.text === 'one') j++;
  else if (tokens[j]?.text === 'three') {
    times = 3;
    j++;
  } else if (tokens[j]?.text !== 'half') return null;
  const word = tokens[j]?.text.replace(/s$/, '') ?? '';
  const part = FRACTION_WORDS[word];
  if (part === undefined || !follows(tokens[j])) return null;
  // "two and a half of them" would be odd; "two and a quarter of the staff" is two things.
  if (word !== 'half' && tokens[j + 1]?.text === 'of') return null;
  return { value: part * times, next: j + 1 };
}

/** 1 to 99 in words. */
function readBelowHundred(tokens: readonly Token[], i: number): { value: number; next: number } | null {
  const word = tokens[i]?.text ?? '';
  if (word in TENS) {
    const unit = UNITS[tokens[i + 1]?.text ?? ''];
    if (unit !== undefined && unit > 0 && follows(tokens[i + 1])) return { value: TENS[word]! + unit, next: i + 2 };
    return { value: TENS[word]!, next: i + 1 };
  }
  const value = TEENS[word] ?? UNITS[word];
  return value === undefined ? null : { value, next: i + 1 };
}

/** "A quarter of a million", "three quarters of a million"; null for other parts. */
function readPartOfScale(tokens: readonly Token[], i: number): Cardinal | null {
  const three = tokens[i]!.text === 'three';
  const at = three || tokens[i]!.text === 'a' ? i + 1 : i;
  const isQuarter = tokens[at]?.text === (three ? 'quarters' : 'quarter');
  if (!isQuarter || tokens[at + 1]?.text !== 'of' || tokens[at + 2]?.text !== 'a') return null;
  const size = SCALES[tokens[at + 3]?.text ?? ''];
  return size === undefined ? null : make((size * (three ? 3 : 1)) / 4, at + 4);
}

function readSpoken(tokens: readonly Token[], i: number): Cardinal | null {
  const word = tokens[i]!.text;
  const second = tokens[i + 1];
  const part = readPartOfScale(tokens, i);
  if (part) return part;
  if (word === 'half' && (second?.text === 'a' || second?.text === 'of')) {
    const scale = tokens[i + 2]?.text ?? '';
    const at = scale === 'a' ? 3 : 2;
    const size = sizeOf(tokens[i + at]?.text ?? '');
    return size === null ? null : make((size * 1) / 2, i + at + 1);
  }
  if ((word === 'a' || word === 'an') && follows(second)) {
    if (second.text === 'couple') return readCouple(tokens, i + 2);
    if (second.text === 'half' && sizeOf(tokens[i + 2]?.text ?? '') !== null) {
      return make(sizeOf(tokens[i + 2]!.text)! / 2, i + 3);
    }
    if (second.text === 'dozen') return make(12, i + 2, { article: true });
    if (second.text === 'hundred' || (second.text in SCALES && !second.text.endsWith('s'))) {
      const rest = readScaled(tokens, i + 1, 1);
      return make(rest.value, rest.next, { article: true });
    }
    return null;
  }
  if (word === 'couple' && second?.text === 'of') return readCouple(tokens, i + 1);
  if (word === 'point') {
    const decimals = readDecimals(tokens, i + 1);
    return decimals ? make(Number(`0.${decimals.digits}`), decimals.next) : null;
  }
  if (word === 'hundred' || word === 'dozen' || word in SCALES) {
    return word.endsWith('s') || word === 'mil' || word === 'bn' ? null : make(sizeOf(word)!, i + 1, { article: true });
  }
  const group = readBelowHundred(tokens, i);
  if (!group) return null;
  const after = tokens[group.next];
  if (follows(after)) {
    const year = readSpokenYear(tokens, group);
    if (year) return year;
    if (after.text === 'dozen') return make(group.value * 12, group.next + 1);
    if (after.text === 'hundred' || after.text in SCALES) {
      const scaled = readScaled(tokens, group.next, group.value);
      // "Three hundred and ten k".
      if (follows(tokens[scaled.next]) && tokens[scaled.next]!.text === 'k' && scaled.value < 1000)
        return make(scaled.value * 1000, scaled.next + 1);
      const yearLike = scaled.value >= 1990 && scaled.value <= 2099 && word === 'two' && after.text === 'thousand';
      return make(scaled.value, scaled.next, { yearLike });
    }
    if (after.text === 'grand' || after.text === 'k')
      return make(group.value * 1000, group.next + (after.text === 'k' ? 1 : 0));
    if (after.text === 'point') {
      const decimals = readDecimals(tokens, group.next + 1);
      if (decimals) return scaledDecimal(tokens, Number(`${group.value}.${decimals.digits}`), decimals.next);
    }
    const pair = readPair(tokens, group);
    if (pair) return pair;
    const more = readAndPart(tokens, group.next);
    if (more) return scaledDecimal(tokens, group.value + more.value, more.next);
  }
  return make(group.value, group.next);
}

/** The rest of "a couple", "a couple of", "a couple of dozen". */
function readCouple(tokens: readonly Token[], i: number): Cardinal {
  const at = tokens[i]?.text === 'of' ? i + 1 : i;
  const size = at > i && follows(tokens[at]) ? sizeOf(tokens[at]!.text) : null;
  return size === null ? make(2, at, { rough: true }) : make(2 * size, at + 1, { rough: true });
}

function scaledDecimal(tokens: readonly Token[], value: number, next: number): Cardinal {
  if (follows(tokens[next]) && tokens[next]!.text === 'k') return make(value * 1000, next + 1);
  const scale = follows(tokens[next]) ? SCALES[tokens[next]!.text] : undefined;
  return scale === undefined ? make(value, next) : make(value * scale, next + 1);
}

const sizeOf = (word: string): number | null =>
  word === 'hundred' ? 100 : word === 'dozen' ? 12 : (SCALES[word] ?? null);

/** Digits said after "point": "five", "nine nine", "twenty five". */
function readDecimals(tokens: readonly Token[], i: number): { digits: string; next: number } | null {
  let digits = '';
  let next = i;
  for (;;) {
    const token = tokens[next];
    const unit = token?.text === 'oh' ? 0 : UNITS[token?.text ?? ''];
    if (unit === undefined || !follows(token)) break;
    digits += unit;
    next++;
  }
  if (digits === '') {
    const group = readBelowHundred(tokens, i);
    if (!group) return tokens[i]?.kind === 'number' ? { digits: tokens[i]!.text, next: i + 1 } : null;
    return { digits: String(group.value), next: group.next };
  }
  return { digits, next };
}

/** "nineteen ninety nine", "twenty twenty three", "twenty oh five". */
function readSpokenYear(tokens: readonly Token[], head: { value: number; next: number }): Cardinal | null {
  if (head.value < 18 || head.value > 20) return null;
  if (tokens[head.next]?.text === 'oh' || tokens[head.next]?.text === 'o') {
    const unit = UNITS[tokens[head.next + 1]?.text ?? ''];
    return unit ? make(head.value * 100 + unit, head.next + 2, { yearLike: true }) : null;
  }
  const tail = readBelowHundred(tokens, head.next);
  if (!tail || tail.value < 10 || tokens[tail.next]?.text === 'percent' || tokens[tail.next]?.text === 'hundred')
    return null;
  return make(head.value * 100 + tail.value, tail.next, { yearLike: true });
}

/** "three fifty" is 350 or 3:50; "one oh five" is 105. Not "two ten minute breaks". */
function readPair(tokens: readonly Token[], head: { value: number; next: number }): Cardinal | null {
  if (head.value < 1 || head.value > 12) return null;
  const token = tokens[head.next];
  if (!token || token.gap !== 'space') return null;
  if (token.text === 'oh' || token.text === 'o') {
    const unit = UNITS[tokens[head.next + 1]?.text ?? ''];
    return unit ? make(head.value * 100 + unit, head.next + 2, { pair: [head.value, unit] }) : null;
  }
  const tail = readBelowHundred(tokens, head.next);
  if (!tail || tail.value < 10) return null;
  const unit = tokens[tail.next];
  if (unit && /^(?:second|minute|hour|day|week|month|year|mile|foot|man|person|pound|dollar|euro|bed)$/.test(unit.text))
    return null;
  // "nine sixty thousand": the hundred is left out.
  if (unit?.text === 'thousand' && follows(unit) && head.value < 10 && tail.value % 10 === 0)
    return make((head.value * 100 + tail.value) * 1000, tail.next + 1);
  if (unit && (unit.text === 'hundred' || unit.text in SCALES)) return null;
  return make(head.value * 100 + tail.value, tail.next, { pair: [head.value, tail.value] });
}

/** What follows a first group: "hundred and five", "thousand two hundred", "million two". */
function readScaled(tokens: readonly Token[], i: number, lead: number): { value: number; next: number } {
  let total = 0;
  let current = lead;
  let next = i;
  for (;;) {
    const token = tokens[next];
    if (!follows(token)) break;
    if (token.text === 'hundred') {
      current *= 100;
      next++;
      // "thirty two hundred thousand": said so by a slip, and one number all the same.
      if (tokens[next]?.text === 'thousand' && follows(tokens[next])) continue;
    } else if (token.text in SCALES) {
      const scale = SCALES[token.text]!;
      total += current * scale;
      current = 0;
      next++;
      // "a million two" is 1.2 million; "a million two hundred" is not.
      const tail = UNITS[tokens[next]?.text ?? ''];
      const beyond = tokens[next + 1];
      if (
        scale >= 1e6 &&
        tail &&
        follows(tokens[next]) &&
        !(beyond && (beyond.text === 'hundred' || beyond.text in SCALES))
      ) {
        return { value: total + (tail * scale) / 10, next: next + 1 };
      }
    } else break;
    let at = next;
    if (tokens[at]?.text === 'and' && follows(tokens[at])) at++;
    const group = follows(tokens[at]) ? readBelowHundred(tokens, at) : null;
    if (!group || group.value === 0) break;
    // "two hundred and three weeks" reads on; "a hundred and one day" is left to its context as well.
    if (current > 0 && current % 100 !== 0) break;
    // "nine hundred and one person left": one person, and nine hundred of something else.
    if (
      group.value === 1 &&
      tokens[at]?.text === 'one' &&
      /^(?:person|man|woman|child)$/.test(tokens[group.next]?.text ?? '')
    )
      break;
    current += group.value;
    next = group.next;
  }
  const more = readAndPart(tokens, next);
  if (more) return { value: total + current + more.value * (total >= 1e6 ? 1e6 : 1), next: more.next };
  return { value: total + current, next };
}

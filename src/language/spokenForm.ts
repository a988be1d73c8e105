import { acronymWords } from './acronyms.ts';
import { cardinalWords, clockWords, numberWords, ordinalWords, yearWords } from './spokenNumbers.ts';

const NUMBER = '\\d+(?:,\\d{3})*(?:\\.\\d+)?';
const SCALE: Readonly<Record<string, string>> = {
  k: 'thousand',
  m: 'million',
  mn: 'million',
  bn: 'billion',
  b: 'billion',
  tn: 'trillion',
};
const CURRENCY: Readonly<Record<string, string>> = {
  $: 'dollars',
  '£': 'pounds',
  '€': 'euros',
  '¥': 'yen',
  '₹': 'rupees',
};
const UNITS: Readonly<Record<string, string>> = {
  ms: 'milliseconds',
  s: 'seconds',
  sec: 'seconds',
  secs: 'seconds',
  min: 'minutes',
  mins: 'minutes',
  h: 'hours',
  hr: 'hours',
  hrs: 'hours',
  kg: 'kilograms',
  g: 'grams',
  mg: 'milligrams',
  km: 'kilometres',
  cm: 'centimetres',
  mm: 'millimetres',
  ml: 'millilitres',
  l: 'litres',
  kb: 'kilobytes',
  mb: 'megabytes',
  gb: 'gigabytes',
  tb: 'terabytes',
  mph: 'miles an hour',
  kw: 'kilowatts',
  x: 'times',
  wk: 'weeks',
  wks: 'weeks',
  yr: 'years',
  yrs: 'years',
};
const SYMBOLS: Readonly<Record<string, string>> = {
  '&': 'and',
  '+': 'plus',
  '%': 'percent',
  '@': 'at',
  '=': 'equals',
  '°': 'degrees',
  '→': 'to',
  '~': 'about',
  '≈': 'about',
  '<': 'under',
  '>': 'over',
  '≤': 'up to',
  '≥': 'at least',
  '×': 'times',
};
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  'e.g.': 'for example',
  'i.e.': 'that is',
  'etc.': 'et cetera',
  etc: 'et cetera',
  'vs.': 'versus',
  vs: 'versus',
  'approx.': 'approximately',
  'no.': 'number',
};
const FRACTIONS: Readonly<Record<string, string>> = {
  '½': 'a half',
  '¼': 'a quarter',
  '¾': 'three quarters',
  '⅓': 'a third',
  '⅔': 'two thirds',
};

type Said = (match: RegExpExecArray) => string[];

/** Ways of writing that are said otherwise, tried in order at each place of the text. */
const FORMS: readonly (readonly [RegExp, Said])[] = [
  [/(?:e\.g\.|i\.e\.|etc\.|vs\.|approx\.|no\.(?=\s?\d))/iy, (m) => split(ABBREVIATIONS[m[0].toLowerCase()])],
  [/(?:etc|vs)(?![\p{L}\p{N}.])/iuy, (m) => split(ABBREVIATIONS[m[0].toLowerCase()])],
  [/https?:\/\/\S+/iy, () => ['link']],
  [/C\+\+/y, () => ['C', 'plus', 'plus']],
  [/([CF])#/y, (m) => [m[1]!, 'sharp']],
  [/([\p{Lu}])&(\p{Lu})(?!\p{L})/uy, (m) => [m[1]!, 'and', m[2]!]],
  // £3.50, $1.2M, €40k, £3-5m
  [
    new RegExp(
      `([$£€¥₹])\\s?(${NUMBER})(?:\\s?[-–]\\s?[$£€¥₹]?(${NUMBER}))?\\s?(?:(k|m|mn|bn|b|tn|million|billion|thousand)(?![\\p{L}\\d]))?`,
      'iuy',
    ),
    (m) => moneyWords(m[1]!, m[2]!, m[3], m[4]),
  ],
  // 2AM, 10:30 pm, 14:00
  [
    /(\d{1,2}):([0-5]\d)(?!\d)(?:\s?([ap])\.?m\.?(?!\p{L}))?/iuy,
    (m) => [...clockWords(Number(m[1]), Number(m[2]), m[3] !== undefined), ...halfDay(m[3])],
  ],
  [/(\d{1,2})\s?([ap])\.?m\.?(?!\p{L})/iuy, (m) => [...cardinalWords(Number(m[1])), ...halfDay(m[2])]],
  [/(\d{1,3})(?:st|nd|rd|th)(?!\p{L})/iuy, (m) => ordinalWords(Number(m[1]))],
  [/(1[1-9]|20)(\d)0s(?!\p{L})/uy, (m) => [...cardinalWords(Number(m[1])), decade(m[2]!)]],
  [/['’]([2-9])0s(?!\p{L})|(?<=\b(?:the|early|mid|late)[ -])([2-9])0s(?!\p{L})/uy, (m) => [decade((m[1] ?? m[2])!)]],
  [/(\d{1,2})\/(7)(?!\d)/y, (m) => [...cardinalWords(Number(m[1])), ...cardinalWords(Number(m[2]))]],
  [/(\d*)([½¼¾⅓⅔])/y, (m) => [...(m[1] ? [...cardinalWords(Number(m[1])), 'and'] : []), ...split(FRACTIONS[m[2]!])]],
  [/(?:19|20)\d\d(?![\d,.]?\d|%|\p{L})/uy, (m) => yearWords(Number(m[0]))],
  // 45-60, 10–15%
  [new RegExp(`(${NUMBER})\\s?[-–]\\s?(?=\\d)`, 'y'), (m) => [...numberWords(m[1]!), 'to']],
  [
    new RegExp(`(${NUMBER})(k|m|mn|bn)(?![\\p{L}\\d])`, 'iuy'),
    (m) => [...numberWords(m[1]!), SCALE[m[2]!.toLowerCase()]!],
  ],
  [
    new RegExp(
      `(${NUMBER})\\s?(${Object.keys(UNITS)
        .toSorted((a, b) => b.length - a.length)
        .join('|')})(?![\\p{L}\\d'’])`,
      'iuy',
    ),
    (m) => [...numberWords(m[1]!), ...split(UNITS[m[2]!.toLowerCase()])],
  ],
  [/#(?=\d)/y, () => ['number']],
  [new RegExp(NUMBER, 'y'), (m) => numberWords(m[0])],
  [/[&+%@=°→~≈<>≤≥×]/uy, (m) => split(SYMBOLS[m[0]])],
];

const WORD = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*/uy;

/**
 * The words of a text as they are said aloud: "50%" → fifty, percent; "AWS" → A, W, S; "2023" → twenty, twenty,
 * three; "$1.2M" → one, point, two, million, dollars; "on-call" → on, call. Marks that are not said count nothing.
 */
export function spokenWords(text: string): string[] {
  const words: string[] = [];
  for (let at = 0; at < text.length;) {
    const form =
      /[\p{L}\p{N}&+%@=°→~≈<>≤≥×#$£€¥₹½¼¾⅓⅔'’]/u.test(text.charAt(at)) || text.charCodeAt(at) > 0xd7ff
        ? formAt(text, at)
        : null;
    if (form) {
      words.push(...form.said);
      at = form.end;
      continue;
    }
    WORD.lastIndex = at;
    const word = WORD.exec(text)?.[0];
    if (!word) {
      at++;
      continue;
    }
    words.push(...acronymWords(word, text, at));
    at += word.length;
  }
  return words;
}

function formAt(text: string, at: number): { said: string[]; end: number } | null {
  // A form starts where a word starts: the "s" of "teams" is no unit, the "m" of "I'm" no million.
  const before = text.charAt(at - 1);
  const inWord = /[\p{L}\p{N}]/u.test(before);
  for (const [pattern, said] of FORMS) {
    if (inWord && !/^[\p{N}&+%@=°→~≈<>≤≥×]/u.test(text.charAt(at))) break;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return { said: said(match), end: at + match[0].length };
  }
  return null;
}

const split = (said: string | undefined): string[] => (said ?? '').split(' ').filter((w) => w !== '');

const halfDay = (letter: string | undefined): string[] => (letter ? [letter.toUpperCase(), 'M'] : []);

const decade = (digit: string): string => `${cardinalWords(Number(digit) * 10)[0]!.replace(/y$/, '')}ies`;

function moneyWords(sign: string, from: string, to: string | undefined, scale: string | undefined): string[] {
  const unit = CURRENCY[sign] ?? 'dollars';
  const pence = /^(.+)\.(\d\d)$/.exec(from);
  // "three pounds fifty"
  if (pence && !scale && !to)
    return [...numberWords(pence[1]!), unit, ...(pence[2] === '00' ? [] : cardinalWords(Number(pence[2])))];
  return [
    ...numberWords(from),
    ...(to ? ['to', ...numberWords(to)] : []),
    ...(scale ? [SCALE[scale.toLowerCase()] ?? scale.toLowerCase()] : []),
    unit,
  ];
}

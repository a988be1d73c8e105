import { doubleMetaphone } from 'double-metaphone';
import { distance } from 'fastest-levenshtein';

/** Letters of a name or word run together, folded, doubled letters single, silent h after a vowel dropped: "lee oh" → "leo". */
export function squeeze(folded: string): string {
  return folded
    .replace(/[^a-z0-9]/g, '')
    .replace(/([aeiou])gh$/, '$1')
    .replace(/([aeiou])h(?![aeiou])/g, '$1')
    .replace(/(.)\1+/g, '$1');
}

/** A squeezed word with its sound codes, so that they are worked out once. */
export interface Sound {
  readonly text: string;
  readonly codes: readonly [string, string];
}

const known = new Map<string, Sound>();
/** Words are few and come again; the table is dropped when it grows past this. */
const MOST_KNOWN = 20_000;

/** The sound of a squeezed word. A final r after a vowel is silent for half of the speakers ("scholar", Scala). */
export function soundOf(text: string): Sound {
  let sound = known.get(text);
  if (!sound) {
    if (known.size >= MOST_KNOWN) known.clear();
    // English says "sch" as in school, and an x at the start as z (Xero).
    sound = { text, codes: doubleMetaphone(text.replace(/sch/g, 'sk').replace(/^x/, 'z')) };
    known.set(text, sound);
  }
  return sound;
}

/**
 * How alike two words sound, 0 to 1: 1 for the same letters. Equal double-metaphone codes count for half,
 * the share of equal letters (Levenshtein) for the rest. Short words need more equal letters.
 */
export function soundLikeness(a: string, b: string): number {
  const plain = likeness(soundOf(a), soundOf(b));
  const bareA = withoutFinalR(a);
  const bareB = withoutFinalR(b);
  if (bareA === a && bareB === b) return plain;
  return Math.max(plain, 0.97 * likeness(soundOf(bareA), soundOf(bareB)));
}

/** Two spellings of one short name, a letter apart: Lotte and Lottie. */
export const isOneName = (a: string, b: string): boolean =>
  distance(a, b) <= 1 && soundOf(a).codes[0].length >= 2 && soundOf(a).codes[0] === soundOf(b).codes[0];

const withoutFinalR = (text: string): string => (text.length > 4 && /[aeo]r$/.test(text) ? text.slice(0, -1) : text);

/** Codes of three sounds and more that differ in m and n, or l and r, which recognisers mix up. */
const isNearlySame = (a: string, b: string): boolean => a.length >= 3 && loosely(a) === loosely(b);
const loosely = (code: string): string => code.replaceAll('N', 'M').replaceAll('R', 'L');

/** Long names that begin and end alike: Lindqvist and Linkvist. */
const isLongAlike = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= 8 && a.slice(0, 3) === b.slice(0, 3) && a.slice(-4) === b.slice(-4);

function likeness(a: Sound, b: Sound): number {
  if (a.text === b.text) return 1;
  if (a.text === '' || b.text === '') return 0;
  const longest = Math.max(a.text.length, b.text.length);
  const letters = 1 - distance(a.text, b.text) / longest;
  if (letters < 0.4) return 0;
  const same = a.codes.some((code) => code !== '' && b.codes.includes(code));
  const isNearly = !same && isNearlySame(a.codes[0], b.codes[0]);
  const near = same
    ? 1
    : isNearly
      ? 0.9
      : 1 - distance(a.codes[0], b.codes[0]) / Math.max(a.codes[0].length, b.codes[0].length, 1);
  // Other consonants are another name, unless nearly every letter is the same.
  if (!same && !isNearly && letters < (isLongAlike(a.text, b.text) ? 0.75 : 0.8)) return 0;
  // One consonant says little: "leo", "lee" and "low" share a code.
  const weight = (same || isNearly) && a.codes[0].length >= 2 ? 0.5 : 0.3;
  return weight * near + (1 - weight) * letters;
}

import { doubleMetaphone } from 'double-metaphone';
import { distance } from 'fastest-levenshtein';

/** Letters of a name or word run together, folded, doubled letters single, silent h after a vowel dropped: "lee oh" → "leo". */
export function squeeze(folded: string): string {
  return folded
    .replace(/[^a-z0-9]/g, '')
    .replace(/([aeiou])h(?![aeiou])/g, '$1')
    .replace(/(.)\1+/g, '$1');
}

/**
 * How alike two words sound, 0 to 1: 1 for the same letters. Equal double-metaphone codes count for half,
 * the share of equal letters (Levenshtein) for the rest. Short words need more equal letters.
 */
export function soundLikeness(a: string, b: string): number {
  if (a === b) return 1;
  if (a === '' || b === '') return 0;
  const longest = Math.max(a.length, b.length);
  const letters = 1 - distance(a, b) / longest;
  if (letters < 0.4) return 0;
  const codesA = doubleMetaphone(a);
  const codesB = doubleMetaphone(b);
  const same = codesA.some((code) => code !== '' && codesB.includes(code));
  const near = same ? 1 : 1 - distance(codesA[0], codesB[0]) / Math.max(codesA[0].length, codesB[0].length, 1);
  // One consonant says little: "leo", "lee" and "low" share a code.
  const weight = same && codesA[0].length >= 2 ? 0.5 : 0.3;
  return weight * near + (1 - weight) * letters;
}

import { ORDINALS, TENS } from './numberWords.ts';
import { follows, type Token } from './tokens.ts';

/** "third", "3rd", "twenty first"; null where there is none. */
export function readOrdinal(
  tokens: readonly Token[],
  i: number,
): { value: number; next: number; digits: boolean } | null {
  const token = tokens[i];
  if (!token) return null;
  const after = tokens[i + 1];
  if (token.kind === 'number' && /^\d+$/.test(token.text)) {
    const ends = after?.gap === 'none' && /^(?:st|nd|rd|th)$/.test(after.text);
    return ends ? { value: Number(token.text), next: i + 2, digits: true } : null;
  }
  if (token.text in TENS && follows(after) && (ORDINALS[after.text] ?? 99) < 10) {
    return { value: TENS[token.text]! + ORDINALS[after.text]!, next: i + 2, digits: false };
  }
  const value = ORDINALS[token.text];
  return value === undefined ? null : { value, next: i + 1, digits: false };
}

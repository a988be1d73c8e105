import type { Located } from '../shared/textRange.ts';

// A full stop after these does not end a sentence.
const ABBREVIATION = /(?:\b(?:mr|mrs|ms|dr|prof|st|vs|etc|e\.g|i\.e|approx|no|inc|ltd|co|a\.m|p\.m)|\b\p{L})\.$/iu;

/**
 * The sentences of a text with their ranges, white space trimmed. Ends are . ! ? … with closing
 * quotes, and blank lines. Decimal points, initials and common abbreviations do not end one.
 */
export function sentencesOf(text: string): Located[] {
  const sentences: Located[] = [];
  let start = 0;
  const push = (end: number): void => {
    const raw = text.slice(start, end);
    const lead = raw.length - raw.trimStart().length;
    const body = raw.trim();
    if (/[\p{L}\p{N}]/u.test(body)) {
      sentences.push({ text: body, range: { start: start + lead, end: start + lead + body.length } });
      start = end;
    } else if (body === '') start = end;
  };
  for (const match of text.matchAll(/[.!?…]+["'”’)\]]*(?=\s|$)|\n\s*\n/gu)) {
    const end = match.index + match[0].length;
    if (match[0] === '.') {
      const before = text.slice(Math.max(start, end - 12), end);
      const next = text.slice(end).match(/\S/)?.[0] ?? '';
      if (ABBREVIATION.test(before) && /[\p{Ll}\p{N}]/u.test(next)) continue;
      // Initials such as "J. Smith" and "Dr. Osei" go on with a capital.
      if (
        /\b(?:mr|mrs|ms|dr|prof|st|vs|\p{Lu})\.$/iu.test(before) &&
        /\b(?:mr|mrs|ms|dr|prof|st)\.$|\s\p{Lu}\.$/iu.test(before)
      )
        continue;
    }
    push(end);
  }
  push(text.length);
  return sentences;
}

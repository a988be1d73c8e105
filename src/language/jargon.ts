import type { Located } from '../shared/textRange.ts';
import { isPronounceable } from './acronyms.ts';
import { fold, wordsOf } from './words.ts';

/** Abbreviations that a recruiter of any trade knows. */
const EVERYBODYS = new Set(
  'UK US USA EU UN TV PC IT HR PR CEO CFO CTO VP FAQ PDF SMS GPS ID OK AM PM BC AD PIN ATM DVD CD WC DIY VIP PhD BA MA BSc MSc MBA GCSE BBC NASA NATO AI Q1 Q2 Q3 Q4'
    .split(' ')
    .map((word) => word.toUpperCase()),
);
/** Beside another word in capitals it is most likely shouting, not a term. */
const ACRONYM = /(?<![\p{L}\p{N}]|\p{Lu}{2} )(?!\p{Lu}{2,} \p{Lu}{2,})\p{Lu}[\p{Lu}\p{N}&]{1,5}s?(?![\p{L}\p{N}])/gu;
/** What makes an explanation of the words before it: "ETL, which moves data", "DFS (depth-first search)". */
const EXPLAINS_AFTER =
  /^\s*(?:\(|,? (?:which|that is|that's|meaning|i\.e\.|short for)\b|(?:,|–|—| -) (?:a|an|the|our|where|how|basically)\b)/iu;

/**
 * Abbreviations that a text uses and never explains, each once, where it first stands. An abbreviation is explained by
 * what follows it directly, or by words anywhere whose first letters it is. `terms` are abbreviations known from
 * elsewhere, found also in text without capitals, as dictation gives it.
 */
export function unexplainedAcronyms(text: string, terms: readonly string[] = []): Located[] {
  const words = wordsOf(text);
  const initials = words.map((word) => word.folded.charAt(0)).join('');
  const found = new Map<string, { readonly start: number; readonly end: number }>();
  const note = (start: number, end: number, letters: string): void => {
    const name = letters.replace(/s$/, '').toUpperCase();
    // Four letters and more that can be said are words in capitals: SCRUM, RISK.
    if (EVERYBODYS.has(name) || found.has(name) || (name.length >= 4 && isPronounceable(name))) return;
    found.set(name, { start, end });
  };
  for (const match of text.matchAll(ACRONYM)) note(match.index, match.index + match[0].length, match[0]);
  const known = new Set(terms.filter((term) => /^\p{Lu}[\p{Lu}\p{N}]{1,5}$/u.test(term)).map(fold));
  for (const word of words) if (known.has(word.folded)) note(word.start, word.end, word.text);
  return [...found]
    .filter(([name, { end }]) => !EXPLAINS_AFTER.test(text.slice(end)) && !isSpeltOut(name, initials))
    .map(([, range]) => ({ text: text.slice(range.start, range.end), range }))
    .toSorted((a, b) => a.range.start - b.range.start);
}

/** Words in a row whose first letters are the abbreviation. Two letters happen by chance too often to count. */
const isSpeltOut = (name: string, initials: string): boolean =>
  name.length >= 3 && initials.includes(name.toLowerCase());

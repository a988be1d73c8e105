import { isFunctionWord } from '../language/functionWords.ts';
import { sentencesOf } from '../language/sentences.ts';
import { wordsOf } from '../language/words.ts';
import type { FactMention } from './factMentions.ts';
import { withoutMarker } from './factPassages.ts';

/** What a fact says, in the guide's own words: "tech debt reduction" of "50% tech debt reduction". May be "". */
export function aboutMention({ passage, start, end }: FactMention): string {
  const { text, place, label } = passage;
  if (place === 'names' || place === 'metrics') return tidy(withoutMarker(text.slice(label.length)));
  if (place === 'card') {
    // One entry may hold several: the piece around this one.
    const from = Math.max(text.lastIndexOf(',', start), text.lastIndexOf(';', start), -1) + 1;
    const to = [text.indexOf(',', end), text.indexOf(';', end)].filter((at) => at >= 0);
    return tidy(`${text.slice(from, start)} ${text.slice(end, Math.min(text.length, ...to))}`);
  }
  if (place === 'keyPoint') {
    const rest = tidy(`${text.slice(0, start)} ${text.slice(end)}`);
    return rest === '' ? label : rest;
  }
  const sentence = sentencesOf(text).find(({ range }) => range.start <= start && end <= range.end);
  if (!sentence) return '';
  const near = wordsOf(text.slice(sentence.range.start, sentence.range.end)).map((word) => ({
    ...word,
    start: word.start + sentence.range.start,
  }));
  const at = near.findIndex((word) => word.start >= end);
  const after = near.slice(at < 0 ? near.length : at, (at < 0 ? near.length : at) + 4);
  const before = near.filter((word) => word.start < start).slice(-5);
  const contentOf = (words: typeof near): number => words.filter((word) => !isFunctionWord(word.folded)).length;
  const show = contentOf(after) >= 2 || contentOf(after) > contentOf(before) ? after : before;
  // Up to its last word that says something: not "I would begin the", and nothing of "At".
  const last = show.findLastIndex((word) => !isFunctionWord(word.folded));
  return tidy(
    show
      .slice(0, last + 1)
      .map((word) => word.text)
      .join(' '),
  );
}

const tidy = (text: string): string =>
  text
    .replace(/[*_`"“”]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s\-–—:,;.→()]+|[\s\-–—:,;.→()]+$/gu, '')
    .trim();

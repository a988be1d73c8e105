import { sentencesOf } from '../../language/sentences.ts';
import { isFunctionWord } from '../../language/functionWords.ts';
import { wordsOf } from '../../language/words.ts';
import type { TextRange } from '../../shared/textRange.ts';
import { givesAway } from './givesAway.ts';

export const GAP = '___';

/** Longer sentences are cut to what stands around their gap, words. */
const MOST_WORDS = 24;

/** With fewer words that say something around it, nobody could tell what a gap asks for. */
const LEAST_TELLING_WORDS = 2;

/** The sentence of a text that a stretch stands in. */
export function sentenceAround(text: string, { start, end }: TextRange): TextRange {
  return (
    sentencesOf(text).find(({ range }) => range.start <= start && end <= range.end)?.range ?? {
      start: 0,
      end: text.length,
    }
  );
}

/**
 * The sentence `within` of a text with gaps where the answer stands: whole where that is short, else the clauses around
 * the first gap. Null where every cut either gives the answer away or says too little.
 *
 * @param gaps every place of the answer in the sentence, the asked one first
 */
export function withGap(text: string, within: TextRange, gaps: readonly TextRange[], answer: string): string | null {
  const [asked] = gaps;
  if (!asked) return null;
  for (const piece of pieces(text, within, asked)) {
    const shown = gapped(text, piece, gaps);
    const clear = shown.replaceAll(GAP, ' ');
    const telling = wordsOf(clear).filter((word) => !isFunctionWord(word.folded)).length;
    if (telling < LEAST_TELLING_WORDS || givesAway(clear, answer)) continue;
    const open = piece.start > within.start ? '… ' : '';
    const rest = piece.end < within.end ? ' …' : '';
    return `${open}${shown}${rest}`;
  }
  return null;
}

function gapped(text: string, piece: TextRange, gaps: readonly TextRange[]): string {
  let shown = '';
  let at = piece.start;
  for (const gap of gaps.toSorted((a, b) => a.start - b.start)) {
    if (gap.start < at || gap.end > piece.end) continue;
    shown += `${text.slice(at, gap.start)}${GAP}`;
    at = gap.end;
  }
  return tidy(shown + text.slice(at, piece.end));
}

/** Without quotation marks that are open on one side only, and without the marks a cut leaves at its ends. */
function tidy(text: string): string {
  const bare = text
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/gu, '')
    .replace(/[*_`](?!_)(?<!_[*_`])/g, (mark) => (mark === '_' ? mark : ''));
  const double = [...bare.matchAll(/["“”]/g)].length;
  return double % 2 === 1 ? bare.replace(/["“”]/g, '') : bare;
}

/** The sentence, then fewer and fewer of its clauses around the gap. */
function pieces(text: string, within: TextRange, gap: TextRange): TextRange[] {
  const borders = [within.start];
  const sentence = text.slice(within.start, within.end);
  for (const match of sentence.matchAll(/[,;:]\s|\s[–—-]+\s|\s(?=(?:and|but|so|because|while|which|who)\s)/g)) {
    const at = within.start + match.index + match[0].length;
    if (at <= gap.start || within.start + match.index >= gap.end) borders.push(at);
  }
  borders.push(within.end);
  let from = borders.findLastIndex((at) => at <= gap.start);
  let to = borders.findIndex((at, i) => i > from && at >= gap.end);
  const own = { start: borders[from]!, end: borders[to]! };
  const found: TextRange[] = [own];
  // What comes before a gap leads to it; so clauses before it are added first.
  for (;;) {
    const before = from > 0 ? { start: borders[from - 1]!, end: borders[to]! } : null;
    const after = to < borders.length - 1 ? { start: borders[from]!, end: borders[to + 1]! } : null;
    const next = [before, after].find(
      (piece) => piece && wordsOf(text.slice(piece.start, piece.end)).length <= MOST_WORDS,
    );
    if (!next) break;
    if (next === before) from--;
    else to++;
    found.unshift(next);
  }
  return found;
}

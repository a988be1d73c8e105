import { isNumberWord } from '../../language/numberWords.ts';
import type { Quantity } from '../../language/quantity.ts';
import type { Ground } from './context.ts';

const LEADS = new Set(
  'in within for from to by at before after until every of since until on over into out under'.split(' '),
);
const SKIPPED = new Set(
  'under over about around nearly almost just only roughly than more less at least most like the a um uh some approximately next my our their another'.split(
    ' ',
  ),
);

/** "20 instead of 45" leads from 45 to 20. */
const OF_CONTRAST: Readonly<Record<string, string>> = { instead: 'from', for: 'to' };

/**
 * What leads to the words `from` to `to`: a word like "in" or "by", or the end of a change at which they stand ("from",
 * "to"), '' where nothing does; and whether it is that word itself.
 */
export function leadOf(
  ground: Ground,
  from: number,
  to: number,
  contrast: Quantity['contrast'],
): { readonly lead: string; readonly led: boolean } {
  const word = isScore(ground, from, to) ? '' : wordBefore(ground, from);
  return { lead: word || endOfChange(ground, from, to) || OF_CONTRAST[contrast ?? ''] || '', led: word !== '' };
}

function wordBefore(ground: Ground, from: number): string {
  for (let i = from - 1; i >= 0 && i >= from - 4; i--) {
    const word = ground.words[i]!.folded;
    // "it used to take fifty minutes", "it had been fifty": where a change began; "later it was twelve": where it ended.
    if (usedTo(ground, i) || hadBeen(ground, i)) return 'from';
    if (cameToBe(ground, i)) return 'to';
    if (LEADS.has(word) && !(SKIPPED.has(word) && LEADS.has(ground.words[i - 1]?.folded ?? ''))) return word;
    if (!SKIPPED.has(word)) return '';
  }
  return '';
}

const AT_FIRST =
  /(?:^| )(?:at first|to (?:begin|start) with|initially|originally|(?:at|in) the (?:start|beginning)|beforehand)(?: |$)/;
const IN_THE_END =
  /(?:^| )(?:in the end|(?:by|at) the end|by the (?:morning|evening|summer|autumn|winter|spring)|by then|eventually|afterwards|these days|nowadays)(?: |$)/;
const isNumeric = (folded: string): boolean => isNumberWord(folded) || /^\d/.test(folded);

/** "She won by 0.88 to 0.71": two results side by side, and no change. */
function isScore({ words }: Ground, from: number, to: number): boolean {
  const isNumber = (i: number): boolean => isNumeric(words[i]?.folded ?? '');
  let first = from;
  if (words[from - 1]?.folded === 'to') for (first = from - 1; isNumber(first - 1);) first--;
  if (words[first - 1]?.folded !== 'by' || !(first < from - 1 || (words[to]?.folded === 'to' && isNumber(to + 1))))
    return false;
  return words
    .slice(Math.max(0, first - 6), first - 1)
    .some(({ folded }) => /^(?:won|wins?|beat|beats|beaten|lost|led)$/.test(folded));
}

/** Words beside a value in which it is told that things began or ended so. */
const CUE_REACH = 7;

/** "Forty seconds at first", "by the morning ninety": at which end of a change a value stands; '' where nothing says so. */
function endOfChange({ words, breaks }: Ground, from: number, to: number): string {
  const isEnd = (i: number): boolean => /^(?:and|but|so|because|then)$/.test(words[i]!.folded);
  let end = to;
  while (end < words.length && end < to + CUE_REACH && !breaks[end] && !isEnd(end)) end++;
  let start = from;
  while (start > 0 && start > from - CUE_REACH && !breaks[start] && !isEnd(start - 1)) start--;
  const text = (a: number, b: number): string =>
    words
      .slice(a, b)
      .map((word) => word.folded)
      .join(' ');
  const sides = [text(to, end), text(start, from)];
  // "Thirteen hours a day, it was two before": the two was.
  const wasBefore = /(?:^| )before$/.test(sides[0]!) && !words.slice(to, end).some(({ folded }) => isNumeric(folded));
  if (sides.some((side) => AT_FIRST.test(side)) || wasBefore) return 'from';
  return sides.some((side) => IN_THE_END.test(side)) || sides[1]!.startsWith('after ') ? 'to' : '';
}

const usedTo = ({ words }: Ground, i: number): boolean =>
  words[i - 1]?.folded === 'to' && words[i - 2]?.folded === 'used';

const hadBeen = ({ words }: Ground, i: number): boolean => {
  const been = words[i]!.folded === 'been' ? i : i - 1;
  // "twice what it had been" compares with a value that isn't this one.
  return (
    words[been]?.folded === 'been' &&
    words[been - 1]?.folded === 'had' &&
    !/^(?:what|than|as)$/.test(words[been - 3]?.folded ?? '')
  );
};

/** "a year later it was", "in the end they had", "now it's", "we made it". */
const cameToBe = ({ words }: Ground, i: number): boolean =>
  (words[i]!.folded === 'it' && /^(?:made|got|brought)$/.test(words[i - 1]?.folded ?? '')) ||
  (/^(?:was|were|is|are|it's|had|have|takes|costs|lasts|needs|runs|stands)$/.test(words[i]!.folded) &&
    [i - 1, i - 2].some((at) => /^(?:later|now|eventually|finally|afterwards|end)$/.test(words[at]?.folded ?? '')) &&
    (/^(?:it|they|we|there|that|she|he|i)$/.test(words[i - 1]?.folded ?? '') || words[i]!.folded === "it's"));

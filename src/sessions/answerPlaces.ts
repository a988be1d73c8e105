import type { Located, TextRange } from '../shared/textRange.ts';

/**
 * Where stretches of an answer stand in its document. The answer's lines stand there one after the other, each in one
 * piece, with quote marks, indents or other line ends between them.
 *
 * @returns a function from ranges of `answer.text` to ranges of `source`; the whole answer where a line can't be found
 */
export function answerPlaces(source: string, answer: Located): (range: TextRange) => TextRange {
  const lines: { readonly from: number; readonly to: number; readonly at: number }[] = [];
  let from = 0;
  let cursor = answer.range.start;
  for (const line of answer.text.split('\n')) {
    const at = line === '' ? cursor : source.indexOf(line, cursor);
    if (at < 0 || at + line.length > answer.range.end) return () => answer.range;
    lines.push({ from, to: from + line.length, at });
    cursor = at + line.length;
    from += line.length + 1;
  }
  const placeOf = (offset: number): number => {
    const line = lines.findLast((one) => one.from <= offset) ?? lines[0]!;
    return line.at + Math.min(offset, line.to) - line.from;
  };
  return ({ start, end }) => ({ start: placeOf(start), end: placeOf(end) });
}

/** The other way round: where stretches of the document stand in the answer's text; null for what is not inside it. */
export function placesInAnswer(source: string, answer: Located): (range: TextRange) => TextRange | null {
  const place = answerPlaces(source, answer);
  const offsets = new Map<number, number>();
  for (let offset = 0; offset <= answer.text.length; offset++) {
    const at = place({ start: offset, end: offset }).start;
    if (!offsets.has(at)) offsets.set(at, offset);
  }
  return ({ start, end }) => {
    const from = offsets.get(start);
    const to = offsets.get(end);
    return from === undefined || to === undefined || to < from ? null : { start: from, end: to };
  };
}

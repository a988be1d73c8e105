import type { TextRange } from '../../shared/textRange.ts';

/** A snippet cut at its marks, in order; a mark that overlaps the one before is left out. */
export function snippetPieces(
  text: string,
  marks: readonly TextRange[],
): readonly { readonly text: string; readonly marked: boolean; readonly start: number }[] {
  const pieces: { text: string; marked: boolean; start: number }[] = [];
  let end = 0;
  for (const mark of marks) {
    if (mark.start < end) continue;
    pieces.push({ text: text.slice(end, mark.start), marked: false, start: end });
    pieces.push({ text: text.slice(mark.start, mark.end), marked: true, start: mark.start });
    end = mark.end;
  }
  pieces.push({ text: text.slice(end), marked: false, start: end });
  return pieces.filter((piece) => piece.text !== '');
}

import { fold } from './words.ts';

/** A word of a written text as names are made of. */
export interface Piece {
  readonly text: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  readonly opensSentence: boolean;
  /** Space or hyphen to the piece before; false across punctuation. */
  readonly joined: boolean;
  /** An " & " parts it from the piece before. */
  readonly amp: boolean;
}

const SHORT_TITLE = /^(?:mr|mrs|ms|mx|dr|prof|rev|sgt|capt|st)$/;
const PIECE = /\p{L}[\p{L}\p{M}\p{N}+#]*(?:['’]\p{L}+)*(?:&\p{Lu}+)?|\p{N}+/gu;

/** The pieces of a text in order. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let last = 0;
  for (const match of text.matchAll(PIECE)) {
    const between = text.slice(last, match.index);
    // "Mr. Adeyemi", "Dr. Lund", "St. Anne's": the dot ends no sentence.
    const titled = pieces.length > 0 && between === '. ' && SHORT_TITLE.test(pieces.at(-1)!.folded);
    pieces.push({
      text: match[0],
      folded: fold(match[0]).replace(/'s?$/, ''),
      start: match.index,
      end: match.index + match[0].length,
      opensSentence:
        !titled && (pieces.length === 0 || /[.!?…:]["'”’)\]*_]*\s|\n|→|["“‘]$|\s['"(]$|[-–—/]\s$/.test(between)),
      amp: between === ' & ',
      joined: titled || (pieces.length > 0 && /^(?:[\s-]| & )$/.test(between)),
    });
    last = match.index + match[0].length;
  }
  return pieces;
}

/** True for a word with a capital. */
export const isCapital = (piece: Piece | undefined): boolean => piece !== undefined && /^\p{Lu}/u.test(piece.text);

/** True for a form that only a name in capitals or with digits has: DFS, B12, C++. */
export const isAcronym = (text: string): boolean =>
  /^(?:\p{Lu}{2,6}s?|\p{Lu}\p{L}*\p{Lu}\p{L}*|\p{Lu}+\d+|\p{L}+\d+\p{L}*|\p{L}+[+#]+)$/u.test(text) &&
  /\p{Lu}/u.test(text);
/** True for capitals within a word: ComfyUI. */
export const isCamel = (text: string): boolean =>
  /\p{Ll}\p{Lu}|\p{Lu}{2,}\p{Ll}{2,}/u.test(text) && !/^(?:Mc|Mac|De|O['’])\p{Lu}/u.test(text);

/** Half-open range of UTF-16 offsets into a text: `text.slice(start, end)`. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** A piece of a text together with where it stands. `text` may lack markup that the range covers. */
export interface Located {
  readonly text: string;
  readonly range: TextRange;
}

/** 1-based line of an offset. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let i = text.indexOf('\n'); i !== -1 && i < offset; i = text.indexOf('\n', i + 1)) line++;
  return line;
}

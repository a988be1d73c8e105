import type { Located, TextRange } from '../shared/textRange.ts';
import type { SourceMap } from './model.ts';

/**
 * Relates a located text to its source. The text is the source without some characters (marks, "> ", line ends),
 * so each of its characters is found by walking on in the source; white space stands for any white space.
 */
export function sourceMapOf(source: string, { text, range }: Located): SourceMap {
  const map: { text: number; source: number }[] = [];
  let at = range.start;
  for (let i = 0; i < text.length; i++) {
    const c = text.charAt(i);
    if (isSpace(c)) {
      if (!isSpace(source.charAt(at))) {
        // A space that the source does not have (a <br>, a break that lost its line): it stands where the next word does.
        push(map, i, at);
        continue;
      }
    } else {
      for (;;) {
        const hidden = hiddenLength(source, at);
        if (hidden > 0) at += hidden;
        else if (at < range.end && source.charAt(at) !== c) at++;
        else break;
      }
      if (at >= range.end) break;
    }
    push(map, i, at);
    at++;
  }
  return map;
}

/** How much of the source at a place is never shown: an Obsidian comment, a link's target before what it shows. */
function hiddenLength(source: string, at: number): number {
  const sign = source.charAt(at);
  if (sign !== '%' && sign !== '[') return 0;
  HIDDEN.lastIndex = at;
  return HIDDEN.exec(source)?.[0].length ?? 0;
}

const HIDDEN = /%%[^%\n]+%%|\[\[[^\]|\n]*\|/y;

const isSpace = (c: string): boolean =>
  c === ' ' || c === '\n' || c === '\r' || c === '\t' || (c > '\x7f' && /\s/.test(c));

function push(map: { text: number; source: number }[], text: number, source: number): void {
  const last = map.at(-1);
  if (!last || last.source - last.text !== source - text) map.push({ text, source });
}

/** A range of a located text as a range of its source. */
export function sourceRangeOf(map: SourceMap, range: TextRange): TextRange {
  const start = sourceOffset(map, range.start);
  return { start, end: range.end > range.start ? sourceOffset(map, range.end - 1) + 1 : start };
}

function sourceOffset(map: SourceMap, offset: number): number {
  let entry = map[0] ?? { text: 0, source: 0 };
  for (const next of map) {
    if (next.text > offset) break;
    entry = next;
  }
  return entry.source + (offset - entry.text);
}

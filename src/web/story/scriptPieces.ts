import type { TextRange } from '../../shared/textRange.ts';
import type { Fact, SuggestedCut } from '../../stories/model.ts';

/** A stretch of the script that is shown in one way. */
export interface ScriptPiece {
  readonly text: string;
  readonly start: number;
  /** The fact it states. */
  readonly fact: Fact | null;
  /** Index of the offered cut that it belongs to. */
  readonly cut: number | null;
}

/** The script as paragraphs of pieces, for drawing: markup that only structures the source is left out. */
export function scriptPieces(
  text: string,
  script: TextRange,
  facts: readonly Fact[],
  cuts: readonly SuggestedCut[],
): ScriptPiece[][] {
  const marks = factMarks(facts, script);
  const hidden = hiddenRanges(text, script);
  const edges = new Set([script.start, script.end]);
  for (const { start, end } of [...marks, ...cuts.map((cut) => cut.range), ...hidden]) {
    if (start > script.start && start < script.end) edges.add(start);
    if (end > script.start && end < script.end) edges.add(end);
  }
  const offsets = [...edges].toSorted((a, b) => a - b);

  const paragraphs: ScriptPiece[][] = [[]];
  for (const [i, start] of offsets.entries()) {
    const end = offsets[i + 1];
    if (end === undefined) break;
    const cover = hidden.find((range) => range.start <= start && range.end >= end);
    if (cover) {
      if (cover.breaks && paragraphs.at(-1)!.length > 0) paragraphs.push([]);
      continue;
    }
    const cut = cuts.findIndex(({ range }) => range.start <= start && range.end >= end);
    paragraphs.at(-1)!.push({
      text: text.slice(start, end).replace(/\s*\n\s*/g, ' '),
      start,
      fact: marks.find((mark) => mark.start <= start && mark.end >= end)?.fact ?? null,
      cut: cut === -1 ? null : cut,
    });
  }
  return paragraphs.filter((pieces) => pieces.length > 0);
}

/** Where the script states facts; where two overlap, the longer one counts. */
function factMarks(facts: readonly Fact[], script: TextRange): (TextRange & { readonly fact: Fact })[] {
  const all = facts
    .flatMap((fact) => fact.sources.filter(({ place }) => place === 'script').map(({ range }) => ({ ...range, fact })))
    .filter(({ start, end }) => start >= script.start && end <= script.end)
    .toSorted((a, b) => b.end - b.start - (a.end - a.start));
  const kept: (TextRange & { readonly fact: Fact })[] = [];
  for (const mark of all) {
    if (kept.every((other) => mark.end <= other.start || mark.start >= other.end)) kept.push(mark);
  }
  return kept;
}

/** Quote markers, emphasis marks and blank lines: they shape the source and are not said. */
function hiddenRanges(text: string, script: TextRange): (TextRange & { readonly breaks: boolean })[] {
  const source = text.slice(script.start, script.end);
  const ranges: (TextRange & { readonly breaks: boolean })[] = [];
  for (const match of source.matchAll(
    /\r?\n(?:[ \t]*>?[ \t]*\r?\n)+(?:[ \t]*>[ \t]?)?|(?<=\n)[ \t]*>[ \t]?|\*\*|__/g,
  )) {
    const start = script.start + match.index;
    ranges.push({ start, end: start + match[0].length, breaks: /\n/.test(match[0]) });
  }
  return ranges;
}

import type { TextRange } from '../../../shared/textRange.ts';
import type { PartName, PartReview } from '../../../takes/model.ts';
import type { Mark } from './marks.ts';

/** A run of text under the same marks. */
export interface Segment {
  readonly text: string;
  readonly range: TextRange;
  /** Every mark that covers it, outermost first. */
  readonly marks: readonly Mark[];
  /** Those of them that begin here: such a segment takes the keyboard's focus, the ones that go on with a mark don't. */
  readonly starts: readonly Mark[];
}

/** A paragraph of the transcript: one story part, or the words that belong to none. */
export interface Block {
  readonly part: PartName | null;
  readonly segments: readonly Segment[];
}

/**
 * Cuts a text at every edge of a mark or part, so that overlapping marks need no nesting.
 * The blocks' segments joined give the text again, character for character.
 */
export function blocksOf(text: string, marks: readonly Mark[], parts: readonly PartReview[]): Block[] {
  const stretches: { part: PartName | null; start: number; end: number }[] = [];
  const add = (part: PartName | null, start: number, end: number): void => {
    if (end <= start) return;
    const last = stretches.at(-1);
    // Parts end with a word, so the full stop after it (and any space) still belongs to them.
    const isWordless = part === null && !/[\p{L}\p{N}]/u.test(text.slice(start, end));
    if (last && (isWordless || last.part === part)) last.end = end;
    else stretches.push({ part, start, end });
  };
  let at = 0;
  for (const part of parts.toSorted((a, b) => a.range.start - b.range.start)) {
    const start = Math.max(at, Math.min(part.range.start, text.length));
    const end = Math.min(part.range.end, text.length);
    if (end <= start) continue;
    add(null, at, start);
    add(part.part, start, end);
    at = end;
  }
  add(null, at, text.length);
  return stretches.map(({ part, start, end }) => ({ part, segments: segmentsOf(text, marks, { start, end }) }));
}

/** The segments of one stretch of the text. Linear in marks times edges; a take has tens of either. */
export function segmentsOf(text: string, marks: readonly Mark[], range: TextRange): Segment[] {
  const touching = marks.filter((m) => m.range.start < range.end && m.range.end > range.start);
  const edges = new Set([range.start, range.end]);
  for (const mark of touching) {
    edges.add(Math.max(range.start, mark.range.start));
    edges.add(Math.min(range.end, mark.range.end));
  }
  const sorted = [...edges].toSorted((a, b) => a - b);
  const segments: Segment[] = [];
  for (let i = 0; i + 1 < sorted.length; i++) {
    const start = sorted[i] ?? 0;
    const end = sorted[i + 1] ?? start;
    const here = touching
      .filter((m) => m.range.start <= start && m.range.end >= end)
      .sort((a, b) => b.range.end - b.range.start - (a.range.end - a.range.start));
    segments.push({
      text: text.slice(start, end),
      range: { start, end },
      marks: here,
      starts: here.filter((m) => m.range.start === start),
    });
  }
  return segments;
}

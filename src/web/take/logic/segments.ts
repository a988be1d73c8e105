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
  const blocks: Block[] = [];
  const add = (part: PartName | null, range: TextRange): void => {
    if (range.end <= range.start) return;
    blocks.push({ part, segments: segmentsOf(text, marks, range) });
  };
  let at = 0;
  for (const part of [...parts].sort((a, b) => a.range.start - b.range.start)) {
    const start = Math.max(at, Math.min(part.range.start, text.length));
    const end = Math.min(part.range.end, text.length);
    if (end <= start) continue;
    // White space between two parts stays with the first, so it makes no block of its own.
    const before = text.slice(at, start);
    if (before.trim() !== '') add(null, { start: at, end: start });
    const from = before.trim() === '' ? at : start;
    const last = blocks.at(-1);
    if (last !== undefined && last.part === part.part) {
      blocks[blocks.length - 1] = {
        part: part.part,
        segments: [...last.segments, ...segmentsOf(text, marks, { start: from, end })],
      };
    } else add(part.part, { start: from, end });
    at = end;
  }
  if (text.slice(at).trim() !== '') add(null, { start: at, end: text.length });
  else if (at < text.length) {
    const last = blocks.pop();
    if (last === undefined) add(null, { start: at, end: text.length });
    else {
      const tail: Segment = { text: text.slice(at), range: { start: at, end: text.length }, marks: [], starts: [] };
      blocks.push({ part: last.part, segments: [...last.segments, tail] });
    }
  }
  return blocks;
}

/** The segments of one stretch of the text. Linear in marks times edges; a take has tens of either. */
export function segmentsOf(text: string, marks: readonly Mark[], range: TextRange): Segment[] {
  const touching = marks.filter((m) => m.range.start < range.end && m.range.end > range.start);
  const edges = new Set([range.start, range.end]);
  for (const mark of touching) {
    edges.add(Math.max(range.start, mark.range.start));
    edges.add(Math.min(range.end, mark.range.end));
  }
  const sorted = [...edges].sort((a, b) => a - b);
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

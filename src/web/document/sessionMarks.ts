import type { Finding, Severity } from '../../shared/finding.ts';
import { byRank, orderFindings } from '../../shared/orderFindings.ts';

/** A finding beside an answer; numbered where words of the answer are marked for it. */
export interface NumberedFinding {
  readonly finding: Finding;
  /** Null for findings of the whole answer. */
  readonly number: number | null;
}

/** A stretch of an answer's text with the numbers of the findings it is marked for. */
export interface Segment {
  readonly text: string;
  readonly start: number;
  /** Worst of its findings; null where unmarked. */
  readonly severity: Severity | null;
  /** Numbers of findings whose words end here. */
  readonly ends: readonly number[];
}

/** Marking nearly all of an answer marks nothing. */
const WHOLE = 0.8;

/**
 * Numbers the findings that point at words, in the order in which the words stand, and puts those of the whole answer
 * first, the worst of them leading. Ranges are in `text`.
 */
export function numbered(text: string, findings: readonly Finding[]): NumberedFinding[] {
  const isPlaced = ({ range }: Finding): boolean =>
    range !== null &&
    range.end > range.start &&
    range.end <= text.length &&
    range.end - range.start < text.length * WHOLE;
  const whole = orderFindings(findings.filter((finding) => !isPlaced(finding))).map((finding) => ({
    finding,
    number: null,
  }));
  const placed = findings
    .filter(isPlaced)
    .toSorted((a, b) => a.range!.start - b.range!.start || a.range!.end - b.range!.end)
    .map((finding, index) => ({ finding, number: index + 1 }));
  return [...whole, ...placed];
}

/** The text cut where marks begin and end. Joined together the segments are the text. */
export function segmentsOf(text: string, findings: readonly NumberedFinding[]): Segment[] {
  const marks = findings.flatMap(({ finding, number }) =>
    number === null || !finding.range ? [] : [{ ...finding.range, severity: finding.severity, number }],
  );
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])].toSorted(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1]!;
    const here = marks.filter((mark) => mark.start <= start && mark.end >= end);
    const worst = here.toSorted(byRank)[0];
    return {
      text: text.slice(start, end),
      start,
      severity: worst?.severity ?? null,
      ends: marks.filter((mark) => mark.end === end).map((mark) => mark.number),
    };
  });
}

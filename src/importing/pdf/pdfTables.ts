import { plainOf, type Segment } from './pdfText.ts';

export type Unit =
  | { readonly kind: 'line'; readonly segment: Segment }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

interface Row {
  readonly cells: readonly (readonly Segment[])[];
}

/**
 * Finds tables: rows whose cells stand beside each other, at least two in a row. A PDF says nothing of them; its pages
 * draw one cell after the other, so that a step to the right that does not go down begins the next cell.
 */
export function findTables(segments: readonly Segment[]): Unit[] {
  const units: Unit[] = [];
  let rows: Row[] = [];
  const flush = () => {
    if (rows.length >= 2) units.push({ kind: 'table', rows: alignedRows(rows) });
    else units.push(...rows.flatMap(({ cells }) => cells.flat()).map((segment): Unit => ({ kind: 'line', segment })));
    rows = [];
  };
  let at = 0;
  while (at < segments.length) {
    const row = rowAt(segments, at);
    if (!row) {
      flush();
      units.push({ kind: 'line', segment: segments[at]! });
      at += 1;
      continue;
    }
    rows.push(row);
    at += row.cells.flat().length;
  }
  flush();
  return units;
}

/** The row that begins here, if the cell that does is followed by another beside it. */
function rowAt(segments: readonly Segment[], from: number): Row | null {
  const cells: Segment[][] = [];
  let at = from;
  while (at < segments.length) {
    const first = segments[at]!;
    const before = cells.at(-1);
    if (before && !isBeside(before, first)) break;
    const cell = [first];
    while (at + cell.length < segments.length && goesOn(cell.at(-1)!, segments[at + cell.length]!))
      cell.push(segments[at + cell.length]!);
    // A first cell of many lines is a paragraph that happens to have something at its right.
    if (cells.length === 0 && cell.length > 3) return null;
    cells.push(cell);
    at += cell.length;
  }
  return cells.length >= 2 ? { cells } : null;
}

function isBeside(cell: readonly Segment[], next: Segment): boolean {
  const [first] = cell;
  if (!first || first.page !== next.page) return false;
  const right = Math.max(...cell.map((segment) => segment.right));
  const last = cell.at(-1)!;
  return next.x > right + 0.3 * next.size && next.y >= last.y - 0.3 * next.size && next.y < first.y + 6 * next.size;
}

function goesOn(above: Segment, below: Segment): boolean {
  return (
    above.page === below.page &&
    Math.abs(above.x - below.x) < 0.3 * above.size &&
    Math.abs(above.size - below.size) < 0.6 &&
    above.y - below.y > 0.5 * above.size &&
    above.y - below.y < 1.5 * above.size
  );
}

/** Cells under the column whose begin is nearest. */
function alignedRows(rows: readonly Row[]): string[][] {
  const widest = rows.reduce((most, row) => (row.cells.length > most.cells.length ? row : most));
  const begins = widest.cells.map((cell) => cell[0]!.x);
  return rows.map(({ cells }) => {
    const line = begins.map(() => '');
    for (const cell of cells) {
      const x = cell[0]!.x;
      const column = begins.reduce(
        (best, begin, i) => (Math.abs(begin - x) < Math.abs(begins[best]! - x) ? i : best),
        0,
      );
      line[column] = [line[column], ...cell.map(plainOf)].filter((text) => text !== '').join(' ');
    }
    return line;
  });
}

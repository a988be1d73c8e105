import { describe, expect, it } from 'vitest';
import { writeBlocks } from '../markdownBlocks.ts';
import { blocksOfPdf } from './blocksOfPdf.ts';
import { withoutFurniture } from './pageFurniture.ts';
import { type Segment, segmentsOf, type TextItem } from './pdfText.ts';

/** Lines as a program writes them that places each by itself: every line begins anew. A letter is half its size wide. */
function page(
  ...lines: readonly {
    readonly text: string;
    readonly x?: number;
    readonly size?: number;
    readonly bold?: boolean;
    readonly gap?: number;
  }[]
): Segment[] {
  let y = 700;
  const items = lines.flatMap(({ text, x = 72, size = 11, bold = false, gap = 1.2 }): TextItem[] => {
    y -= gap * size;
    let at = x;
    // A tab parts a bullet from its words.
    return text.split('\t').flatMap((piece, i, all) => {
      const width = piece.length * size * 0.5;
      const item = {
        str: piece,
        width,
        height: size,
        transform: [size, 0, 0, size, at, y],
        fontName: bold ? 'B' : 'A',
        hasEOL: i === all.length - 1,
      };
      at += Math.max(width, 18);
      return [item];
    });
  });
  const blank = { str: '', width: 0, height: 0, transform: [], fontName: '', hasEOL: true };
  return segmentsOf(
    items.flatMap((item) => (item.hasEOL ? [item, blank] : [item])),
    1,
    (font) => font === 'B',
  );
}
const written = (segments: readonly Segment[]) => writeBlocks(blocksOfPdf(segments).blocks);

describe('lines of a program that tells nothing of paragraphs', () => {
  it('become headings by size, paragraphs by where they break, and lists by their bullets', () => {
    expect(
      written(
        page(
          { text: 'The Kitchen Stories', size: 20 },
          { text: 'Story 1: The Cold Oven', size: 14, gap: 2 },
          { text: 'Values: Calm, Care', bold: true, gap: 2 },
          { text: 'On a Saturday in May the oven went cold with sixty guests in the house,', gap: 2 },
          { text: 'and I was the only cook there who knew where the gas was turned off by hand' },
          { text: '- I say it now as if it had been simple - and who had the key to that room' },
          { text: 'as well.' },
          { text: '•\tProblem: a cold oven', gap: 2 },
          { text: '•\tResult: sixty plates in 40 minutes, with one oven that was borrowed from', x: 72 },
          { text: 'the school next door', x: 90 },
          { text: 'o\ta small one', x: 100 },
          { text: '☐\tRing the school', gap: 2 },
        ),
      ),
    ).toBe(`# The Kitchen Stories

## Story 1: The Cold Oven

**Values: Calm, Care**

On a Saturday in May the oven went cold with sixty guests in the house, and I was the only cook there who knew where the gas was turned off by hand - I say it now as if it had been simple - and who had the key to that room as well.

- Problem: a cold oven
- Result: sixty plates in 40 minutes, with one oven that was borrowed from the school next door
   - a small one
- [ ] Ring the school
`);
  });

  it('stay lines where a line ends early', () => {
    expect(
      written(
        page(
          { text: 'Role: cook' },
          { text: 'Place: Arden' },
          { text: 'A line that is as wide as this page of ours can be' },
        ),
      ),
    ).toBe('Role: cook\n\nPlace: Arden\n\nA line that is as wide as this page of ours can be\n');
  });
});

it('leaves out page numbers and running heads, and no line of the text', () => {
  const line = (page: number, y: number, text: string): Segment => ({
    page,
    x: 72,
    right: 200,
    y,
    size: 11,
    begins: true,
    pieces: [{ text, bold: false }],
  });
  const pages = [1, 2, 3].flatMap((n) => [
    line(n, 810, 'My stories'),
    line(n, 760, `Only on ${['one', 'two', 'three'][n - 1]}`),
    line(n, 400, 'My stories'),
    line(n, 30, `– ${n} –`),
  ]);
  const { kept, dropped } = withoutFurniture(pages, new Map([1, 2, 3].map((n) => [n, 842])));
  expect(dropped).toBe(6);
  expect(kept).toHaveLength(6);
});

/** A run of words on one baseline, with nothing wide between them. Lengths in points; y grows upwards. */
export interface Segment {
  readonly page: number;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** Whether the page's drawing began anew here; within a passage most programs go on from line to line. */
  readonly begins: boolean;
  readonly pieces: readonly { readonly text: string; readonly bold: boolean }[];
}

interface OpenSegment {
  readonly x: number;
  right: number;
  readonly y: number;
  size: number;
  readonly begins: boolean;
  readonly pieces: { text: string; bold: boolean }[];
}

/** What PDF.js gives for a piece of text. */
export interface TextItem {
  readonly str: string;
  readonly width: number;
  readonly height: number;
  readonly transform: readonly number[];
  readonly fontName: string;
  readonly hasEOL: boolean;
}

/** What is further apart than this, in letter heights, are columns or cells and not words. */
const WIDE_GAP = 1.5;
/** Signs that fonts make of two letters, and the bullets of Word's symbol font. */
const LETTERS: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  '\uf0b7': '•',
  '\uf0a7': '▪',
  '\uf0d8': '▪',
};
const BULLET = /^[•▪◦●○‣·*–—o☐☑☒□-]$|^\d{1,2}[.)]$/u;

export function plainOf({ pieces }: Pick<Segment, 'pieces'>): string {
  return pieces
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A page's items as segments, in the order in which the page draws them. */
export function segmentsOf(items: readonly TextItem[], page: number, isBold: (font: string) => boolean): Segment[] {
  const segments: Segment[] = [];
  let open: OpenSegment | null = null;
  let begins = true;
  const keep = (segment: OpenSegment | null): null => {
    if (segment) segments.push({ ...segment, page });
    return null;
  };
  for (const item of items) {
    const [x = 0, y = 0] = [item.transform[4], item.transform[5]];
    const text = item.str
      .replace(/[\ufb00-\ufb04\uf0b7\uf0a7\uf0d8]/g, (sign) => LETTERS[sign] ?? sign)
      .replaceAll('\u00ad', '');
    if (text.trim() === '') {
      if (item.hasEOL) [open, begins] = [keep(open), true];
      continue;
    }
    const size = item.height || Math.abs(item.transform[3] ?? 0) || 12;
    const gap = open ? x - open.right : 0;
    if (open && (Math.abs(open.y - y) > 0.4 * size || gap > WIDE_GAP * size || gap < -size)) open = keep(open);
    open ??= { x, right: x, y, size, begins, pieces: [] };
    const spaced = open.pieces.length > 0 && gap > 0.18 * size ? ' ' : '';
    open.pieces.push({ text: spaced + text, bold: isBold(item.fontName) });
    open.size = Math.max(open.size, size);
    open.right = x + item.width;
    begins = false;
    if (item.hasEOL) open = keep(open);
  }
  keep(open);
  return joinBullets(segments.map(withBullet));
}

/** Word writes the bullet of an inner list as a lone "o" of another font. */
function withBullet(segment: Segment): Segment {
  const [first, ...others] = segment.pieces;
  const isBullet = first?.text.trim() === 'o' && others[0]?.text.startsWith(' ');
  return isBullet ? { ...segment, pieces: [{ text: '◦', bold: false }, ...others] } : segment;
}

/** A bullet or number with its words behind a tab. */
function joinBullets(segments: readonly Segment[]): Segment[] {
  const joined: Segment[] = [];
  for (const segment of segments) {
    const mark = joined.at(-1);
    const beside =
      mark &&
      BULLET.test(plainOf(mark)) &&
      Math.abs(mark.y - segment.y) < 0.5 * segment.size &&
      segment.x > mark.x &&
      segment.x - mark.right < 5 * segment.size;
    if (!beside) joined.push(segment);
    else {
      const sign = plainOf(mark) === 'o' ? '◦' : plainOf(mark);
      joined[joined.length - 1] = {
        ...segment,
        x: mark.x,
        pieces: [{ text: `${sign} `, bold: false }, ...segment.pieces],
      };
    }
  }
  return joined;
}

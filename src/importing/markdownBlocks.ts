/** A piece of a document of another kind, on its way to Markdown. Texts have their Markdown marks already. */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'quote'; readonly text: string }
  /** `depth` 0 is the outermost list. `checked` is null for what is no box to tick. */
  | {
      readonly kind: 'item';
      readonly depth: number;
      readonly ordered: boolean;
      readonly checked: boolean | null;
      readonly text: string;
    }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'rule' };

const MOST_LEVEL = 6;

/** Blocks as Markdown: an empty line between them, none between the items of a list; "" for none. */
export function writeBlocks(blocks: readonly Block[]): string {
  const counts: number[] = [];
  let text = '';
  blocks.forEach((block, index) => {
    const before = blocks[index - 1];
    if (block.kind !== 'item') counts.length = 0;
    const written = block.kind === 'item' ? writeItem(block, counts) : writeBlock(block);
    const tight = before?.kind === 'item' && block.kind === 'item';
    text += `${index === 0 ? '' : tight ? '\n' : '\n\n'}${written}`;
  });
  return text === '' ? '' : `${text}\n`;
}

function writeItem(item: Block & { readonly kind: 'item' }, counts: number[]): string {
  counts.length = Math.min(counts.length, item.depth + 1);
  const count = (counts[item.depth] ?? 0) + 1;
  counts[item.depth] = item.ordered ? count : 0;
  const mark = item.ordered ? `${count}.` : '-';
  const box = item.checked === null ? '' : item.checked ? '[x] ' : '[ ] ';
  const indent = '   '.repeat(item.depth);
  return `${indent}${mark} ${box}${item.text.replaceAll('\n', `\n${indent}  `)}`;
}

function writeBlock(block: Exclude<Block, { readonly kind: 'item' }>): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(Math.min(MOST_LEVEL, Math.max(1, block.level)))} ${block.text.replace(/\s*\n\s*/g, ' ')}`;
    case 'paragraph':
      return block.text;
    case 'quote':
      return block.text.replace(/^/gm, '> ');
    case 'table':
      return writeTable(block.rows);
    case 'rule':
      return '---';
  }
}

function writeTable(rows: readonly (readonly string[])[]): string {
  const width = Math.max(...rows.map((row) => row.length));
  const line = (cells: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, i) => (cells[i] ?? '').replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|')).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), `|${' --- |'.repeat(width)}`, ...body.map(line)].join('\n');
}

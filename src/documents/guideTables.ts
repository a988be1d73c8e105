import type { TextRange } from '../shared/textRange.ts';
import { settled } from './areaEntries.ts';
import type { TableBlock } from './blocks.ts';
import type { GuideReading } from './guideReading.ts';
import { located, plain, unwrapped } from './inline.ts';
import { newDraft } from './storyDraft.ts';
import type { StoryDraft } from './storyDraft.ts';
import { readStoryHeading } from './storyHeadings.ts';
import { addHook, HOOK_LABEL, keyPointOf } from './storyParts.ts';
import { foldName, partNamed } from './vocabulary.ts';
import type { GuideArea, StoryPart } from './vocabulary.ts';

interface TableContext {
  readonly area: GuideArea | null;
  readonly story: StoryDraft | null;
  readonly part: StoryPart | null;
  readonly reading: GuideReading;
  readonly apply: (draft: StoryDraft, part: StoryPart, label: string, value: TextRange) => void;
}

type Column = StoryPart | 'number' | 'story';

const GENERIC =
  /^(?:|#|label|point|key point|detail|details|what|what to say|text|description|name|names|who|person|people|role|metric|metrics|number|numbers|figure|value|values|field|item|meaning|means|stands for|story|key|about|notes?|info|information|content|hook|hooks|opening|which story|where)$/;

/** Reads a table as the card, as labels, as points or as names and metrics. 'cards' where it was a card. */
export function readTable(text: string, table: TableBlock, context: TableContext): 'cards' | 'used' | null {
  const cell = (range: TextRange): string => plain(text.slice(range.start, range.end)).trim();
  const { claims } = context.reading;
  const all = [...(table.header ? [table.header] : []), ...table.rows];
  const width = Math.max(...all.map((row) => row.length), 0);

  const columns = table.header?.map((h): Column | null => columnNamed(cell(h))) ?? [];
  const named = columns.findIndex((c) => c === 'story' || c === 'title' || c === 'category');
  const told = columns.filter((c) => c && c !== 'story' && c !== 'title' && c !== 'number' && c !== 'notes').length;
  if (named >= 0 && told >= 1 && (context.area === 'card' || context.story === null)) {
    claims.claimAll((table.header ?? []).filter((_, i) => columns[i]));
    for (const row of table.rows) readCardRow(text, row, columns, context);
    return 'cards';
  }
  const firstColumn = all.map((row) => (row[0] ? partNamed(cell(row[0])) : null));
  const labels = firstColumn.filter((p) => p !== null && p !== 'notes').length;
  if (
    context.area === 'card' &&
    !context.story &&
    width >= 2 &&
    labels >= 1 &&
    table.header &&
    table.header.slice(1).every((h) => cell(h) !== '')
  ) {
    if (readTurnedCard(text, table, context)) return 'cards';
  }
  if (
    context.story &&
    (context.part === 'keyPeople' || context.part === 'keyNumbers') &&
    headerIsGeneric(table, cell)
  ) {
    claims.claimAll(table.header ?? []);
    for (const row of table.rows) {
      const cells = row.filter((c) => c.start < c.end);
      const [name, ...rest] = cells;
      if (!name) continue;
      const more = rest.map(cell).join(', ');
      context.story[context.part].push({
        text: more === '' ? cell(name) : `${cell(name)} (${more})`,
        range: { start: name.start, end: cells.at(-1)!.end },
      });
      claims.claimAll(cells);
    }
    return 'used';
  }
  if (
    context.story &&
    !listNamed(table, cell) &&
    width === 2 &&
    labels >= 1 &&
    context.part !== 'keyPoints' &&
    context.part !== 'hooks'
  ) {
    for (const row of all) {
      const [name, value] = row;
      if (!name || !value) continue;
      const part = partNamed(cell(name));
      const header = row === table.header;
      if (part && !(header && GENERIC.test(cell(name).toLowerCase()) && GENERIC.test(cell(value).toLowerCase()))) {
        claims.claim(name);
        context.apply(context.story, part, cell(name), value);
      } else if (header && row.every((c) => GENERIC.test(cell(c).toLowerCase()))) claims.claimAll(row);
    }
    return 'used';
  }
  const list = context.story ? listNamed(table, cell) : null;
  const part = list && context.part !== 'hooks' && context.part !== 'keyPoints' ? list : context.part;
  const rows = headerIsGeneric(table, cell) ? table.rows : all;
  if (headerIsGeneric(table, cell)) claims.claimAll(table.header ?? []);
  if (context.story && part === 'keyPoints') {
    for (const row of rows) {
      const cells = row.filter((c) => c.start < c.end);
      const last = cells.at(-1);
      if (!last || !cells[0]) continue;
      if (cells.length === 1) {
        const point = keyPointOf(text, [last], false);
        if (point) context.story.keyPoints.push(point);
      } else {
        context.story.keyPoints.push({
          label: cell(cells[0]).replace(/\s*[:：]$/, ''),
          text: located(text, unwrapped(text, cells.slice(1)).lines).text,
          range: { start: cells[0].start, end: last.end },
        });
      }
      claims.claimAll(cells);
    }
    return 'used';
  }
  if (context.story && part === 'hooks') {
    for (const row of rows) {
      const longest = row.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];
      if (longest && longest.start < longest.end) addHook(text, context.story, [longest], claims);
      claims.claimAll(row.filter((c) => c !== longest && HOOK_LABEL.test(cell(c))));
    }
    return 'used';
  }
  if ((context.area === 'names' || context.area === 'metrics') && !context.story) {
    for (const row of rows) {
      const cells = row.filter((c) => c.start < c.end);
      const [name, ...rest] = cells;
      if (!name) continue;
      const entry = {
        name: cell(name),
        description: rest.map(cell).join(', '),
        range: { start: name.start, end: cells.at(-1)!.end },
      };
      context.reading[context.area].push(settled(entry, context.area));
      claims.claimAll(cells);
    }
    return 'used';
  }
  return null;
}

/** The part whose entries the rows of "Hook | Opening line" or "Point | What to say" are; null for labels and values. */
function listNamed(table: TableBlock, cell: (range: TextRange) => string): 'hooks' | 'keyPoints' | null {
  const listed = table.header?.map((h) => partNamed(cell(h))).find((p) => p === 'hooks' || p === 'keyPoints');
  if (listed !== 'hooks' && listed !== 'keyPoints') return null;
  // Points may well be called "Result" or after the company; "Values" or "Script" in the rows are labels of parts.
  const isLabel = (part: StoryPart | null): boolean =>
    part !== null && part !== 'star' && part !== 'connection' && part !== 'notes';
  const labels = table.rows.filter((row) => row[0] && isLabel(partNamed(cell(row[0]))));
  return labels.length === 0 ? listed : null;
}

function columnNamed(name: string): Column | null {
  const folded = foldName(name);
  if (/^(?:#|no\.?|nr\.?|number)$/i.test(name.trim())) return 'number';
  if (/^(?:story|stories|story title|story name|story \/ title)$/.test(folded)) return 'story';
  if (/^(?:category|theme|type|competency|kind|topic)$/.test(folded)) return 'category';
  return partNamed(name);
}

function headerIsGeneric(table: TableBlock, cell: (range: TextRange) => string): boolean {
  return (
    table.header !== null &&
    table.header.every((h) => GENERIC.test(cell(h).toLowerCase()) || partNamed(cell(h)) !== null)
  );
}

function readCardRow(
  text: string,
  row: readonly TextRange[],
  columns: readonly (Column | null)[],
  context: TableContext,
): void {
  const cell = (column: Column): TextRange | undefined => row[columns.indexOf(column)];
  const slice = (range: TextRange | undefined): string =>
    range ? plain(text.slice(range.start, range.end)).trim() : '';
  const category = slice(cell('category'));
  // "Story | Title": the first may be the number only.
  const counted = columns.includes('title') && /^\W*\d{1,2}\W*$/.test(slice(cell('story')));
  const named = (counted ? undefined : cell('story')) ?? cell('title');
  const name = slice(named);
  const written = [category, name].filter((s) => s !== '').join(' - ');
  const number = /\d{1,2}/.exec(slice(cell(counted ? 'story' : 'number')))?.[0];
  const heading =
    readStoryHeading(written === '' ? `Story ${number ?? ''}` : written) ?? readStoryHeading(`Story: ${written}`);
  const filled = row.filter((c) => c.start < c.end);
  if (!heading || filled.length === 0) return;
  const range = { start: filled[0]!.start, end: filled.at(-1)!.end };
  const draft = newDraft('card', number ? { ...heading, number: Number(number) } : heading, named ?? range, range);
  const categoryCell = cell('category');
  if (category !== '' && categoryCell) draft.named.push({ what: 'category', text: category, range: categoryCell });
  context.reading.drafts.push(draft);
  for (const [i, value] of row.entries()) {
    const column = columns[i];
    if (!column || value.start >= value.end) continue;
    if (column === 'number' || column === 'story' || column === 'title' || column === 'category')
      context.reading.claims.claim(value);
    else for (const piece of cellLines(text, value)) context.apply(draft, column, '', piece);
  }
}

/** A cell's lines: people write <br> for them. */
function cellLines(text: string, cell: TextRange): TextRange[] {
  const lines: TextRange[] = [];
  let start = cell.start;
  for (const match of text.slice(cell.start, cell.end).matchAll(/<br\s*\/?>/gi)) {
    lines.push({ start, end: cell.start + match.index });
    start = cell.start + match.index + match[0].length;
  }
  lines.push({ start, end: cell.end });
  return lines.filter((l) => text.slice(l.start, l.end).trim() !== '');
}

/** A card whose columns are the stories and whose rows are the labels. */
function readTurnedCard(text: string, table: TableBlock, context: TableContext): boolean {
  const cell = (range: TextRange): string => plain(text.slice(range.start, range.end)).trim();
  const headings = (table.header ?? [])
    .slice(1)
    .map((h) => readStoryHeading(cell(h)) ?? readStoryHeading(`Story: ${cell(h)}`));
  if (headings.length < 2 || headings.some((h) => h === null)) return false;
  context.reading.claims.claimAll(table.header ?? []);
  const drafts = headings.map((h, i) => newDraft('card', h!, table.header![i + 1]!, table.header![i + 1]!));
  context.reading.drafts.push(...drafts);
  for (const row of table.rows) {
    const part = row[0] ? partNamed(cell(row[0])) : null;
    if (!row[0] || !part) continue;
    context.reading.claims.claim(row[0]);
    for (const [i, value] of row.slice(1).entries()) {
      const draft = drafts[i];
      if (draft && value.start < value.end) context.apply(draft, part, '', value);
    }
  }
  return true;
}

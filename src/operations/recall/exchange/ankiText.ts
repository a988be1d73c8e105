import type { CardKind, RecallCard } from '../../../recall/model.ts';

/** What Anki shows beside a card; a tag of one word. */
const TAGS: Readonly<Record<CardKind, string>> = {
  fact: 'number',
  factMeaning: 'number',
  person: 'name',
  personName: 'name',
  values: 'values',
  hook: 'hook',
  hookRest: 'hook',
  storyForValue: 'story',
  storyForQuestion: 'story',
  nextPoint: 'point',
  cloze: 'sentence',
  principle: 'principle',
  connection: 'connection',
  phrase: 'phrase',
  own: 'own',
};

/** What of a card becomes a note of Anki's Basic type. */
export interface AnkiNote {
  /** The same for the same card, so that a second import changes notes instead of doubling them. */
  readonly guid: string;
  readonly front: string;
  readonly back: string;
  /** Without spaces. */
  readonly tags: readonly string[];
}

/** A card as a note: the question below what stands around it, and the answer with its other right wordings. */
export const ankiNote = (
  card: Pick<RecallCard, 'id' | 'kind' | 'storyId' | 'prompt' | 'context' | 'answer' | 'accepts'>,
): AnkiNote => ({
  guid: `offbook-${card.id}`,
  front: [card.context, card.prompt].filter(Boolean).join('\n'),
  back: [card.answer, ...(card.kind === 'nextPoint' ? [] : card.accepts.map((way) => `or: ${way}`))].join('\n'),
  tags: [
    'offbook',
    `offbook::${TAGS[card.kind]}`,
    ...(card.storyId === null ? [] : [card.storyId.replace(/\s+/g, '-')]),
  ],
});

export const ANKI_DECK = 'Offbook';

/**
 * Notes as the text file that Anki's File → Import reads: fields parted by tabs below a header that names them. Fields are
 * quoted as in CSV, so tabs, quotes and line breaks survive; the text is plain, not HTML. It has no reviews in it: Anki's
 * text format has no place for them.
 */
export function ankiText(notes: readonly AnkiNote[]): string {
  const header = [
    '#separator:tab',
    '#html:false',
    '#notetype:Basic',
    `#deck:${ANKI_DECK}`,
    '#columns:GUID\tFront\tBack\tTags',
    '#guid column:1',
    '#tags column:4',
  ];
  const lines = notes.map(({ guid, front, back, tags }) => [guid, front, back, tags.join(' ')].map(field).join('\t'));
  return `${[...header, ...lines].join('\n')}\n`;
}

const field = (text: string): string => `"${text.replace(/\r\n?/g, '\n').replaceAll('"', '""')}"`;

/** A note as it comes from somebody's file. */
export interface ReadNote {
  readonly guid: string | null;
  readonly front: string;
  readonly back: string;
}

/** Reads what `ankiText`, Anki's own "Notes in Plain Text" or a plain list of "question TAB answer" has. */
export function readAnkiText(content: string): ReadNote[] {
  const { header, body } = split(content.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
  const separator = SEPARATORS[(header['separator'] ?? 'tab').toLowerCase()] ?? header['separator'] ?? '\t';
  const isHtml = header['html'] === 'true';
  const place = (name: string): number =>
    header[`${name} column`] === undefined ? -1 : Number(header[`${name} column`]) - 1;
  const guidAt = place('guid');
  const taken = new Set([guidAt, place('tags'), place('deck'), place('notetype')]);
  return rowsOf(body, separator).flatMap((fields) => {
    const [front, back] = fields.filter((_, i) => !taken.has(i)).map((text) => (isHtml ? plain(text) : text).trim());
    return front && back ? [{ guid: fields[guidAt] ?? null, front, back }] : [];
  });
}

const SEPARATORS: Readonly<Record<string, string>> = {
  tab: '\t',
  comma: ',',
  semicolon: ';',
  space: ' ',
  pipe: '|',
  colon: ':',
};

function split(content: string): { readonly header: Readonly<Record<string, string>>; readonly body: string } {
  const header: Record<string, string> = {};
  let at = 0;
  while (content.charAt(at) === '#') {
    const end = content.indexOf('\n', at);
    const line = content.slice(at + 1, end < 0 ? undefined : end);
    const colon = line.indexOf(':');
    if (colon > 0) header[line.slice(0, colon).trim().toLowerCase()] = line.slice(colon + 1);
    at = end < 0 ? content.length : end + 1;
  }
  return { header, body: content.slice(at) };
}

/** Rows of fields that may be quoted, quotes doubled inside. */
function rowsOf(body: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let text = '';
  let quoted = false;
  const endField = (): void => {
    row.push(text);
    text = '';
  };
  for (let i = 0; i < body.length; i++) {
    const char = body[i]!;
    if (quoted) {
      if (char !== '"') text += char;
      else if (body[i + 1] === '"') {
        text += '"';
        i++;
      } else quoted = false;
    } else if (char === '"' && text === '') quoted = true;
    else if (char === separator) endField();
    else if (char === '\n') {
      endField();
      if (row.some((one) => one !== '')) rows.push(row);
      row = [];
    } else text += char;
  }
  endField();
  if (row.some((one) => one !== '')) rows.push(row);
  return rows;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'" };

/** The text of a field of HTML, without a second card's or a sound's marks. */
export const ankiFieldText = (html: string): string =>
  plain(html)
    .replace(/\[sound:[^\]]*\]/g, '')
    .trim();

/** The text of HTML. */
const plain = (html: string): string =>
  html
    .replace(/<br\s*\/?>|<\/(?:div|p|li)>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (_, name: string) => ENTITIES[name]!)
    .replace(/\n{2,}/g, '\n');

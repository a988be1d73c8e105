import { documentTitle } from '../../documents/documentSummary.ts';
import { fold } from '../../language/words.ts';
import { QUESTION_BANK } from '../../sessions/bank/questions/all.ts';
import { lineAt, type TextRange } from '../../shared/textRange.ts';
import type { LoadedDocument } from '../library.ts';
import type { Offbook } from '../offbook.ts';

/** Something that was found, and the page that shows it. */
export interface Found {
  /** Stable among the results of one search. */
  readonly id: string;
  readonly kind: 'story' | 'document' | 'take' | 'question';
  readonly title: string;
  /** Words around what was found, `marks` the places in them; null where the title says it. */
  readonly snippet: { readonly text: string; readonly marks: readonly TextRange[] } | null;
  /** Of takes, epoch milliseconds. */
  readonly at: number | null;
  /** Path within the page. */
  readonly to: string;
}

/** Of each kind; more would not be read. */
const MOST = 6;
/** Letters around the first place that was found. */
const AROUND = 60;

/**
 * Looks in stories, in every line of the documents, in the words of takes and in the question bank. All words of the
 * query must be there, each as a part of a word, without case and accents (accents count in takes' words). Nothing
 * comes of an empty query.
 */
export async function searchEverything(offbook: Offbook, query: string): Promise<readonly Found[]> {
  const wanted = fold(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (wanted.length === 0) return [];
  const { documents } = await offbook.library.load();
  const takes = await offbook.database.takes.withWords(wanted, MOST);
  return [
    ...documents
      .flatMap(({ stories }) =>
        stories.flatMap((story) => {
          const names = [story.title, story.category ?? '', ...story.values.map(({ text }) => text)].join(' ');
          if (!placesOf(wanted, names)) return [];
          return [result('story', story.id, story.title, null, `/stories/${encodeURIComponent(story.id)}`)];
        }),
      )
      .slice(0, MOST),
    ...documents.flatMap((document) => inDocument(document, wanted)).slice(0, MOST),
    ...takes.map(({ take, text }) => ({
      ...result('take', take.id, take.storyTitle, snippetOf(wanted, text), `/takes/${encodeURIComponent(take.id)}`),
      at: take.startedAt,
    })),
    ...QUESTION_BANK.filter(({ text }) => placesOf(wanted, text) !== null)
      .slice(0, MOST)
      .map(({ id, text }) => result('question', id, text, null, `/questions?find=${encodeURIComponent(text)}`)),
  ];
}

const result = (kind: Found['kind'], id: string, title: string, snippet: Found['snippet'], to: string): Found => ({
  id: `${kind} ${id}`,
  kind,
  title,
  snippet,
  at: null,
  to,
});

/** The document's title, else the first line that holds all words, else nothing. */
function inDocument({ source, parsed }: LoadedDocument, wanted: readonly string[]): Found[] {
  const path = `/documents?path=${encodeURIComponent(source.path)}`;
  const title = documentTitle(parsed);
  if (placesOf(wanted, `${title} ${source.path}`)) return [result('document', source.path, title, null, path)];
  let at = 0;
  for (const line of source.text.split('\n')) {
    const places = placesOf(wanted, line);
    if (places) {
      const to = `${path}&view=source&line=${lineAt(source.text, at)}`;
      return [result('document', source.path, title, snippetOf(wanted, line), to)];
    }
    at += line.length + 1;
  }
  return [];
}

/** Where each word stands first; null unless all are there. */
function placesOf(wanted: readonly string[], text: string): TextRange[] | null {
  const folded = fold(text);
  const places: TextRange[] = [];
  for (const word of wanted) {
    const at = folded.indexOf(word);
    if (at < 0) return null;
    places.push({ start: at, end: at + word.length });
  }
  return places;
}

/** The words around the first place, with every place in them marked. */
function snippetOf(wanted: readonly string[], text: string): Found['snippet'] {
  // Folding may change lengths; then the words are shown without marks.
  const places = fold(text).length === text.length ? (placesOf(wanted, text) ?? []) : [];
  const first = Math.min(text.length, ...places.map(({ start }) => start));
  const from = first === text.length ? 0 : Math.max(0, text.lastIndexOf(' ', Math.max(0, first - AROUND / 2)) + 1);
  const piece = text.slice(from, from + 2 * AROUND);
  const shown = piece.trim();
  const shift = from + piece.indexOf(shown);
  const before = from > 0 ? '… ' : '';
  return {
    text: `${before}${shown}${shift + shown.length < text.trimEnd().length ? ' …' : ''}`,
    marks: places
      .map(({ start, end }) => ({ start: start - shift + before.length, end: end - shift + before.length }))
      .filter(({ start, end }) => start >= before.length && end <= before.length + shown.length)
      .toSorted((a, b) => a.start - b.start),
  };
}

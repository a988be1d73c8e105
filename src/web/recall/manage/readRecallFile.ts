import { readAnkiText } from '../../../operations/recall/exchange/ankiText.ts';
import { say } from '../../../words/say.ts';

/** What stands in a file, looked at before anything is written. */
export type RecallFileRead =
  | {
      readonly kind: 'export';
      readonly cards: number;
      readonly reviews: number;
      /** Epoch milliseconds; null where the file doesn't say. */
      readonly exportedAt: number | null;
    }
  | {
      readonly kind: 'notes';
      readonly notes: number;
      /** The first few, as they would become cards. */
      readonly first: readonly { readonly front: string; readonly back: string }[];
    }
  /** Only the server can look into an Anki package. */
  | { readonly kind: 'package' }
  | { readonly kind: 'unreadable'; readonly message: string };

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** Reads an export of Offbook, or questions and answers as a package or text from Anki. Writes nothing; the server reads it anew. */
export function readRecallFile(content: string): RecallFileRead {
  // Zip files begin so.
  if (content.startsWith('PK\u0003\u0004')) return { kind: 'package' };
  const text = content.replace(/^\uFEFF/, '');
  if (/^\s*[{[]/.test(text)) return readJson(text);
  const notes = readAnkiText(text);
  if (notes.length === 0)
    return {
      kind: 'unreadable',
      message: say(
        'There are no questions with answers in this file. Each line has a question, a tab and the answer; or choose a JSON file that Offbook exported.',
      ),
    };
  return { kind: 'notes', notes: notes.length, first: notes.slice(0, 3).map(({ front, back }) => ({ front, back })) };
}

function readJson(text: string): RecallFileRead {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return {
      kind: 'unreadable',
      message: say('This file is cut off or is no JSON. Export it once more and try again.'),
    };
  }
  const file = (typeof json === 'object' && json !== null ? json : {}) as Readonly<Record<string, unknown>>;
  const { format, cards, reviews, exportedAt } = file;
  if (format !== 'offbook-recall' || !isList(cards) || !isList(reviews))
    return {
      kind: 'unreadable',
      message: say(
        'This JSON is no export of Offbook’s cards. Choose one, or text from Anki with question and answer.',
      ),
    };
  return {
    kind: 'export',
    cards: cards.length,
    reviews: reviews.length,
    exportedAt: typeof exportedAt === 'number' ? exportedAt : null,
  };
}

import { type Message, message } from '../../shared/message.ts';
import type { TextRange } from '../../shared/textRange.ts';
import type { Transcript } from '../../speech/model.ts';
import type { ContentReview } from '../../takes/model.ts';
import { connectionPoints, resultPoints } from '../resultPoints.ts';
import type { RunMaterial } from './material.ts';
import { sharedIdeas } from './sharedIdeas.ts';

export const HOW_TO_GET_WORDS = message(
  'The words aren’t known. Let a recogniser hear the recording, or type what you said.',
);
export const NO_PLACE = message(
  'The words have no times, so Offbook can’t tell what came when. A recogniser’s words have them.',
);
export const SOME_WORDS = message(
  'Part of what you said has no words, so this can’t be told. A recogniser hears it all.',
);

/** Whether every word that was said is there: followed words are the script's alone. */
export const allWordsKnown = ({ source, unheard }: Transcript): boolean =>
  source !== 'followed' && (unheard?.length ?? 0) === 0;

interface Moment {
  readonly atMs: number;
  readonly typedCharacters?: number;
}

/** Where in the words a moment falls: the offset of the first word after it; the text's end where all came before. Null where nobody knows. */
export function placeOf(transcript: Transcript, { atMs, typedCharacters }: Moment): number | null {
  if (typedCharacters !== undefined && transcript.source === 'typed') {
    return Math.min(typedCharacters, transcript.text.length);
  }
  if (transcript.times === null) return null;
  return transcript.times.find(({ onsetMs }) => onsetMs >= atMs)?.start ?? transcript.text.length;
}

/** When the word at an offset began, milliseconds; null without times. */
export const timeOf = (transcript: Transcript, offset: number): number | null =>
  transcript.times?.find(({ end }) => end > offset)?.onsetMs ?? null;

/** Something that should come after a moment. */
export interface Landed {
  /** Null where it can't be told. */
  readonly is: boolean | null;
  readonly note: Message;
  readonly words: string;
}

type Told = Pick<RunMaterial, 'transcript' | 'content' | 'story'>;

/** Of the connection's ideas, so many make it told; with fewer it may have been. Own choice. */
const CONNECTION_FROM = 0.75;
const CONNECTION_PERHAPS_FROM = 0.5;

/** Of a part that goes on across a moment, this much must come after it. */
const SOME_CHARACTERS = 20;

const isAfter = ({ start, end }: TextRange, place: number): boolean =>
  start >= place || end - place >= Math.min(SOME_CHARACTERS, end - start);

/**
 * Whether the result was told after a moment, by the key points that name it. Parts are no proof of it: what comes last looks
 * like a result to them, whatever it is.
 */
export function resultAfter({ transcript, content, story }: Told, moment: Moment): Landed {
  const known = wordsAt(transcript, content, moment);
  if (!('place' in known)) return known;
  const { place, text, review } = known;
  const indexes = story ? resultPoints(story) : [];
  if (indexes.length === 0) {
    return {
      is: null,
      note: message('No key point of this story says how it ended, so this can’t be told.'),
      words: '',
    };
  }
  const points = review.keyPoints.filter((_, index) => indexes.includes(index));
  const told = coveredPlaces(review, indexes);
  const after = told.find((range) => isAfter(range, place));
  if (after) return { is: true, note: message('It came after.'), words: said(text, after, place) };
  if (told[0]) return { is: null, note: message('You said it before that moment, and not clearly again.'), words: '' };
  if (points.some(({ status }) => status === 'unsure')) {
    return {
      is: null,
      note: message('Something like it is there; you know better whether it was the result.'),
      words: '',
    };
  }
  return notFound(transcript!);
}

/** Whether the connection was told after a moment. */
export function connectionAfter({ transcript, content, story }: Told, moment: Moment): Landed {
  const known = wordsAt(transcript, content, moment);
  if (!('place' in known)) return known;
  const { place, text, review } = known;
  const range = review.connection === 'absent' ? null : review.connectionRange;
  if (range && isAfter(range, place)) {
    return {
      is: true,
      note:
        review.connection === 'closing'
          ? message('It ends the story.')
          : message('It is there, though not at the end.'),
      words: said(text, range, place),
    };
  }
  const point = story && coveredPlaces(review, connectionPoints(story)).find((told) => isAfter(told, place));
  if (point)
    return { is: true, note: message('It is there, as your key point has it.'), words: said(text, point, place) };
  const wanted = story?.connection?.text;
  const share = wanted === undefined ? null : sharedIdeas(wanted, text.slice(place));
  if (share !== null && share >= CONNECTION_FROM) {
    return { is: true, note: message('It is there, in the words of your guide.'), words: '' };
  }
  if (range)
    return { is: false, note: message('It was said before that, not at the end.'), words: said(text, range, 0) };
  if (share !== null && share >= CONNECTION_PERHAPS_FROM) {
    return {
      is: null,
      note: message('Something like it is there; you know better whether it was the connection.'),
      words: '',
    };
  }
  return notFound(transcript!);
}

function wordsAt(
  transcript: Transcript | null,
  content: ContentReview | null,
  moment: Moment,
): Landed | { readonly place: number; readonly text: string; readonly review: ContentReview } {
  if (!transcript || !content) return { is: null, note: HOW_TO_GET_WORDS, words: '' };
  const place = placeOf(transcript, moment);
  if (place === null) return { is: null, note: NO_PLACE, words: '' };
  return { place, text: transcript.text, review: content };
}

const notFound = (transcript: Transcript): Landed =>
  allWordsKnown(transcript)
    ? { is: false, note: message('It isn’t in your words.'), words: '' }
    : { is: null, note: SOME_WORDS, words: '' };

/** Where key points were told for sure. */
const coveredPlaces = (review: ContentReview, indexes: readonly number[]): readonly TextRange[] =>
  review.keyPoints
    .filter(({ status }, index) => status === 'covered' && indexes.includes(index))
    .flatMap(({ evidence }) => evidence.map(({ range }) => range));

const said = (text: string, { start, end }: TextRange, from: number): string =>
  text.slice(Math.max(start, Math.min(from, end)), end).trim();

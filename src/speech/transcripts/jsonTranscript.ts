import { err, ok } from '../../shared/result.ts';
import { stripDescriptions } from './markup.ts';
import type { Spoken, TranscriptParse } from './spokenWords.ts';
import { isObject, type JsonObject, numberIn, objectsIn, textIn } from './jsonValues.ts';
import { spokenInWhisperCpp } from './whisperCpp.ts';

export const isJson = (text: string): boolean =>
  /^\s*[[{]/.test(text) && /[\]}]\s*$/.test(text) && parse(text) !== undefined;

/**
 * The JSON of openai-whisper, whisper.cpp, OpenAI's verbose_json, faster-whisper and WhisperX, and lists of segments or
 * words in the same manner. Word times are taken where they are; else those of segments; else the text alone.
 */
export function parseJsonTranscript(text: string): TranscriptParse {
  const value = parse(text);
  const root: JsonObject = Array.isArray(value) ? { segments: value } : isObject(value) ? value : {};
  const cpp = spokenInWhisperCpp(root);
  if (cpp !== null) return ok({ spoken: cpp, instrument: 'whisper.cpp JSON' });
  const words = objectsIn(root, 'words').filter(isWord);
  const segments = objectsIn(root, 'segments');
  if (segments.length > 0) {
    const known = segments.filter((segment) => isWord(segment) || textIn(segment, 'text') !== null);
    const hasOwnWords = known.some((segment) => objectsIn(segment, 'words').length > 0);
    if (known.length > 0 && (hasOwnWords || words.length === 0)) {
      return ok({ spoken: known.flatMap(spokenInSegment), instrument: instrumentOf(known) });
    }
  }
  if (words.length > 0)
    return ok({ spoken: withPunctuation(words.map(spokenWord), textIn(root, 'text')), instrument: 'verbose JSON' });
  const plain = textIn(root, 'text') ?? textIn(root, 'transcript');
  if (plain !== null)
    return ok({ spoken: [{ text: clean(plain), span: null, confidence: null }], instrument: 'JSON text' });
  return err('it is JSON, but has no "segments", "words", "transcription" or "text" in it');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const clean = (text: string) => stripDescriptions(text).trim();

const wordText = (word: JsonObject) => textIn(word, 'word') ?? textIn(word, 'text');

const isWord = (value: JsonObject) =>
  textIn(value, 'word') !== null || (textIn(value, 'text') !== null && numberIn(value, 'start') !== null);

function spokenWord(word: JsonObject): Spoken {
  const start = numberIn(word, 'start');
  const end = numberIn(word, 'end');
  const confidence = numberIn(word, 'probability') ?? numberIn(word, 'score') ?? numberIn(word, 'confidence');
  return {
    text: clean(wordText(word) ?? ''),
    span:
      start === null || end === null ? null : { onsetMs: Math.round(start * 1000), offsetMs: Math.round(end * 1000) },
    confidence: confidence === null ? null : Math.max(0, Math.min(1, confidence)),
  };
}

/** A segment's words, or its text as one stretch. WhisperX leaves out times of words it can't align, such as "2014". */
function spokenInSegment(segment: JsonObject): readonly Spoken[] {
  const words = objectsIn(segment, 'words').filter((word) => wordText(word) !== null);
  if (words.length === 0) {
    const whole = spokenWord({ ...segment, word: textIn(segment, 'word') ?? textIn(segment, 'text') ?? '' });
    return [textIn(segment, 'word') === null ? { ...whole, confidence: null } : whole];
  }
  const start = Math.round((numberIn(segment, 'start') ?? numberIn(words[0] ?? {}, 'start') ?? 0) * 1000);
  const end = Math.round((numberIn(segment, 'end') ?? numberIn(words.at(-1) ?? {}, 'end') ?? 0) * 1000);
  return fillTimes(wholeWords(words).map(spokenWord), start, Math.max(start, end));
}

/** Whisper marks a new word by a leading space; where it does, an entry without one ("-up") continues the word before. */
function wholeWords(words: readonly JsonObject[]): readonly JsonObject[] {
  const spaced = words.filter((word) => wordText(word)?.startsWith(' ')).length;
  if (spaced < words.length / 2) return words;
  const whole: JsonObject[] = [];
  for (const word of words) {
    const text = wordText(word) ?? '';
    const last = whole.at(-1);
    if (last === undefined || text.startsWith(' ')) whole.push(word);
    else whole[whole.length - 1] = { ...last, word: `${wordText(last) ?? ''}${text}`, end: word['end'] ?? last['end'] };
  }
  return whole;
}

/** Words without times share what is free between their neighbours. */
function fillTimes(words: readonly Spoken[], startMs: number, endMs: number): readonly Spoken[] {
  const filled: Spoken[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (word.span !== null) {
      filled.push(word);
      continue;
    }
    let next = i;
    while (next < words.length && words[next]!.span === null) next++;
    const from = filled.at(-1)?.span?.offsetMs ?? startMs;
    const to = Math.max(from, words[next]?.span?.onsetMs ?? endMs);
    // One stretch of several words: its time is spread over them by length, and its confidence is unknown.
    filled.push({
      text: words
        .slice(i, next)
        .map(({ text }) => text)
        .join(' '),
      span: { onsetMs: from, offsetMs: to },
      confidence: null,
    });
    i = next - 1;
  }
  return filled;
}

/**
 * OpenAI's word list has no punctuation; the text beside it has. Where both have the same words in the same order, the
 * text's spelling is used, so that sentences can be told.
 */
function withPunctuation(words: readonly Spoken[], text: string | null): readonly Spoken[] {
  const written =
    text === null
      ? []
      : clean(text)
          .split(/\s+/)
          .filter((part) => bare(part) !== '');
  if (written.length !== words.length) return words;
  const same = words.every((word, i) => bare(word.text) === bare(written[i] ?? ''));
  return same ? words.map((word, i) => ({ ...word, text: written[i] ?? word.text })) : words;
}

const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

function instrumentOf(segments: readonly JsonObject[]): string {
  const words = segments.flatMap((segment) => objectsIn(segment, 'words'));
  if (words.some((word) => numberIn(word, 'score') !== null)) return 'WhisperX JSON';
  if (
    segments.some((segment) => numberIn(segment, 'avg_logprob') !== null) ||
    words.some((word) => numberIn(word, 'probability') !== null)
  ) {
    return 'Whisper JSON';
  }
  return 'JSON with segments';
}

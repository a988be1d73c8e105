import type { Result } from '../../shared/result.ts';
import type { Transcript, WordTime } from '../model.ts';

/** A word or a longer stretch of text, with its time where there is one. */
export interface Spoken {
  readonly text: string;
  /** Null where the file has no times. */
  readonly span: { readonly onsetMs: number; readonly offsetMs: number } | null;
  /** 0 to 1 for a word with its own time; null for a stretch whose words share one. */
  readonly confidence: number | null;
}

/** What a file's reader found; the error completes the sentence "The words could not be read: …". */
export type TranscriptParse = Result<{ readonly spoken: readonly Spoken[]; readonly instrument: string }, string>;

/** Puts stretches in a row, one space between them, and gives every word a time if all have one. Null without words. */
export function transcriptOf({
  spoken,
  instrument,
}: {
  readonly spoken: readonly Spoken[];
  readonly instrument: string;
}): Transcript | null {
  let text = '';
  const times: WordTime[] = [];
  let timed = true;
  let latestMs = 0;
  for (const stretch of spoken) {
    const words = wordRanges(stretch.text);
    if (words.length === 0) continue;
    const body = stretch.text.trim();
    const shift = (text === '' ? 0 : text.length + 1) - (stretch.text.length - stretch.text.trimStart().length);
    text = text === '' ? body : `${text} ${body}`;
    if (stretch.span === null) {
      timed = false;
      continue;
    }
    // Times of some recognisers run backwards by a little; words are in order, so their times are too.
    const onsetMs = Math.max(latestMs, stretch.span.onsetMs);
    const offsetMs = Math.max(onsetMs, stretch.span.offsetMs);
    latestMs = onsetMs;
    for (const word of spread(words, onsetMs, offsetMs)) {
      times.push({ ...word, start: word.start + shift, end: word.end + shift, confidence: stretch.confidence });
      latestMs = word.onsetMs;
    }
  }
  if (text === '') return null;
  return { source: 'imported', text, times: timed && times.length > 0 ? times : null, instrument };
}

type WordRange = { readonly start: number; readonly end: number };

/** Everything between white space that has a letter or digit in it. */
function wordRanges(text: string): readonly WordRange[] {
  return [...text.matchAll(/\S+/gu)]
    .filter((match) => /[\p{L}\p{N}]/u.test(match[0]))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** Shares a stretch of time among words by their length in characters, one more for the gap after each. */
function spread(
  words: readonly WordRange[],
  onsetMs: number,
  offsetMs: number,
): readonly Omit<WordTime, 'confidence'>[] {
  const weights = words.map(({ start, end }) => end - start + 1);
  const total = weights.reduce((a, b) => a + b, 0);
  let before = 0;
  return words.map(({ start, end }, i) => {
    const from = onsetMs + ((offsetMs - onsetMs) * before) / total;
    before += weights[i] ?? 0;
    const to = onsetMs + ((offsetMs - onsetMs) * before) / total;
    return { start, end, onsetMs: Math.round(from), offsetMs: Math.round(to) };
  });
}

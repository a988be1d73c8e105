import { isObject, type JsonObject, numberIn, objectsIn, textIn } from './jsonValues.ts';
import { stripDescriptions } from './markup.ts';
import type { Spoken } from './spokenWords.ts';

/**
 * whisper.cpp's `-oj` and `-ojf`: segments under "transcription" with offsets in milliseconds, and with -ojf the tokens
 * of each, pieces of words that start with a space where a word starts. Null for other JSON.
 */
export function spokenInWhisperCpp(root: JsonObject): readonly Spoken[] | null {
  const segments = objectsIn(root, 'transcription');
  if (segments.length === 0) return null;
  return segments.flatMap((segment) => {
    const text = stripDescriptions(textIn(segment, 'text') ?? '').trim();
    if (text === '') return [];
    const words = wordsOf(objectsIn(segment, 'tokens'));
    // Tokens are used only if they spell the segment: a character split between two tokens is broken in both.
    if (words !== null && words.map((word) => word.text).join(' ') === text.split(/\s+/).join(' ')) return words;
    return [{ text, span: offsetsOf(segment), confidence: null }];
  });
}

function wordsOf(tokens: readonly JsonObject[]): readonly Spoken[] | null {
  const words: { text: string; onsetMs: number; offsetMs: number; confidence: number | null }[] = [];
  for (const token of tokens) {
    const text = textIn(token, 'text') ?? '';
    const span = offsetsOf(token);
    if (/^\s*(?:\[_.*\]|<\|.*\|>)\s*$/.test(text) || text.trim() === '') continue;
    if (span === null) return null;
    const probability = numberIn(token, 'p');
    const last = words.at(-1);
    if (last === undefined || /^\s/.test(text)) {
      words.push({ text: text.trim(), ...span, confidence: probability });
      continue;
    }
    last.text += text.trimEnd();
    last.offsetMs = Math.max(last.offsetMs, span.offsetMs);
    // A word is as sure as its least sure piece.
    if (probability !== null) last.confidence = Math.min(last.confidence ?? 1, probability);
  }
  return words.map(({ text, onsetMs, offsetMs, confidence }) => ({ text, span: { onsetMs, offsetMs }, confidence }));
}

function offsetsOf(value: JsonObject): { readonly onsetMs: number; readonly offsetMs: number } | null {
  const offsets = value['offsets'];
  if (!isObject(offsets)) return null;
  const from = numberIn(offsets, 'from');
  const to = numberIn(offsets, 'to');
  return from === null || to === null ? null : { onsetMs: from, offsetMs: Math.max(from, to) };
}

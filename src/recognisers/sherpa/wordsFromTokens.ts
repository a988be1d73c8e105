import type { TimedWord } from '../../speech/model.ts';

/** What sherpa-onnx says of a stretch of sound; times in seconds from its start. */
export interface SherpaResult {
  readonly text: string;
  readonly tokens?: readonly string[];
  /** When each token was heard; empty where the model doesn't tell. */
  readonly timestamps?: readonly number[];
  /** How long each lasted; only some transducers tell. */
  readonly durations?: readonly number[];
  /** Natural logarithm of each token's probability; only some tell. */
  readonly ys_log_probs?: readonly number[];
}

/** A token's own length where nothing says more: two or three frames of a usual model. */
const TOKEN_MS = 160;

/**
 * Joins pieces to words with times. The text decides what the words are; the pieces are laid along it, so that it does not
 * matter how a model marks where words begin. A word ends with its last piece, at the latest where the next one begins.
 * A word is as sure as its least sure piece. Null where the model gives no times.
 *
 * @param startMs where the stretch begins in the recording
 * @param lengthMs of the stretch
 */
export function wordsFromTokens(result: SherpaResult, startMs: number, lengthMs: number): TimedWord[] | null {
  const { text, tokens = [], timestamps = [], durations = [], ys_log_probs: logs = [] } = result;
  if (tokens.length === 0 || timestamps.length < tokens.length) return null;
  const words = [...text.matchAll(/\S+/gu)].map((match) => ({ text: match[0], start: match.index }));
  const pieces = placePieces(text, tokens);
  const timed: TimedWord[] = [];
  for (const [i, word] of words.entries()) {
    const end = words[i + 1]?.start ?? Infinity;
    const mine = pieces.flatMap((at, piece) => (at !== null && at >= word.start && at < end ? [piece] : []));
    const first = mine[0];
    const last = mine.at(-1);
    // A word that no piece could be laid on stands where its neighbours leave room.
    const onsetMs = first === undefined ? (timed.at(-1)?.offsetMs ?? startMs) : startMs + timestamps[first]! * 1000;
    const nextPiece = last === undefined ? undefined : timestamps[last + 1];
    const latest = nextPiece === undefined ? startMs + lengthMs : startMs + nextPiece * 1000;
    const lasted = last === undefined ? 0 : durations[last] ? durations[last] * 1000 : TOKEN_MS;
    const spokenEnd = last === undefined ? onsetMs : startMs + timestamps[last]! * 1000 + lasted;
    const probabilities = mine.flatMap((piece) => (logs[piece] === undefined ? [] : [Math.exp(logs[piece])]));
    timed.push({
      text: word.text,
      onsetMs: Math.round(onsetMs),
      offsetMs: Math.round(Math.max(onsetMs, Math.min(latest, spokenEnd))),
      confidence: probabilities.length === 0 ? null : Math.min(1, ...probabilities),
    });
  }
  return timed;
}

/** Where each piece begins in the text; null for pieces that are not in it, such as marks of the model's own. */
function placePieces(text: string, tokens: readonly string[]): (number | null)[] {
  const folded = text.toLowerCase();
  let at = 0;
  return tokens.map((token) => {
    const piece = token.replaceAll('▁', ' ').trim().toLowerCase();
    if (piece === '') return null;
    const found = folded.indexOf(piece, at);
    // Pieces follow each other with at most a space or a mark between; anything further is another place.
    if (found === -1 || found > at + 3) return null;
    at = found + piece.length;
    return found;
  });
}

/** Words of a stretch without times, spread over it by their length; sure of nothing. */
export function spreadWords(text: string, startMs: number, lengthMs: number): TimedWord[] {
  const words = text.split(/\s+/u).filter(Boolean);
  const total = words.reduce((sum, word) => sum + word.length + 1, 0);
  let before = 0;
  return words.map((word) => {
    const onsetMs = Math.round(startMs + (lengthMs * before) / total);
    before += word.length + 1;
    return { text: word, onsetMs, offsetMs: Math.round(startMs + (lengthMs * before) / total), confidence: null };
  });
}

import type { TimeSpan } from '../model.ts';
import type { FollowedUnit, FollowingGrammar } from './grammar.ts';
import type { WordMeaning } from './grammarBuilder.ts';
import { isFreePhone, NOISE, type PhoneticSegment, SILENCE } from './phoneticDecoder.ts';

/** A written word that was heard, its parts joined. */
export interface HeardWord extends TimeSpan {
  readonly unit: number;
  /** Index in the unit's words. */
  readonly word: number;
  /** Mean acoustic score, nats a frame. */
  readonly score: number;
  readonly phones: number;
}

/** One go at a unit: words in order. A sentence that was broken off and begun anew has two. */
export interface Pass {
  readonly unit: number;
  readonly words: readonly HeardWord[];
  readonly startMs: number;
  readonly endMs: number;
}

/** Sounds of free speech without a pause of 400 ms between them. */
export interface FreeStretch extends TimeSpan {
  readonly phones: number;
  readonly score: number;
}

export interface HeardFiller extends TimeSpan {
  readonly sound: 'um' | 'uh' | 'er' | 'mm';
  readonly score: number;
  /** Milliseconds of silence right before and after. */
  readonly silenceBeforeMs: number;
  readonly silenceAfterMs: number;
}

/** What a decoder's words say about the script. */
export interface Heard {
  readonly passes: readonly Pass[];
  readonly free: readonly FreeStretch[];
  readonly fillers: readonly HeardFiller[];
}

const FRAME_MS = 10;
const FREE_GAP_MS = 400;

export function heardUnits(segments: readonly PhoneticSegment[], grammar: FollowingGrammar): Heard {
  const words: HeardWord[] = [];
  const free: FreeStretch[] = [];
  const fillers: HeardFiller[] = [];
  let open: {
    meaning: Extract<WordMeaning, { kind: 'word' }>;
    startMs: number;
    score: number;
    phones: number;
    frames: number;
  } | null = null;
  segments.forEach((segment, i) => {
    const { startMs, endMs, word, score } = segment;
    const frames = Math.max(1, (endMs - startMs) / FRAME_MS);
    if (isFreePhone(word)) {
      const last = free.at(-1);
      if (last && startMs - last.endMs <= FREE_GAP_MS && lastWordEnd(words) <= last.startMs) {
        const lastFrames = (last.endMs - last.startMs) / FRAME_MS;
        free[free.length - 1] = {
          startMs: last.startMs,
          endMs,
          phones: last.phones + 1,
          score: (last.score * lastFrames + score) / (lastFrames + frames),
        };
      } else free.push({ startMs, endMs, phones: 1, score: score / frames });
      return;
    }
    const meaning = grammar.meanings.get(word);
    if (!meaning) return;
    if (meaning.kind === 'filler') {
      fillers.push({
        sound: meaning.sound,
        startMs,
        endMs,
        score: score / frames,
        silenceBeforeMs: silence(segments, i, -1),
        silenceAfterMs: silence(segments, i, 1),
      });
      return;
    }
    if (meaning.part === 0 || open === null) open = { meaning, startMs, score: 0, phones: 0, frames: 0 };
    open.score += score;
    open.phones += meaning.phones;
    open.frames += frames;
    if (meaning.part === meaning.parts - 1) {
      words.push({
        unit: meaning.unit,
        word: meaning.word,
        startMs: open.startMs,
        endMs,
        score: open.score / open.frames,
        phones: open.phones,
      });
      open = null;
    }
  });
  return { passes: passesOf(words), free, fillers };
}

const lastWordEnd = (words: readonly HeardWord[]): number => words.at(-1)?.endMs ?? -1;

function silence(segments: readonly PhoneticSegment[], at: number, step: 1 | -1): number {
  let total = 0;
  for (let i = at + step; i >= 0 && i < segments.length; i += step) {
    const { word, startMs, endMs } = segments[i]!;
    if (word !== SILENCE && word !== NOISE) return total;
    total += endMs - startMs;
  }
  return Math.max(total, 1000);
}

/** A new pass begins with another unit, and where a unit goes back to an earlier word. */
function passesOf(words: readonly HeardWord[]): Pass[] {
  const passes: { unit: number; words: HeardWord[] }[] = [];
  for (const word of words) {
    const last = passes.at(-1);
    if (last && last.unit === word.unit && last.words.at(-1)!.word < word.word) last.words.push(word);
    else passes.push({ unit: word.unit, words: [word] });
  }
  return passes.map(({ unit, words: own }) => ({
    unit,
    words: own,
    startMs: own[0]!.startMs,
    endMs: own.at(-1)!.endMs,
  }));
}

/** Share of a unit that these words of it are, 0 to 1. Long words tell more than "the" and "of". */
export function shareOf(unit: FollowedUnit, words: readonly { readonly word: number }[]): number {
  const all = unit.words.reduce((sum, word) => sum + weightOf(word.text), 0);
  return words.reduce((sum, { word }) => sum + weightOf(unit.words[word]!.text), 0) / Math.max(1, all);
}

const weightOf = (text: string): number => Math.min(8, Math.max(1, text.length));

import type { SayItLike } from '../pronunciation/pronounce.ts';
import type { TimeSpan } from '../model.ts';

/** What a person set out to say, as plain text. */
export interface ScriptToFollow {
  /** In the order of the script. */
  readonly sentences: readonly string[];
  /** Openings, of which at most one is told, at the beginning. */
  readonly hooks: readonly string[];
  /** Exact words to be heard right or wrong. */
  readonly exactWords?: readonly ExactWords[];
  /** How the person says words of theirs. */
  readonly sayItLike?: SayItLike;
}

/** Words of a sentence where the exact word matters, with what a person could say by mistake. */
export interface ExactWords {
  readonly id: string;
  /** Index of the sentence. */
  readonly sentence: number;
  /** Indexes of its first and (not included) last word, counted by white space. */
  readonly firstWord: number;
  readonly endWord: number;
  /** Other words that could have been said in their place: "fifteen percent". */
  readonly others: readonly string[];
}

export type SentenceStatus = 'said' | 'skipped' | 'unsure';

export interface FollowedSentence {
  readonly index: number;
  readonly text: string;
  readonly status: SentenceStatus;
  /** Null where it was skipped. */
  readonly startMs: number | null;
  readonly endMs: number | null;
  /** Share of its words that were heard, 0 to 1; long words count more (by sounds). */
  readonly matchedShare: number;
  /** 0 to 1: how sure the status is. */
  readonly confidence: number;
}

export interface FollowedWord {
  /** Index of the sentence; null for a word of the hook. */
  readonly sentence: number | null;
  /** Index in its sentence or hook, counted by white space. */
  readonly index: number;
  /** As the script writes it, without marks around it. */
  readonly text: string;
  readonly startMs: number;
  readonly endMs: number;
  /** 0 to 1. */
  readonly confidence: number;
}

export interface FilledPause extends TimeSpan {
  readonly sound: 'um' | 'uh' | 'er' | 'mm';
  readonly confidence: number;
}

/** What was heard of the words of `ExactWords`: `margin` is in nats, how much better the script's words fit than the best others. */
export interface ExactWordsHeard {
  readonly id: string;
  readonly status: 'right' | 'wrong' | 'unsure';
  /** The words that fit best. */
  readonly heard: string;
  readonly margin: number;
}

/** How well the sound could be followed, and why. */
export interface FollowingFit {
  /** Mean acoustic score of the script's words, nats a frame of 10 ms; 0 is perfect. Null where none were heard. */
  readonly wordScore: number | null;
  /** The same of free speech. */
  readonly freeScore: number | null;
  /** Share of speech that the script explains, 0 to 1. */
  readonly explainedShare: number;
  readonly signalToNoiseDb: number | null;
}

/** What of a script was said, heard from the sound alone. */
export interface ScriptFollowing {
  /** "can't tell": the sound is too far from what can be followed; statuses are then all "unsure". */
  readonly verdict: 'clear' | "can't tell";
  /** Why it can't be told, in plain words; null where it is clear. */
  readonly reason: { readonly code: 'noisy' | 'poor-fit' | 'no-speech' | 'no-script'; readonly message: string } | null;
  readonly sentences: readonly FollowedSentence[];
  readonly words: readonly FollowedWord[];
  /** Speech that is not of the script. */
  readonly freeSpeech: readonly TimeSpan[];
  readonly filledPauses: readonly FilledPause[];
  /** The hook that was told; null where none was. */
  readonly hook: {
    readonly index: number;
    readonly startMs: number;
    readonly endMs: number;
    readonly matchedShare: number;
    readonly confidence: number;
  } | null;
  /** Where a sentence was broken off and begun anew. */
  readonly restarts: readonly { readonly sentence: number; readonly atMs: number }[];
  readonly exactWords: readonly ExactWordsHeard[];
  readonly fit: FollowingFit;
  readonly instrument: { readonly name: string; readonly version: string };
}

/** The place in the script while a person speaks. */
export interface ScriptPlace {
  /** Null before the first word of the script, and while the hook is told. */
  readonly sentence: number | null;
  readonly hook: number | null;
  /** The word said last, by white space in its sentence or hook; null where none was yet. */
  readonly word: number | null;
  /** True while something else than the script is said. */
  readonly free: boolean;
  /** The sound that this takes in, from the start. */
  readonly heardMs: number;
}

import type { Ask } from '../asks.ts';
import type { Supposed } from '../supposed.ts';

/** A sentence of an answer: its words, and the form in which cue words are looked for. */
export interface Said {
  readonly text: string;
  readonly cue: string;
}

/** One sign that a sentence puts right what a question supposes; 1 is enough by itself. */
export type Sign = (said: Said, supposed: Supposed, asks: readonly Ask[]) => number;

/** Words that come before what is put right. */
export const OPENING = "(?:(?:well|no|oh|sorry|actually|honestly|but|in fact|in truth|as it happens|i'm afraid),? )*";
/** Nothing more is said in this clause. */
export const END = '(?=[.!,;:–—-]|\\s[–—-]|$)';

export const shares = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((key) => b.has(key));

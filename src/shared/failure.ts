import { type Message, type Said, worded } from './message.ts';

/**
 * An expected failure. `code` is stable and for programs; `message` says in plain words
 * what was expected, what came and what to do.
 */
export interface Failure<Code extends string = string> {
  readonly code: Code;
  readonly message: string;
  /** For hosts that speak other languages. */
  readonly said?: Said<'message'>;
}

/** A string is in words that are not Offbook's own, or for programs alone. */
export const failure = <Code extends string>(code: Code, words: Message | string): Failure<Code> =>
  typeof words === 'string' ? { code, message: words } : { code, ...worded({ message: words }) };

import { type Message, type Said, worded } from './message.ts';
import type { TextRange } from './textRange.ts';

/** error: wrong as it stands. warning: will hurt on the day. notice: worth knowing. */
export type Severity = 'error' | 'warning' | 'notice';

/**
 * A located judgement. Reviews and document checks are lists of these; hosts only render them.
 * `range` is in the text that was judged (a take's words, or a document's source).
 */
export interface Finding {
  /** Stable, kebab-case, for programs. */
  readonly code: string;
  readonly severity: Severity;
  /** What is so, in plain words, with the words that show it. */
  readonly message: string;
  readonly range: TextRange | null;
  /** What to do about it, or null when there is nothing to do. */
  readonly fix: string | null;
  /** Message and fix as messages, for hosts that speak other languages. */
  readonly said?: Said<'message' | 'fix'>;
}

/** A finding from its messages; a string is in words that are not Offbook's own. */
export const finding = (
  code: string,
  severity: Severity,
  what: Message | string,
  range: TextRange | null,
  fix: Message | null,
): Finding => {
  const { message: text, said } = worded({ message: what });
  const todo = fix === null ? null : worded({ fix });
  return { code, severity, message: text, range, fix: todo?.fix ?? null, said: { ...said, ...todo?.said } };
};

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
}

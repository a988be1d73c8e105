import type { ImportFailure, ImportWarning } from '../operations/ports.ts';
import type { Result } from '../shared/result.ts';

/** A file's content as Markdown, and what the person should look at. */
export interface ReadText {
  readonly markdown: string;
  readonly warnings: readonly ImportWarning[];
}

export type ReadOutcome = Result<ReadText, ImportFailure>;

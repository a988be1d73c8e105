import type { Failure } from '../../shared/failure.ts';
import type { Result } from '../../shared/result.ts';
import type { Terminal } from '../terminal.ts';

/** What a command is given: where it prints, and what is done with how it went. */
export interface Host {
  readonly terminal: Terminal;
  finish(work: Promise<Result<number, Failure>>): Promise<void>;
  /** Ends a run that shows help, or that was used wrongly; code 0 for the former. */
  leave(code: number): never;
}

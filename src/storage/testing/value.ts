import type { Failure } from '../../shared/failure.ts';
import type { Result } from '../../shared/result.ts';

/** The value of a result that a test expects to be fine; fails the test with the message otherwise. */
export function valueOf<T>(result: Result<T, Failure>): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}

/** The code of the failure that a test expects. */
export function codeOf(result: Result<unknown, Failure>): string {
  return result.ok ? 'ok' : result.error.code;
}

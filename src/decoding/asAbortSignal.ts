import type { Cancel } from '../shared/cancel.ts';

/** A cancel as the signal that Node's own functions take. */
export function asAbortSignal(cancel: Cancel): AbortSignal {
  if (cancel instanceof AbortSignal) return cancel;
  const controller = new AbortController();
  if (cancel.aborted) controller.abort();
  else cancel.addEventListener('abort', () => controller.abort(), { once: true });
  return controller.signal;
}

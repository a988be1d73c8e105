import { useSyncExternalStore } from 'react';

/** Whether the server answers, as far as this page knows. */
export type ServerLine = 'unknown' | 'up' | 'away';

let line: ServerLine = 'unknown';
const listeners = new Set<() => void>();

export function setServerLine(now: ServerLine): void {
  if (now === line) return;
  line = now;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useServerLine = (): ServerLine => useSyncExternalStore(subscribe, () => line);

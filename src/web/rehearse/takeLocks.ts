const nameOf = (takeId: string): string => `offbook-take-${takeId}`;

/**
 * Holds a take against other tabs until the returned function is called. The browser lets go by itself when the page
 * ends in whatever way, a crash included, which is what makes a lock better than a note.
 */
export function holdTake(takeId: string): () => void {
  let release = (): void => undefined;
  const released = new Promise<void>((done) => {
    release = done;
  });
  // Browsers without locks are those whose context is insecure, and there is no recording there.
  if ('locks' in navigator) void navigator.locks.request(nameOf(takeId), () => released).catch(() => undefined);
  return release;
}

/** Runs the work if no open page holds the take. */
export async function whereTakeIsFree(takeId: string, work: () => Promise<void>): Promise<void> {
  if (!('locks' in navigator)) return work();
  await navigator.locks.request(nameOf(takeId), { ifAvailable: true }, async (lock) => {
    if (lock !== null) await work();
  });
}

import type { SaidToWorker } from './model.ts';

let waiting: ServiceWorker | null = null;
let registration: ServiceWorkerRegistration | null = null;
const listeners = new Set<() => void>();

/** True while a newer page than this one is there and waits to be opened. */
export const newVersionWaits = (): boolean => waiting !== null;

/** Calls back when `newVersionWaits` may have changed, until the returned function is called. */
export function onNewVersion(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Opens the newer page in this tab. Nothing else ever does: a reload could cut a recording. */
export function openNewVersion(): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  if (waiting) say(waiting, { type: 'take-over' });
}

/** Looks whether the server has a newer page, e.g. after it was away. */
export function lookForNewVersion(): void {
  // A server that is away again has nothing newer.
  void registration?.update().catch(() => undefined);
}

/**
 * Has the page's files kept for when the server is away. Only where the page is served securely, this machine included;
 * elsewhere, and where the browser refuses, the page works as it does without.
 */
export async function keepPage(): Promise<void> {
  if (!window.isSecureContext || !('serviceWorker' in navigator)) return;
  try {
    registration = await navigator.serviceWorker.register('/sw.js');
  } catch {
    return;
  }
  const found = registration;
  await meet(found.waiting);
  found.addEventListener('updatefound', () => {
    const coming = found.installing;
    coming?.addEventListener('statechange', () => {
      // Without an active one this is the first ever, which takes over by itself.
      if (coming.state === 'installed' && found.active) void meet(coming);
      if (coming.state === 'activated' && waiting === coming) tell(null);
    });
  });
}

/** A page fetched a moment ago may be of the waiting version already; then there is nothing to reload for. */
async function meet(worker: ServiceWorker | null): Promise<void> {
  if (!worker) return;
  if ((await versionOf(worker)) === ownVersion()) say(worker, { type: 'take-over-if-alone' });
  else tell(worker);
}

function tell(worker: ServiceWorker | null): void {
  waiting = worker;
  for (const listener of listeners) listener();
}

const versionOf = (worker: ServiceWorker): Promise<unknown> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', ({ data }) => resolve(data), { once: true });
    port1.start();
    say(worker, { type: 'which-version' }, [port2]);
  });

/** Path of the script this page began with. */
function ownVersion(): string | null {
  const script = document.querySelector<HTMLScriptElement>('script[type="module"][src]');
  return script && new URL(script.src).pathname;
}

const say = (worker: ServiceWorker, words: SaidToWorker, ports: Transferable[] = []): void =>
  worker.postMessage(words, ports);

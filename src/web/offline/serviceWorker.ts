import { howToAnswer } from './howToAnswer.ts';
import type { BuiltPage, SaidToWorker } from './model.ts';

// Keeps the page's own files, so that it opens where the server does not answer. It knows nothing of the API.

/** The parts of a service worker's surroundings that are used here; the page's types have none of them. */
interface Waiting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Asked extends Event {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Said extends Waiting {
  readonly data: SaidToWorker;
  readonly ports: readonly MessagePort[];
}
interface WorkerScope {
  readonly offbookBuilt: BuiltPage;
  readonly location: Location;
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { includeUncontrolled: boolean }): Promise<readonly unknown[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Waiting) => void): void;
  addEventListener(type: 'message', listener: (event: Said) => void): void;
  addEventListener(type: 'fetch', listener: (event: Asked) => void): void;
}

const scope = self as unknown as WorkerScope;
const built = scope.offbookBuilt;
const kept = new Set(built.files);

const CACHES = 'offbook-page-';
const CACHE = CACHES + built.entry;

/** A server that takes longer to give the page is stopped or hung; a busy one is far quicker. */
const PAGE_MAY_TAKE_MS = 5000;

scope.addEventListener('install', (event) => {
  event.waitUntil(keepFiles());
});

scope.addEventListener('activate', (event) => {
  event.waitUntil(forgetOldFiles().then(() => scope.clients.claim()));
});

scope.addEventListener('message', (event) => {
  if (event.data.type === 'which-version') event.ports[0]?.postMessage(built.entry);
  else event.waitUntil(takeOver(event.data.type === 'take-over-if-alone'));
});

scope.addEventListener('fetch', (event) => {
  const how = howToAnswer(event.request, scope.location.origin, kept);
  if (how === 'page') event.respondWith(page(event.request));
  if (how === 'file') event.respondWith(file(event.request));
});

async function keepFiles(): Promise<void> {
  const cache = await caches.open(CACHE);
  // The browser's own cache may hold an older page; named files can't be older than their name.
  await cache.addAll(built.files.map((path) => new Request(path, path === '/' ? { cache: 'reload' } : {})));
}

async function forgetOldFiles(): Promise<void> {
  for (const name of await caches.keys()) if (name.startsWith(CACHES) && name !== CACHE) await caches.delete(name);
}

async function takeOver(onlyAlone: boolean): Promise<void> {
  if (onlyAlone && (await scope.clients.matchAll({ includeUncontrolled: true })).length > 1) return;
  await scope.skipWaiting();
}

async function page(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  const shell = await cache.match('/');
  if (!shell) return fetch(request);
  // The request goes as it is: with a signal of ours it would no longer be that of a page.
  const asked = fetch(request).catch(() => shell);
  return Promise.race([asked, new Promise<Response>((done) => setTimeout(done, PAGE_MAY_TAKE_MS, shell))]);
}

async function file(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  return (await cache.match(request.url)) ?? fetch(request);
}

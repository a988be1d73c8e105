/** What a request of the page is, as far as answering it without the server goes. */
export interface AskedFor {
  readonly method: string;
  readonly url: string;
  /** RequestMode; "navigate" for a page. */
  readonly mode: string;
}

/**
 * How the service worker answers:
 * - `page`: from the server, and from what is kept where the server does not answer;
 * - `file`: from what is kept, since its name changes with its content;
 * - `server`: not its business. Everything of the API is, so that no word or sound of the person's ends up in a cache; and
 *   pairing, for which a page that is kept is of no use, however slow the network is.
 */
export type Answering = 'page' | 'file' | 'server';

/** `kept` are paths of files that the worker has of this version. */
export function howToAnswer(asked: AskedFor, origin: string, kept: ReadonlySet<string>): Answering {
  if (asked.method !== 'GET') return 'server';
  const url = new URL(asked.url);
  if (url.origin !== origin || url.pathname.startsWith('/api/') || url.pathname === '/pair') return 'server';
  if (asked.mode === 'navigate') return 'page';
  return kept.has(url.pathname) && url.search === '' ? 'file' : 'server';
}

import type { QueryClient, QueryKey } from '@tanstack/react-query';
import { ApiFailure } from '../api/client.ts';
import { workspaceHere } from './workspaceHere.ts';

/** What is worth having without the server: what can be rehearsed, how, and the card for the day. */
const KEPT: readonly unknown[] = ['workspace', 'story', 'settings', 'today', 'plan', 'card'];

/** An answer of the server as it was last seen in this browser. */
export interface Seen {
  readonly data: unknown;
  /** Epoch milliseconds. */
  readonly seenAt: number;
}

/** Where answers outlive the page. Any call may fail, e.g. in a private window; then nothing was seen. */
export interface SeenShelf {
  put(key: string, seen: Seen): Promise<void>;
  get(key: string): Promise<Seen | null>;
}

/**
 * Notes the last answer to each of the kept queries, and gives it back where the server can't be reached and the page
 * has nothing. It is as old as it is: the server's own answer takes its place as soon as there is one. Each workspace has
 * its own answers, since another one may be served at the same address; `workspace` is the one that is served, or was last.
 */
export function keepSeenPages(
  client: QueryClient,
  shelf: SeenShelf,
  workspace: () => string | null = workspaceHere,
): () => void {
  const giveBack = async (queryKey: QueryKey, key: string): Promise<void> => {
    const seen = await shelf.get(key);
    if (seen && client.getQueryData(queryKey) === undefined)
      client.setQueryData(queryKey, seen.data, { updatedAt: seen.seenAt });
  };
  return client.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated' || !KEPT.includes(event.query.queryKey[0])) return;
    const { queryHash, queryKey, state } = event.query;
    const where = workspace();
    if (where === null) return;
    const key = `${where} ${queryHash}`;
    if (event.action.type === 'success')
      void shelf.put(key, { data: state.data, seenAt: state.dataUpdatedAt }).catch(() => undefined);
    const away = event.action.type === 'error' && state.error instanceof ApiFailure && state.error.status === 0;
    if (away && state.data === undefined) void giveBack(queryKey, key).catch(() => undefined);
  });
}

const STORE = 'seen';

/** The browser's own database. */
export function indexedDbSeenShelf(indexedDb: IDBFactory): SeenShelf {
  let opened: Promise<IDBDatabase> | null = null;
  const database = (): Promise<IDBDatabase> => {
    opened ??= new Promise((resolve, reject) => {
      const request = indexedDb.open('offbook-seen', 2);
      request.onupgradeneeded = () => {
        // The first version did not part workspaces.
        if (request.result.objectStoreNames.contains(STORE)) request.result.deleteObjectStore(STORE);
        request.result.createObjectStore(STORE);
      };
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('IndexedDB did not open.'));
    });
    return opened;
  };
  return {
    async put(key, seen) {
      const transaction = (await database()).transaction(STORE, 'readwrite');
      transaction.objectStore(STORE).put(seen, key);
      await new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error ?? new Error('IndexedDB gave up.'));
      });
    },
    async get(key) {
      const request = (await database()).transaction(STORE, 'readonly').objectStore(STORE).get(key);
      return new Promise((resolve, reject) => {
        request.onsuccess = () => resolve((request.result as Seen | undefined) ?? null);
        request.onerror = () => reject(request.error ?? new Error('IndexedDB did not read.'));
      });
    },
  };
}

import { workspaceHere } from '../offline/workspaceHere.ts';
import type { AwayTake } from './awayTake.ts';

/** One numbered piece of a recording that the server has not acknowledged yet. */
export interface PendingChunk {
  readonly takeId: string;
  readonly index: number;
  readonly bytes: Blob;
}

/**
 * Where unacknowledged chunks outlive the page. Every call may fail (private windows, a full disk) without harm:
 * the page's memory holds the same chunks, and only a crash would need the shelf.
 */
export interface ChunkShelf {
  /** Notes that a take is being recorded, so that one which is never finished can be settled later. */
  begin(takeId: string, away?: AwayTake | null): Promise<void>;
  /** What the server has to be told of a take that began without it; null for one that it knows, or that is not here. */
  awayTake(takeId: string): Promise<AwayTake | null>;
  /** The workspace that a take was begun in; null where that is not known. */
  workspaceOf(takeId: string): Promise<string | null>;
  put(chunk: PendingChunk): Promise<void>;
  remove(takeId: string, index: number): Promise<void>;
  /** Forgets a take with its chunks: it is finished, or gone. */
  removeTake(takeId: string): Promise<void>;
  /** Takes that began and were not forgotten. */
  openTakes(): Promise<readonly string[]>;
  /** By take, then by number. */
  all(): Promise<readonly PendingChunk[]>;
}

/** What is noted of a take. */
interface NotedTake {
  readonly away: AwayTake | null;
  readonly workspace: string | null;
}

/** A shelf that lives as long as the page, for browsers without IndexedDB and for tests. */
export function memoryChunkShelf(workspace: () => string | null = workspaceHere): ChunkShelf {
  const chunks = new Map<string, PendingChunk>();
  const takes = new Map<string, NotedTake>();
  const key = (takeId: string, index: number): string => `${takeId}/${index}`;
  return {
    async begin(takeId, away = null) {
      takes.set(takeId, { away, workspace: takes.get(takeId)?.workspace ?? workspace() });
    },
    awayTake: async (takeId) => takes.get(takeId)?.away ?? null,
    workspaceOf: async (takeId) => takes.get(takeId)?.workspace ?? null,
    async put(chunk) {
      chunks.set(key(chunk.takeId, chunk.index), chunk);
    },
    async remove(takeId, index) {
      chunks.delete(key(takeId, index));
    },
    async removeTake(takeId) {
      takes.delete(takeId);
      for (const [name, chunk] of chunks) if (chunk.takeId === takeId) chunks.delete(name);
    },
    openTakes: async () => [...takes.keys()],
    async all() {
      return [...chunks.values()].toSorted((a, b) =>
        a.takeId === b.takeId ? a.index - b.index : a.takeId < b.takeId ? -1 : 1,
      );
    },
  };
}

/** Notes of before workspaces were parted are what the server is to be told, or `true`. */
function readNote(noted: unknown): NotedTake {
  if (typeof noted !== 'object' || noted === null) return { away: null, workspace: null };
  return 'workspace' in noted ? (noted as NotedTake) : { away: noted as AwayTake, workspace: null };
}

const DATABASE = 'offbook-recordings';
const CHUNKS = 'chunks';
const TAKES = 'takes';

/** The browser's own database. Transactions run in the order they were asked for, so a put never overtakes its removal. */
export function indexedDbChunkShelf(indexedDb: IDBFactory, workspace: () => string | null = workspaceHere): ChunkShelf {
  let opened: Promise<IDBDatabase> | null = null;
  const database = (): Promise<IDBDatabase> => {
    opened ??= new Promise((resolve, reject) => {
      const request = indexedDb.open(DATABASE, 1);
      request.onupgradeneeded = () => {
        request.result.createObjectStore(CHUNKS, { keyPath: ['takeId', 'index'] });
        request.result.createObjectStore(TAKES);
      };
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('IndexedDB did not open.'));
    });
    return opened;
  };
  const run = async <T>(
    name: typeof CHUNKS | typeof TAKES,
    mode: IDBTransactionMode,
    work: (store: IDBObjectStore) => IDBRequest<T>,
  ): Promise<T> => {
    const transaction = (await database()).transaction(name, mode);
    return new Promise((resolve, reject) => {
      const request = work(transaction.objectStore(name));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onerror = () => reject(transaction.error ?? new Error('IndexedDB did not write.'));
      transaction.onabort = () => reject(transaction.error ?? new Error('IndexedDB gave up.'));
    });
  };
  const notedOf = async (takeId: string): Promise<NotedTake> =>
    readNote(await run(TAKES, 'readonly', (store) => store.get(takeId) as IDBRequest<unknown>));
  /** An empty array sorts after every number in IndexedDB's key order. */
  const wholeTake = (takeId: string): IDBKeyRange => IDBKeyRange.bound([takeId], [takeId, []]);
  return {
    async begin(takeId, away = null) {
      const now = workspace();
      await run(TAKES, 'readwrite', (store) => {
        const before = store.get(takeId) as IDBRequest<unknown>;
        before.onsuccess = () => store.put({ away, workspace: readNote(before.result).workspace ?? now }, takeId);
        return before;
      });
    },
    awayTake: async (takeId) => (await notedOf(takeId)).away,
    workspaceOf: async (takeId) => (await notedOf(takeId)).workspace,
    openTakes: () => run(TAKES, 'readonly', (store) => store.getAllKeys() as IDBRequest<string[]>),
    async put(chunk) {
      await run(CHUNKS, 'readwrite', (store) => store.put(chunk));
    },
    async remove(takeId, index) {
      await run(CHUNKS, 'readwrite', (store) => store.delete([takeId, index]));
    },
    async removeTake(takeId) {
      await run(CHUNKS, 'readwrite', (store) => store.delete(wholeTake(takeId)));
      await run(TAKES, 'readwrite', (store) => store.delete(takeId));
    },
    all: () => run(CHUNKS, 'readonly', (store) => store.getAll() as IDBRequest<PendingChunk[]>),
  };
}

let shared: ChunkShelf | null = null;

/** The page's one shelf. */
export function browserChunkShelf(): ChunkShelf {
  shared ??= typeof indexedDB === 'undefined' ? memoryChunkShelf() : indexedDbChunkShelf(indexedDB);
  return shared;
}

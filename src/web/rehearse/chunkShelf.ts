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
  put(chunk: PendingChunk): Promise<void>;
  remove(takeId: string, index: number): Promise<void>;
  /** Forgets a take with its chunks: it is finished, or gone. */
  removeTake(takeId: string): Promise<void>;
  /** Takes that began and were not forgotten. */
  openTakes(): Promise<readonly string[]>;
  /** By take, then by number. */
  all(): Promise<readonly PendingChunk[]>;
}

/** A shelf that lives as long as the page, for browsers without IndexedDB and for tests. */
export function memoryChunkShelf(): ChunkShelf {
  const chunks = new Map<string, PendingChunk>();
  const takes = new Map<string, AwayTake | null>();
  const key = (takeId: string, index: number): string => `${takeId}/${index}`;
  return {
    async begin(takeId, away = null) {
      takes.set(takeId, away);
    },
    awayTake: async (takeId) => takes.get(takeId) ?? null,
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

const DATABASE = 'offbook-recordings';
const CHUNKS = 'chunks';
const TAKES = 'takes';

/** The browser's own database. Transactions run in the order they were asked for, so a put never overtakes its removal. */
export function indexedDbChunkShelf(indexedDb: IDBFactory): ChunkShelf {
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
  /** An empty array sorts after every number in IndexedDB's key order. */
  const wholeTake = (takeId: string): IDBKeyRange => IDBKeyRange.bound([takeId], [takeId, []]);
  return {
    async begin(takeId, away = null) {
      await run(TAKES, 'readwrite', (store) => store.put(away ?? true, takeId));
    },
    async awayTake(takeId) {
      const noted: unknown = await run(TAKES, 'readonly', (store) => store.get(takeId) as IDBRequest<unknown>);
      return typeof noted === 'object' ? (noted as AwayTake) : null;
    },
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

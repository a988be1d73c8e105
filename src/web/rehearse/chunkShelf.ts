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
  put(chunk: PendingChunk): Promise<void>;
  remove(takeId: string, index: number): Promise<void>;
  removeTake(takeId: string): Promise<void>;
  /** By take, then by number. */
  all(): Promise<readonly PendingChunk[]>;
}

/** A shelf that lives as long as the page, for browsers without IndexedDB and for tests. */
export function memoryChunkShelf(): ChunkShelf {
  const chunks = new Map<string, PendingChunk>();
  const key = (takeId: string, index: number): string => `${takeId}/${index}`;
  return {
    async put(chunk) {
      chunks.set(key(chunk.takeId, chunk.index), chunk);
    },
    async remove(takeId, index) {
      chunks.delete(key(takeId, index));
    },
    async removeTake(takeId) {
      for (const [name, chunk] of chunks) if (chunk.takeId === takeId) chunks.delete(name);
    },
    async all() {
      return [...chunks.values()].toSorted((a, b) =>
        a.takeId === b.takeId ? a.index - b.index : a.takeId < b.takeId ? -1 : 1,
      );
    },
  };
}

const DATABASE = 'offbook-recordings';
const STORE = 'chunks';

/** The browser's own database. Transactions run in the order they were asked for, so a put never overtakes its removal. */
export function indexedDbChunkShelf(indexedDb: IDBFactory): ChunkShelf {
  let opened: Promise<IDBDatabase> | null = null;
  const database = (): Promise<IDBDatabase> => {
    opened ??= new Promise((resolve, reject) => {
      const request = indexedDb.open(DATABASE, 1);
      request.onupgradeneeded = () => {
        request.result.createObjectStore(STORE, { keyPath: ['takeId', 'index'] });
      };
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('IndexedDB did not open.'));
    });
    return opened;
  };
  const run = async <T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> => {
    const transaction = (await database()).transaction(STORE, mode);
    return new Promise((resolve, reject) => {
      const request = work(transaction.objectStore(STORE));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onerror = () => reject(transaction.error ?? new Error('IndexedDB did not write.'));
      transaction.onabort = () => reject(transaction.error ?? new Error('IndexedDB gave up.'));
    });
  };
  /** An empty array sorts after every number in IndexedDB's key order. */
  const wholeTake = (takeId: string): IDBKeyRange => IDBKeyRange.bound([takeId], [takeId, []]);
  return {
    async put(chunk) {
      await run('readwrite', (store) => store.put(chunk));
    },
    async remove(takeId, index) {
      await run('readwrite', (store) => store.delete([takeId, index]));
    },
    async removeTake(takeId) {
      await run('readwrite', (store) => store.delete(wholeTake(takeId)));
    },
    all: () => run('readonly', (store) => store.getAll() as IDBRequest<PendingChunk[]>),
  };
}

let shared: ChunkShelf | null = null;

/** The page's one shelf. */
export function browserChunkShelf(): ChunkShelf {
  shared ??= typeof indexedDB === 'undefined' ? memoryChunkShelf() : indexedDbChunkShelf(indexedDB);
  return shared;
}

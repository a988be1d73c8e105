import type { GrammarAnswer, GrammarRequest } from './model.ts';

/** What this needs of a worker, so that tests can stand in for one. */
export type GrammarWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

const startWorker = (): GrammarWorker => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

export interface GrammarDesk {
  readonly check: (request: Omit<GrammarRequest, 'id'>) => Promise<GrammarAnswer>;
  /** Ends the worker and gives its memory back. */
  readonly close: () => void;
}

/** A worker that checks texts, one request after the other; the page stays smooth meanwhile. */
export function openGrammarDesk(start: () => GrammarWorker = startWorker): GrammarDesk {
  const waiting = new Map<number, { resolve: (answer: GrammarAnswer) => void; reject: (error: Error) => void }>();
  let next = 0;
  const worker = start();
  const failAll = (why: string): void => {
    for (const { reject } of waiting.values()) reject(new Error(why));
    waiting.clear();
  };
  worker.addEventListener('message', (event) => {
    const answer = (event as MessageEvent<GrammarAnswer | { readonly id: number; readonly failed: string }>).data;
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ('failed' in answer) asked?.reject(new Error(answer.failed));
    else asked?.resolve(answer);
  });
  worker.addEventListener('error', (event) => failAll((event as ErrorEvent).message));
  return {
    check: (request) =>
      new Promise((resolve, reject) => {
        const id = next++;
        waiting.set(id, { resolve, reject });
        worker.postMessage({ ...request, id } satisfies GrammarRequest);
      }),
    close() {
      worker.terminate();
      waiting.clear();
    },
  };
}

import type { Delivery } from '../../delivery/model.ts';
import type { ScriptToFollow } from '../../speech/following/model.ts';
import type { Sound } from '../../speech/model.ts';

/** What the worker is asked: a sound, and what to hold it against; null where there is no script. */
export interface MeasureRequest {
  readonly sound: Sound;
  readonly script: ScriptToFollow | null;
}

/** What this needs of a worker, so that tests can stand in for one. */
export type MeasureWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

const startWorker = (): MeasureWorker => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

/**
 * Measures a sound away from the page, which stays smooth meanwhile. The samples are handed over, not copied: the
 * caller's array is empty afterwards. A sound that is still being decoded may be given; where decoding fails, so does
 * this. The worker ends with the answer, or when `signal` aborts.
 */
export function measureInWorker(
  sound: Sound | Promise<Sound>,
  options: {
    readonly script?: ScriptToFollow | null;
    readonly signal?: AbortSignal;
    readonly start?: () => MeasureWorker;
  } = {},
): Promise<Delivery> {
  const { script = null, signal, start = startWorker } = options;
  return new Promise<Delivery>((resolve, reject) => {
    if (signal?.aborted) {
      reject(signal.reason as Error);
      return;
    }
    const worker = start();
    const abort = () => settle(() => reject(signal?.reason as Error));
    const settle = (answer: () => void) => {
      signal?.removeEventListener('abort', abort);
      worker.terminate();
      answer();
    };
    worker.addEventListener('message', (event) => settle(() => resolve((event as MessageEvent<Delivery>).data)));
    worker.addEventListener('error', (event) =>
      settle(() => reject(new Error(`Measuring the recording stopped: ${(event as ErrorEvent).message}`))),
    );
    worker.addEventListener('messageerror', () =>
      settle(() => reject(new Error('The figures could not be handed back.'))),
    );
    signal?.addEventListener('abort', abort);
    // The worker loads its code while the sound is still being decoded.
    Promise.resolve(sound).then(
      (decoded) => worker.postMessage({ sound: decoded, script } satisfies MeasureRequest, [decoded.samples.buffer]),
      (error: unknown) => settle(() => reject(error as Error)),
    );
  });
}

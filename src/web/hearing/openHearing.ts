import type { Delivery } from '../../delivery/model.ts';
import type { ScriptPlace, ScriptToFollow } from '../../speech/following/model.ts';
import type { HearingAnswer, HearingRequest, TakeHearing } from './model.ts';

/** What this needs of a worker, so that tests can stand in for one. */
export type HearingWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

const startWorker = (): HearingWorker => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

/** Begins to hear a take, in a worker of its own; follows its script where there is one. */
export function openHearing(script: ScriptToFollow | null, start: () => HearingWorker = startWorker): TakeHearing {
  const worker = start();
  let place: ScriptPlace | null = null;
  let tell: (delivery: Delivery | null) => void = () => undefined;
  const heard = new Promise<Delivery | null>((resolve) => (tell = resolve));
  // Blobs hand out their bytes whenever they like; the worker needs them in order.
  let sent = Promise.resolve();
  const send = (request: HearingRequest, transfer: Transferable[] = []) => worker.postMessage(request, transfer);
  const settle = (delivery: Delivery | null) => {
    worker.terminate();
    tell(delivery);
  };

  worker.addEventListener('message', (event) => {
    const answer = (event as MessageEvent<HearingAnswer>).data;
    if (answer.type === 'place') place = answer.place;
    else settle(answer.type === 'heard' ? answer.delivery : null);
  });
  worker.addEventListener('error', () => settle(null));
  worker.addEventListener('messageerror', () => settle(null));

  if (script) send({ script });
  return {
    place: () => place,
    add(chunk) {
      sent = sent
        .then(() => chunk.arrayBuffer())
        .then((bytes) => send({ chunk: bytes }, [bytes]))
        // A piece that can't be read leaves a hole, and what follows a hole can't be decoded.
        .catch(() => settle(null));
    },
    end() {
      sent = sent.then(() => send({ end: true }));
      return heard;
    },
    close: () => settle(null),
  };
}

import { describe, expect, it } from 'vitest';
import type { Delivery } from '../../delivery/model.ts';
import type { HearingAnswer, HearingRequest } from './model.ts';
import { type HearingWorker, openHearing } from './openHearing.ts';

/** A worker without a thread: what it was told, and a way to let it answer. */
function fakeWorker() {
  const listeners = new Map<string, (event: object) => void>();
  const told: HearingRequest[] = [];
  let ended = 0;
  const worker = {
    postMessage: (request: HearingRequest) => told.push(request),
    addEventListener: (type: string, listener: (event: object) => void) => void listeners.set(type, listener),
    terminate: () => ended++,
  } as unknown as HearingWorker;
  return {
    told,
    start: () => worker,
    answer: (data: HearingAnswer) => listeners.get('message')?.({ data }),
    break: () => listeners.get('error')?.({}),
    isEnded: () => ended > 0,
  };
}

/** A piece whose bytes come only when `give` is called. */
function slowChunk(size: number) {
  let give = () => {};
  const bytes = new Promise<ArrayBuffer>((resolve) => (give = () => resolve(new ArrayBuffer(size))));
  return { chunk: { arrayBuffer: () => bytes } as Blob, give };
}

const delivery = { durationMs: 7 } as Delivery;

describe('hearing a take', () => {
  it('hands the pieces over in order, whichever is read first, and then the end', async () => {
    const worker = fakeWorker();
    const hearing = openHearing(null, worker.start);
    const [first, second] = [slowChunk(1), slowChunk(2)];
    hearing.add(first.chunk);
    hearing.add(second.chunk);
    const heard = hearing.end();
    second.give();
    first.give();
    await expect.poll(() => worker.told.length).toBe(3);
    expect(
      worker.told.map((request) => ('chunk' in request ? request.chunk.byteLength : Object.keys(request)[0])),
    ).toEqual([1, 2, 'end']);
    worker.answer({ type: 'heard', delivery });
    expect(await heard).toBe(delivery);
    expect(worker.isEnded()).toBe(true);
  });

  it('follows a script, and knows the place in it', () => {
    const worker = fakeWorker();
    const script = { sentences: ['We open at six.'], hooks: [] };
    const hearing = openHearing(script, worker.start);
    expect(worker.told).toEqual([{ script }]);
    expect(hearing.place()).toBeNull();
    const place = { sentence: 0, hook: null, word: 2, free: false, heardMs: 900 };
    worker.answer({ type: 'place', place });
    expect(hearing.place()).toEqual(place);
    expect(worker.isEnded()).toBe(false);
  });

  it('gives nothing, and ends, where the browser cannot decode while recording', async () => {
    const worker = fakeWorker();
    const hearing = openHearing(null, worker.start);
    worker.answer({ type: 'failed', message: 'no decoder' });
    expect(await hearing.end()).toBeNull();
    expect(worker.isEnded()).toBe(true);
  });

  it('gives nothing where a piece cannot be read or the worker breaks', async () => {
    const unreadable = openHearing(null, fakeWorker().start);
    unreadable.add({ arrayBuffer: () => Promise.reject(new Error('gone')) } as unknown as Blob);
    expect(await unreadable.end()).toBeNull();
    const worker = fakeWorker();
    const broken = openHearing(null, worker.start);
    worker.break();
    expect(await broken.end()).toBeNull();
  });

  it('ends its worker when the take is not wanted any more', () => {
    const worker = fakeWorker();
    openHearing(null, worker.start).close();
    expect(worker.isEnded()).toBe(true);
  });
});

import { describe, expect, it, vi } from 'vitest';
import type { Delivery } from '../../delivery/model.ts';
import { measureDelivery } from '../../delivery/measureDelivery.ts';
import type { Sound } from '../../speech/model.ts';
import { measureInWorker, type MeasureRequest, type MeasureWorker } from './measureInWorker.ts';
import { measureRecording } from './measureRecording.ts';

const sound = (): Sound => ({ samples: new Float32Array(480), sampleRateHz: 48_000 });

/** A worker that does what `respond` says, without a thread. */
function fakeWorker(respond: (tell: (type: string, event: object) => void, message: MeasureRequest) => void) {
  const listeners = new Map<string, (event: object) => void>();
  const worker = {
    addEventListener: (type: string, listener: (event: object) => void) => void listeners.set(type, listener),
    postMessage: vi.fn((message: MeasureRequest) =>
      queueMicrotask(() => respond((type, event) => listeners.get(type)?.(event), message)),
    ),
    terminate: vi.fn(),
  };
  return { worker, start: () => worker as unknown as MeasureWorker };
}

describe('measuring in a worker', () => {
  it('hands the samples over, gives the figures back and ends the worker', async () => {
    const { worker, start } = fakeWorker((tell, message) => tell('message', { data: measureDelivery(message.sound) }));
    const given = sound();
    const delivery = await measureInWorker(given, { start });
    expect(delivery.durationMs).toBe(10);
    expect(worker.postMessage).toHaveBeenCalledWith({ sound: given, script: null }, [given.samples.buffer]);
    expect(worker.terminate).toHaveBeenCalledOnce();
  });

  it('ends the worker when it fails', async () => {
    const { worker, start } = fakeWorker((tell) => tell('error', { message: 'out of memory' }));
    await expect(measureInWorker(sound(), { start })).rejects.toThrow('out of memory');
    expect(worker.terminate).toHaveBeenCalledOnce();
  });

  it('ends the worker when the sound can’t be decoded', async () => {
    const { worker, start } = fakeWorker(() => undefined);
    await expect(measureInWorker(Promise.reject(new Error('no sound')), { start })).rejects.toThrow('no sound');
    expect(worker.terminate).toHaveBeenCalledOnce();
  });

  it('ends the worker when the person leaves', async () => {
    const { worker, start } = fakeWorker(() => undefined);
    const controller = new AbortController();
    const measuring = measureInWorker(sound(), { start, signal: controller.signal });
    controller.abort();
    await expect(measuring).rejects.toThrow();
    expect(worker.terminate).toHaveBeenCalledOnce();
  });
});

describe('measuring a recording', () => {
  const delivery = { durationMs: 10 } as Delivery;

  it('decodes, then measures', async () => {
    const result = await measureRecording(
      new ArrayBuffer(8),
      {},
      async () => sound(),
      async () => delivery,
    );
    expect(result).toEqual({ ok: true, value: delivery });
  });

  it('says what cannot be decoded', async () => {
    const decode = () => Promise.reject(new DOMException('Unable to decode', 'EncodingError'));
    const result = await measureRecording(new ArrayBuffer(8), {}, decode, async () => delivery);
    expect(result).toMatchObject({ ok: false, error: { code: 'recording-undecodable' } });
  });

  it('tells a stop from a failure', async () => {
    const fail = () => Promise.reject(new Error('stopped'));
    const failed = await measureRecording(new ArrayBuffer(8), {}, async () => sound(), fail);
    expect(failed).toMatchObject({ ok: false, error: { code: 'measuring-failed' } });
    const cancelled = await measureRecording(
      new ArrayBuffer(8),
      { signal: AbortSignal.abort() },
      async () => sound(),
      fail,
    );
    expect(cancelled).toMatchObject({ ok: false, error: { code: 'measuring-cancelled' } });
  });
});

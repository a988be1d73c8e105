import { parentPort, workerData } from 'node:worker_threads';
import { hearSound } from './hearSound.ts';
import { bytesInMemory, bytesOfFile, type SoundBytes } from './soundBytes.ts';
import type { DecodeAnswer, DecodeMessage, DecodeTask } from './workerMessages.ts';

// The thread of one decoding: it reads the file, answers once, and ends. Cancelling is ending it.

const port = parentPort;
if (!port) throw new Error('This script is a worker of the decoder.');
const send = (message: DecodeMessage, transfer: ArrayBufferLike[] = []): void =>
  port.postMessage(message, transfer as ArrayBuffer[]);

/** Messages of progress at most this often, in fractions of the file. */
const STEP = 0.02;
let told = 0;

/** One question at a time: a demuxer may want several ranges, and more of them while a piece is taken. */
let asked: Promise<unknown> = Promise.resolve();
function ask(message: DecodeMessage, transfer?: ArrayBufferLike[]): Promise<DecodeAnswer> {
  const answer = asked.then(
    () =>
      new Promise<DecodeAnswer>((answered) => {
        port!.once('message', answered);
        send(message, transfer);
      }),
  );
  asked = answer;
  return answer;
}

const { source, wanted } = workerData as DecodeTask;

const ranges = (size: number): SoundBytes => ({
  size,
  async read(start, end) {
    const answer = await ask({ type: 'read', start, end: Math.min(end, size) });
    return answer.type === 'range' ? answer.bytes : new Uint8Array();
  },
  close: async () => undefined,
});

const bytes =
  'path' in source
    ? await bytesOfFile(source.path)
    : 'bytes' in source
      ? bytesInMemory(source.bytes)
      : ranges(source.size);
const heard = await hearSound(bytes, wanted, {
  onFraction(fraction) {
    if (fraction < told + STEP) return;
    told = fraction;
    send({ type: 'progress', fraction });
  },
  async onPiece(samples, sampleRateHz) {
    await ask({ type: 'piece', samples, sampleRateHz }, [samples.buffer]);
  },
});
await bytes.close();
send({ type: 'done', heard }, heard.ok && heard.value.sound ? [heard.value.sound.samples.buffer] : []);

import { readFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { decodeBytes } from './decodeBytes.ts';
import type { DecodeMessage, DecodeSource } from './workerMessages.ts';

// The thread of one decoding: it reads the file, answers once, and ends. Cancelling is ending it.

const port = parentPort;
if (!port) throw new Error('This script is a worker of the decoder.');
const send = (message: DecodeMessage, transfer: ArrayBuffer[] = []): void => port.postMessage(message, transfer);

/** Messages of progress at most this often, in fractions of the file. */
const STEP = 0.02;
let told = 0;

const source = workerData as DecodeSource;
const bytes = 'path' in source ? new Uint8Array(await readFile(source.path)) : source.bytes;
const decoded = await decodeBytes(bytes, (fraction) => {
  if (fraction < told + STEP) return;
  told = fraction;
  send({ type: 'progress', fraction });
});
send({ type: 'done', decoded }, decoded.ok ? [decoded.value.sound.samples.buffer as ArrayBuffer] : []);

import type { Sound } from './model.ts';
import { resampler } from './resample.ts';

/** What recognisers hear; more would only be more to send. */
const RATE_HZ = 16_000;
const HEADER_BYTES = 44;
/** So much is worked on before others get their turn: about 20 ms of work. */
const STEP_SECONDS = 5;

/**
 * A sound as the pieces of a WAV file of 16 bits, one channel, at 16 kHz or at its own rate where that is lower. An hour
 * has 115 MB. `othersTurn` lets other work in between.
 */
export async function wav16(sound: Sound, othersTurn: () => Promise<void>): Promise<Uint8Array<ArrayBuffer>[]> {
  const { samples, sampleRateHz } = sound;
  const rateHz = Math.min(RATE_HZ, sampleRateHz);
  const change = resampler(sampleRateHz, rateHz);
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const step = STEP_SECONDS * sampleRateHz;
  for (let from = 0; from < samples.length; from += step) {
    pieces.push(whole(change.push(samples.subarray(from, from + step))));
    await othersTurn();
  }
  pieces.push(whole(change.end()));
  const dataBytes = pieces.reduce((sum, { length }) => sum + length, 0);
  return [header(dataBytes, rateHz), ...pieces];
}

/** 16-bit little-endian. */
function whole(samples: Float32Array): Uint8Array<ArrayBuffer> {
  const bytes = new DataView(new ArrayBuffer(2 * samples.length));
  for (let i = 0; i < samples.length; i++) {
    bytes.setInt16(2 * i, Math.round(Math.max(-1, Math.min(1, samples[i]!)) * 32_767), true);
  }
  return new Uint8Array(bytes.buffer as ArrayBuffer);
}

function header(dataBytes: number, rateHz: number): Uint8Array<ArrayBuffer> {
  const bytes = new DataView(new ArrayBuffer(HEADER_BYTES));
  const letters = (at: number, text: string): void =>
    [...text].forEach((letter, i) => bytes.setUint8(at + i, letter.charCodeAt(0)));
  letters(0, 'RIFF');
  bytes.setUint32(4, HEADER_BYTES - 8 + dataBytes, true);
  letters(8, 'WAVEfmt ');
  bytes.setUint32(16, 16, true);
  bytes.setUint16(20, 1, true);
  bytes.setUint16(22, 1, true);
  bytes.setUint32(24, rateHz, true);
  bytes.setUint32(28, rateHz * 2, true);
  bytes.setUint16(32, 2, true);
  bytes.setUint16(34, 16, true);
  letters(36, 'data');
  bytes.setUint32(40, dataBytes, true);
  return new Uint8Array(bytes.buffer as ArrayBuffer);
}

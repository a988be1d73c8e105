import type { Sound } from '../../speech/model.ts';
import { resampler } from '../../speech/resample.ts';

/** What recognisers hear; more would only be more to send. */
const RATE_HZ = 16_000;
const HEADER_BYTES = 44;

/** So much is worked on before the page gets its turn: about 20 ms of work. */
const STEP_SECONDS = 5;

const pageTurn = (): Promise<void> => new Promise((done) => setTimeout(done));

/** A sound as a WAV file of 16 kHz, 16 bits, one channel. An hour has 115 MB. The page stays smooth meanwhile. */
export async function wavFile({ samples, sampleRateHz }: Sound): Promise<Blob> {
  const change = resampler(sampleRateHz, RATE_HZ);
  const pieces: ArrayBuffer[] = [];
  const step = STEP_SECONDS * sampleRateHz;
  for (let from = 0; from < samples.length; from += step) {
    pieces.push(whole(change.push(samples.subarray(from, from + step))));
    await pageTurn();
  }
  pieces.push(whole(change.end()));
  const dataBytes = pieces.reduce((sum, { byteLength }) => sum + byteLength, 0);
  return new Blob([header(dataBytes), ...pieces], { type: 'audio/wav' });
}

/** 16-bit little-endian. */
function whole(samples: Float32Array): ArrayBuffer {
  const bytes = new DataView(new ArrayBuffer(2 * samples.length));
  for (let i = 0; i < samples.length; i++) {
    bytes.setInt16(2 * i, Math.round(Math.max(-1, Math.min(1, samples[i]!)) * 32_767), true);
  }
  return bytes.buffer as ArrayBuffer;
}

function header(dataBytes: number): ArrayBuffer {
  const bytes = new DataView(new ArrayBuffer(HEADER_BYTES));
  const letters = (at: number, text: string): void =>
    [...text].forEach((letter, i) => bytes.setUint8(at + i, letter.charCodeAt(0)));
  letters(0, 'RIFF');
  bytes.setUint32(4, HEADER_BYTES - 8 + dataBytes, true);
  letters(8, 'WAVEfmt ');
  bytes.setUint32(16, 16, true);
  bytes.setUint16(20, 1, true);
  bytes.setUint16(22, 1, true);
  bytes.setUint32(24, RATE_HZ, true);
  bytes.setUint32(28, RATE_HZ * 2, true);
  bytes.setUint16(32, 2, true);
  bytes.setUint16(34, 16, true);
  letters(36, 'data');
  bytes.setUint32(40, dataBytes, true);
  return bytes.buffer as ArrayBuffer;
}

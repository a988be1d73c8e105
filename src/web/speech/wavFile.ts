import type { Sound } from '../../speech/model.ts';
import { resampler } from '../../speech/resample.ts';

/** What recognisers hear; more would only be more to send. */
const RATE_HZ = 16_000;
const HEADER_BYTES = 44;

/** A sound as a WAV file of 16 kHz, 16 bits, one channel. An hour has 115 MB. */
export function wavFile({ samples, sampleRateHz }: Sound): Blob {
  const change = resampler(sampleRateHz, RATE_HZ);
  const pieces = [change.push(samples), change.end()];
  const dataBytes = 2 * pieces.reduce((sum, { length }) => sum + length, 0);
  const bytes = new DataView(new ArrayBuffer(HEADER_BYTES + dataBytes));
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
  let at = HEADER_BYTES;
  for (const piece of pieces) {
    for (let i = 0; i < piece.length; i++, at += 2) {
      bytes.setInt16(at, Math.round(Math.max(-1, Math.min(1, piece[i]!)) * 32_767), true);
    }
  }
  return new Blob([bytes.buffer], { type: 'audio/wav' });
}

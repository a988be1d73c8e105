import { setImmediate as othersTurn } from 'node:timers/promises';
import type { Sound } from '../../speech/model.ts';

/** What recognisers hear; more only makes the upload longer. */
const RATE_HZ = 16_000;

/** A sound as WAV of 16 bits at 16 kHz, or at its own rate where that is lower. Lets other work in between. */
export async function wavBytes({ samples, sampleRateHz }: Sound): Promise<Uint8Array<ArrayBuffer>> {
  const rate = Math.min(RATE_HZ, sampleRateHz);
  const reduced = rate === sampleRateHz ? samples : await reduce(samples, sampleRateHz / rate);
  const bytes = new Uint8Array(44 + reduced.length * 2);
  const view = new DataView(bytes.buffer);
  const text = (at: number, letters: string) => bytes.set(Buffer.from(letters, 'latin1'), at);
  text(0, 'RIFF');
  view.setUint32(4, bytes.length - 8, true);
  text(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate * 2, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  text(36, 'data');
  view.setUint32(40, reduced.length * 2, true);
  for (let i = 0; i < reduced.length; i++)
    view.setInt16(44 + i * 2, Math.round(Math.max(-1, Math.min(1, reduced[i]!)) * 32_767), true);
  return bytes;
}

/** Half-width of the filter in samples of the lower rate: steep enough that hiss does not fold into speech. */
const LOBES = 8;
/** Samples worked out before others have their turn: a few milliseconds. */
const TURN = 8192;

/** Fewer samples a second, by a windowed sinc low-pass at the new rate's half. */
async function reduce(samples: Float32Array, factor: number): Promise<Float32Array> {
  const out = new Float32Array(Math.floor(samples.length / factor));
  const half = Math.ceil(LOBES * factor);
  for (let i = 0; i < out.length; i++) {
    if (i % TURN === TURN - 1) await othersTurn();
    const centre = i * factor;
    let sum = 0;
    let weights = 0;
    for (let n = Math.max(0, Math.ceil(centre - half)); n <= Math.min(samples.length - 1, centre + half); n++) {
      const x = (n - centre) / factor;
      const sinc = x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
      const weight = sinc * (0.5 + 0.5 * Math.cos((Math.PI * x) / LOBES));
      sum += samples[n]! * weight;
      weights += weight;
    }
    out[i] = weights === 0 ? 0 : sum / weights;
  }
  return out;
}

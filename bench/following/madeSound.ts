import { spawnSync } from 'node:child_process';

/** Everything here is at this rate, as the decoder wants it. */
export const RATE = 16_000;

const cache = new Map<string, Float32Array>();

/** A sentence said by espeak-ng, without the silence around it, at 16 kHz. */
export function said(text: string, voice: string, wordsPerMinute: number): Float32Array {
  const key = `${voice}|${wordsPerMinute}|${text}`;
  const known = cache.get(key);
  if (known) return known;
  const made = spawnSync('espeak-ng', ['-v', voice, '-s', String(wordsPerMinute), '--stdout', text], {
    maxBuffer: 64e6,
  });
  if (made.status !== 0 || made.stdout.length < 100) {
    throw new Error(`espeak-ng did not speak (${voice}): ${String(made.stderr).trim() || 'is it installed?'}`);
  }
  const sound = trimmed(atRate(wavSamples(made.stdout)));
  cache.set(key, sound);
  return sound;
}

function wavSamples(bytes: Buffer): { samples: Float32Array; rate: number } {
  const rate = bytes.readUInt32LE(24);
  const start = bytes.indexOf('data') + 8;
  const samples = new Float32Array((bytes.length - start) >> 1);
  for (let i = 0; i < samples.length; i++) samples[i] = bytes.readInt16LE(start + 2 * i) / 32_768;
  return { samples, rate };
}

/** Another way of changing the rate than the product's own: a Hann-windowed sinc, 16 zero crossings each side. */
export function atRate({ samples, rate }: { samples: Float32Array; rate: number }): Float32Array {
  if (rate === RATE) return samples;
  const step = rate / RATE;
  const cutoff = Math.min(1, 1 / step) * 0.95;
  const made = new Float32Array(Math.floor(samples.length / step));
  const reach = Math.ceil(16 / cutoff);
  for (let i = 0; i < made.length; i++) {
    const centre = i * step;
    let sum = 0;
    for (let j = Math.max(0, Math.ceil(centre - reach)); j <= Math.min(samples.length - 1, centre + reach); j++) {
      const x = (j - centre) * cutoff;
      const sinc = x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
      sum += samples[j]! * sinc * cutoff * (0.5 + 0.5 * Math.cos((Math.PI * (j - centre)) / reach));
    }
    made[i] = sum;
  }
  return made;
}

function trimmed(samples: Float32Array): Float32Array {
  const peak = samples.reduce((most, x) => Math.max(most, Math.abs(x)), 0);
  const first = samples.findIndex((x) => Math.abs(x) > peak * 0.01);
  const last = samples.findLastIndex((x) => Math.abs(x) > peak * 0.01);
  return samples.slice(Math.max(0, first), last + 1);
}

/** Numbers that look random and are the same on every run (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Pink noise (Voss and McCartney, 16 rows), mean square 1. */
function pink(length: number, next: () => number): Float32Array {
  const rows = new Float64Array(16);
  const noise = new Float32Array(length);
  let square = 0;
  for (let i = 0; i < length; i++) {
    for (let row = 0; row < rows.length; row++) if (i % (1 << row) === 0) rows[row] = next() * 2 - 1;
    let sum = next() * 2 - 1;
    for (const value of rows) sum += value;
    noise[i] = sum;
    square += sum * sum;
  }
  const scale = 1 / Math.sqrt(square / Math.max(1, length));
  return noise.map((x) => x * scale);
}

/** Pink noise under speech, so many dB below the level of speech alone. */
export function withNoise(samples: Float32Array, decibels: number, seed: number): Float32Array {
  let square = 0;
  let loud = 0;
  for (const x of samples) {
    if (Math.abs(x) < 1e-3) continue;
    square += x * x;
    loud++;
  }
  const level = Math.sqrt(square / Math.max(1, loud)) * 10 ** (-decibels / 20);
  const noise = pink(samples.length, random(seed));
  return samples.map((x, i) => x + noise[i]! * level);
}

/** A room: decaying noise as its response (RT60 in seconds), `wet` as strong as the speaker in its sum. */
export function inRoom(samples: Float32Array, rt60: number, wet: number, seed: number): Float32Array {
  const next = random(seed);
  const taps: { at: number; gain: number }[] = [];
  // Some hundred echoes are enough for a room of speech.
  for (let i = 0; i < 220; i++) {
    const seconds = 0.004 + (i / 220) ** 1.3 * rt60 * 0.8;
    taps.push({ at: Math.round(seconds * RATE), gain: (next() < 0.5 ? -1 : 1) * 10 ** ((-3 * seconds) / rt60) });
  }
  const norm = wet / Math.sqrt(taps.reduce((sum, { gain }) => sum + gain * gain, 0));
  const made = new Float32Array(samples.length);
  made.set(samples);
  for (const { at, gain } of taps) {
    const g = gain * norm;
    for (let i = at; i < made.length; i++) made[i]! += samples[i - at]! * g;
  }
  return made;
}

import { seededRandom } from '../../shared/random.ts';
import type { Sound, TimeSpan } from '../model.ts';

/** How a made sound is made. Times in milliseconds; the seed decides the noise. */
export interface SyntheticVoice {
  readonly durationMs: number;
  /** Where the voice sounds. */
  readonly spoken: readonly TimeSpan[];
  /** Where it sounds evenly, as a drawn-out "um" does, without the beat of syllables. */
  readonly held?: readonly TimeSpan[];
  readonly sampleRateHz?: number;
  /** Peak of the voice, 0 to 1. */
  readonly amplitude?: number;
  /** Root mean square of noise that is louder in the depth, as rooms are; 0 for digital silence. */
  readonly noise?: number;
  /** How much the noise swells, dB up and down, once in three seconds. */
  readonly noiseSwellDb?: number;
  readonly seed?: number;
}

/**
 * A sound with known answers: a buzz of 19 harmonics that glides between 110 and 150 Hz and beats like syllables, four a
 * second, through stretches given; each starts and stops within 10 ms.
 */
export function syntheticVoice(given: SyntheticVoice): Sound {
  const {
    durationMs,
    spoken,
    held = [],
    sampleRateHz = 16_000,
    amplitude = 0.3,
    noise = 0,
    noiseSwellDb = 0,
    seed = 1,
  } = given;
  const samples = new Float32Array(Math.round((durationMs * sampleRateHz) / 1000));
  const room = roomNoise(samples.length, seed);
  let phase = 0;
  for (let i = 0; i < samples.length; i++) {
    const ms = (i * 1000) / sampleRateHz;
    const swell = 10 ** ((noiseSwellDb / 20) * Math.sin((2 * Math.PI * ms) / 3000));
    samples[i] = room[i]! * noise * swell;
    phase += (2 * Math.PI * (130 + 20 * Math.sin(ms / 400))) / sampleRateHz;
    const isHere = ({ startMs, endMs }: TimeSpan) => ms >= startMs && ms < endMs;
    const span = spoken.find(isHere) ?? held.find(isHere);
    if (!span) continue;
    const edge = Math.min(1, (ms - span.startMs) / 10, (span.endMs - ms) / 10);
    const beat = held.includes(span) ? 0.5 : 0.55 + 0.45 * Math.cos((2 * Math.PI * (ms - span.startMs)) / 250);
    let buzz = 0;
    for (let harmonic = 1; harmonic < 20; harmonic++) buzz += Math.sin(harmonic * phase) / harmonic;
    samples[i] = samples[i]! + (amplitude / 1.9) * buzz * edge * beat;
  }
  return { samples, sampleRateHz };
}

/** Noise of root mean square 1 with most of its power in low frequencies. */
function roomNoise(length: number, seed: number): Float32Array {
  const random = seededRandom(seed);
  const noise = new Float32Array(length);
  let low = 0;
  let power = 0;
  for (let i = 0; i < length; i++) {
    const white = random.next() + random.next() + random.next() - 1.5;
    low = 0.9 * low + white;
    noise[i] = low + white;
    power += noise[i]! ** 2;
  }
  const scale = 1 / Math.sqrt(power / Math.max(1, length));
  return noise.map((value) => value * scale);
}

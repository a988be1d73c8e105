import { seededRandom } from '../../src/shared/random.ts';

/** Pink noise of root mean square 1 (Paul Kellet's filter of white Gaussian noise), the same for the same seed. */
export function pinkNoise(length: number, seed: number): Float32Array {
  const random = seededRandom(seed);
  const noise = new Float32Array(length);
  const poles = [0.99886, 0.99332, 0.969, 0.8665, 0.55, -0.7616];
  const gains = [0.0555179, 0.0750759, 0.153852, 0.3104856, 0.5329522, -0.016898];
  const state = new Float64Array(6);
  let late = 0;
  let power = 0;
  for (let i = 0; i < length; i++) {
    const white = Math.sqrt(-2 * Math.log(random.next() + 1e-12)) * Math.cos(2 * Math.PI * random.next());
    let sum = white * 0.5362 + late;
    for (let k = 0; k < 6; k++) {
      state[k] = poles[k]! * state[k]! + white * gains[k]!;
      sum += state[k]!;
    }
    late = white * 0.115926;
    noise[i] = sum;
    power += sum * sum;
  }
  const scale = 1 / Math.sqrt(power / Math.max(1, length));
  return noise.map((value) => value * scale);
}

/** The sound with pink noise this far below the root mean square of its speech; null adds none. */
export function withNoise(
  clean: {
    readonly samples: Float32Array;
    readonly sampleRateHz: number;
    readonly speech: readonly { startMs: number; endMs: number }[];
  },
  snrDb: number | null,
  seed: number,
): Float32Array {
  if (snrDb === null) return clean.samples;
  let power = 0;
  let count = 0;
  for (const { startMs, endMs } of clean.speech) {
    const end = Math.round((endMs * clean.sampleRateHz) / 1000);
    for (let i = Math.round((startMs * clean.sampleRateHz) / 1000); i < end; i++) {
      power += (clean.samples[i] ?? 0) ** 2;
      count++;
    }
  }
  const gain = Math.sqrt(power / Math.max(1, count)) * 10 ** (-snrDb / 20);
  const noise = pinkNoise(clean.samples.length, seed);
  return clean.samples.map((value, i) => value + noise[i]! * gain);
}

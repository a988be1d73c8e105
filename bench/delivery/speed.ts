import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { deliveryMeter } from '../../src/delivery/deliveryMeter.ts';
import type { MadeSpeech } from './madeSpeech.ts';
import { withNoise } from './noise.ts';
import { quantile } from './statistics.ts';
import { writeWav } from './wavFile.ts';

const RATE_HZ = 48_000;
/** What a recorder hands over at once. */
const PUSH_SAMPLES = RATE_HZ / 10;
const RUNS = 5;

/** Time and memory of all signal measures, of one minute beside Praat's and of half an hour. */
export function benchSpeed(speech: MadeSpeech, hasPraat: boolean, folder: string): void {
  const second = atRate(speech);
  const rows = [60, 600, 1800].map((seconds) => {
    const runs = Array.from({ length: seconds === 60 ? RUNS + 1 : 2 }, () => measured(second, seconds)).slice(1);
    const median = (pick: (run: (typeof runs)[number]) => number) => quantile(runs.map(pick), 0.5);
    const row = { seconds, push: median((run) => run.push), finish: median((run) => run.finish) };
    const memory = Math.round(process.memoryUsage().rss / 1e6);
    console.log(
      `  ${String(seconds).padStart(5)} s of 48 kHz: ${Math.round(row.push)} ms while the sound arrives + ${Math.round(row.finish)} ms at its end; resident ${memory} MB`,
    );
    return row;
  });
  const per = rows.map(({ seconds, push, finish }) => (push + finish) / seconds);
  console.log(`  growth: ×${(30 * (per[2]! / per[0]!)).toFixed(1)} for 30 times the sound`);
  if (!hasPraat) return;
  const file = join(folder, 'minute.wav');
  const minute = new Float32Array(60 * RATE_HZ);
  for (let i = 0; i < minute.length; i++) minute[i] = second[i % second.length]!;
  writeWav(file, { samples: minute, sampleRateHz: RATE_HZ });
  const read = timedScript(folder, `Read from file: "${file}"`);
  const all = timedScript(
    folder,
    `Read from file: "${file}"
sound = selected ("Sound")
To Pitch (ac): 0.01, 75, 15, "no", 0.03, 0.45, 0.01, 0.35, 0.14, 500
selectObject: sound
To Intensity: 50, 0, "yes"
selectObject: sound
To TextGrid (silences): 100, 0, -25, 0.25, 0.1, "silent", "sounding"`,
  );
  console.log(
    `  Praat, pitch + intensity + silences of the same minute: ${Math.round(all - read)} ms (start and reading taken off)`,
  );
}

/** Pushes `seconds` of sound, made from a shorter one, never holding all of it. */
function measured(sound: Float32Array, seconds: number): { readonly push: number; readonly finish: number } {
  const meter = deliveryMeter(RATE_HZ);
  const piece = new Float32Array(PUSH_SAMPLES);
  let push = 0;
  for (let start = 0; start < seconds * RATE_HZ; start += PUSH_SAMPLES) {
    for (let i = 0; i < PUSH_SAMPLES; i++) piece[i] = sound[(start + i) % sound.length]!;
    const before = performance.now();
    meter.push(piece);
    push += performance.now() - before;
  }
  const before = performance.now();
  meter.finish();
  return { push, finish: performance.now() - before };
}

/** The speech in a quiet room at 48 kHz; between samples a straight line will do for timing. */
function atRate(speech: MadeSpeech): Float32Array {
  const samples = withNoise(speech, 30, 3);
  const step = speech.sampleRateHz / RATE_HZ;
  return Float32Array.from({ length: Math.floor((samples.length - 1) / step) }, (_, i) => {
    const at = Math.floor(i * step);
    return samples[at]! + (samples[at + 1]! - samples[at]!) * (i * step - at);
  });
}

function timedScript(folder: string, text: string): number {
  const script = join(folder, 'speed.praat');
  writeFileSync(script, text);
  const times = Array.from({ length: RUNS }, () => {
    const before = performance.now();
    execFileSync('praat', ['--run', script]);
    return performance.now() - before;
  });
  return quantile(times, 0.5);
}

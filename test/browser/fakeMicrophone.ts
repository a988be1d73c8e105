import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const RATE = 48_000;

/**
 * Writes a WAV file for Chromium's fake microphone: a second of silence, the text spoken by espeak-ng, two of silence
 * (Chromium repeats the last buffer at the end, so it must be a silent one). Where espeak-ng is missing, bursts of a
 * buzzing tone stand in, one per word: enough for everything that measures sound, since words come by typing.
 */
export function writeSpeech(
  file: string,
  text: string,
): { readonly seconds: number; readonly madeBy: 'espeak-ng' | 'tones' } {
  const spoken = spawnSync('espeak-ng', ['-v', 'en-gb', '-s', '165', '--stdout', text], { maxBuffer: 1 << 28 });
  const madeBy = spoken.status === 0 ? 'espeak-ng' : 'tones';
  const voice = madeBy === 'espeak-ng' ? resample(readWav(spoken.stdout)) : tones(text);
  const samples = new Float32Array(RATE + voice.length + 2 * RATE);
  samples.set(voice, RATE);
  writeFileSync(file, wav(samples));
  return { seconds: voice.length / RATE, madeBy };
}

function readWav(bytes: Buffer): { readonly rate: number; readonly samples: Float32Array } {
  const rate = bytes.readUInt32LE(24);
  const start = bytes.indexOf('data') + 8;
  const samples = new Float32Array(Math.floor((bytes.length - start) / 2));
  for (let i = 0; i < samples.length; i++) samples[i] = bytes.readInt16LE(start + 2 * i) / 32768;
  return { rate, samples };
}

function resample({ rate, samples }: { readonly rate: number; readonly samples: Float32Array }): Float32Array {
  const out = new Float32Array(Math.floor((samples.length * RATE) / rate));
  for (let i = 0; i < out.length; i++) {
    const at = (i * rate) / RATE;
    const left = Math.floor(at);
    out[i] = samples[left]! + ((samples[left + 1] ?? 0) - samples[left]!) * (at - left);
  }
  return out;
}

function tones(text: string): Float32Array {
  const words = text.split(/\s+/);
  const out = new Float32Array(words.length * 0.36 * RATE);
  words.forEach((_, w) => {
    for (let i = 0; i < 0.28 * RATE; i++) {
      const t = i / RATE;
      const edge = Math.min(1, t / 0.02, (0.28 - t) / 0.02);
      out[Math.floor(w * 0.36 * RATE) + i] =
        0.25 * edge * (Math.sin(2 * Math.PI * 130 * t) + Math.sin(2 * Math.PI * 650 * t) / 2);
    }
  });
  return out;
}

function wav(samples: Float32Array): Buffer {
  const bytes = Buffer.alloc(44 + samples.length * 2);
  bytes.write('RIFF', 0);
  bytes.writeUInt32LE(36 + samples.length * 2, 4);
  bytes.write('WAVEfmt ', 8);
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(RATE, 24);
  bytes.writeUInt32LE(RATE * 2, 28);
  bytes.writeUInt16LE(2, 32);
  bytes.writeUInt16LE(16, 34);
  bytes.write('data', 36);
  bytes.writeUInt32LE(samples.length * 2, 40);
  samples.forEach((sample, i) => bytes.writeInt16LE(Math.round(Math.max(-1, Math.min(1, sample)) * 32767), 44 + 2 * i));
  return bytes;
}

export const wavSeconds = (file: string): number => (readFileSync(file).length - 44) / 2 / RATE;

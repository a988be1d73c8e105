import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

const RATE = 48_000;

/** A sentence and when it is heard, in seconds from the file's start. */
export interface SpokenSentence {
  readonly text: string;
  readonly startSeconds: number;
  readonly endSeconds: number;
}

/**
 * Writes a WAV file for Chromium's fake microphone: a second of silence (or more), each sentence spoken by espeak-ng with half a
 * second between, and two seconds of silence at the end (Chromium repeats the last buffer, so it must be a silent one).
 * Where espeak-ng is missing, bursts of a buzzing tone stand in, one per word: enough for everything that measures
 * sound, since words come by typing.
 */
export function writeSentences(file: string, sentences: readonly string[], silentSeconds = 1): SpokenSentence[] {
  const pieces: Float32Array[] = [new Float32Array(silentSeconds * RATE)];
  const spoken: SpokenSentence[] = [];
  let at = silentSeconds;
  for (const text of sentences) {
    const voice = spokenBy(text);
    spoken.push({ text, startSeconds: at, endSeconds: at + voice.length / RATE });
    pieces.push(voice, new Float32Array(RATE / 2));
    at += voice.length / RATE + 0.5;
  }
  pieces.push(new Float32Array(2 * RATE));
  const samples = new Float32Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let offset = 0;
  for (const piece of pieces) {
    samples.set(piece, offset);
    offset += piece.length;
  }
  writeFileSync(file, wav(samples));
  return spoken;
}

export const writeSpeech = (file: string, text: string): SpokenSentence[] => writeSentences(file, [text]);

function spokenBy(text: string): Float32Array {
  const spoken = spawnSync('espeak-ng', ['-v', 'en-gb', '-s', '165', '--stdout', text], { maxBuffer: 1 << 28 });
  return spoken.status === 0 ? resample(readWav(spoken.stdout)) : tones(text);
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

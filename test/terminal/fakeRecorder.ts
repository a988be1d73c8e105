import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const RATE_HZ = 24_000;

/** A voice without words: tones of a syllable's length, with pauses between phrases. One channel, 16 bits, WAV. */
export function syllables(seconds: number, level = 0.3): Buffer {
  const samples = Buffer.alloc(Math.round(seconds * RATE_HZ) * 2);
  for (let i = 0; i < samples.length / 2; i++) {
    const at = i / RATE_HZ;
    const inPhrase = at % 2 < 1.5 && at > 0.4;
    const swell = inPhrase ? Math.sin((Math.PI * (at % 0.25)) / 0.25) ** 2 : 0;
    const tone = [1, 2, 3, 4].reduce((sum, n) => sum + Math.sin(2 * Math.PI * 140 * n * at) / n, 0) / 2;
    // A room is never quite silent.
    const room = level === 0 ? 0 : 0.0005 * Math.sin(i * i);
    samples.writeInt16LE(Math.round(32_767 * (level * swell * tone + room)), 2 * i);
  }
  return Buffer.concat([wavHead(samples.length), samples]);
}

function wavHead(bytes: number): Buffer {
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + bytes, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(RATE_HZ, 24);
  head.writeUInt32LE(RATE_HZ * 2, 28);
  head.writeUInt16LE(2, 32);
  head.writeUInt16LE(16, 34);
  head.write('data', 36);
  head.writeUInt32LE(bytes, 40);
  return head;
}

/** What the recorder does with its file. */
export type Manner =
  /** Writes it, and waits for an interrupt. */
  | { readonly wav: Buffer }
  /** Writes it and ends by itself. */
  | { readonly wav: Buffer; readonly dies: true }
  /** Says why it can't, and ends. */
  | { readonly says: string };

/** Puts a recorder on a PATH of its own. Gives that PATH. */
export function installRecorder(folder: string, name: string, manner: Manner): string {
  const bin = join(folder, `bin-${name}`);
  mkdirSync(bin, { recursive: true });
  const wav = join(bin, 'heard.wav');
  if ('wav' in manner) writeFileSync(wav, manner.wav);
  const does =
    'says' in manner
      ? `console.error(${JSON.stringify(manner.says)}); process.exit(1);`
      : `process.on('SIGINT', () => process.exit(0));
fs.copyFileSync(${JSON.stringify(wav)}, process.argv.find((word) => word.endsWith('.wav')));
${'dies' in manner ? '' : 'setInterval(() => {}, 1000);'}`;
  // Its shell would need a PATH; this needs none.
  writeFileSync(join(bin, name), `#!${process.execPath}\nconst fs = require('node:fs');\n${does}\n`, { mode: 0o755 });
  return bin;
}

import { writeFileSync } from 'node:fs';
import type { Sound } from '../../src/speech/model.ts';

/** Reads espeak-ng's own output: a header of 44 bytes, then 16 bits a sample, one channel. */
export function espeakSound(bytes: Buffer): Sound {
  const sampleRateHz = bytes.readUInt32LE(24);
  const samples = new Float32Array((bytes.length - 44) >> 1);
  for (let i = 0; i < samples.length; i++) samples[i] = bytes.readInt16LE(44 + 2 * i) / 32_768;
  return { samples, sampleRateHz };
}

/** Writes a WAV file of 16 bits, for programs that are compared with. */
export function writeWav(file: string, { samples, sampleRateHz }: Sound): void {
  const bytes = Buffer.alloc(44 + 2 * samples.length);
  bytes.write('RIFF', 0);
  bytes.writeUInt32LE(36 + 2 * samples.length, 4);
  bytes.write('WAVEfmt ', 8);
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(sampleRateHz, 24);
  bytes.writeUInt32LE(2 * sampleRateHz, 28);
  bytes.writeUInt16LE(2, 32);
  bytes.writeUInt16LE(16, 34);
  bytes.write('data', 36);
  bytes.writeUInt32LE(2 * samples.length, 40);
  samples.forEach((value, i) =>
    bytes.writeInt16LE(Math.max(-32_768, Math.min(32_767, Math.round(value * 32_768))), 44 + 2 * i),
  );
  writeFileSync(file, bytes);
}

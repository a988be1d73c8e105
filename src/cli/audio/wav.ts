import { err, ok, type Result } from '../../shared/result.ts';
import type { Sound } from '../../speech/model.ts';

const PCM = 1;
const FLOAT = 3;
const EXTENSIBLE = 0xfffe;

interface Format {
  readonly coding: number;
  readonly channels: number;
  readonly sampleRateHz: number;
  readonly bits: number;
}

export const isWav = (bytes: Uint8Array): boolean => letters(bytes, 0) === 'RIFF' && letters(bytes, 8) === 'WAVE';

/**
 * Reads a WAV file: whole numbers of 8, 16, 24 and 32 bits and floating point of 32 and 64, any rate, all channels
 * mixed to one. The data may be shorter than its header says, as it is after a cut or from a program that wrote to a
 * pipe. The error completes the sentence "The file can't be decoded: …".
 */
export function readWav(bytes: Uint8Array): Result<Sound, string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let format: Format | null = null;
  for (let at = 12; at + 8 <= bytes.length;) {
    const name = letters(bytes, at);
    const length = view.getUint32(at + 4, true);
    const start = at + 8;
    if (name === 'fmt ' && start + 16 <= bytes.length) format = readFormat(view, start, length);
    if (name === 'data') {
      if (format === null) return err('its samples come before their description');
      return readSamples(view, start, Math.min(length, bytes.length - start), format);
    }
    // Chunks are padded to an even length.
    at = start + length + (length % 2);
  }
  return err('it has no samples');
}

function readFormat(view: DataView, start: number, length: number): Format {
  const coding = view.getUint16(start, true);
  return {
    // The extensible form names the coding at the start of a longer id.
    coding:
      coding === EXTENSIBLE && length >= 26 && start + 26 <= view.byteLength
        ? view.getUint16(start + 24, true)
        : coding,
    channels: view.getUint16(start + 2, true),
    sampleRateHz: view.getUint32(start + 4, true),
    bits: view.getUint16(start + 14, true),
  };
}

function readSamples(view: DataView, start: number, length: number, format: Format): Result<Sound, string> {
  const { channels, sampleRateHz, bits } = format;
  const read = sampleReader(view, format);
  if (read === null) {
    return err(
      `its samples are coded in a way this can't read (format ${format.coding}, ${bits} bits); 8, 16, 24 or 32 bits work`,
    );
  }
  if (channels < 1 || sampleRateHz < 1000 || sampleRateHz > 768_000) {
    return err(`it says ${channels} channels at ${sampleRateHz} Hz`);
  }
  const bytesEach = bits / 8;
  const samples = new Float32Array(Math.floor(length / (bytesEach * channels)));
  for (let i = 0, at = start; i < samples.length; i++) {
    let sum = 0;
    for (let channel = 0; channel < channels; channel++, at += bytesEach) sum += read(at);
    samples[i] = sum / channels;
  }
  return ok({ samples, sampleRateHz });
}

function sampleReader(view: DataView, { coding, bits }: Format): ((at: number) => number) | null {
  switch (coding === PCM ? bits : coding === FLOAT ? -bits : 0) {
    case 8:
      return (at) => (view.getUint8(at) - 128) / 128;
    case 16:
      return (at) => view.getInt16(at, true) / 32_768;
    case 24:
      return (at) => (view.getInt8(at + 2) * 65_536 + view.getUint16(at, true)) / 8_388_608;
    case 32:
      return (at) => view.getInt32(at, true) / 2_147_483_648;
    case -32:
      return (at) => view.getFloat32(at, true);
    case -64:
      return (at) => view.getFloat64(at, true);
    default:
      return null;
  }
}

function letters(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4));
}

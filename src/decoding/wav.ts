import { err, ok, type Result } from '../shared/result.ts';
import type { DecodedSound, Undecoded } from './decodedSound.ts';
import { MOST_SECONDS, lengthWarnings } from './monoSamples.ts';
import { type PcmCoding, pcmReader } from './pcm.ts';

const PCM = 1;
const FLOAT = 3;
const EXTENSIBLE = 0xfffe;
/** Lengths from here on stand for "not known yet": what programs write that send to a pipe, and RF64. */
const UNKNOWN_LENGTH = 0x7fff_0000;

interface Format {
  readonly coding: number;
  readonly channels: number;
  readonly sampleRateHz: number;
  readonly bits: number;
}

/**
 * Reads a WAV file: whole numbers of 8, 16, 24 and 32 bits and floating point of 32 and 64, any rate, all channels
 * mixed to one; also the extensible form and RF64. The data may be shorter than its header says, as it is after a cut.
 */
export function readWav(bytes: Uint8Array): Result<DecodedSound, Undecoded> {
  const found = findSamples(bytes);
  return found.ok ? readSamples(found.value) : found;
}

/** How long a WAV file is, by what is there; null where it has no samples that can be read. */
export function wavSeconds(bytes: Uint8Array): number | null {
  const found = findSamples(bytes);
  if (!found.ok) return null;
  const { view, start, stated, format } = found.value;
  const bytesEach = (format.bits / 8) * format.channels * format.sampleRateHz;
  const length = isKnown(stated) ? Math.min(stated, view.byteLength - start) : view.byteLength - start;
  return bytesEach > 0 && length > 0 ? length / bytesEach : null;
}

interface FoundSamples {
  readonly view: DataView;
  readonly start: number;
  /** Length in bytes that the file says. */
  readonly stated: number;
  readonly format: Format;
}

function findSamples(bytes: Uint8Array): Result<FoundSamples, Undecoded> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let format: Format | null = null;
  for (let at = 12; at + 8 <= bytes.length;) {
    const name = String.fromCharCode(...bytes.subarray(at, at + 4));
    const length = view.getUint32(at + 4, true);
    const start = at + 8;
    if (name === 'fmt ' && start + 16 <= bytes.length) format = readFormat(view, start, length);
    if (name === 'data') {
      if (format === null) return damaged('its samples come before their description');
      return ok({ view, start, stated: length, format });
    }
    // Chunks are padded to an even length.
    at = start + length + (length % 2);
  }
  return damaged('it has no samples');
}

const damaged = (why: string): Result<never, Undecoded> => err({ kind: 'damaged', why });

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

/** A recorder that was cut off never came back to write the length; one that wrote to a pipe could not. */
const isKnown = (stated: number): boolean => stated > 0 && stated < UNKNOWN_LENGTH;

function readSamples({ view, start, stated, format }: FoundSamples): Result<DecodedSound, Undecoded> {
  const { channels, sampleRateHz, bits } = format;
  const coding = codingOf(format);
  if (coding === null) {
    const why = `its samples are coded in a way this can't read (format ${format.coding}, ${bits} bits); 8, 16, 24 or 32 bits work`;
    return err({ kind: 'unsupported', why });
  }
  if (channels < 1 || sampleRateHz < 1000 || sampleRateHz > 768_000)
    return damaged(`it says ${channels} channels at ${sampleRateHz} Hz`);
  const there = view.byteLength - start;
  const known = isKnown(stated);
  const bytesEach = (bits / 8) * channels;
  const all = Math.floor((known ? Math.min(stated, there) : there) / bytesEach);
  const samples = new Float32Array(Math.min(all, MOST_SECONDS * sampleRateHz));
  if (samples.length === 0) return damaged('it has no samples');
  const read = pcmReader(view, coding);
  for (let i = 0, at = start; i < samples.length; i++) {
    let sum = 0;
    for (let channel = 0; channel < channels; channel++, at += bits / 8) sum += read(at);
    samples[i] = sum / channels;
  }
  return ok({
    sound: { samples, sampleRateHz },
    codec: coding,
    channels,
    decoder: 'offbook',
    warnings: lengthWarnings(
      samples.length / sampleRateHz,
      known ? stated / bytesEach / sampleRateHz : null,
      samples.length < all,
    ),
  });
}

function codingOf({ coding, bits }: Format): PcmCoding | null {
  switch (coding === PCM ? bits : coding === FLOAT ? -bits : 0) {
    case 8:
      return 'pcm-u8';
    case 16:
      return 'pcm-s16';
    case 24:
      return 'pcm-s24';
    case 32:
      return 'pcm-s32';
    case -32:
      return 'pcm-f32';
    case -64:
      return 'pcm-f64';
    default:
      return null;
  }
}

import { err, ok, type Result } from '../shared/result.ts';
import type { OnFraction, SoundFacts, Undecoded } from './decodedSound.ts';
import { lengthWarnings, monoSamples } from './monoSamples.ts';
import { type PcmCoding, pcmReader } from './pcm.ts';
import { bytesInMemory, type SoundBytes } from './soundBytes.ts';
import type { SoundSink } from './soundSink.ts';
import { type Message, message } from '../shared/message.ts';

const PCM = 1;
const FLOAT = 3;
const EXTENSIBLE = 0xfffe;
/** Of the description, as far as it is looked at. */
const FORMAT_BYTES = 26;
/** Lengths from here on stand for "not known yet": what programs write that send to a pipe, and RF64. */
const UNKNOWN_LENGTH = 0x7fff_0000;

interface Format {
  readonly coding: number;
  readonly channels: number;
  readonly sampleRateHz: number;
  readonly bits: number;
}

/** Samples read at a time: about a third of a second. */
const PIECE_SAMPLES = 16_384;
/** A real file has a dozen parts; a damaged one may seem to have millions of empty ones. */
const MOST_CHUNKS = 4096;

/**
 * Reads a WAV file: whole numbers of 8, 16, 24 and 32 bits and floating point of 32 and 64, any rate, all channels
 * mixed to one; also the extensible form and RF64. The data may be shorter than its header says, as it is after a cut.
 */
export async function readWav(
  bytes: SoundBytes,
  sink: SoundSink,
  onFraction: OnFraction,
): Promise<Result<SoundFacts, Undecoded>> {
  const found = await findSamples(bytes);
  return found.ok ? readSamples(found.value, bytes, sink, onFraction) : found;
}

/** How long a WAV file is, by what is there; null where it has no samples that can be read. */
export async function wavSeconds(bytes: Uint8Array): Promise<number | null> {
  const found = await findSamples(bytesInMemory(bytes));
  if (!found.ok) return null;
  const { start, stated, format } = found.value;
  const bytesEach = (format.bits / 8) * format.channels * format.sampleRateHz;
  const length = isKnown(stated) ? Math.min(stated, bytes.length - start) : bytes.length - start;
  return bytesEach > 0 && length > 0 ? length / bytesEach : null;
}

interface FoundSamples {
  /** Where they begin, in bytes. */
  readonly start: number;
  /** Length in bytes that the file says. */
  readonly stated: number;
  readonly format: Format;
}

async function findSamples(bytes: SoundBytes): Promise<Result<FoundSamples, Undecoded>> {
  let format: Format | null = null;
  for (let at = 12, chunks = 0; at + 8 <= bytes.size && chunks < MOST_CHUNKS; chunks++) {
    const head = await bytes.read(at, at + 8 + FORMAT_BYTES);
    const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
    if (head.length < 8) break;
    const name = String.fromCharCode(...head.subarray(0, 4));
    const length = view.getUint32(4, true);
    const start = at + 8;
    if (name === 'fmt ' && head.length >= 8 + 16) format = readFormat(view, 8, length);
    if (name === 'data') {
      if (format === null) return damaged(message('its samples come before their description'));
      return ok({ start, stated: length, format });
    }
    // Chunks are padded to an even length.
    at = start + length + (length % 2);
  }
  return damaged(message('it has no samples'));
}

const damaged = (why: Message): Result<never, Undecoded> => err({ kind: 'damaged', why });

function readFormat(view: DataView, start: number, length: number): Format {
  const coding = view.getUint16(start, true);
  return {
    // The extensible form names the coding at the start of a longer id.
    coding:
      coding === EXTENSIBLE && length >= FORMAT_BYTES && start + FORMAT_BYTES <= view.byteLength
        ? view.getUint16(start + 24, true)
        : coding,
    channels: view.getUint16(start + 2, true),
    sampleRateHz: view.getUint32(start + 4, true),
    bits: view.getUint16(start + 14, true),
  };
}

/** A recorder that was cut off never came back to write the length; one that wrote to a pipe could not. */
const isKnown = (stated: number): boolean => stated > 0 && stated < UNKNOWN_LENGTH;

async function readSamples(
  { start, stated, format }: FoundSamples,
  bytes: SoundBytes,
  sink: SoundSink,
  onFraction: OnFraction,
): Promise<Result<SoundFacts, Undecoded>> {
  const { channels, sampleRateHz, bits } = format;
  const coding = codingOf(format);
  if (coding === null) {
    const why = message(
      "its samples are coded in a way this can't read (format {coding}, {bits} bits); 8, 16, 24 or 32 bits work",
      { coding: format.coding, bits },
    );
    return err({ kind: 'unsupported', why });
  }
  if (channels < 1 || sampleRateHz < 1000 || sampleRateHz > 768_000)
    return damaged(message('it says {channels} channels at {sampleRateHz} Hz', { channels, sampleRateHz }));
  const there = bytes.size - start;
  const known = isKnown(stated);
  const bytesEach = (bits / 8) * channels;
  const all = Math.floor((known ? Math.min(stated, there) : there) / bytesEach);
  if (all === 0) return damaged(message('it has no samples'));
  const mono = monoSamples(sink, all / sampleRateHz);
  for (let at = 0; at < all && !mono.isFull; at += PIECE_SAMPLES) {
    const until = Math.min(all, at + PIECE_SAMPLES);
    const piece = mixedPiece(await bytes.read(start + at * bytesEach, start + until * bytesEach), coding, format);
    await mono.add([piece], piece.length, sampleRateHz);
    onFraction(until / all);
    if (piece.length < until - at) break;
  }
  return ok({
    codec: coding,
    channels,
    decoder: 'offbook',
    warnings: lengthWarnings(
      mono.length / sampleRateHz,
      known ? stated / bytesEach / sampleRateHz : null,
      mono.length < all && mono.isFull,
    ),
  });
}

/** Interleaved samples as the mean of their channels. */
function mixedPiece(bytes: Uint8Array, coding: PcmCoding, { channels, bits }: Format): Float32Array {
  const read = pcmReader(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), coding);
  const samples = new Float32Array(Math.floor(bytes.length / ((bits / 8) * channels)));
  for (let i = 0, at = 0; i < samples.length; i++) {
    let sum = 0;
    for (let channel = 0; channel < channels; channel++, at += bits / 8) sum += read(at);
    samples[i] = sum / channels;
  }
  return samples;
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

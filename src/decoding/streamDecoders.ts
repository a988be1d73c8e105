import { FLACDecoder } from '@wasm-audio-decoders/flac';
import { OggVorbisDecoder } from '@wasm-audio-decoders/ogg-vorbis';
import { MPEGDecoder } from 'mpg123-decoder';
import { OpusDecoder } from 'opus-decoder';

/** Samples that a decoder gave for a piece of a file. */
export interface DecodedPiece {
  readonly channelData: readonly Float32Array[];
  readonly samplesDecoded: number;
  readonly sampleRate: number;
  readonly errors: readonly unknown[];
}

/** A decoder that is fed a file from its start, piece by piece. */
export interface StreamDecoder {
  readonly name: string;
  decode(piece: Uint8Array): Promise<DecodedPiece>;
  /** What it still holds back at the end. */
  flush(): Promise<DecodedPiece | null>;
  free(): void;
}

/** A decoder that is fed a track's packets. */
export interface PacketDecoder {
  readonly name: string;
  decodeFrames(packets: Uint8Array[]): Promise<DecodedPiece>;
  free(): void;
}

// All four are WebAssembly builds of the codecs' own libraries (libopus, mpg123, libFLAC, libvorbis).

/** MP3. Takes the encoder's delay and padding off, where the file names them. */
export async function mp3Stream(): Promise<StreamDecoder> {
  const decoder = new MPEGDecoder({ enableGapless: true });
  await decoder.ready;
  return {
    name: 'mpg123-decoder',
    decode: async (piece) => decoder.decode(piece),
    flush: async () => null,
    free: () => decoder.free(),
  };
}

export async function flacStream(): Promise<StreamDecoder> {
  const decoder = new FLACDecoder();
  await decoder.ready;
  return {
    name: '@wasm-audio-decoders/flac',
    decode: (piece) => decoder.decode(piece),
    flush: () => decoder.flush(),
    free: () => decoder.free(),
  };
}

/** Vorbis in Ogg. */
export async function oggVorbisStream(): Promise<StreamDecoder> {
  const decoder = new OggVorbisDecoder();
  await decoder.ready;
  return {
    name: '@wasm-audio-decoders/ogg-vorbis',
    decode: (piece) => decoder.decode(piece),
    flush: () => decoder.flush(),
    free: () => decoder.free(),
  };
}

export const OPUS_RATE_HZ = 48_000;

/** Opus, one or two channels. */
export async function opusPackets(channels: number): Promise<PacketDecoder> {
  const decoder = new OpusDecoder({ channels, sampleRate: OPUS_RATE_HZ });
  await decoder.ready;
  return {
    name: 'opus-decoder',
    decodeFrames: async (packets) => decoder.decodeFrames(packets),
    free: () => decoder.free(),
  };
}

/** MP3 inside another container. */
export async function mp3Packets(): Promise<PacketDecoder> {
  const decoder = new MPEGDecoder();
  await decoder.ready;
  return {
    name: 'mpg123-decoder',
    decodeFrames: async (packets) => decoder.decodeFrames(packets),
    free: () => decoder.free(),
  };
}

/** FLAC inside another container. */
export async function flacPackets(): Promise<PacketDecoder> {
  const decoder = new FLACDecoder();
  await decoder.ready;
  return {
    name: '@wasm-audio-decoders/flac',
    decodeFrames: (packets) => decoder.decodeFrames(packets),
    free: () => decoder.free(),
  };
}

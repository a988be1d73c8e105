import { basename } from 'node:path';
import { existsSync } from 'node:fs';
import type { Delivery } from '../delivery/model.ts';
import type { RecordingFile, SoundDecoder } from '../operations/ports.ts';
import { err, ok, type Result } from '../shared/result.ts';
import { asAbortSignal } from './asAbortSignal.ts';
import { audioFailure, type AudioFailure, cancelled, unreadableFile } from './audioFailures.ts';
import type { DecodedSound, OnFraction, SoundFacts, Undecoded } from './decodedSound.ts';
import { decodeInWorker } from './decodeInWorker.ts';
import type { HeardSound, SoundWanted } from './hearSound.ts';
import { findOutsideDecoder, type OutsideDecoder, withOutsideDecoder } from './outsideDecoder.ts';
import { bytesInMemory, bytesOfFile, type SoundBytes } from './soundBytes.ts';
import type { DecodeSource, OnPiece } from './workerMessages.ts';

export interface SoundDecoderOptions {
  /**
   * The built worker (src/decoding/worker.ts). Where there is none, as in a tool that was bundled without it, decoding
   * happens on the caller's thread.
   */
  readonly workerScript: string | null;
  /** Finds the program that decodes what Offbook can't; asked anew each time, since one may be installed meanwhile. */
  readonly outside?: () => Promise<OutsideDecoder | null>;
}

export interface DecodeOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onFraction?: OnFraction | undefined;
}

export interface NodeSoundDecoder extends SoundDecoder {
  /** Decodes a file of the person's. Its failures name it. */
  decodeFile(
    path: string,
    options?: DecodeOptions & { readonly mostRateHz?: number },
  ): Promise<Result<DecodedSound, AudioFailure>>;
  /** Decodes bytes; `name` is what the failures call them. The bytes are copied, not taken. */
  decodeBytes(bytes: Uint8Array, name: string, options?: DecodeOptions): Promise<Result<DecodedSound, AudioFailure>>;
  /** What a file's sound measures. Never holds the whole sound. */
  measureFile(path: string, options?: DecodeOptions): Promise<Result<MeasuredSound, AudioFailure>>;
  /**
   * Hands a file's sound over in pieces of seconds at the most, at 16 kHz where its rate is higher. Decoding waits for
   * `onPiece`; what that rejects with, this does.
   */
  hearFile(path: string, onPiece: OnPiece, options?: DecodeOptions): Promise<Result<SoundFacts, AudioFailure>>;
}

export interface MeasuredSound extends SoundFacts {
  readonly delivery: Delivery;
}

/** What recognisers and script following listen to; more would cost memory for nothing. */
const HEARING_RATE_HZ = 16_000;

/**
 * Turns recordings into samples, in a worker, so that nothing else waits. What has no decoder here (AAC above all) goes
 * through ffmpeg, or on macOS afconvert, where they are installed.
 */
export function createSoundDecoder({
  workerScript,
  outside = findOutsideDecoder,
}: SoundDecoderOptions): NodeSoundDecoder {
  const script = workerScript !== null && existsSync(workerScript) ? workerScript : null;

  async function hearHere(
    source: DecodeSource,
    wanted: SoundWanted,
    { signal, onFraction, onPiece = () => undefined }: HearOptions,
  ): Promise<Result<HeardSound, Undecoded>> {
    if (script !== null) return decodeInWorker(script, source, wanted, { signal, onFraction, onPiece });
    signal?.throwIfAborted();
    // The decoders are large, and the worker has its own.
    const { hearSound } = await import('./hearSound.ts');
    const bytes = await openSource(source);
    try {
      return await hearSound(bytes, wanted, { onFraction: onFraction ?? (() => undefined), onPiece });
    } finally {
      await bytes.close();
    }
  }

  async function hear(
    source: DecodeSource,
    name: string,
    wanted: SoundWanted,
    options: HearOptions,
  ): Promise<Result<HeardSound, AudioFailure>> {
    // What the listener throws is not the file's fault.
    let refused: { readonly reason: unknown } | null = null;
    const { onPiece } = options;
    const guarded = onPiece && {
      async onPiece(samples: Float32Array, sampleRateHz: number) {
        try {
          await onPiece(samples, sampleRateHz);
        } catch (reason) {
          refused = { reason };
          throw reason;
        }
      },
    };
    const hearing = { ...options, ...guarded };
    try {
      const heard = await hearHere(source, wanted, hearing);
      if (refused !== null) throw (refused as { readonly reason: unknown }).reason;
      if (heard.ok || heard.error.kind === 'empty') {
        return heard.ok ? heard : err(audioFailure(name, heard.error, null));
      }
      const program = await outside();
      const again =
        program &&
        (await withOutsideDecoder(program, source, options.signal, (wav) => hearHere({ path: wav }, wanted, hearing)));
      if (refused !== null) throw (refused as { readonly reason: unknown }).reason;
      if (again?.ok) return ok({ ...again.value, codec: heard.error.codec ?? 'unknown', decoder: program?.name ?? '' });
      return err(audioFailure(name, heard.error, program));
    } catch (error) {
      if (options.signal?.aborted) return err(cancelled());
      if (refused === null && 'path' in source) return err(unreadableFile(source.path, error));
      throw error;
    }
  }

  async function samplesOf(
    source: DecodeSource,
    name: string,
    options: DecodeOptions,
    mostRateHz?: number,
  ): Promise<Result<DecodedSound, AudioFailure>> {
    const heard = await hear(source, name, { kind: 'samples', mostRateHz }, options);
    return heard.ok ? ok({ ...heard.value, sound: heard.value.sound! }) : heard;
  }

  return {
    decodeFile: (path, options = {}) => samplesOf({ path }, basename(path), options, options.mostRateHz),
    decodeBytes: (bytes, name, options = {}) => samplesOf({ bytes }, name, options),
    async measureFile(path, options = {}) {
      const heard = await hear({ path }, basename(path), { kind: 'measures' }, options);
      return heard.ok ? ok({ ...heard.value, delivery: heard.value.delivery! }) : heard;
    },
    hearFile: (path, onPiece, options = {}) =>
      hear({ path }, basename(path), { kind: 'pieces', mostRateHz: HEARING_RATE_HZ }, { ...options, onPiece }),
    async decode(recording: RecordingFile, options = {}) {
      const { sizeBytes } = recording;
      const ranges = { size: sizeBytes, read: (start: number, end: number) => recording.read(start, end) };
      const settings = { signal: options.cancel && asAbortSignal(options.cancel), onFraction: options.onProgress };
      return samplesOf({ ranges }, 'the recording', settings, HEARING_RATE_HZ);
    },
  };
}

interface HearOptions extends DecodeOptions {
  readonly onPiece?: OnPiece | undefined;
}

const openSource = async (source: DecodeSource): Promise<SoundBytes> =>
  'path' in source
    ? bytesOfFile(source.path)
    : 'bytes' in source
      ? bytesInMemory(source.bytes)
      : { ...source.ranges, close: async () => undefined };

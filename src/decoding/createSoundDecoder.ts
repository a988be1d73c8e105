import { basename } from 'node:path';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { RecordingFile, SoundDecoder } from '../operations/ports.ts';
import { failure } from '../shared/failure.ts';
import { err, ok, type Result } from '../shared/result.ts';
import { asAbortSignal } from './asAbortSignal.ts';
import { audioFailure, type AudioFailure, cancelled, unreadableFile } from './audioFailures.ts';
import type { DecodedSound, OnFraction, Undecoded } from './decodedSound.ts';
import { decodeInWorker } from './decodeInWorker.ts';
import { findOutsideDecoder, type OutsideDecoder, withOutsideDecoder } from './outsideDecoder.ts';
import type { DecodeSource } from './workerMessages.ts';

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
  decodeFile(path: string, options?: DecodeOptions): Promise<Result<DecodedSound, AudioFailure>>;
  /** Decodes bytes; `name` is what the failures call them. The bytes are copied, not taken. */
  decodeBytes(bytes: Uint8Array, name: string, options?: DecodeOptions): Promise<Result<DecodedSound, AudioFailure>>;
}

/**
 * Turns recordings into samples, in a worker, so that nothing else waits. What has no decoder here (AAC above all) goes
 * through ffmpeg, or on macOS afconvert, where they are installed.
 */
export function createSoundDecoder({
  workerScript,
  outside = findOutsideDecoder,
}: SoundDecoderOptions): NodeSoundDecoder {
  const script = workerScript !== null && existsSync(workerScript) ? workerScript : null;

  async function decodeHere(source: DecodeSource, options: DecodeOptions): Promise<Result<DecodedSound, Undecoded>> {
    if (script !== null) return decodeInWorker(script, source, options);
    options.signal?.throwIfAborted();
    const bytes = 'path' in source ? await readFile(source.path) : source.bytes;
    // The decoders are large, and the worker has its own.
    const { decodeBytes } = await import('./decodeBytes.ts');
    return decodeBytes(bytes, options.onFraction);
  }

  async function decode(
    source: DecodeSource,
    name: string,
    options: DecodeOptions,
  ): Promise<Result<DecodedSound, AudioFailure>> {
    try {
      const decoded = await decodeHere(source, options);
      if (decoded.ok || decoded.error.kind === 'empty') {
        return decoded.ok ? decoded : err(audioFailure(name, decoded.error, null));
      }
      const program = await outside();
      const again =
        program &&
        (await withOutsideDecoder(program, source, options.signal, (wav) => decodeHere({ path: wav }, options)));
      if (again?.ok)
        return ok({ ...again.value, codec: decoded.error.codec ?? 'unknown', decoder: program?.name ?? '' });
      return err(audioFailure(name, decoded.error, program));
    } catch (error) {
      if (options.signal?.aborted) return err(cancelled());
      if ('path' in source) return err(unreadableFile(source.path, error));
      throw error;
    }
  }

  return {
    decodeFile: (path, options = {}) => decode({ path }, basename(path), options),
    decodeBytes: (bytes, name, options = {}) => decode({ bytes }, name, options),
    async decode(recording: RecordingFile, options = {}) {
      if (recording.sizeBytes > MOST_BYTES) {
        return err(
          failure(
            'audio-too-large',
            `The recording has ${megabytes(recording.sizeBytes)} MB; up to ${megabytes(MOST_BYTES)} MB can be decoded. Cut it with another program first.`,
          ),
        );
      }
      const bytes = await recording.read(0, recording.sizeBytes);
      return decode({ bytes }, 'the recording', {
        signal: options.cancel && asAbortSignal(options.cancel),
        onFraction: options.onProgress,
      });
    },
  };
}

/** A file is held in memory whole while it is decoded. */
const MOST_BYTES = 1024 ** 3;
const megabytes = (bytes: number): number => Math.round(bytes / 1024 ** 2);

import { readFile } from 'node:fs/promises';
import { failure, type Failure } from '../../shared/failure.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Sound } from '../../speech/model.ts';
import { readOpus } from './opus.ts';
import { isWav, readWav } from './wav.ts';

export type AudioFailure = Failure<'audio-missing' | 'audio-undecodable'>;

/**
 * Reads a sound file, told by its content, not its name: WAV, and Opus in WebM, Ogg or MP4 (what Offbook and most
 * browsers record). One channel, at the file's own rate for WAV and 48 kHz for Opus.
 */
export async function decodeAudioFile(path: string): Promise<Result<Sound, AudioFailure>> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    return err(unreadable(path, error));
  }
  if (bytes.length === 0) return err(undecodable(path, 'it is empty'));
  const decoded = isWav(bytes) ? readWav(bytes) : await readOpus(bytes);
  return decoded.ok ? ok(decoded.value) : err(undecodable(path, decoded.error));
}

function unreadable(path: string, error: unknown): AudioFailure {
  const code = error instanceof Error && 'code' in error ? String(error.code) : null;
  if (code === null) throw error;
  if (code === 'ENOENT') {
    return failure('audio-missing', `There is no file "${path}". Check the path of the recording.`);
  }
  if (code === 'EISDIR') return failure('audio-undecodable', `"${path}" is a folder. Name one sound file in it.`);
  return failure('audio-undecodable', `"${path}" can't be read (${code}). Check that you may read it.`);
}

const undecodable = (path: string, why: string): AudioFailure =>
  failure(
    'audio-undecodable',
    `"${path}" can't be decoded: ${why}. WAV works, and Opus in WebM, Ogg or MP4. Other sound can be converted with ffmpeg: ffmpeg -i INPUT -ac 1 take.wav`,
  );

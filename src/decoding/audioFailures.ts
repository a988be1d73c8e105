import { failure, type Failure } from '../shared/failure.ts';
import type { Undecoded } from './decodedSound.ts';
import type { OutsideDecoder } from './outsideDecoder.ts';

export type AudioFailure = Failure<
  | 'audio-missing'
  | 'audio-unreadable'
  | 'audio-empty'
  | 'audio-unknown'
  | 'audio-undecodable'
  | 'audio-damaged'
  | 'audio-too-large'
  | 'cancelled'
>;

const CODES = {
  empty: 'audio-empty',
  unknown: 'audio-unknown',
  unsupported: 'audio-undecodable',
  damaged: 'audio-damaged',
} as const;

const KNOWN =
  'WAV, MP3, FLAC and Ogg can be read, and Opus, Vorbis, MP3 and FLAC in WebM, MP4 or Matroska; AAC (.m4a, .mp4) with ffmpeg installed.';
const CONVERT = 'ffmpeg -i INPUT -ac 1 take.wav';

/** Why a sound could not be decoded, and by what it could. `tried` is the program that could not either. */
export function audioFailure(name: string, undecoded: Undecoded, tried: OutsideDecoder | null): AudioFailure {
  const { kind, why } = undecoded;
  const said = `"${name}" can't be decoded: ${why}${tried ? `, and ${tried.name} could not read it either` : ''}.`;
  return failure(CODES[kind], `${said} ${wayOut(undecoded, tried)}`);
}

function wayOut({ kind, codec }: Undecoded, tried: OutsideDecoder | null): string {
  if (kind === 'empty') return 'Choose another file, or record again.';
  if (kind === 'damaged') return 'Copy it again from where it was recorded, or save it anew there.';
  if (kind === 'unsupported' && tried === null) {
    return codec === 'aac'
      ? `AAC is decoded by ffmpeg where it is installed (ffmpeg.org), and by the browser, so the page can hear it. Or convert it elsewhere to WAV: ${CONVERT}`
      : `With ffmpeg installed (ffmpeg.org) it may be read as it is. Or convert it elsewhere to WAV: ${CONVERT}`;
  }
  return `${KNOWN} Other sound can be converted with ffmpeg: ${CONVERT}`;
}

export const cancelled = (): Failure<'cancelled'> => failure('cancelled', 'Stopped, as you asked.');

/** A file that can't be opened. Throws what is not the file system's word. */
export function unreadableFile(path: string, error: unknown): AudioFailure {
  const code = error instanceof Error && 'code' in error ? String(error.code) : null;
  if (code === null || !(error instanceof Error && 'syscall' in error)) throw error;
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return failure('audio-missing', `There is no file "${path}". Check the path of the recording.`);
  if (code === 'EISDIR') return failure('audio-unreadable', `"${path}" is a folder. Name one sound file in it.`);
  if (code === 'ERR_FS_FILE_TOO_LARGE')
    return failure('audio-too-large', `"${path}" is larger than 2 GB. Cut it with another program first.`);
  return failure('audio-unreadable', `"${path}" can't be read (${code}). Check that you may read it.`);
}

import { failure, type Failure } from '../shared/failure.ts';
import type { Undecoded } from './decodedSound.ts';
import type { OutsideDecoder } from './outsideDecoder.ts';
import { type Message, message } from '../shared/message.ts';

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

const CONVERT = 'ffmpeg -i INPUT -ac 1 take.wav';

/** Why a sound could not be decoded, and by what it could. `tried` is the program that could not either. */
export function audioFailure(name: string, undecoded: Undecoded, tried: OutsideDecoder | null): AudioFailure {
  const { kind, why } = undecoded;
  const wayOut = wayOutOf(undecoded, tried);
  return failure(
    CODES[kind],
    tried
      ? message('"{name}" can\'t be decoded: {why}, and {decoder} could not read it either. {wayOut}', {
          name,
          why,
          decoder: tried.name,
          wayOut,
        })
      : message('"{name}" can\'t be decoded: {why}. {wayOut}', { name, why, wayOut }),
  );
}

function wayOutOf({ kind, codec }: Undecoded, tried: OutsideDecoder | null): Message {
  if (kind === 'empty') return message('Choose another file, or record again.');
  if (kind === 'damaged') return message('Copy it again from where it was recorded, or save it anew there.');
  if (kind === 'unsupported' && tried === null) {
    return codec === 'aac'
      ? message(
          'AAC is decoded by ffmpeg where it is installed (ffmpeg.org), and by the browser, so the page can hear it. Or convert it elsewhere to WAV: {command}',
          { command: CONVERT },
        )
      : message(
          'With ffmpeg installed (ffmpeg.org) it may be read as it is. Or convert it elsewhere to WAV: {command}',
          {
            command: CONVERT,
          },
        );
  }
  return message(
    'WAV, MP3, FLAC and Ogg can be read, and Opus, Vorbis, MP3 and FLAC in WebM, MP4 or Matroska; AAC (.m4a, .mp4) with ffmpeg installed. Other sound can be converted with ffmpeg: {command}',
    { command: CONVERT },
  );
}

export const cancelled = (): Failure<'cancelled'> => failure('cancelled', message('Stopped, as you asked.'));

/** A file that can't be opened. Throws what is not the file system's word. */
export function unreadableFile(path: string, error: unknown): AudioFailure {
  const code = error instanceof Error && 'code' in error ? String(error.code) : null;
  if (code === null || !(error instanceof Error && 'syscall' in error)) throw error;
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return failure('audio-missing', message('There is no file "{path}". Check the path of the recording.', { path }));
  if (code === 'EISDIR')
    return failure('audio-unreadable', message('"{path}" is a folder. Name one sound file in it.', { path }));
  if (code === 'ERR_FS_FILE_TOO_LARGE')
    return failure(
      'audio-too-large',
      message('"{path}" is larger than 2 GB. Cut it with another program first.', { path }),
    );
  return failure(
    'audio-unreadable',
    message('"{path}" can\'t be read ({code}). Check that you may read it.', { path, code }),
  );
}

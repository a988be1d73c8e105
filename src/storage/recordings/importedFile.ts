import type { InputAudioTrack } from 'mediabunny';
import { openInput, soundTrackOf } from '../../decoding/soundTrack.ts';
import { type SoundKind, soundKindOf } from '../../decoding/soundKind.ts';
import { bareAmrOf, unreadCodingOf } from '../../decoding/unreadCoding.ts';
import { wavSeconds } from '../../decoding/wav.ts';
import { failure, type Failure } from '../../shared/failure.ts';
import { message, type Message } from '../../shared/message.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { type Container, FLAC, MP3, MP4, OGG, WAV, WEBM } from './container.ts';
import { box } from './mp4Box.ts';
import { recordedAtOf } from './recordedAt.ts';
import { type Remuxed, remux } from './remux.ts';

export interface PreparedImport extends Remuxed {
  readonly recordedAt: number | null;
}

export type ImportFailure = Failure<'recording-unknown' | 'recording-damaged' | 'recording-empty'>;

/**
 * A recording made elsewhere as it will be kept: in its own coding, in a file that knows its duration and seeks. What a
 * container holds besides sound (a picture, a film) is left out. Nothing is decoded: what only the page can play is kept too.
 */
export async function prepareImport(bytes: Uint8Array): Promise<Result<PreparedImport, ImportFailure>> {
  if (bytes.length === 0)
    return err(
      failure('recording-empty', message('This file is empty. Choose the recording itself, or copy it again.')),
    );
  const kind = soundKindOf(bytes);
  const amr = bareAmrOf(bytes);
  if (amr) return err(unread(amr));
  if (kind === 'none') {
    return err(
      failure(
        'recording-unknown',
        message(
          'This is no recording that Offbook knows. WAV, MP3, M4A, FLAC, Ogg and WebM can be imported; other sound can be converted first.',
        ),
      ),
    );
  }
  const input = openInput(bytes);
  try {
    const track = await soundTrackOf(input);
    const kept = await keep(kind, bytes, track);
    return kept.ok ? ok({ ...kept.value, recordedAt: await recordedAtOf(bytes, input) }) : kept;
  } finally {
    input.dispose();
  }
}

const AS_THEY_ARE: Partial<Record<SoundKind, Container>> = { wav: WAV, mp3: MP3, flac: FLAC };

async function keep(
  kind: SoundKind,
  bytes: Uint8Array,
  track: InputAudioTrack | null,
): Promise<Result<Remuxed, ImportFailure>> {
  const asItIs = AS_THEY_ARE[kind];
  if (asItIs) {
    const seconds = kind === 'wav' ? await wavSeconds(bytes) : await secondsOf(track);
    if (seconds === null || seconds <= 0) return err(damaged(message('no sound could be found in it')));
    return ok({ container: asItIs, bytes, durationMs: Math.round(seconds * 1000) });
  }
  const codec = await track?.getCodec().catch(() => null);
  if (!track) return err(damaged(message('no sound track could be found in it')));
  if (!codec) {
    return err(unread(await unreadCodingOf(track)));
  }
  if (kind === 'mp4' && (await isFinishedSound(bytes, track))) {
    const seconds = await secondsOf(track);
    // Kept byte for byte: it also says how many samples at its start only warm the decoder up.
    if (seconds) return ok({ container: MP4, bytes, durationMs: Math.round(seconds * 1000) });
  }
  try {
    const remuxed = await remux(bytes, targetFor(kind, codec));
    return remuxed.ok ? remuxed : err(damaged(message('its sound can’t be read')));
  } catch (error) {
    // A coding that the container can't be written with, or a file that breaks the container's rules half-way.
    return err(damaged(error instanceof Error ? error.message : String(error)));
  }
}

/** WebM holds Opus and Vorbis only, so other sound in Matroska and bare AAC go to MP4, which players read as widely. */
function targetFor(kind: SoundKind, codec: string): Container {
  if (kind === 'ogg') return OGG;
  return kind === 'matroska' && (codec === 'opus' || codec === 'vorbis') ? WEBM : MP4;
}

/** MP4 that seeks as it is: one track, and not in fragments as recorders write it. */
async function isFinishedSound(bytes: Uint8Array, track: InputAudioTrack): Promise<boolean> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (box(view, 'moof', 0, view.byteLength) !== null) return false;
  return (await track.input.getTracks()).length === 1;
}

/** As the file says itself; where it doesn't, by going through it (which never ends in some damaged FLAC). */
async function secondsOf(track: InputAudioTrack | null): Promise<number | null> {
  try {
    return track && ((await track.getDurationFromMetadata()) ?? (await track.computeDuration()));
  } catch {
    return null;
  }
}

/** A coding that nothing here reads, and the way out: converting, and another choice for what is recorded from now on. */
function unread(coding: string | null): ImportFailure {
  if (coding === null) {
    return failure(
      'recording-unknown',
      message(
        'The sound in this file is coded in a way that Offbook doesn’t know. Save it as WAV, MP3 or M4A (AAC) where it was made.',
      ),
    );
  }
  const from =
    coding === 'Apple Lossless'
      ? message('On an iPhone choose Compressed as the Audio Quality of Voice Memos for those to come.')
      : message('Set the phone’s recorder to M4A for those to come.');
  return failure(
    'recording-unknown',
    message(
      'The sound in this file is coded as {coding}, which can’t be read here. Convert it to M4A or MP3, e.g. with VLC or ffmpeg (ffmpeg -i THIS memo.m4a). {from}',
      { coding, from },
    ),
  );
}

const damaged = (why: Message | string): ImportFailure =>
  failure(
    'recording-damaged',
    message("This recording can't be read: {why}. Copy it again, or save it anew where it was made.", { why }),
  );

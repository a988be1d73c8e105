import { err, type Result } from '../shared/result.ts';
import { asOggVorbis } from './asOggVorbis.ts';
import type { DecodedSound, OnFraction, Undecoded } from './decodedSound.ts';
import { decodeStream, reason } from './decodeStream.ts';
import { decodeTrack } from './decodeTrack.ts';
import { soundKindOf } from './soundKind.ts';
import { openInput, soundTrackOf, statedSecondsOf } from './soundTrack.ts';
import { flacStream, mp3Stream, oggVorbisStream } from './streamDecoders.ts';
import { readWav } from './wav.ts';

/**
 * Decodes a sound file by what is in it, whatever its name: WAV, MP3, FLAC, Ogg (Opus, Vorbis, FLAC), WebM and Matroska
 * (Opus, Vorbis, …), MP4 and QuickTime (Opus, MP3, FLAC, plain samples). AAC has no decoder here: `unsupported`.
 *
 * It keeps a processor busy for seconds, so run it in a worker: see createSoundDecoder.
 */
export async function decodeBytes(
  bytes: Uint8Array,
  onFraction: OnFraction = () => undefined,
): Promise<Result<DecodedSound, Undecoded>> {
  if (bytes.length === 0) return err({ kind: 'empty', why: 'it is empty' });
  const kind = soundKindOf(bytes);
  if (kind === 'none') return err({ kind: 'unknown', why: 'it is no sound file that is known here' });
  if (kind === 'wav') return readWav(bytes);
  const input = openInput(bytes);
  try {
    const track = await soundTrackOf(input);
    const statedSeconds = track && (await statedSecondsOf(track));
    const channels = track && (await track.getNumberOfChannels());
    const stream = { statedSeconds, channels };
    // These are read without the demuxer, which is stricter about what stands around the frames.
    if (kind === 'mp3') return await decodeStream(bytes, { codec: 'mp3', open: mp3Stream, ...stream }, onFraction);
    if (kind === 'flac' || isOggFlac(bytes))
      return await decodeStream(bytes, { codec: 'flac', open: flacStream, ...stream }, onFraction);
    if (track === null) return err({ kind: 'damaged', why: 'no sound track could be found in it' });
    if ((await track.getCodec()) !== 'vorbis') return await decodeTrack(track, onFraction);
    const ogg = kind === 'ogg' ? bytes : await asOggVorbis(track);
    return await decodeStream(ogg, { codec: 'vorbis', open: oggVorbisStream, ...stream }, onFraction);
  } catch (error) {
    // The demuxer throws where a file breaks its container's rules.
    return err({ kind: 'damaged', why: `it breaks off or is damaged (${reason(error)})` });
  } finally {
    input.dispose();
  }
}

/** Ogg with FLAC in it, which the demuxer doesn't know: RFC 9639, section 10.1. */
function isOggFlac(bytes: Uint8Array): boolean {
  const first = 28 + ((bytes[26] ?? 0) - 1);
  return String.fromCharCode(...bytes.subarray(0, 4), ...bytes.subarray(first, first + 5)) === 'OggS\x7fFLAC';
}

import { err, ok, type Result } from '../shared/result.ts';
import { asOggVorbis } from './asOggVorbis.ts';
import { collectSamples } from './collectSamples.ts';
import type { DecodedSound, OnFraction, SoundFacts, Undecoded } from './decodedSound.ts';
import { decodeStream, reason } from './decodeStream.ts';
import { decodeTrack } from './decodeTrack.ts';
import { bytesInMemory, type SoundBytes } from './soundBytes.ts';
import { soundKindOf, tagEnd } from './soundKind.ts';
import type { SoundSink } from './soundSink.ts';
import { openInput, soundTrackOf, statedSecondsOf } from './soundTrack.ts';
import { flacStream, mp3Stream, oggVorbisStream } from './streamDecoders.ts';
import { bareAmrOf } from './unreadCoding.ts';
import { readWav } from './wav.ts';
import { message } from '../shared/message.ts';

/**
 * Decodes a sound file by what is in it, whatever its name: WAV, MP3, FLAC, Ogg (Opus, Vorbis, FLAC), WebM and Matroska
 * (Opus, Vorbis, …), MP4 and QuickTime (Opus, MP3, FLAC, plain samples). AAC has no decoder here: `unsupported`. The file is
 * read a range at a time, and the sink gets the sound in pieces of seconds at most.
 *
 * It keeps a processor busy for seconds, so run it in a worker: see createSoundDecoder.
 */
export async function decodeInPieces(
  bytes: SoundBytes,
  sink: SoundSink,
  onFraction: OnFraction = () => undefined,
): Promise<Result<SoundFacts, Undecoded>> {
  if (bytes.size === 0) return err({ kind: 'empty', why: message('it is empty') });
  const head = await headOf(bytes);
  const kind = soundKindOf(head);
  const amr = bareAmrOf(head);
  if (amr) return err({ kind: 'unsupported', why: message('its sound is coded as {amr}', { amr }), codec: amr });
  if (kind === 'none') return err({ kind: 'unknown', why: message('it is no sound file that is known here') });
  if (kind === 'wav') return readWav(bytes, sink, onFraction);
  const input = openInput(bytes);
  try {
    const track = await soundTrackOf(input);
    const statedSeconds = track && (await statedSecondsOf(track));
    const channels = track && (await track.getNumberOfChannels());
    const stream = { statedSeconds, channels };
    // These are read without the demuxer, which is stricter about what stands around the frames.
    if (kind === 'mp3')
      return await decodeStream(bytes, { codec: 'mp3', open: mp3Stream, ...stream }, sink, onFraction);
    if (kind === 'flac' || isOggFlac(head))
      return await decodeStream(bytes, { codec: 'flac', open: flacStream, ...stream }, sink, onFraction);
    if (track === null) return err({ kind: 'damaged', why: message('no sound track could be found in it') });
    if ((await track.getCodec()) !== 'vorbis') return await decodeTrack(track, sink, onFraction);
    const ogg = kind === 'ogg' ? bytes : bytesInMemory(await asOggVorbis(track));
    return await decodeStream(ogg, { codec: 'vorbis', open: oggVorbisStream, ...stream }, sink, onFraction);
  } catch (error) {
    // The demuxer throws where a file breaks its container's rules.
    return err({ kind: 'damaged', why: message('it breaks off or is damaged ({reason})', { reason: reason(error) }) });
  } finally {
    input.dispose();
  }
}

/** Decodes bytes that are in memory to a sound that is, at the rate it was recorded with. */
export async function decodeBytes(bytes: Uint8Array): Promise<Result<DecodedSound, Undecoded>> {
  const samples = collectSamples();
  const facts = await decodeInPieces(bytesInMemory(bytes), samples);
  return facts.ok ? ok({ ...facts.value, sound: samples.sound() }) : facts;
}

/** Enough to tell what a file is. */
const HEAD_BYTES = 64 * 1024;
/** Tags may have pictures in them; one that seems to be larger is none. */
const MOST_TAG_BYTES = 64 * 1024 * 1024;

/** The start of a file, with what follows its tag. */
async function headOf(bytes: SoundBytes): Promise<Uint8Array> {
  const head = await bytes.read(0, HEAD_BYTES);
  const tagged = String.fromCharCode(...head.subarray(0, 3)) === 'ID3' ? tagEnd(head) : 0;
  return tagged === 0 || tagged > MOST_TAG_BYTES ? head : bytes.read(0, tagged + HEAD_BYTES);
}

/** Ogg with FLAC in it, which the demuxer doesn't know: RFC 9639, section 10.1. */
function isOggFlac(bytes: Uint8Array): boolean {
  const first = 28 + ((bytes[26] ?? 0) - 1);
  return String.fromCharCode(...bytes.subarray(0, 4), ...bytes.subarray(first, first + 5)) === 'OggS\x7fFLAC';
}

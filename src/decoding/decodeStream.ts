import { err, ok, type Result } from '../shared/result.ts';
import type { OnFraction, SoundFacts, Undecoded } from './decodedSound.ts';
import { damagedParts, lengthWarnings, monoSamples } from './monoSamples.ts';
import type { SoundBytes } from './soundBytes.ts';
import type { SoundSink } from './soundSink.ts';
import type { DecodedPiece, StreamDecoder } from './streamDecoders.ts';
import { message } from '../shared/message.ts';

/** Bytes fed at a time: a second or two of sound. What is decoded of them lies in memory several times for a moment. */
const PIECE_BYTES = 16 * 1024;

export interface StreamWanted {
  readonly codec: string;
  readonly open: () => Promise<StreamDecoder>;
  /** The length that the file states; null where it states none. */
  readonly statedSeconds: number | null;
  /** Of the file; null where it doesn't say. The MP3 decoder always gives two. */
  readonly channels: number | null;
}

/** Decodes a file that is one stream of a single coding: MP3, FLAC, Ogg Vorbis. */
export async function decodeStream(
  bytes: SoundBytes,
  { codec, open, statedSeconds, channels }: StreamWanted,
  sink: SoundSink,
  onFraction: OnFraction,
): Promise<Result<SoundFacts, Undecoded>> {
  const decoder = await open();
  const samples = monoSamples(sink, statedSeconds);
  let errors = 0;
  const take = async (piece: DecodedPiece): Promise<void> => {
    errors += piece.errors.length;
    await samples.add(piece.channelData, piece.samplesDecoded, piece.sampleRate);
  };
  try {
    for (let at = 0; at < bytes.size && !samples.isFull; at += PIECE_BYTES) {
      await take(await decoder.decode(await bytes.read(at, at + PIECE_BYTES)));
      onFraction(Math.min(1, (at + PIECE_BYTES) / bytes.size));
    }
    const rest = samples.isFull ? null : await decoder.flush();
    if (rest) await take(rest);
  } catch (error) {
    // The decoders throw on streams that break off in their headers.
    if (samples.length === 0)
      return err({
        kind: 'damaged',
        why: message('no sound could be read from it ({reason})', { reason: reason(error) }),
      });
    errors++;
  } finally {
    decoder.free();
  }
  if (samples.length === 0) return err({ kind: 'damaged', why: message('no sound could be read from it') });
  const cut = lengthWarnings(samples.length / samples.sampleRateHz, statedSeconds, samples.isFull);
  return ok({
    codec,
    channels: channels ?? samples.channels,
    decoder: decoder.name,
    // The last piece of a file that was cut off can't be read either; that is said already.
    warnings: cut.length === 0 && errors > 0 ? [damagedParts(errors)] : cut,
  });
}

export const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

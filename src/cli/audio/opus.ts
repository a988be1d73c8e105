import {
  ALL_FORMATS,
  BufferSource,
  type EncodedPacket,
  EncodedPacketSink,
  Input,
  type InputAudioTrack,
} from 'mediabunny';
import { OpusDecoder } from 'opus-decoder';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Sound } from '../../speech/model.ts';

const OPUS_RATE_HZ = 48_000;
/** Decoded at a time: about 15 s of sound, so that memory stays small. */
const BATCH = 256;

/**
 * Decodes Opus in WebM, Ogg or MP4 at 48 kHz, mixed to one channel. A torn end is fine. The error completes the
 * sentence "The file can't be decoded: …".
 */
export async function readOpus(bytes: Uint8Array): Promise<Result<Sound, string>> {
  const input = new Input({ formats: ALL_FORMATS, source: new BufferSource(bytes) });
  try {
    const track = await soundTrack(input);
    if (track === null) return err('it is no sound file that is known here');
    const codec = await track.getCodec();
    if (codec !== 'opus') return err(`its sound is coded as ${codec ?? 'something unknown'}`);
    const channels = await track.getNumberOfChannels();
    if (channels > 2) return err(`it has ${channels} channels; one or two can be decoded`);
    const decoded = await decodePackets(track, channels);
    return decoded.length === 0
      ? err('no sound could be read from it')
      : ok({ samples: decoded, sampleRateHz: OPUS_RATE_HZ });
  } finally {
    input.dispose();
  }
}

async function soundTrack(input: Input): Promise<InputAudioTrack | null> {
  try {
    return await input.getPrimaryAudioTrack();
  } catch {
    return null;
  }
}

async function decodePackets(track: InputAudioTrack, channels: number): Promise<Float32Array> {
  const decoder = new OpusDecoder({ channels, sampleRate: OPUS_RATE_HZ });
  await decoder.ready;
  try {
    const parts: Float32Array[] = [];
    for await (const batch of batches(track)) {
      const { channelData, samplesDecoded } = decoder.decodeFrames(batch.map((packet) => packet.data));
      parts.push(mixed(channelData, samplesDecoded));
    }
    return joined(parts, await preSkip(track));
  } finally {
    decoder.free();
  }
}

/** The packets of a track, up to the first that can't be read. */
async function* batches(track: InputAudioTrack): AsyncGenerator<readonly EncodedPacket[]> {
  let batch: EncodedPacket[] = [];
  try {
    for await (const packet of new EncodedPacketSink(track).packets()) {
      batch.push(packet);
      if (batch.length === BATCH) {
        yield batch;
        batch = [];
      }
    }
  } catch {
    // A torn end; what came before is the recording.
  }
  if (batch.length > 0) yield batch;
}

/** Samples at the start that only warm the decoder up: RFC 7845, section 5.1, bytes 10 and 11 of the Opus header. */
async function preSkip(track: InputAudioTrack): Promise<number> {
  const header = (await track.getDecoderConfig())?.description;
  if (header === undefined) return 0;
  const bytes = ArrayBuffer.isView(header)
    ? new Uint8Array(header.buffer, header.byteOffset, header.byteLength)
    : new Uint8Array(header);
  return (bytes[10] ?? 0) + 256 * (bytes[11] ?? 0);
}

function mixed(channels: readonly Float32Array[], length: number): Float32Array {
  const samples = new Float32Array(length);
  for (const channel of channels) {
    for (let i = 0; i < length; i++) samples[i] = samples[i]! + channel[i]! / channels.length;
  }
  return samples;
}

function joined(parts: readonly Float32Array[], skip: number): Float32Array {
  const all = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all.subarray(Math.min(skip, all.length));
}

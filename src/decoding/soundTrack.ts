import {
  ALL_FORMATS,
  BufferSource,
  CustomSource,
  type EncodedPacket,
  EncodedPacketSink,
  Input,
  type InputAudioTrack,
} from 'mediabunny';
import type { SoundBytes } from './soundBytes.ts';

/** Opens a file's bytes with the demuxer; `dispose` it afterwards. */
export const openInput = (bytes: Uint8Array | SoundBytes): Input =>
  new Input({
    formats: ALL_FORMATS,
    source:
      bytes instanceof Uint8Array
        ? new BufferSource(bytes)
        : new CustomSource({
            getSize: () => bytes.size,
            read: (start, end) => bytes.read(start, end),
            prefetchProfile: 'fileSystem',
          }),
  });

/** The sound track of a file, also of a film; null where the file is of no known kind or has none. */
export async function soundTrackOf(input: Input): Promise<InputAudioTrack | null> {
  try {
    return await input.getPrimaryAudioTrack();
  } catch {
    return null;
  }
}

/** The length that the container states; null where it states none, as of a recording that was never finished. */
export async function statedSecondsOf(track: InputAudioTrack): Promise<number | null> {
  try {
    return (await track.getDurationFromMetadata()) ?? null;
  } catch {
    return null;
  }
}

/** Packets at a time: 1 to 4 s of Opus, so that little is in memory twice. */
const BATCH = 64;

/** Batches of packets' bytes in order, up to the first that can't be read; `atSeconds` is where the batch begins. */
export async function* packetBatches(
  track: InputAudioTrack,
): AsyncGenerator<{ readonly packets: readonly Uint8Array[]; readonly atSeconds: number }> {
  let batch: EncodedPacket[] = [];
  const handOver = () => ({ packets: batch.map(({ data }) => data), atSeconds: batch[0]!.timestamp });
  try {
    for await (const packet of new EncodedPacketSink(track).packets()) {
      batch.push(packet);
      if (batch.length === BATCH) {
        yield handOver();
        batch = [];
      }
    }
  } catch {
    // A torn end; what came before is the recording.
  }
  if (batch.length > 0) yield handOver();
}

/** What a container tells a decoder before the first packet; empty where it has nothing to say. */
export async function decoderDescription(track: InputAudioTrack): Promise<Uint8Array> {
  const header = (await track.getDecoderConfig())?.description;
  if (header === undefined) return new Uint8Array();
  return ArrayBuffer.isView(header)
    ? new Uint8Array(header.buffer, header.byteOffset, header.byteLength)
    : new Uint8Array(header);
}

import {
  ALL_FORMATS,
  BufferSource,
  BufferTarget,
  EncodedAudioPacketSource,
  type EncodedPacket,
  EncodedPacketSink,
  Input,
  type InputAudioTrack,
  Mp4OutputFormat,
  OggOutputFormat,
  Output,
  WebMOutputFormat,
} from 'mediabunny';
import { failure, type Failure } from '../../shared/failure.ts';
import { message, type Message } from '../../shared/message.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { type Container, containerOf } from './container.ts';
import { opusPacketMs } from './opusPacket.ts';

export interface Remuxed {
  readonly container: Container;
  readonly bytes: Uint8Array;
  readonly durationMs: number;
}

/**
 * Writes what a browser recorded into a file that knows its duration and seeks: the packets are copied, not decoded.
 * A torn end is fine: everything before it is kept. The first packet is moved to time zero, because players and
 * decoders disagree about a late start.
 *
 * @param container what to write into; where it is not what the sound came in, it must be able to hold the same coding
 */
export async function remux(
  recorded: Uint8Array,
  container: Container | null = containerOf(recorded),
): Promise<Result<Remuxed, Failure<'recording-damaged'>>> {
  if (container === null) return err(damaged(message('it does not start like a WebM, MP4 or Ogg file')));
  const input = new Input({ formats: ALL_FORMATS, source: new BufferSource(recorded) });
  try {
    const track = await firstTrack(input);
    const codec = await track?.getCodec();
    if (!track || !codec) return err(damaged(message('no sound track is in it')));
    const packets = await readablePackets(track);
    const first = packets[0];
    if (first === undefined) return err(damaged(message('no sound could be read from it')));

    const source = new EncodedAudioPacketSource(codec);
    const output = new Output({ format: outputFormat(container), target: new BufferTarget() });
    output.addAudioTrack(source);
    await output.start();
    const decoderConfig = (await track.getDecoderConfig()) ?? undefined;
    let endSeconds = 0;
    for (const packet of packets) {
      const duration = packet.duration > 0 ? packet.duration : missingDuration(packet, packets, codec === 'opus');
      const timestamp = packet.timestamp - first.timestamp;
      endSeconds = Math.max(endSeconds, timestamp + duration);
      await source.add(packet.clone({ timestamp, duration }), decoderConfig && { decoderConfig });
    }
    await output.finalize();
    if (output.target.buffer === null) throw new Error('The remuxed recording has no bytes.');
    return ok({ container, bytes: new Uint8Array(output.target.buffer), durationMs: Math.round(endSeconds * 1000) });
  } finally {
    input.dispose();
  }
}

/** The damaged parts of a file show up as thrown errors while parsing; for a recording they mean "nothing more here". */
async function firstTrack(input: Input): Promise<InputAudioTrack | null> {
  try {
    return await input.getPrimaryAudioTrack();
  } catch {
    return null;
  }
}

async function readablePackets(track: InputAudioTrack): Promise<EncodedPacket[]> {
  const packets: EncodedPacket[] = [];
  try {
    for await (const packet of new EncodedPacketSink(track).packets()) packets.push(packet);
  } catch {
    // What follows can't be read; what came before is the recording.
  }
  return packets;
}

/** WebM gives the last packet no duration: ask the packet itself, or take its neighbour's. */
function missingDuration(packet: EncodedPacket, packets: readonly EncodedPacket[], isOpus: boolean): number {
  if (isOpus) return opusPacketMs(packet.data) / 1000;
  return packets.at(-2)?.duration ?? 0;
}

function outputFormat(container: Container): WebMOutputFormat | Mp4OutputFormat | OggOutputFormat {
  switch (container.extension) {
    case 'webm':
      return new WebMOutputFormat();
    case 'mp4':
      return new Mp4OutputFormat({ fastStart: 'in-memory' });
    default:
      return new OggOutputFormat();
  }
}

const damaged = (why: Message | string): Failure<'recording-damaged'> =>
  failure(
    'recording-damaged',
    message("The recording can't be read: {why}. Its bytes are kept as they came, so nothing is thrown away.", { why }),
  );

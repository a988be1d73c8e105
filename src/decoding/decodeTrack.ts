import type { InputAudioTrack } from 'mediabunny';
import { err, ok, type Result } from '../shared/result.ts';
import type { OnFraction, SoundFacts, Undecoded } from './decodedSound.ts';
import { damagedParts, lengthWarnings, monoSamples } from './monoSamples.ts';
import type { SoundSink } from './soundSink.ts';
import { isPcm, pcmChannels } from './pcm.ts';
import { decoderDescription, packetBatches, statedSecondsOf } from './soundTrack.ts';
import { unreadCodingOf } from './unreadCoding.ts';
import { flacPackets, mp3Packets, OPUS_RATE_HZ, opusPackets, type PacketDecoder } from './streamDecoders.ts';
import { message } from '../shared/message.ts';

/** Decodes a track's packets: Opus, MP3, FLAC and plain samples, in whatever container the demuxer reads. */
export async function decodeTrack(
  track: InputAudioTrack,
  sink: SoundSink,
  onFraction: OnFraction,
): Promise<Result<SoundFacts, Undecoded>> {
  const codec = await track.getCodec();
  const channels = await track.getNumberOfChannels();
  const opened = codec === null ? null : await decoderFor(codec, channels, await track.getSampleRate());
  if (opened === null || codec === null) {
    const named = codec?.toUpperCase() ?? (await unreadCodingOf(track)) ?? 'something unknown';
    return err({
      kind: 'unsupported',
      why: message('its sound is coded as {named}', { named }),
      ...(codec && { codec }),
    });
  }
  if (!opened.ok) return opened;
  const decoder = opened.value;
  const stated = await statedSecondsOf(track);
  const first = await track.getFirstTimestamp().catch(() => 0);
  // Samples that only warm the decoder up (RFC 7845, section 5.1: bytes 10 and 11 of the Opus header).
  let skip = codec === 'opus' ? await preSkip(track) : 0;
  const samples = monoSamples(sink, stated);
  let errors = 0;
  try {
    for await (const { packets, atSeconds } of packetBatches(track)) {
      const piece = await decoder.decodeFrames([...packets]);
      errors += piece.errors.length;
      const left = Math.min(skip, piece.samplesDecoded);
      skip -= left;
      await samples.add(
        piece.channelData.map((channel) => channel.subarray(left)),
        piece.samplesDecoded - left,
        codec === 'opus' ? OPUS_RATE_HZ : piece.sampleRate,
      );
      if (samples.isFull) break;
      if (stated) onFraction(Math.min(1, Math.max(0, atSeconds / stated)));
    }
  } finally {
    decoder.free();
  }
  if (samples.length === 0) return err({ kind: 'damaged', why: message('no sound could be read from it') });
  const cut = lengthWarnings(
    samples.length / samples.sampleRateHz,
    stated === null ? null : stated - Math.max(0, first),
    samples.isFull,
  );
  return ok({
    codec,
    channels,
    decoder: decoder.name,
    warnings: cut.length === 0 && errors > 0 ? [damagedParts(errors)] : cut,
  });
}

async function decoderFor(
  codec: string,
  channels: number,
  sampleRateHz: number,
): Promise<Result<PacketDecoder, Undecoded> | null> {
  if (isPcm(codec)) {
    return ok({
      name: 'offbook',
      async decodeFrames(packets) {
        const bytes = Buffer.concat(packets);
        const channelData = pcmChannels(bytes, codec, channels);
        return { channelData, samplesDecoded: channelData[0]?.length ?? 0, sampleRate: sampleRateHz, errors: [] };
      },
      free: () => undefined,
    });
  }
  switch (codec) {
    case 'opus':
      return channels > 2
        ? err({
            kind: 'unsupported',
            why: message('it has {channels} channels of Opus; one or two can be decoded', { channels }),
          })
        : ok(await opusPackets(channels));
    case 'mp3':
      return ok(await mp3Packets());
    case 'flac':
      return ok(await flacPackets());
    default:
      return null;
  }
}

async function preSkip(track: InputAudioTrack): Promise<number> {
  const header = await decoderDescription(track);
  return (header[10] ?? 0) + 256 * (header[11] ?? 0);
}

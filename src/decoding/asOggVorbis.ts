import {
  BufferTarget,
  EncodedAudioPacketSource,
  EncodedPacketSink,
  type InputAudioTrack,
  OggOutputFormat,
  Output,
} from 'mediabunny';

/** Vorbis in WebM or Matroska, its packets copied into the container that its decoder reads. A torn end is fine. */
export async function asOggVorbis(track: InputAudioTrack): Promise<Uint8Array> {
  const source = new EncodedAudioPacketSource('vorbis');
  const output = new Output({ format: new OggOutputFormat(), target: new BufferTarget() });
  output.addAudioTrack(source);
  await output.start();
  const decoderConfig = (await track.getDecoderConfig()) ?? undefined;
  try {
    for await (const packet of new EncodedPacketSink(track).packets())
      await source.add(packet, decoderConfig && { decoderConfig });
  } catch {
    // A torn end; what came before is the recording.
  }
  await output.finalize();
  return new Uint8Array(output.target.buffer ?? new ArrayBuffer(0));
}

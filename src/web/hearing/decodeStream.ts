import { AudioSampleSink, type AudioSample, Input, MP4, OGG, ReadableStreamSource, WEBM } from 'mediabunny';
import type { Sound } from '../../speech/model.ts';

/**
 * Decodes a recording while it is still being made: blocks of mono sound as soon as their bytes are there (about half a
 * second behind the voice, with chunks of 400 ms). Joined together they are, sample for sample, what decoding the
 * finished recording gives. Throws where this browser has no decoder for it, or the bytes are no sound.
 */
export async function* decodeStream(bytes: ReadableStream<Uint8Array>): AsyncGenerator<Sound> {
  const input = new Input({ source: new ReadableStreamSource(bytes), formats: [WEBM, MP4, OGG] });
  try {
    const track = await input.getPrimaryAudioTrack();
    if (track === null) throw new Error('The recording has no sound.');
    for await (const sample of new AudioSampleSink(track).samples()) {
      yield { samples: mixedDown(sample), sampleRateHz: sample.sampleRate };
      sample.close();
    }
  } finally {
    input.dispose();
  }
}

/** Mean of all channels, as for a whole recording. */
function mixedDown(sample: AudioSample): Float32Array {
  const mixed = new Float32Array(sample.numberOfFrames);
  sample.copyTo(mixed, { planeIndex: 0, format: 'f32-planar' });
  const channels = sample.numberOfChannels;
  if (channels === 1) return mixed;
  const other = new Float32Array(mixed.length);
  for (let channel = 1; channel < channels; channel++) {
    sample.copyTo(other, { planeIndex: channel, format: 'f32-planar' });
    for (let i = 0; i < mixed.length; i++) mixed[i]! += other[i]!;
  }
  for (let i = 0; i < mixed.length; i++) mixed[i]! /= channels;
  return mixed;
}

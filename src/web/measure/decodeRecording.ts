import type { Sound } from '../../speech/model.ts';

/**
 * Opus is coded at 48 kHz, so decoding at that rate resamples nothing. The command line decodes at the same rate:
 * the same recording measures the same in both.
 */
const DECODING_RATE_HZ = 48_000;

/**
 * Decodes whatever this browser can play, to one channel. Rejects with the browser's EncodingError where it can't.
 * Needs no permission and no gesture: nothing is played.
 */
export async function decodeRecording(recording: Blob | ArrayBuffer): Promise<Sound> {
  // decodeAudioData takes the buffer away from its owner, so a caller's own one is copied.
  const bytes = recording instanceof ArrayBuffer ? recording.slice(0) : await recording.arrayBuffer();
  const context = new OfflineAudioContext(1, 1, DECODING_RATE_HZ);
  const decoded = await context.decodeAudioData(bytes);
  return { samples: mixedDown(decoded), sampleRateHz: decoded.sampleRate };
}

/** Mean of all channels: a voice recorded on two sides keeps its level, on one side it loses half. */
function mixedDown(decoded: Pick<AudioBuffer, 'numberOfChannels' | 'length' | 'getChannelData'>): Float32Array {
  const first = decoded.getChannelData(0);
  if (decoded.numberOfChannels === 1) return first;
  const mixed = new Float32Array(decoded.length);
  for (let channel = 0; channel < decoded.numberOfChannels; channel++) {
    const samples = decoded.getChannelData(channel);
    for (let i = 0; i < mixed.length; i++) mixed[i] = mixed[i]! + samples[i]! / decoded.numberOfChannels;
  }
  return mixed;
}

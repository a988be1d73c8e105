import type { BandPowers } from './bandPowers.ts';

/** The last tenth of a second of an utterance often drowns in noise: silence is judged further away from it. */
export const FADE_FRAMES = 10;

/** Power of each frame over all bands. */
export function framePowers({ frames, bands, values }: BandPowers): Float64Array {
  const totals = new Float64Array(frames);
  for (let frame = 0; frame < frames; frame++) {
    for (let band = 0; band < bands; band++) totals[frame] = totals[frame]! + values[frame * bands + band]!;
  }
  return totals;
}

/** Silence at least `margin` frames from speech, which fades into it. */
export function awayFromSpeech(isSpeech: readonly boolean[], margin: number): boolean[] {
  const silent = isSpeech.map((speaking) => !speaking);
  let lastSpeech = -Infinity;
  isSpeech.forEach((speaking, frame) => {
    if (speaking) lastSpeech = frame;
    else if (frame - lastSpeech <= margin) silent[frame] = false;
  });
  let nextSpeech = Infinity;
  for (let frame = isSpeech.length - 1; frame >= 0; frame--) {
    if (isSpeech[frame]) nextSpeech = frame;
    else if (nextSpeech - frame <= margin) silent[frame] = false;
  }
  return silent;
}

/** Mean power of speech, less the noise in it, over mean power of silence, dB; null where either is missing. */
export function signalToNoise(powers: BandPowers, isSpeech: readonly boolean[]): number | null {
  const totals = framePowers(powers);
  const silent = awayFromSpeech(isSpeech, FADE_FRAMES);
  let speech = 0;
  let speechFrames = 0;
  let noise = 0;
  let noiseFrames = 0;
  for (let frame = 0; frame < totals.length; frame++) {
    if (isSpeech[frame]) {
      speech += totals[frame]!;
      speechFrames++;
    } else if (silent[frame]) {
      noise += totals[frame]!;
      noiseFrames++;
    }
  }
  if (speechFrames === 0 || noiseFrames === 0) return null;
  const noisePower = Math.max(noise / noiseFrames, 1e-10);
  const voicePower = Math.max(speech / speechFrames - noisePower, 1e-10);
  return 10 * Math.log10(voicePower / noisePower);
}

/** Quietest level told apart from silence: below the noise of 16-bit samples. */
export const SILENCE_DBFS = -100;

/**
 * Root-mean-square level of some samples, dBFS, for a live meter: needs nothing but the newest samples. Between
 * SILENCE_DBFS and 0 (a full-scale square wave; a full-scale sine has -3.01, as in AES17 without its 3 dB).
 */
export function levelDbfs(samples: Float32Array): number {
  let sum = 0;
  for (const sample of samples) if (Number.isFinite(sample)) sum += sample * sample;
  return toDbfs(Math.sqrt(sum / Math.max(1, samples.length)));
}

/** Level of an amplitude of 0 and more, dBFS, between SILENCE_DBFS and 0. */
export const toDbfs = (amplitude: number): number =>
  Math.max(SILENCE_DBFS, Math.min(0, 20 * Math.log10(amplitude || 0)));

/**
 * Noise is put under everything, so many dB below the speech: digital silence (gates, made sound) has no logarithm, and
 * pulls the evening out of the channel far away from what speech is. Measured: without, one sentence in four is lost.
 */
const DITHER_BELOW_DB = 40;
/** Sound that is all silence is taken for speech at this level. */
const QUIETEST_SPEECH_DBFS = -60;

/** Puts faint noise under sound; the same for the same sound. */
export class Dither {
  private seed = 1;
  /** Root mean square. */
  private level = 0;

  /** By the level of speech, dBFS. */
  setLevel(speechDbfs: number): void {
    this.level = 10 ** ((Math.max(QUIETEST_SPEECH_DBFS, speechDbfs) - DITHER_BELOW_DB) / 20);
  }

  under(samples: Float32Array): Float32Array {
    const out = new Float32Array(samples.length);
    // Of evenly spread numbers the largest is √3 times the root mean square.
    const scale = (this.level * Math.sqrt(3)) / 2_147_483_648;
    for (let i = 0; i < samples.length; i++) {
      // A linear congruential generator is random enough for noise (Numerical Recipes' constants).
      this.seed = (Math.imul(this.seed, 1_664_525) + 1_013_904_223) | 0;
      out[i] = samples[i]! + this.seed * scale;
    }
    return out;
  }
}

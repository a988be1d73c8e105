import type { TimeSpan } from '../model.ts';
import { DECODER_RATE_HZ } from './phoneticDecoder.ts';

const FRAME_MS = 10;
const FRAME = DECODER_RATE_HZ / 100;
/** Levels from -100 dBFS up, one step a decibel. */
const STEPS = 101;
/** Speech is so far over the quietest tenth of the sound. */
const SPEECH_OVER_FLOOR_DB = 12;
const SPEECH_LEAST_DBFS = -55;
/** A fall is timed from so far under the loud tenth down by so much, or as far as the noise lets it be seen, which must be some way. */
const FALL_FROM_DB = 8;
const FALL_DB = 20;
const LEAST_FALL_DB = 9;
/** Between the end of a fall and the quietest tenth. */
const OVER_FLOOR_DB = 6;
const FEWEST_FALLS = 10;
/** Longer falls are pauses filled with something else. */
const LONGEST_FALL_MS = 600;

/** Shorter dips inside of speech, such as the silence of a "t", do not end it. */
const BRIDGED_MS = 200;

/** Levels of 10 ms frames as they come: one byte a frame, 180 kB for half an hour. */
export class SoundLevels {
  private readonly counts = new Uint32Array(STEPS);
  private levels = new Uint8Array(6000);
  private frames = 0;
  private square = 0;
  private filled = 0;
  /** Time over the level of speech, so far. */
  speechMs = 0;

  push(samples: Float32Array): void {
    for (const sample of samples) {
      this.square += sample * sample;
      if (++this.filled < FRAME) continue;
      this.add(Math.round(10 * Math.log10(this.square / FRAME + 1e-10)));
      this.square = 0;
      this.filled = 0;
    }
  }

  /** The loud tenth over the quiet tenth, dB; null before half a second. */
  signalToNoiseDb(): number | null {
    return this.frames < 50 ? null : this.percentile(0.9) - this.percentile(0.1);
  }

  /** The level that a tenth of the sound is over. */
  loudDbfs(): number {
    return this.percentile(0.9);
  }

  /** The first time at or after `fromMs`, and before `untilMs`, with the level of speech; null where there is none. */
  firstSpeech(fromMs: number, untilMs: number): number | null {
    const level = this.speechLevel();
    for (let i = Math.floor(fromMs / FRAME_MS); i < Math.min(this.frames, untilMs / FRAME_MS); i++) {
      if (this.levels[i]! >= level) return i * FRAME_MS;
    }
    return null;
  }

  /** The last time with the level of speech in these; null where there is none. */
  lastSpeech(fromMs: number, untilMs: number): number | null {
    const level = this.speechLevel();
    for (let i = Math.min(this.frames, Math.ceil(untilMs / FRAME_MS)) - 1; i >= fromMs / FRAME_MS; i--) {
      if (this.levels[i]! >= level) return i * FRAME_MS;
    }
    return null;
  }

  /**
   * How long the quickest tenth of the falls from loud speech into silence takes, ms: under 25 ms where nothing echoes, over
   * 60 ms in a room that does (made speech; reverberation of 0.3 s and more). Null where noise hides it, or too little was said.
   */
  fallMs(): number | null {
    const from = this.percentile(0.9) - FALL_FROM_DB;
    const fall = Math.min(FALL_DB, from - this.percentile(0.1) - OVER_FLOOR_DB);
    if (fall < LEAST_FALL_DB) return null;
    const falls: number[] = [];
    const longest = LONGEST_FALL_MS / FRAME_MS;
    for (let i = 0; i + 1 < this.frames; i++) {
      if (this.levels[i]! - 100 <= from || this.levels[i + 1]! - 100 > from) continue;
      let end = i + 1;
      while (end < this.frames && end < i + longest && this.levels[end]! - 100 > from - fall) end++;
      falls.push((end - i) * FRAME_MS);
    }
    if (falls.length < FEWEST_FALLS) return null;
    return falls.toSorted((a, b) => a - b)[Math.floor(0.1 * (falls.length - 1))]!;
  }

  /** Where the run of speech began that goes on at this time, not before `sinceMs`; the time itself where it is quiet. */
  runStart(atMs: number, sinceMs: number): number {
    const level = this.speechLevel();
    let quiet = 0;
    let start = atMs;
    for (let i = Math.floor(atMs / FRAME_MS); i >= sinceMs / FRAME_MS && i >= 0; i--) {
      if (this.levels[i]! >= level) {
        start = i * FRAME_MS;
        quiet = 0;
      } else if (++quiet * FRAME_MS > BRIDGED_MS / 2) break;
    }
    return Math.min(atMs, start);
  }

  /** Stretches with the level of speech. */
  speech(): TimeSpan[] {
    const level = this.speechLevel();
    const found: { startMs: number; endMs: number }[] = [];
    for (let i = 0; i < this.frames; i++) {
      if (this.levels[i]! < level) continue;
      const last = found.at(-1);
      if (last && i * FRAME_MS - last.endMs <= BRIDGED_MS) last.endMs = (i + 1) * FRAME_MS;
      else found.push({ startMs: i * FRAME_MS, endMs: (i + 1) * FRAME_MS });
    }
    return found;
  }

  private add(level: number): void {
    const step = Math.min(STEPS - 1, Math.max(0, level + 100));
    if (this.frames === this.levels.length) {
      const grown = new Uint8Array(this.levels.length * 2);
      grown.set(this.levels);
      this.levels = grown;
    }
    this.levels[this.frames++] = step;
    this.counts[step]! += 1;
    if (step >= this.speechLevel()) this.speechMs += FRAME_MS;
  }

  /** In steps. */
  private speechLevel(): number {
    // Not more than the middle between the quiet and the loud, where noise is strong.
    const quiet = this.percentile(0.1);
    const loud = this.percentile(0.9);
    const over = Math.min(SPEECH_OVER_FLOOR_DB, Math.max(3, (loud - quiet) / 2));
    return Math.max(SPEECH_LEAST_DBFS, quiet + over) + 100;
  }

  private percentile(share: number): number {
    const wanted = share * this.frames;
    let seen = 0;
    for (let level = 0; level < STEPS; level++) {
      seen += this.counts[level]!;
      if (seen >= wanted) return level - 100;
    }
    return 0;
  }
}

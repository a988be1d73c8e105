import type { TimeSpan } from '../speech/model.ts';

/** What the sound of a take measures, with no words needed. */
export interface Delivery {
  /** The whole recording. */
  readonly durationMs: number;
  /** First to last speech, pauses of 250 ms and more taken out. */
  readonly speechMs: number;
  /** Recording start to first speech; null where nobody speaks. */
  readonly onsetMs: number | null;
  /** First to last speech; null where nobody speaks. */
  readonly toldMs: number | null;
  readonly speech: readonly TimeSpan[];
  /** Silent pauses between speech, 250 ms and more (Goldman-Eisler 1968). */
  readonly pauses: readonly TimeSpan[];
  /** Peak level of the whole recording, dBFS. */
  readonly peakDbfs: number;
  /** Level of speech over the level of silence, dB; null where either is missing. */
  readonly signalToNoiseDb: number | null;
  /** Integrated loudness of the whole recording, ITU-R BS.1770-5, LUFS; null where it is too quiet or too short. */
  readonly integratedLufs?: number | null;
  /** What makes the figures less sure: noise, clipping, silence. Codes and plain words. */
  readonly warnings: readonly { readonly code: string; readonly message: string }[];
  /** For drawing: per step the largest absolute sample, 0 to 1. */
  readonly peaks: { readonly stepMs: number; readonly values: readonly number[] };
  readonly instrument: Readonly<Record<string, string | number>> & { readonly name: string; readonly version: string };
}

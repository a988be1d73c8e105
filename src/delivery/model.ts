import type { ScriptFollowing } from '../speech/following/model.ts';
import type { TimeSpan } from '../speech/model.ts';

/**
 * What the sound of a take measures, with no words needed. Fields that came later are optional: a delivery that was
 * stored before them stays readable.
 */
export interface Delivery {
  /** The whole recording. */
  readonly durationMs: number;
  /** First to last speech, pauses of 250 ms and more taken out. */
  readonly speechMs: number;
  /** Recording start to first speech, so the time to the first word; null where nobody speaks. */
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
  /** Loudness range after EBU Tech 3342, LU; null where it is too quiet or shorter than ten seconds of speech. */
  readonly loudnessRangeLu?: number | null;
  /** Null where nobody speaks. */
  readonly syllables?: Syllables | null;
  /** Null where there is too little voice to say. */
  readonly pitch?: Pitch | null;
  /** What may be "um", "uh" or a drawn-out word, in order. */
  readonly filledPauses?: readonly FilledPause[];
  /** Stretches in which the pitch hardly moves. */
  readonly monotone?: readonly MonotoneStretch[];
  /** Ends of phrases whose last syllables sink far below the rest. */
  readonly trailingOff?: readonly TrailingEnd[];
  /** How fast it was told over time; null where there is too little speech. */
  readonly paceCurve?: PaceCurve | null;
  /** Stretches much faster or slower than the person's own median. */
  readonly paceStretches?: readonly PaceStretch[];
  /** What of the script the sound says; null where there was no script to follow, or no means to. */
  readonly following?: ScriptFollowing | null;
  /** How sure each group of figures is in this recording. */
  readonly reliability?: DeliveryReliability;
  /** What makes the figures less sure: noise, clipping, silence. Codes and plain words. */
  readonly warnings: readonly { readonly code: string; readonly message: string }[];
  /** For drawing: per step the largest absolute sample, 0 to 1. */
  readonly peaks: { readonly stepMs: number; readonly values: readonly number[] };
  readonly instrument: Readonly<Record<string, string | number>> & { readonly name: string; readonly version: string };
}

export interface Syllables {
  /** Nuclei found (de Jong & Wempe 2009); filled pauses count as syllables here. */
  readonly count: number;
  /** Per second of speech, pauses of 250 ms and more left out; null below two seconds of speech. */
  readonly articulationRateSyllablesPerSecond: number | null;
  /** Per second from first to last speech; null below two seconds. */
  readonly speechRateSyllablesPerSecond: number | null;
}

export interface Pitch {
  readonly medianHz: number;
  /** From the 10 % to the 90 % quantile of the voiced frames, semitones. */
  readonly rangeSemitones: number;
  /** Those quantiles, Hz. */
  readonly lowHz: number;
  readonly highHz: number;
  readonly voicedMs: number;
  /** For drawing: Hz a step, 0 where there is no voice. */
  readonly contour: { readonly stepMs: number; readonly hz: readonly number[] };
}

export interface FilledPause extends TimeSpan {
  /** 0.5 to 1: how sure. */
  readonly confidence: number;
}

export interface MonotoneStretch extends TimeSpan {
  /** Standard deviation of the pitch over the whole stretch, semitones. */
  readonly pitchSdSemitones: number;
}

export interface TrailingEnd extends TimeSpan {
  /** How far the last syllables lie below the median of the phrase, dB. */
  readonly dropDb: number;
}

export interface PaceCurve {
  /** Value i is of the window centred on i × stepMs. */
  readonly stepMs: number;
  readonly windowMs: number;
  /** Syllables a second of speech in the window; null where there is too little speech in it. */
  readonly syllablesPerSecond: readonly (number | null)[];
  /** Of the curve; what fast and slow are measured against. */
  readonly medianSyllablesPerSecond: number;
}

export interface PaceStretch extends TimeSpan {
  readonly kind: 'fast' | 'slow';
  readonly syllablesPerSecond: number;
  /** Over the median of the take: 1.4 is two fifths faster. */
  readonly ofMedian: number;
}

/** sure: as good as in a quiet room. unsure: still useful, with errors a listener would notice. unusable: don't show. */
export type ReliabilityLevel = 'sure' | 'unsure' | 'unusable';

export interface DeliveryReliability {
  /** Onset, pauses, told time. */
  readonly times: ReliabilityLevel;
  /** Count, rates, pace curve. */
  readonly syllables: ReliabilityLevel;
  /** Median, range, contour, monotone stretches. */
  readonly pitch: ReliabilityLevel;
  /** Never sure: sound alone can't tell a drawn-out word from "um". */
  readonly filledPauses: ReliabilityLevel;
  /** Loudness, range, trailing ends. */
  readonly loudness: ReliabilityLevel;
}

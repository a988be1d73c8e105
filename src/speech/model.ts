/** Mono samples in [-1, 1]. */
export interface Sound {
  readonly samples: Float32Array;
  readonly sampleRateHz: number;
}

/** Half-open stretch of time, in milliseconds from the recording's start. */
export interface TimeSpan {
  readonly startMs: number;
  readonly endMs: number;
}

/** One recognised or imported word. */
export interface TimedWord {
  readonly text: string;
  readonly onsetMs: number;
  readonly offsetMs: number;
  /** 0 to 1; null where the source gives none. */
  readonly confidence: number | null;
}

/** Where words came from. Grammar and sentence counts depend on it. */
export type WordsSource = 'typed' | 'pasted' | 'imported' | 'recogniser';

/** The words of a take. */
export interface Transcript {
  readonly source: WordsSource;
  readonly text: string;
  /** Word times, in order, where the source has them; each names its range in `text`. */
  readonly times: readonly WordTime[] | null;
  /** Name and version of what made it, e.g. "whisper JSON", "typed". */
  readonly instrument: string;
}

export interface WordTime {
  readonly start: number;
  readonly end: number;
  readonly onsetMs: number;
  readonly offsetMs: number;
  readonly confidence: number | null;
}

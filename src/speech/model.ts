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

/**
 * Where words came from. Grammar and sentence counts depend on it. followed: the script's own words, as far as the sound
 * shows that they were said.
 */
export type WordsSource = 'typed' | 'pasted' | 'imported' | 'recogniser' | 'followed';

/** The words of a take. */
export interface Transcript {
  readonly source: WordsSource;
  readonly text: string;
  /** Word times, in order, where the source has them; each names its range in `text`. */
  readonly times: readonly WordTime[] | null;
  /** Name and version of what made it, e.g. "whisper JSON", "typed". */
  readonly instrument: string;
  /** Stretches in which something was said whose words aren't here; absent where all words are. */
  readonly unheard?: readonly TimeSpan[];
}

export interface WordTime {
  readonly start: number;
  readonly end: number;
  readonly onsetMs: number;
  readonly offsetMs: number;
  readonly confidence: number | null;
}

/** The parts of the Web Speech API that are used, so that tests can stand in for them. TypeScript doesn't know them all. */
export interface RecognitionEngine {
  lang: string;
  continuous: boolean;
  interimResults: boolean;
  /** Ask for hearing on this device only. Absent in browsers that can't promise it. */
  processLocally?: boolean;
  onresult: ((event: RecognitionResults) => void) | null;
  onerror: ((event: { readonly error: string }) => void) | null;
  onend: (() => void) | null;
  /** The track is what is heard, where the browser knows that; others open the usual microphone. */
  start(track?: MediaStreamTrack): void;
  /** Ends after giving what was heard so far. */
  stop(): void;
}

/** All results since the engine's start, the earlier ones again. */
export interface RecognitionResults {
  readonly results: ArrayLike<RecognitionResult>;
}

export interface RecognitionResult {
  readonly isFinal: boolean;
  readonly 0?: { readonly transcript: string; readonly confidence: number } | undefined;
}

export type Availability = 'unavailable' | 'downloadable' | 'downloading' | 'available';

interface Languages {
  readonly langs: readonly string[];
  readonly processLocally: boolean;
}

export interface RecognitionClass {
  new (): RecognitionEngine;
  readonly available?: (languages: Languages) => Promise<Availability>;
  readonly install?: (languages: Languages) => Promise<boolean>;
}

/** The browser's recogniser; null where it has none. */
export function findRecognition(of: object = globalThis): RecognitionClass | null {
  const { SpeechRecognition, webkitSpeechRecognition } = of as Record<string, unknown>;
  const found = SpeechRecognition ?? webkitSpeechRecognition;
  return typeof found === 'function' ? (found as unknown as RecognitionClass) : null;
}

import type { SherpaResult } from './wordsFromTokens.ts';

/** What the process that holds a model is asked to do. */
export interface TranscribeMessage {
  readonly id: number;
  /** sherpa-onnx's own settings; another one than before loads another model. */
  readonly config: Readonly<Record<string, unknown>>;
  readonly streaming: boolean;
  readonly hotWords: string | null;
  readonly samples: Float32Array;
  readonly sampleRateHz: number;
}

export type EngineMessage =
  | { readonly type: 'loaded'; readonly id: number }
  | { readonly type: 'result'; readonly id: number; readonly result: SherpaResult }
  | { readonly type: 'failed'; readonly id: number; readonly code: 'missing' | 'failed'; readonly reason: string };

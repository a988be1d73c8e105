import type { Result } from '../shared/result.ts';
import type { Undecoded } from './decodedSound.ts';
import type { HeardSound, SoundWanted } from './hearSound.ts';
import type { SoundBytes } from './soundBytes.ts';

/** Where a sound comes from: a path is read by who decodes it; ranges are asked for. */
export type DecodeSource =
  | { readonly path: string }
  | { readonly bytes: Uint8Array }
  | { readonly ranges: Pick<SoundBytes, 'size' | 'read'> };

/** What a decoding worker begins with. */
export interface DecodeTask {
  readonly source: { readonly path: string } | { readonly bytes: Uint8Array } | { readonly size: number };
  readonly wanted: SoundWanted;
}

/** From the worker. */
export type DecodeMessage =
  | { readonly type: 'progress'; readonly fraction: number }
  /** Bytes [start, end) are wanted; answered by a range. */
  | { readonly type: 'read'; readonly start: number; readonly end: number }
  /** A piece of sound; the next comes after "more". */
  | { readonly type: 'piece'; readonly samples: Float32Array; readonly sampleRateHz: number }
  | { readonly type: 'done'; readonly heard: Result<HeardSound, Undecoded> };

/** To the worker. */
export type DecodeAnswer = { readonly type: 'range'; readonly bytes: Uint8Array } | { readonly type: 'more' };

export type OnPiece = (samples: Float32Array, sampleRateHz: number) => void | Promise<void>;

import type { Result } from '../shared/result.ts';
import type { DecodedSound, Undecoded } from './decodedSound.ts';

/** What a decoding worker is to read; a path is read by the worker itself. */
export type DecodeSource = { readonly path: string } | { readonly bytes: Uint8Array };

export type DecodeMessage =
  | { readonly type: 'progress'; readonly fraction: number }
  | { readonly type: 'done'; readonly decoded: Result<DecodedSound, Undecoded> };

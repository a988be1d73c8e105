import type { ScriptFollowing, ScriptPlace, ScriptToFollow } from '../speech/following/model.ts';

/** To the worker. `sayItLike` is a Map, which messages carry as it is. */
export type FollowerRequest =
  | { readonly type: 'begin'; readonly script: ScriptToFollow; readonly sampleRateHz: number }
  | { readonly type: 'push'; readonly samples: Float32Array; readonly wantsPlace: boolean }
  | { readonly type: 'end'; readonly signalToNoiseDb: number | null }
  | { readonly type: 'cancel' };

/** From the worker. */
export type FollowerAnswer =
  | { readonly type: 'place'; readonly place: ScriptPlace }
  | { readonly type: 'followed'; readonly following: ScriptFollowing }
  | { readonly type: 'failed'; readonly message: string };

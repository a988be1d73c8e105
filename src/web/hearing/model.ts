import type { Delivery } from '../../delivery/model.ts';
import type { ScriptPlace, ScriptToFollow } from '../../speech/following/model.ts';

/** What the page tells the worker: what to follow, a piece of the recording as it was cut, or that it has ended. */
export type HearingRequest =
  | { readonly script: ScriptToFollow }
  | { readonly chunk: ArrayBuffer }
  | { readonly end: true };

/** What the worker tells the page. */
export type HearingAnswer =
  /** Where the person is in the script, some times a second. */
  | { readonly type: 'place'; readonly place: ScriptPlace }
  | { readonly type: 'heard'; readonly delivery: Delivery }
  /** This browser can't decode while recording, or the sound is damaged: the finished recording is measured instead. */
  | { readonly type: 'failed'; readonly message: string };

/** Follows a take while it is told. Never disturbs the recording: it only reads copies, in a worker. */
export interface TakeHearing {
  /** The place in the script, as it is heard; null before. */
  place(): ScriptPlace | null;
  /** The next piece of the recording, in order. */
  add(chunk: Blob): void;
  /** After the last piece: what was heard, or null where it couldn't be. Ends the worker. */
  end(): Promise<Delivery | null>;
  /** Ends the worker; nothing is wanted any more. */
  close(): void;
}

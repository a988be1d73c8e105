import type { Quiet, Sending, Trouble } from './troubles.ts';

/** A take that was discarded and can still be brought back. */
export interface DiscardedTake {
  readonly takeId: string;
  readonly toldMs: number;
}

/** What the stage is doing. `attempt` counts the tries, so that a late answer to an earlier one is recognised. */
export type RehearsalState =
  | {
      readonly phase: 'setup';
      readonly attempt: number;
      readonly trouble: Trouble | null;
      readonly discarded: DiscardedTake | null;
    }
  /** The browser is asking the person for the microphone. */
  | { readonly phase: 'asking'; readonly attempt: number; readonly discarded: DiscardedTake | null }
  | {
      readonly phase: 'countdown';
      readonly attempt: number;
      readonly secondsLeft: number;
      /** Null until the server has answered. */
      readonly takeId: string | null;
      readonly discarded: DiscardedTake | null;
    }
  /** The countdown is over; the server's answer or the recorder's start is still to come. */
  | {
      readonly phase: 'starting';
      readonly attempt: number;
      readonly takeId: string | null;
      readonly discarded: DiscardedTake | null;
    }
  | {
      readonly phase: 'recording';
      readonly attempt: number;
      readonly takeId: string;
      /** The discard key was pressed once on a long take and has to be pressed again. */
      readonly confirming: boolean;
      readonly quiet: Quiet | null;
      readonly sending: Sending;
    }
  | {
      readonly phase: 'stopping';
      readonly attempt: number;
      readonly takeId: string;
      readonly unplugged: boolean;
      readonly sending: Sending;
      /** Chunks still to be acknowledged. */
      readonly waiting: number;
    }
  /** The take is kept in this browser, and is sent when the server is back. */
  | { readonly phase: 'waiting'; readonly attempt: number; readonly takeId: string }
  /** The take is kept, but something has to be read before the review opens. */
  | {
      readonly phase: 'kept';
      readonly attempt: number;
      readonly takeId: string;
      readonly reason: 'unplugged' | 'not-finished';
      readonly message: string | null;
    }
  | { readonly phase: 'done'; readonly attempt: number; readonly takeId: string };

/** What happened: keys pressed, and answers of the microphone, the recorder and the server. */
export type RehearsalEvent =
  /** Space: start, skip the countdown, or stop. */
  | { readonly type: 'main-key'; readonly toldMs: number }
  | { readonly type: 'discard-key'; readonly toldMs: number; readonly countdownSeconds: number }
  | { readonly type: 'confirm-expired' }
  | { readonly type: 'undo-discard' }
  | { readonly type: 'cancel' }
  | { readonly type: 'microphone-opened'; readonly attempt: number; readonly countdownSeconds: number }
  | { readonly type: 'microphone-failed'; readonly attempt: number; readonly trouble: Trouble }
  | { readonly type: 'take-created'; readonly attempt: number; readonly takeId: string }
  | { readonly type: 'take-refused'; readonly attempt: number; readonly trouble: Trouble }
  | { readonly type: 'countdown-ticked'; readonly attempt: number; readonly secondsLeft: number }
  | { readonly type: 'recorder-started'; readonly attempt: number }
  | { readonly type: 'recorder-failed'; readonly attempt: number }
  | { readonly type: 'input-ended'; readonly attempt: number }
  | { readonly type: 'recorder-stopped'; readonly attempt: number; readonly chunks: number }
  | { readonly type: 'quiet-changed'; readonly quiet: Quiet | null }
  | {
      readonly type: 'upload-changed';
      readonly takeId: string;
      readonly sending: Sending;
      readonly waiting: number;
    }
  | { readonly type: 'take-finished'; readonly takeId: string }
  | { readonly type: 'take-waits'; readonly takeId: string }
  | { readonly type: 'finish-failed'; readonly takeId: string; readonly message: string };

/** What is to be done about it. The session does these, in order, and sends events back. */
export type RehearsalEffect =
  | { readonly type: 'open-microphone'; readonly attempt: number }
  | { readonly type: 'release-microphone' }
  | { readonly type: 'create-take'; readonly attempt: number }
  | { readonly type: 'start-countdown'; readonly attempt: number; readonly seconds: number }
  | { readonly type: 'end-countdown' }
  | { readonly type: 'start-recorder'; readonly attempt: number; readonly takeId: string }
  /** Answered by recorder-stopped. */
  | { readonly type: 'stop-recorder'; readonly attempt: number }
  /** Stops recording and says nothing back. */
  | { readonly type: 'halt-recorder' }
  | { readonly type: 'expire-confirm' }
  /** Deletes the take here and on the server. */
  | { readonly type: 'drop-take'; readonly takeId: string }
  /** Sends the rest, finishes, measures. */
  | { readonly type: 'finish-take'; readonly takeId: string }
  | { readonly type: 'show-review'; readonly takeId: string };

export interface Step {
  readonly state: RehearsalState;
  readonly effects: readonly RehearsalEffect[];
}

export const FIRST_STATE: RehearsalState = { phase: 'setup', attempt: 0, trouble: null, discarded: null };

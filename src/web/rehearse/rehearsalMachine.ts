import type { DiscardedTake, RehearsalEffect, RehearsalEvent, RehearsalState, Step } from './rehearsalState.ts';
import { trouble } from './troubles.ts';

/** A discard of more than this has to be confirmed: losing ten seconds is a retry, losing more would hurt. */
export const CONFIRM_DISCARD_AFTER_MS = 10_000;

/** A stop this soon after the start is a second press of the key that began it. */
export const SHORTEST_TAKE_MS = 400;

const stay = (state: RehearsalState): Step => ({ state, effects: [] });

/** The next state and what to do, for any event in any state. Pure; events that mean nothing here change nothing. */
export function step(state: RehearsalState, event: RehearsalEvent): Step {
  switch (event.type) {
    case 'main-key':
      return onMainKey(state, event.toldMs);
    case 'discard-key':
      return onDiscardKey(state, event.toldMs, event.countdownSeconds);
    case 'cancel':
      return onCancel(state);
    case 'undo-discard':
      return onUndo(state);
    case 'confirm-expired':
      return stay(state.phase === 'recording' ? { ...state, confirming: false } : state);
    case 'quiet-changed':
      return stay(state.phase === 'recording' ? { ...state, quiet: event.quiet } : state);
    case 'upload-changed':
      return onUpload(state, event);
    case 'take-created':
      return onTakeCreated(state, event.attempt, event.takeId);
    case 'take-finished':
      return onFinished(state, event.takeId);
    case 'take-waits':
      if (state.phase !== 'stopping' || state.takeId !== event.takeId) return stay(state);
      return {
        state: { phase: 'waiting', attempt: state.attempt, takeId: state.takeId },
        effects: [{ type: 'release-microphone' }],
      };
    case 'finish-failed':
      if (state.phase !== 'stopping' || state.takeId !== event.takeId) return stay(state);
      return {
        state: {
          phase: 'kept',
          attempt: state.attempt,
          takeId: state.takeId,
          reason: 'not-finished',
          message: event.message,
        },
        effects: [{ type: 'release-microphone' }],
      };
    default:
      return 'attempt' in event && event.attempt !== state.attempt ? stay(state) : onAnswer(state, event);
  }
}

type AttemptEvent = Extract<
  RehearsalEvent,
  {
    type:
      | 'microphone-opened'
      | 'microphone-failed'
      | 'take-refused'
      | 'countdown-ticked'
      | 'recorder-started'
      | 'recorder-failed'
      | 'input-ended'
      | 'recorder-stopped';
  }
>;

/** Answers that belong to the attempt under way. */
function onAnswer(state: RehearsalState, event: AttemptEvent): Step {
  switch (event.type) {
    case 'microphone-opened':
      if (state.phase === 'asking') return countDown(state.attempt, event.countdownSeconds, state.discarded);
      // The person changed their mind while the browser was asking.
      return state.phase === 'setup' ? { state, effects: [{ type: 'release-microphone' }] } : stay(state);
    case 'microphone-failed':
      if (state.phase !== 'asking') return stay(state);
      return stay({ phase: 'setup', attempt: state.attempt, trouble: event.trouble, discarded: state.discarded });
    case 'take-refused':
      if (state.phase !== 'countdown' && state.phase !== 'starting') return stay(state);
      return {
        state: { phase: 'setup', attempt: state.attempt, trouble: event.trouble, discarded: state.discarded },
        effects: [{ type: 'end-countdown' }, { type: 'release-microphone' }],
      };
    case 'countdown-ticked':
      if (state.phase !== 'countdown') return stay(state);
      if (event.secondsLeft > 0) return stay({ ...state, secondsLeft: event.secondsLeft });
      return beginRecording(state.attempt, state.takeId, state.discarded);
    case 'recorder-started':
      return onRecorderStarted(state);
    case 'recorder-failed':
      if (state.phase !== 'starting') return stay(state);
      return {
        state: {
          phase: 'setup',
          attempt: state.attempt,
          trouble: trouble('recorder-failed'),
          discarded: state.discarded,
        },
        effects: [{ type: 'release-microphone' }, ...dropped(state.takeId)],
      };
    case 'input-ended':
      return onInputEnded(state);
    case 'recorder-stopped':
      return onRecorderStopped(state, event.chunks);
  }
}

function onMainKey(state: RehearsalState, toldMs: number): Step {
  switch (state.phase) {
    case 'setup':
    case 'waiting': {
      const attempt = state.attempt + 1;
      return {
        state: { phase: 'asking', attempt, discarded: state.phase === 'setup' ? state.discarded : null },
        effects: [{ type: 'open-microphone', attempt }],
      };
    }
    case 'countdown': {
      const next = beginRecording(state.attempt, state.takeId, state.discarded);
      return { state: next.state, effects: [{ type: 'end-countdown' }, ...next.effects] };
    }
    case 'recording':
      if (toldMs < SHORTEST_TAKE_MS) return stay(state);
      return stopping(state, false);
    case 'kept':
      return {
        state: { phase: 'done', attempt: state.attempt, takeId: state.takeId },
        effects: reviewOf(state.takeId),
      };
    default:
      return stay(state);
  }
}

function onDiscardKey(state: RehearsalState, toldMs: number, countdownSeconds: number): Step {
  if (state.phase !== 'recording') return onCancel(state);
  if (toldMs > CONFIRM_DISCARD_AFTER_MS && !state.confirming) {
    return { state: { ...state, confirming: true }, effects: [{ type: 'expire-confirm' }] };
  }
  const discarded: DiscardedTake = { takeId: state.takeId, toldMs };
  const next = countDown(state.attempt + 1, countdownSeconds, discarded);
  return { state: next.state, effects: [{ type: 'halt-recorder' }, ...next.effects] };
}

/** Back to the setup from anything that is not yet a take. A take under way is only ended by its own keys. */
function onCancel(state: RehearsalState): Step {
  if (state.phase !== 'asking' && state.phase !== 'countdown') return stay(state);
  const takeId = state.phase === 'countdown' ? state.takeId : null;
  return {
    state: { phase: 'setup', attempt: state.attempt, trouble: null, discarded: state.discarded },
    effects: [{ type: 'end-countdown' }, { type: 'release-microphone' }, ...dropped(takeId)],
  };
}

/** Brings the discarded take back and opens its review. */
function onUndo(state: RehearsalState): Step {
  if ((state.phase !== 'setup' && state.phase !== 'countdown') || state.discarded === null) return stay(state);
  const takeId = state.phase === 'countdown' ? state.takeId : null;
  return {
    state: {
      phase: 'stopping',
      attempt: state.attempt,
      takeId: state.discarded.takeId,
      unplugged: false,
      sending: 'fine',
      waiting: 0,
    },
    effects: [{ type: 'end-countdown' }, ...dropped(takeId), { type: 'finish-take', takeId: state.discarded.takeId }],
  };
}

function countDown(attempt: number, seconds: number, discarded: DiscardedTake | null): Step {
  const create: RehearsalEffect = { type: 'create-take', attempt };
  if (seconds <= 0) return { state: { phase: 'starting', attempt, takeId: null, discarded }, effects: [create] };
  return {
    state: { phase: 'countdown', attempt, secondsLeft: seconds, takeId: null, discarded },
    effects: [create, { type: 'start-countdown', attempt, seconds }],
  };
}

function beginRecording(attempt: number, takeId: string | null, discarded: DiscardedTake | null): Step {
  return {
    state: { phase: 'starting', attempt, takeId, discarded },
    effects: takeId === null ? [] : [{ type: 'start-recorder', attempt, takeId }],
  };
}

/** An answer that comes after its attempt was given up made a take that nobody wants. */
function onTakeCreated(state: RehearsalState, attempt: number, takeId: string): Step {
  if (attempt === state.attempt && state.phase === 'countdown') return stay({ ...state, takeId });
  if (attempt === state.attempt && state.phase === 'starting' && state.takeId === null) {
    return beginRecording(attempt, takeId, state.discarded);
  }
  return { state, effects: [{ type: 'drop-take', takeId }] };
}

function onRecorderStarted(state: RehearsalState): Step {
  if (state.phase !== 'starting' || state.takeId === null) return stay(state);
  return {
    state: {
      phase: 'recording',
      attempt: state.attempt,
      takeId: state.takeId,
      confirming: false,
      quiet: null,
      sending: 'fine',
    },
    // From here on the discarded take can't be brought back.
    effects: dropped(state.discarded?.takeId ?? null),
  };
}

function onInputEnded(state: RehearsalState): Step {
  if (state.phase === 'recording') return stopping(state, true);
  if (state.phase !== 'countdown' && state.phase !== 'starting') return stay(state);
  return {
    state: {
      phase: 'setup',
      attempt: state.attempt,
      trouble: trouble('microphone-missing'),
      discarded: state.discarded,
    },
    effects: [
      { type: 'end-countdown' },
      { type: 'halt-recorder' },
      { type: 'release-microphone' },
      ...dropped(state.takeId),
    ],
  };
}

function stopping(state: Extract<RehearsalState, { phase: 'recording' }>, unplugged: boolean): Step {
  const { attempt, takeId, sending } = state;
  return {
    state: { phase: 'stopping', attempt, takeId, unplugged, sending, waiting: 0 },
    effects: [{ type: 'stop-recorder', attempt }],
  };
}

function onRecorderStopped(state: RehearsalState, chunks: number): Step {
  if (state.phase !== 'stopping') return stay(state);
  if (chunks > 0) return { state, effects: [{ type: 'finish-take', takeId: state.takeId }] };
  return {
    state: { phase: 'setup', attempt: state.attempt, trouble: trouble('nothing-recorded'), discarded: null },
    effects: [{ type: 'release-microphone' }, { type: 'drop-take', takeId: state.takeId }],
  };
}

function onUpload(state: RehearsalState, event: Extract<RehearsalEvent, { type: 'upload-changed' }>): Step {
  if (!('takeId' in state) || state.takeId !== event.takeId) return stay(state);
  if (state.phase === 'recording') {
    return stay(state.sending === event.sending ? state : { ...state, sending: event.sending });
  }
  if (state.phase === 'stopping') return stay({ ...state, sending: event.sending, waiting: event.waiting });
  return stay(state);
}

function onFinished(state: RehearsalState, takeId: string): Step {
  if (state.phase !== 'stopping' || state.takeId !== takeId) return stay(state);
  const { attempt, unplugged } = state;
  const release: RehearsalEffect = { type: 'release-microphone' };
  if (unplugged) {
    return { state: { phase: 'kept', attempt, takeId, reason: 'unplugged', message: null }, effects: [release] };
  }
  return { state: { phase: 'done', attempt, takeId }, effects: [release, ...reviewOf(takeId)] };
}

const dropped = (takeId: string | null): readonly RehearsalEffect[] =>
  takeId === null ? [] : [{ type: 'drop-take', takeId }];

const reviewOf = (takeId: string): readonly RehearsalEffect[] => [{ type: 'show-review', takeId }];

import { expect, test } from 'vitest';
import { step } from './rehearsalMachine.ts';
import { FIRST_STATE } from './rehearsalState.ts';
import type { RehearsalEffect, RehearsalEvent, RehearsalState } from './rehearsalState.ts';
import { trouble } from './troubles.ts';

const space = (toldMs = 0): RehearsalEvent => ({ type: 'main-key', toldMs });
const discard = (toldMs: number): RehearsalEvent => ({ type: 'discard-key', toldMs, countdownSeconds: 3 });
const opened = (attempt: number, countdownSeconds = 3): RehearsalEvent => ({
  type: 'microphone-opened',
  attempt,
  countdownSeconds,
});
const created = (attempt: number, takeId: string): RehearsalEvent => ({ type: 'take-created', attempt, takeId });
const tick = (attempt: number, secondsLeft: number): RehearsalEvent => ({
  type: 'countdown-ticked',
  attempt,
  secondsLeft,
});

/** Runs events one after another; gives the last state and the effects of the last event. */
function run(events: readonly RehearsalEvent[], from: RehearsalState = FIRST_STATE) {
  let state = from;
  let effects: readonly RehearsalEffect[] = [];
  for (const event of events) ({ state, effects } = step(state, event));
  return { state, effects, did: effects.map((effect) => effect.type) };
}

const toRecording: RehearsalEvent[] = [
  space(),
  opened(1),
  created(1, 't1'),
  tick(1, 2),
  tick(1, 1),
  tick(1, 0),
  { type: 'recorder-started', attempt: 1 },
];
const recording = run(toRecording).state;

test('one key starts: microphone, countdown with the take made meanwhile, recording', () => {
  expect(run([space()]).did).toEqual(['open-microphone']);
  expect(run([space(), opened(1)]).did).toEqual(['create-take', 'start-countdown']);
  expect(run(toRecording.slice(0, 4)).state).toMatchObject({ phase: 'countdown', secondsLeft: 2, takeId: 't1' });
  expect(run(toRecording.slice(0, 6)).effects).toEqual([{ type: 'start-recorder', attempt: 1, takeId: 't1' }]);
  expect(recording).toMatchObject({ phase: 'recording', takeId: 't1', sending: 'fine' });
});

test('the same key skips the countdown', () => {
  expect(run([space(), opened(1), created(1, 't1'), space()]).did).toEqual(['end-countdown', 'start-recorder']);
});

test('a slow server holds the start back, and recording begins once it answers', () => {
  const waiting = run([space(), opened(1), tick(1, 0)]);
  expect(waiting.state.phase).toBe('starting');
  expect(waiting.did).toEqual([]);
  expect(run([created(1, 't1')], waiting.state).did).toEqual(['start-recorder']);
});

test('a countdown of 0 s begins at once', () => {
  const { state, did } = run([space(), opened(1, 0)]);
  expect(state.phase).toBe('starting');
  expect(did).toEqual(['create-take']);
});

test('the key that began a take does not stop it when pressed twice', () => {
  expect(run([space(150)], recording).state.phase).toBe('recording');
  expect(run([space(2000)], recording).did).toEqual(['stop-recorder']);
});

test('stopping finishes the take and opens its review', () => {
  const stopped = run([space(30_000), { type: 'recorder-stopped', attempt: 1, chunks: 75 }], recording);
  expect(stopped.effects).toEqual([{ type: 'finish-take', takeId: 't1' }]);
  const done = run([{ type: 'take-finished', takeId: 't1' }], stopped.state);
  expect(done.did).toEqual(['release-microphone', 'show-review']);
});

test('a recording without any sound is not kept', () => {
  const { state, did } = run([space(500), { type: 'recorder-stopped', attempt: 1, chunks: 0 }], recording);
  expect(state).toMatchObject({ phase: 'setup', trouble: { code: 'nothing-recorded' } });
  expect(did).toEqual(['release-microphone', 'drop-take']);
});

test('a short take is discarded and counted down anew by one key', () => {
  const { state, did } = run([discard(8000)], recording);
  expect(state).toMatchObject({ phase: 'countdown', attempt: 2, discarded: { takeId: 't1', toldMs: 8000 } });
  expect(did).toEqual(['halt-recorder', 'create-take', 'start-countdown']);
});

test('a take of more than ten seconds asks for the key again, without touching the recording', () => {
  const asked = run([discard(12_000)], recording);
  expect(asked.state).toMatchObject({ phase: 'recording', confirming: true });
  expect(asked.did).toEqual(['expire-confirm']);
  expect(run([{ type: 'confirm-expired' }], asked.state).state).toMatchObject({ confirming: false });
  expect(run([discard(13_000)], asked.state).did).toContain('halt-recorder');
});

test('a discarded take comes back until the next one records', () => {
  const again = run([discard(8000), created(2, 't2')], recording);
  const undone = run([{ type: 'undo-discard' }], again.state);
  expect(undone.effects).toEqual([
    { type: 'end-countdown' },
    { type: 'drop-take', takeId: 't2' },
    { type: 'finish-take', takeId: 't1' },
  ]);
  const recordingAgain = run([tick(2, 0), { type: 'recorder-started', attempt: 2 }], again.state);
  expect(recordingAgain.effects).toEqual([{ type: 'drop-take', takeId: 't1' }]);
  expect(run([{ type: 'undo-discard' }], recordingAgain.state).state).toBe(recordingAgain.state);
});

test('the discard key leaves a countdown, and the take made for it goes too', () => {
  const { state, effects } = run([discard(0)], run(toRecording.slice(0, 4)).state);
  expect(state.phase).toBe('setup');
  expect(effects).toContainEqual({ type: 'drop-take', takeId: 't1' });
});

test('answers to an attempt that was given up leave nothing behind', () => {
  const late = run([space(), opened(1), { type: 'cancel' }, space(), created(1, 't1')]);
  expect(late.effects).toEqual([{ type: 'drop-take', takeId: 't1' }]);
  expect(late.state).toMatchObject({ phase: 'asking', attempt: 2 });
  expect(run([space(), { type: 'cancel' }, opened(1)]).did).toEqual(['release-microphone']);
  expect(run([tick(1, 0)], late.state).state).toBe(late.state);
});

test('a microphone that is refused is said in the setup, before any take', () => {
  const { state } = run([space(), { type: 'microphone-failed', attempt: 1, trouble: trouble('microphone-denied') }]);
  expect(state).toMatchObject({ phase: 'setup', trouble: { code: 'microphone-denied' } });
  expect(run([space()], state).did).toEqual(['open-microphone']);
});

test('a server that refuses the take is said before it begins', () => {
  const { state, did } = run([space(), opened(1), { type: 'take-refused', attempt: 1, trouble: trouble('disk-full') }]);
  expect(state).toMatchObject({ phase: 'setup', trouble: { code: 'disk-full' } });
  expect(did).toEqual(['end-countdown', 'release-microphone']);
});

test('a device unplugged in a take ends it, keeps what is there, and says so before the review', () => {
  const ended = run([{ type: 'input-ended', attempt: 1 }], recording);
  expect(ended.did).toEqual(['stop-recorder']);
  const kept = run(
    [
      { type: 'recorder-stopped', attempt: 1, chunks: 20 },
      { type: 'take-finished', takeId: 't1' },
    ],
    ended.state,
  );
  expect(kept.state).toMatchObject({ phase: 'kept', reason: 'unplugged' });
  expect(run([space()], kept.state).effects).toEqual([{ type: 'show-review', takeId: 't1' }]);
});

test('what the microphone and the server do is shown during the take', () => {
  const { state } = run(
    [
      { type: 'quiet-changed', quiet: 'unheard' },
      { type: 'upload-changed', takeId: 't1', sending: 'away', waiting: 6 },
      { type: 'upload-changed', takeId: 'another', sending: 'fine', waiting: 0 },
    ],
    recording,
  );
  expect(state).toMatchObject({ phase: 'recording', quiet: 'unheard', sending: 'away' });
});

test('a take that cannot be finished is kept and says why', () => {
  const { state } = run(
    [
      space(5000),
      { type: 'recorder-stopped', attempt: 1, chunks: 9 },
      { type: 'finish-failed', takeId: 't1', message: 'The recording is damaged.' },
    ],
    recording,
  );
  expect(state).toMatchObject({ phase: 'kept', reason: 'not-finished', message: 'The recording is damaged.' });
});

test('a chunk acknowledged during the take does not redraw anything', () => {
  const { state } = run([{ type: 'upload-changed', takeId: 't1', sending: 'fine', waiting: 1 }], recording);
  expect(state).toBe(recording);
});

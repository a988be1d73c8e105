import type { ScriptPlace } from '../../speech/following/model.ts';
import type { TakeHearing } from '../hearing/model.ts';
import type { BrowserRecogniser } from '../speech/browserRecogniser.ts';
import { finishTake } from './finishTake.ts';
import { step } from './rehearsalMachine.ts';
import type { OpenMicrophone, RehearsalPorts } from './rehearsalPorts.ts';
import { FIRST_STATE } from './rehearsalState.ts';
import type { RehearsalEffect, RehearsalEvent, RehearsalState } from './rehearsalState.ts';
import type { Recorder } from './recorder.ts';
import { createSilenceWatch } from './silenceWatch.ts';
import type { SilenceWatch } from './silenceWatch.ts';
import { trouble } from './troubles.ts';
import type { Trouble } from './troubles.ts';
import type { Uploader } from './uploader.ts';

/** How long the question "discard?" stands before the take simply goes on. */
export const CONFIRM_STANDS_MS = 4000;

/** How often the level is looked at for silence. */
const LISTEN_EVERY_MS = 100;

/** A rehearsal on the stage: it runs what the machine decides and tells the machine what came of it. */
export interface Rehearsal {
  getState(): RehearsalState;
  subscribe(listener: () => void): () => void;
  /** Space, or the button that stands for it. */
  mainKey(): void;
  discardKey(): void;
  cancel(): void;
  undoDiscard(): void;
  /** Infinity holds the recording until the main key, e.g. while a question is being asked. */
  setCountdownSeconds(seconds: number): void;
  setDevice(deviceId: string | null): void;
  /** Milliseconds told in the take under way or just ended; 0 outside one. */
  toldMs(): number;
  /** The place in the script of the take under way, where it is followed. */
  place(): ScriptPlace | null;
  /** Level of the open microphone, dBFS; null while none is open. */
  peakDbfs(): number | null;
  /**
   * The tab is being hidden or closed: cuts off the sound there is, so that it is sent. A page that is closed for good
   * also deletes what nobody wants, since nothing will run after this.
   */
  hurry(closing: boolean): void;
  /**
   * The page is left. A take under way is stopped and kept, marked as interrupted, or deleted where that was asked for;
   * a discarded one is deleted.
   */
  dispose(): void;
}

interface OpenTake {
  /** Lets other tabs settle the take, once nothing more comes from here. */
  readonly release: () => void;
  readonly uploader: Uploader;
  readonly recorder: Recorder;
  readonly hearing: TakeHearing;
  /** The browser's own recogniser, where the person chose it. */
  readonly words: BrowserRecogniser | null;
}

export function createRehearsal(ports: RehearsalPorts): Rehearsal {
  const listeners = new Set<() => void>();
  /** Takes whose sound is still held here: the one told, and one discarded that may come back. */
  const takes = new Map<string, OpenTake>();
  let state = FIRST_STATE;
  let countdownSeconds = 3;
  let deviceId: string | null = null;
  let microphone: OpenMicrophone | null = null;
  let silence: SilenceWatch = createSilenceWatch();
  let stopCountdown = (): void => undefined;
  let stopListening = (): void => undefined;
  let letSleep = (): void => undefined;
  let confirmations = 0;
  let told = 0;
  /** The recorder started last: the one that is to be stopped. */
  let lastRecorder: Recorder | null = null;
  let disposed = false;

  function send(event: RehearsalEvent): void {
    if (disposed) return;
    const next = step(state, event);
    const changed = next.state !== state;
    state = next.state;
    for (const effect of next.effects) perform(effect);
    if (changed) for (const listener of listeners) listener();
  }

  const currentTake = (): OpenTake | null =>
    'takeId' in state && state.takeId ? (takes.get(state.takeId) ?? null) : null;
  /** Stands still at the end of a take, for as long as it is on the screen. */
  function toldMs(): number {
    if (state.phase === 'recording' || state.phase === 'stopping') told = currentTake()?.recorder.toldMs() ?? told;
    else if (state.phase !== 'done') told = 0;
    return told;
  }

  function perform(effect: RehearsalEffect): void {
    switch (effect.type) {
      case 'open-microphone':
        return void open(effect.attempt);
      case 'release-microphone':
        return release();
      case 'create-take':
        return void create(effect.attempt);
      case 'start-countdown':
        return countDown(effect.attempt, effect.seconds);
      case 'end-countdown':
        return stopCountdown();
      case 'start-recorder':
        return void record(effect.attempt, effect.takeId);
      case 'stop-recorder':
        return void stop(effect.attempt);
      case 'halt-recorder':
        endListening();
        return void lastRecorder?.stop();
      case 'expire-confirm':
        return void expireConfirm();
      case 'drop-take':
        return drop(effect.takeId, false);
      case 'finish-take':
        return void finish(effect.takeId);
      case 'show-review':
        return ports.showReview(effect.takeId);
    }
  }

  async function open(attempt: number): Promise<void> {
    if (microphone !== null && !microphone.isLive()) release();
    if (microphone === null) {
      const opened = await ports.openMicrophone(deviceId);
      if (!opened.ok) return send({ type: 'microphone-failed', attempt, trouble: opened.error });
      if (disposed) return opened.value.close();
      release();
      const mine = opened.value;
      microphone = mine;
      mine.onEnded(() => {
        if (microphone === mine) send({ type: 'input-ended', attempt: state.attempt });
      });
    }
    send({ type: 'microphone-opened', attempt, countdownSeconds });
  }

  function release(): void {
    endListening();
    microphone?.close();
    microphone = null;
  }

  async function create(attempt: number): Promise<void> {
    const made = await ports.server.create(ports.mimeType ?? 'audio/webm');
    if (!made.ok) return send({ type: 'take-refused', attempt, trouble: refusal(made.error) });
    if (disposed) return void ports.server.discard(made.value.id, true);
    send({ type: 'take-created', attempt, takeId: made.value.id });
  }

  /** Counts by the clock, so that a busy page does not stretch the seconds. */
  function countDown(attempt: number, seconds: number): void {
    stopCountdown();
    const endsAtMs = ports.nowMs() + seconds * 1000;
    let last = seconds;
    stopCountdown = ports.every(50, () => {
      const left = Math.max(0, Math.ceil((endsAtMs - ports.nowMs()) / 1000));
      if (left === last) return;
      last = left;
      if (left === 0) stopCountdown();
      send({ type: 'countdown-ticked', attempt, secondsLeft: left });
    });
  }

  async function record(attempt: number, takeId: string): Promise<void> {
    if (microphone === null) return send({ type: 'recorder-failed', attempt });
    const uploader = ports.makeUploader(takeId, (status) => send({ type: 'upload-changed', takeId, ...status }));
    const hearing = ports.openHearing();
    const words = ports.openWords();
    const recorder = ports.makeRecorder(microphone, {
      onChunk(bytes) {
        uploader.add(bytes);
        hearing.add(bytes);
      },
      onEnded: () => send({ type: 'input-ended', attempt }),
    });
    takes.set(takeId, { uploader, recorder, hearing, words, release: ports.holdTake(takeId) });
    lastRecorder = recorder;
    const started = await recorder.start();
    if (!started.ok) return send({ type: 'recorder-failed', attempt });
    if (disposed) return void recorder.stop();
    words?.start(microphone?.stream.getAudioTracks()[0]);
    beginListening();
    ports.prepareReview();
    send({ type: 'recorder-started', attempt });
  }

  function beginListening(): void {
    endListening();
    silence = createSilenceWatch();
    letSleep = ports.keepAwake();
    stopListening = ports.every(LISTEN_EVERY_MS, () => {
      if (microphone === null || state.phase !== 'recording') return;
      const silent = silence.hear(microphone.readPeakDbfs(), ports.nowMs());
      const quiet = microphone.isMuted() ? 'muted' : silent;
      if (quiet !== state.quiet) send({ type: 'quiet-changed', quiet });
    });
  }

  function endListening(): void {
    stopListening();
    letSleep();
    stopListening = () => undefined;
    letSleep = () => undefined;
  }

  async function stop(attempt: number): Promise<void> {
    endListening();
    const recorded = await lastRecorder?.stop();
    send({ type: 'recorder-stopped', attempt, chunks: recorded?.chunks.length ?? 0 });
  }

  async function expireConfirm(): Promise<void> {
    const mine = ++confirmations;
    await ports.wait(CONFIRM_STANDS_MS);
    if (mine === confirmations) send({ type: 'confirm-expired' });
  }

  function drop(takeId: string, leaving: boolean): void {
    const take = takes.get(takeId);
    takes.delete(takeId);
    // Forgotten first, so that no late chunk finds its take gone.
    void take?.uploader.forget();
    take?.hearing.close();
    void take?.words?.stop();
    take?.release();
    void ports.server.discard(takeId, leaving);
  }

  /** A take that was discarded, and one that was made for a countdown, are not to outlive the page. */
  function dropUnwanted(): void {
    if ('discarded' in state && state.discarded !== null) drop(state.discarded.takeId, true);
    if ((state.phase === 'countdown' || state.phase === 'starting') && state.takeId !== null) drop(state.takeId, true);
    if (ports.whenLeft === 'discard' && state.phase === 'recording') drop(state.takeId, true);
  }

  /** The page was left in the middle of a take: what was told is kept, and its end is marked as not meant. */
  async function leave(takeId: string): Promise<void> {
    const take = takes.get(takeId);
    await take?.recorder.stop();
    const later = (await take?.uploader.leaveForLater(false)) ?? false;
    if (!later) {
      await take?.uploader.flush();
      const finished = await ports.server.finish(takeId, null);
      // Where the server is away, the next opening of the page settles it.
      if (finished.ok) await take?.uploader.forget();
    }
    take?.hearing.close();
    void take?.words?.stop();
    take?.release();
    if (later) ports.sendLater();
  }

  async function finish(takeId: string): Promise<void> {
    const take = takes.get(takeId);
    if (take === undefined) return;
    const recorded = take.recorder.stop();
    await recorded;
    if (await take.uploader.leaveForLater(true)) {
      takes.delete(takeId);
      take.hearing.close();
      void take.words?.stop();
      take.release();
      send({ type: 'take-waits', takeId });
      return ports.sendLater();
    }
    const problem = await finishTake(takeId, recorded, take.uploader, take, ports);
    takes.delete(takeId);
    void take.uploader.forget();
    take.release();
    send(problem === null ? { type: 'take-finished', takeId } : { type: 'finish-failed', takeId, message: problem });
  }

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    mainKey: () => send({ type: 'main-key', toldMs: toldMs() }),
    discardKey: () => send({ type: 'discard-key', toldMs: toldMs(), countdownSeconds }),
    cancel: () => send({ type: 'cancel' }),
    undoDiscard: () => send({ type: 'undo-discard' }),
    setCountdownSeconds(seconds) {
      countdownSeconds = seconds;
    },
    setDevice(id) {
      if (id === deviceId) return;
      deviceId = id;
      if (state.phase === 'setup') release();
    },
    toldMs,
    place: () => (state.phase === 'recording' ? (currentTake()?.hearing.place() ?? null) : null),
    peakDbfs: () => microphone?.readPeakDbfs() ?? null,
    hurry(closing) {
      const isWanted = !closing || ports.whenLeft !== 'discard';
      if (state.phase === 'recording' && isWanted) currentTake()?.recorder.hurry();
      if (closing) dropUnwanted();
    },
    dispose() {
      stopCountdown();
      dropUnwanted();
      if (state.phase === 'recording') {
        if (ports.whenLeft === 'discard') void lastRecorder?.stop();
        else void leave(state.takeId);
      }
      disposed = true;
      release();
    },
  };
}

/** The server's refusal of a new take in the words of the stage. */
function refusal(problem: { readonly code: string; readonly status: number; readonly message: string }): Trouble {
  if (problem.status === 0) return trouble('server-away');
  if (problem.status === 507) return trouble('disk-full');
  if (problem.status === 404) return trouble('story-gone');
  return trouble('take-refused', problem.message);
}

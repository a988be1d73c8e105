import type { QueryClient } from '@tanstack/react-query';
import type { Delivery } from '../../delivery/model.ts';
import { failure } from '../../shared/failure.ts';
import { newId } from '../../shared/random.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { ScriptToFollow } from '../../speech/following/model.ts';
import type { Cue, Exercise } from '../../takes/model.ts';
import { api, ApiFailure } from '../api/client.ts';
import { commands } from '../api/commands.ts';
import { queries } from '../api/queries.ts';
import { openHearing } from '../hearing/openHearing.ts';
import { openBrowserRecogniser } from '../speech/openBrowserRecogniser.ts';
import type { AwayTake } from './awayTake.ts';
import { openBrowserMicrophone } from './browserMicrophone.ts';
import { browserSendingPorts, waitMs } from './browserPorts.ts';
import { browserChunkShelf } from './chunkShelf.ts';
import { chooseMimeType, createRecorder } from './recorder.ts';
import type { RecorderEngine } from './recorder.ts';
import type { RehearsalPorts, TakeServer } from './rehearsalPorts.ts';
import { sendWaitingTakes } from './sendWaitingTakes.ts';
import { holdTake } from './takeLocks.ts';
import { createUploader } from './uploader.ts';
import { keepAwake } from './wakeLock.ts';

export interface BrowserRehearsalOptions {
  /** Null for an exercise that tells no story. */
  readonly storyId: string | null;
  /** What the takes are made for, where it is no rehearsal. */
  readonly exercise?: Exercise;
  /** Asked at each take, since it may be changed between two. */
  readonly cue: () => Cue;
  /** What each take's sound is held against; null where there is nothing to follow. */
  readonly script: () => ScriptToFollow | null;
  readonly client: QueryClient;
  readonly showReview: (takeId: string) => void;
}

/** The real microphone, recorder, network and clock. */
export function browserRehearsalPorts(options: BrowserRehearsalOptions): RehearsalPorts {
  const mimeType =
    typeof MediaRecorder === 'undefined' ? null : chooseMimeType((type) => MediaRecorder.isTypeSupported(type));
  const nowMs = (): number => performance.now();
  const begunAway = new Map<string, AwayTake>();
  return {
    openMicrophone: openBrowserMicrophone,
    mimeType,
    makeRecorder: (microphone, heard) =>
      createRecorder(mimeType, {
        ...heard,
        makeEngine: (settings) => new MediaRecorder(microphone.stream, settings) as RecorderEngine,
        nowMs,
      }),
    makeUploader: (takeId, onStatus) =>
      createUploader({
        ...browserSendingPorts(),
        shelf: browserChunkShelf(),
        away: begunAway.get(takeId) ?? null,
        takeId,
        onStatus,
      }),
    holdTake,
    server: takeServer(options, begunAway),
    openWords: () => openBrowserRecogniser(),
    openHearing: () => openHearing(options.script()),
    measure: (recording) => measure(recording, options.script()),
    nowMs,
    wait: waitMs,
    every(ms, work) {
      const timer = setInterval(work, ms);
      return () => clearInterval(timer);
    },
    keepAwake,
    prepareReview() {
      // Where these can't be fetched now, they are asked for again when they are needed.
      void import('../measure/measureRecording.ts').catch(() => undefined);
      void import('../take/TakePage.tsx').catch(() => undefined);
    },
    showReview: options.showReview,
    sendLater: sendWaitingTakes,
    whenLeft: options.exercise === undefined ? 'keep' : 'discard',
  };
}

/** Decoding and measuring are fetched only by those who rehearse. */
async function measure(recording: Blob, script: ScriptToFollow | null): Promise<Delivery | null> {
  const { measureRecording } = await import('../measure/measureRecording.ts');
  const measured = await measureRecording(recording, { script });
  return measured.ok ? measured.value : null;
}

/** The API's takes as values; each view that comes back goes straight to the take's page. */
function takeServer(
  { storyId, cue, client, exercise }: BrowserRehearsalOptions,
  begunAway: Map<string, AwayTake>,
): TakeServer {
  /** They are asked for again when they are next looked at: the way to the review is no time for it. */
  const othersAreStale = (): void => {
    for (const queryKey of [['workspace'], ['story', storyId], ['takes'], ['drills']]) {
      void client.invalidateQueries({ queryKey, refetchType: 'none' });
    }
  };
  return {
    async create(mimeType) {
      const made = await valueOf(commands.startTake({ storyId, cue: cue(), mimeType, ...(exercise && { exercise }) }));
      // An exercise is the server's; a story can be told without it.
      if (made.ok || made.error.status !== 0 || storyId === null || exercise) return made;
      const id = newId({ nowMs: () => Date.now() }, { next: () => Math.random() });
      begunAway.set(id, { storyId, cue: cue(), mimeType, startedAt: Date.now(), chunks: null });
      return ok({ id });
    },
    async finish(takeId, chunks) {
      const finished = await valueOf(commands.finishTake(takeId, chunks));
      if (!finished.ok) {
        if (finished.error.status === 401) await renewAccess();
        return finished;
      }
      client.setQueryData(queries.take(takeId).queryKey, finished.value);
      othersAreStale();
      return ok(undefined);
    },
    async discard(takeId, leaving) {
      await api(`/api/takes/${encodeURIComponent(takeId)}`, { method: 'DELETE', keepalive: leaving }).catch(
        () => undefined,
      );
      othersAreStale();
    },
    async setDelivery(takeId, delivery) {
      client.setQueryData(queries.take(takeId).queryKey, await commands.setDelivery(takeId, delivery));
    },
    async setHeardWords(takeId, text, instrument) {
      const view = await commands.setWords(takeId, { kind: 'heard', text, instrument });
      client.setQueryData(queries.take(takeId).queryKey, view);
    },
  };
}

/** A restarted server sets its cookie with the page. */
async function renewAccess(): Promise<void> {
  await fetch('/', { headers: { accept: 'text/html' } }).catch(() => undefined);
}

async function valueOf<T>(
  answer: Promise<T>,
): Promise<Result<T, { readonly code: string; readonly message: string; readonly status: number }>> {
  try {
    return ok(await answer);
  } catch (error) {
    if (error instanceof ApiFailure) return err({ ...failure(error.code, error.message), status: error.status });
    throw error;
  }
}

import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';

/** How often a piece of sound is cut off and sent: what a crash can cost. The promise is at most 500 ms. */
export const CHUNK_MS = 400;

/** Mono speech in Opus is transparent at this rate; the measures of pauses and levels need no more. */
const BITS_PER_SECOND = 64_000;

const TYPES = ['audio/webm;codecs=opus', 'audio/mp4', 'audio/ogg;codecs=opus'];

/** The part of MediaRecorder that is used, so that tests can stand in for it. */
export interface RecorderEngine {
  readonly mimeType: string;
  readonly state: 'inactive' | 'recording' | 'paused';
  start(timesliceMs: number): void;
  stop(): void;
  requestData(): void;
  addEventListener(type: string, listener: (event: Event) => void): void;
}

export interface RecorderPorts {
  readonly makeEngine: (options: { readonly mimeType?: string; readonly audioBitsPerSecond: number }) => RecorderEngine;
  /** Milliseconds of a clock that never jumps. */
  readonly nowMs: () => number;
  readonly onChunk: (bytes: Blob) => void;
  /** The recorder ended without being asked to, e.g. because the device went away. */
  readonly onEnded: () => void;
}

/** What was recorded: the whole sound, as it was cut. */
export interface Recorded {
  readonly chunks: readonly Blob[];
  readonly mimeType: string;
  /** From the recorder's start to the stop, by the clock. */
  readonly durationMs: number;
}

/** One recording. MediaRecorder is the record of truth; nothing else keeps sound. */
export interface Recorder {
  /** Resolves when sound is really being recorded; time counts from there (up to 660 ms after the call). */
  start(): Promise<Result<void, 'recorder-failed'>>;
  /** Resolves after the last chunk. Calling it again gives the same answer. */
  stop(): Promise<Recorded>;
  /** Asks for what is there now, e.g. because the page is about to be closed. */
  hurry(): void;
  /** Milliseconds since recording began; 0 before. */
  toldMs(): number;
}

/** The first sound format that this browser records; null leaves the choice to the browser. */
export function chooseMimeType(isSupported: (type: string) => boolean): string | null {
  return TYPES.find(isSupported) ?? null;
}

export function createRecorder(mimeType: string | null, ports: RecorderPorts): Recorder {
  const chunks: Blob[] = [];
  let engine: RecorderEngine | null = null;
  let startedAtMs: number | null = null;
  let endedAtMs: number | null = null;
  let asked = false;
  let stopped: Promise<void> | null = null;

  const recorded = (): Recorded => ({
    chunks,
    mimeType: engine?.mimeType || mimeType || '',
    durationMs: toldMs(),
  });

  function toldMs(): number {
    return startedAtMs === null ? 0 : (endedAtMs ?? ports.nowMs()) - startedAtMs;
  }

  return {
    start: () =>
      new Promise((resolve) => {
        try {
          const made = ports.makeEngine({
            ...(mimeType !== null && { mimeType }),
            audioBitsPerSecond: BITS_PER_SECOND,
          });
          engine = made;
          made.addEventListener('start', () => {
            startedAtMs = ports.nowMs();
            resolve(ok(undefined));
          });
          made.addEventListener('dataavailable', (event) => {
            const { data } = event as BlobEvent;
            // The last piece can be empty; an empty chunk has nothing to number.
            if (data.size === 0) return;
            chunks.push(data);
            ports.onChunk(data);
          });
          made.addEventListener('error', () => resolve(err('recorder-failed')));
          stopped = new Promise((done) => {
            made.addEventListener('stop', () => {
              endedAtMs ??= ports.nowMs();
              done();
              resolve(err('recorder-failed'));
              if (!asked) ports.onEnded();
            });
          });
          made.start(CHUNK_MS);
        } catch {
          resolve(err('recorder-failed'));
        }
      }),
    async stop() {
      asked = true;
      if (engine !== null && engine.state !== 'inactive') {
        endedAtMs ??= ports.nowMs();
        engine.stop();
      }
      // An engine that never started has nothing to wait for.
      if (startedAtMs !== null) await stopped;
      return recorded();
    },
    hurry() {
      if (engine?.state === 'recording') engine.requestData();
    },
    toldMs,
  };
}

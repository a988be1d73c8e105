import type { Delivery } from '../../delivery/model.ts';
import type { Failure } from '../../shared/failure.ts';
import type { Result } from '../../shared/result.ts';
import type { Take } from '../../takes/model.ts';
import type { TakeHearing } from '../hearing/model.ts';
import type { BrowserRecogniser } from '../speech/browserRecogniser.ts';
import type { Recorder } from './recorder.ts';
import type { Trouble } from './troubles.ts';
import type { Uploader, UploadStatus } from './uploader.ts';

/** A microphone that is open, with its level. */
export interface OpenMicrophone {
  readonly stream: MediaStream;
  /** Loudest sample of the last tenth of a second, dBFS; −120 for digital silence. Allocates nothing. */
  readPeakDbfs(): number;
  /** True while the device itself says that it is muted. */
  isMuted(): boolean;
  isLive(): boolean;
  /** Calls back once when the device goes away. */
  onEnded(listener: () => void): void;
  close(): void;
}

/** What the server does for a take. Failures are values; `server-unreachable` is worth trying again. */
export interface TakeServer {
  create(mimeType: string): Promise<Result<Pick<Take, 'id'>, Failure & { readonly status: number }>>;
  /** `chunks` is how many were sent; null takes what is there and leaves the take marked as interrupted. */
  finish(takeId: string, chunks: number | null): Promise<Result<void, Failure & { readonly status: number }>>;
  /** Never fails aloud: a take that could not be deleted is listed as interrupted. `leaving` is for a closing page. */
  discard(takeId: string, leaving: boolean): Promise<void>;
  setDelivery(takeId: string, delivery: Delivery): Promise<void>;
  /** Keeps what the browser's own recogniser heard as the words of a take. */
  setHeardWords(takeId: string, text: string, instrument: string): Promise<void>;
}

/** Everything a rehearsal needs from the browser and the server; tests pass their own. */
export interface RehearsalPorts {
  readonly openMicrophone: (deviceId: string | null) => Promise<Result<OpenMicrophone, Trouble>>;
  /** The sound format the browser will record; null where it chooses itself. */
  readonly mimeType: string | null;
  readonly makeRecorder: (
    microphone: OpenMicrophone,
    heard: { readonly onChunk: (bytes: Blob) => void; readonly onEnded: () => void },
  ) => Recorder;
  readonly makeUploader: (takeId: string, onStatus: (status: UploadStatus) => void) => Uploader;
  /** Tells other tabs that this one still holds the take, until the returned function is called. */
  readonly holdTake: (takeId: string) => () => void;
  readonly server: TakeServer;
  /** Listens to a take as it is told. */
  readonly openHearing: () => TakeHearing;
  /** The browser's own recogniser for one take; null where the person chose none. */
  readonly openWords: () => BrowserRecogniser | null;
  /** Measures a finished recording. Null where the sound can't be measured here; the take's page then says why. */
  readonly measure: (recording: Blob) => Promise<Delivery | null>;
  readonly nowMs: () => number;
  readonly wait: (ms: number) => Promise<void>;
  /** Calls back every so many milliseconds until the returned function is called. */
  readonly every: (ms: number, work: () => void) => () => void;
  /** Keeps the screen on until the returned function is called. */
  readonly keepAwake: () => () => void;
  /** Fetches the code that the end of a take will need, while there is time. */
  readonly prepareReview: () => void;
  readonly showReview: (takeId: string) => void;
  /** A take was left on the shelf, to be sent when the server is back. */
  readonly sendLater: () => void;
  /** A take under way when the page is left is kept, unless this is "discard": half an exercise is worth nothing. */
  readonly whenLeft?: 'keep' | 'discard';
}

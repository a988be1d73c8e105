import type { SourceDocument } from '../documents/model.ts';
import type { Delivery } from '../delivery/model.ts';
import type { Failure } from '../shared/failure.ts';
import type { Result } from '../shared/result.ts';
import type { Sound, TimedWord, Transcript } from '../speech/model.ts';
import type { PointJudgement } from '../takes/judgements.ts';
import type { ContentReview, Take, TakeStatus } from '../takes/model.ts';

/** A file that could not be read as a document, e.g. not UTF-8 text. */
export interface UnreadableFile {
  readonly path: string;
  readonly failure: Failure;
}

export type WriteDocumentFailure =
  | Failure<'document-changed'>
  | Failure<'document-missing'>
  | Failure<'document-path-invalid'>
  | Failure<'disk-full'>
  | Failure<'document-not-writable'>;

/** The folder of the person's own files. */
export interface DocumentFolder {
  /** Absolute path, for showing. */
  readonly folder: string;
  readAll(): Promise<{ readonly documents: readonly SourceDocument[]; readonly unreadable: readonly UnreadableFile[] }>;
  read(
    path: string,
  ): Promise<Result<SourceDocument, Failure<'document-missing' | 'document-unreadable' | 'document-path-invalid'>>>;
  /**
   * Replaces the file's text if its bytes still hash to `expectedHash`; never loses an edit made outside meanwhile.
   * A `document-changed` failure means that nothing was written.
   */
  replace(path: string, expectedHash: string, text: string): Promise<Result<SourceDocument, WriteDocumentFailure>>;
  /** Creates a file; fails with `document-changed` when one is there already. */
  create(path: string, text: string): Promise<Result<SourceDocument, WriteDocumentFailure>>;
  /** Calls back after files changed outside or inside. Events are hints; the caller reads again. Returns a way to stop. */
  watch(onChange: () => void): Promise<() => Promise<void>>;
}

/** Content-addressed texts of documents as they were when a take was told. */
export interface SnapshotStore {
  put(document: SourceDocument): Promise<void>;
  get(hash: string): Promise<string | null>;
}

/** A take with the figures that listings show, kept beside it so that a list needs one query. */
export interface TakeSummary extends Take {
  /** First to last speech where measured, else the recording's length; null for typed takes. */
  readonly seconds: number | null;
  readonly hasWords: boolean;
  readonly hasDelivery: boolean;
  /** These four are null without a review (no words yet). */
  readonly keyPointsCovered: number | null;
  readonly keyPointsTotal: number | null;
  readonly factsRight: number | null;
  readonly factsWrong: number | null;
}

export interface TakePage {
  readonly takes: readonly TakeSummary[];
  /** Pass to the next call; null at the end. */
  readonly nextCursor: string | null;
}

/** Newest first in every listing. */
export interface TakeRepository {
  insert(take: Take): Promise<void>;
  get(id: string): Promise<TakeSummary | null>;
  update(id: string, change: Partial<Pick<Take, 'status' | 'finishedAt' | 'durationMs' | 'storyId'>>): Promise<void>;
  remove(id: string): Promise<void>;
  list(
    filter: { readonly storyId?: string; readonly status?: TakeStatus },
    page: { readonly limit: number; readonly cursor?: string },
  ): Promise<TakePage>;
  /** Takes with status complete, interrupted or typed, per story. */
  countByStory(): Promise<ReadonlyMap<string, number>>;
  /** Replaces the take's words and drops the review that the old ones had. */
  setTranscript(takeId: string, transcript: Transcript): Promise<void>;
  getTranscript(takeId: string): Promise<Transcript | null>;
  /** Also sets the summary's `seconds` from `toldMs`. */
  setDelivery(takeId: string, delivery: Delivery): Promise<void>;
  getDelivery(takeId: string): Promise<Delivery | null>;
  /** Keeps a computed review, with its counts for listings; it can always be made anew from words and snapshot. */
  setReview(takeId: string, review: ContentReview): Promise<void>;
  getReview(takeId: string): Promise<ContentReview | null>;
}

/** Small named values: the measured pace, chosen cue, accepted notices. Values are JSON. */
export interface SettingsRepository {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
}

/** What the person said about wordings of key points: one verdict for each wording of a story's point. */
export interface JudgementRepository {
  /** In the order in which they were given. */
  ofStory(storyId: string): Promise<readonly PointJudgement[]>;
  /** Replaces an earlier one on the same wording. */
  set(judgement: PointJudgement): Promise<void>;
  /** Does nothing where there is none. */
  remove(judgement: Pick<PointJudgement, 'storyId' | 'point' | 'wording'>): Promise<void>;
}

export interface Repositories {
  readonly takes: TakeRepository;
  readonly settings: SettingsRepository;
  readonly judgements: JudgementRepository;
}

/** The database: every operation that writes more than once does so inside `transaction`. */
export interface Database extends Repositories {
  transaction<T>(work: (repositories: Repositories) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export interface RecordingFile {
  readonly mimeType: string;
  readonly sizeBytes: number;
  /** Reads bytes [start, end). */
  read(start: number, end: number): Promise<Uint8Array>;
}

/** Sound as files: numbered chunks while recording, one seekable file afterwards. */
export interface RecordingStore {
  /** Durable when it resolves: written, flushed and renamed. The same number again replaces it. */
  writeChunk(
    takeId: string,
    index: number,
    bytes: Uint8Array,
  ): Promise<Result<void, Failure<'disk-full' | 'recording-not-writable'>>>;
  /** Numbers of the chunks that are there, ascending. */
  chunks(takeId: string): Promise<readonly number[]>;
  /**
   * Joins the chunks (up to the first gap) into one recording that has a duration and seeks; keeps the chunks that follow a gap.
   * `durationMs` comes from the container.
   */
  finish(
    takeId: string,
    mimeType: string,
  ): Promise<
    Result<
      { readonly durationMs: number; readonly missingChunks: readonly number[] },
      Failure<'recording-empty' | 'recording-damaged' | 'disk-full' | 'recording-not-writable'>
    >
  >;
  open(takeId: string): Promise<RecordingFile | null>;
  remove(takeId: string): Promise<void>;
}

/** Turns sound into words. None is built in yet; the page and the terminal say how to get words without one. */
export interface Recogniser {
  readonly name: string;
  readonly version: string;
  recognise(
    sound: Sound,
    hints: { readonly hotWords: readonly string[] },
  ): Promise<Result<readonly TimedWord[], Failure>>;
}

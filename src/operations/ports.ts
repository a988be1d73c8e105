import type { SourceDocument } from '../documents/model.ts';
import type { Delivery } from '../delivery/model.ts';
import type { DrillName, DrillRun } from '../drills/model.ts';
import type { CardKind, Memory, RecallCard, RecallReview } from '../recall/model.ts';
import type { OwnAction } from '../plan/ownAction.ts';
import type { Call, Debrief, FollowUp, Manner, OwnQuestion, QuestionMark } from '../sessions/call/model.ts';
import type { Cancel } from '../shared/cancel.ts';
import type { Failure } from '../shared/failure.ts';
import type { Result } from '../shared/result.ts';
import type { Sound, TimedWord, Transcript } from '../speech/model.ts';
import type { PointJudgement } from '../takes/judgements.ts';
import type { ContentReview, Take, TakeStatus } from '../takes/model.ts';
import type { AnkiNote } from './recall/exchange/ankiText.ts';
import { type Said } from '../shared/message.ts';

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

/** A file that somebody brings in, of whatever kind. */
export interface ImportedFile {
  /** As the person's system calls it, without folders. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the person should look at after a file was read: it is right, or it was a guess. */
export interface ImportWarning {
  readonly code: string;
  readonly message: string;
  readonly said?: Said<'message'>;
}

export type ImportFailure = Failure<
  'import-kind-unknown' | 'import-empty' | 'import-too-large' | 'import-no-text' | 'import-encrypted' | 'import-damaged'
>;

/** Reads a file of any kind (Markdown, text, Word, PDF) as Markdown. */
export type ReadAsMarkdown = (
  file: ImportedFile,
) => Promise<Result<{ readonly markdown: string; readonly warnings: readonly ImportWarning[] }, ImportFailure>>;

/** Where documents come from, beside the folder itself. */
export interface Importing {
  readonly read: ReadAsMarkdown;
  /** The documents of the example, for trying things out. */
  example(): Promise<readonly { readonly name: string; readonly text: string }[]>;
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

export interface TakeFilter {
  readonly storyId?: string;
  readonly status?: TakeStatus;
  /** Only the takes of one run of an exercise. */
  readonly runId?: string;
  /** Takes of exercises are left out unless this is true or `runId` is given. */
  readonly exercises?: boolean;
}

/** Newest first in every listing. */
export interface TakeRepository {
  insert(take: Take): Promise<void>;
  get(id: string): Promise<TakeSummary | null>;
  update(id: string, change: Partial<Pick<Take, 'status' | 'finishedAt' | 'durationMs' | 'storyId'>>): Promise<void>;
  remove(id: string): Promise<void>;
  list(filter: TakeFilter, page: { readonly limit: number; readonly cursor?: string }): Promise<TakePage>;
  /** Told words that hold all of these, whatever their case, the newest takes first. `words` are in lower case. */
  withWords(
    words: readonly string[],
    limit: number,
  ): Promise<readonly { readonly take: TakeSummary; readonly text: string }[]>;
  /** Takes with status complete, interrupted or typed, per story; those of exercises don't count. */
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

/** A page of drill runs, the newest first. */
export interface DrillRunPage {
  readonly runs: readonly DrillRun[];
  /** Pass to the next call; null at the end. */
  readonly nextCursor: string | null;
}

/** Runs of drills with their setups, marks and reviews. */
export interface DrillRepository {
  /** Adds a run, or replaces the one of the same id. */
  put(run: DrillRun): Promise<void>;
  get(id: string): Promise<DrillRun | null>;
  /** The run that a take was made for, by the take's id; null where there is none. */
  ofTake(takeId: string): Promise<DrillRun | null>;
  remove(id: string): Promise<void>;
  /** Finished runs only. `storyId` is the story that the drill was about. */
  list(
    filter: { readonly drill?: DrillName; readonly storyId?: string },
    page: { readonly limit: number; readonly cursor?: string },
  ): Promise<DrillRunPage>;
  /** Finished runs of each drill; drills without any are left out. */
  countByDrill(): Promise<ReadonlyMap<DrillName, number>>;
  /** Runs that were begun before an instant and never finished. */
  leftBefore(at: number): Promise<readonly DrillRun[]>;
}

/** A page of calls, the newest first. */
export interface CallPage {
  readonly calls: readonly Call[];
  /** Pass to the next call; null at the end. */
  readonly nextCursor: string | null;
}

/** Practice calls with their plans, answers and reflections. */
export interface CallRepository {
  /** Adds a call, or replaces the one of the same id. */
  put(call: Call): Promise<void>;
  get(id: string): Promise<Call | null>;
  remove(id: string): Promise<void>;
  list(page: { readonly limit: number; readonly cursor?: string }): Promise<CallPage>;
}

/** What the person says of questions, and questions of their own. */
export interface QuestionRepository {
  /** Oldest first. */
  marks(): Promise<readonly QuestionMark[]>;
  /** Replaces an earlier one of the same mark for the same question and stage. */
  setMark(mark: QuestionMark): Promise<void>;
  /** For every stage; does nothing where there is none. */
  removeMark(questionId: string, mark: QuestionMark['mark']): Promise<void>;
  /** In the order in which they were added. */
  own(): Promise<readonly OwnQuestion[]>;
  /** Adds one, or replaces the one of the same id. */
  putOwn(question: OwnQuestion): Promise<void>;
  removeOwn(id: string): Promise<void>;
}

/** Real interviews as the person remembers them. */
export interface DebriefRepository {
  /** Adds one, or replaces the one of the same id. */
  put(debrief: Debrief): Promise<void>;
  get(id: string): Promise<Debrief | null>;
  remove(id: string): Promise<void>;
  /** The latest day first. */
  all(): Promise<readonly Debrief[]>;
}

/** What a person set themselves after practice calls. */
export interface ActionRepository {
  /** Adds one, or replaces the one of the same id. */
  put(action: OwnAction): Promise<void>;
  get(id: string): Promise<OwnAction | null>;
  remove(id: string): Promise<void>;
  /** In the order in which they were written. */
  all(): Promise<readonly OwnAction[]>;
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

/** What planning and forecasting need of a card that takes part. */
export type PlannedState = Pick<
  RecallCard,
  | 'id'
  | 'kind'
  | 'storyId'
  | 'factId'
  | 'retiredAt'
  | 'suspendedAt'
  | 'buriedOn'
  | 'memory'
  | 'order'
  | 'answerChangedAt'
>;

export interface CardFilter {
  readonly storyId?: string;
  readonly kind?: CardKind;
  readonly origin?: RecallCard['origin'];
  /** active: neither retired nor suspended. */
  readonly state?: 'active' | 'suspended' | 'retired';
}

/** What was done since an instant. */
export interface ReviewsDone {
  readonly reviews: number;
  /** Cards seen for the first time. */
  readonly introduced: number;
  /** With the card in sight; nobody thinks for more than two minutes, so more counts as that. */
  readonly seconds: number;
}

/** Cards with their memories, and the log of reviews. */
export interface RecallRepository {
  /** Grows with every change; 0 before the first. */
  revision(): Promise<number>;
  /** To be called once in every transaction that changes something here; gives the new revision. */
  nextRevision(): Promise<number>;
  /** Cards that take part, in the order in which new ones are introduced. */
  planned(): Promise<readonly PlannedState[]>;
  get(id: string): Promise<RecallCard | null>;
  /** In the order asked for; unknown ones are left out. */
  cards(ids: readonly string[]): Promise<readonly RecallCard[]>;
  /** Every card, retired ones too, by id. */
  all(): Promise<readonly RecallCard[]>;
  /** By id; a page ends where `nextCursor` says. */
  list(
    filter: CardFilter,
    page: { readonly limit: number; readonly cursor?: string },
  ): Promise<{ readonly cards: readonly RecallCard[]; readonly nextCursor: string | null }>;
  count(): Promise<{
    readonly active: number;
    readonly suspended: number;
    readonly retired: number;
    readonly own: number;
  }>;
  /** Adds cards, or replaces those of the same id. */
  put(cards: readonly RecallCard[]): Promise<void>;
  /** With its reviews. */
  remove(id: string): Promise<void>;
  /** Adds to the log's end; a review whose id is there already is left as it is. */
  append(reviews: readonly RecallReview[], options?: { readonly imported: boolean }): Promise<void>;
  /** The last review that was made here; null where there is none. */
  lastReview(): Promise<RecallReview | null>;
  removeReview(id: string): Promise<void>;
  reviewsOf(cardId: string): Promise<readonly RecallReview[]>;
  done(sinceAt: number): Promise<ReviewsDone>;
  /** The newest ones, oldest first. */
  recentReviews(limit: number): Promise<readonly RecallReview[]>;
  /** The log from its begin, in pages; `after` is the last page's `nextPlace`. */
  log(
    limit: number,
    after?: number,
  ): Promise<{ readonly reviews: readonly RecallReview[]; readonly nextPlace: number | null }>;
}

/** A card for Anki. */
export interface AnkiCard {
  readonly id: string;
  readonly note: AnkiNote;
  readonly memory: Memory;
  readonly suspended: boolean;
}

export interface AnkiDeck {
  readonly name: string;
  /** Epoch milliseconds. */
  readonly now: number;
  /** When the person's learning day began, epoch milliseconds: Anki counts days from such an instant. */
  readonly dayStartAt: number;
  /** In the order in which new ones are to be introduced. */
  readonly cards: readonly AnkiCard[];
  /** Reviews of these cards, oldest first. */
  readonly log: AsyncIterable<RecallReview>;
}

/** What an Anki package has. */
export interface AnkiContents {
  readonly notes: readonly {
    readonly guid: string;
    /** As Anki has them: HTML. */
    readonly fields: readonly string[];
    /** Of the note's first card, oldest first. `at` is in epoch milliseconds; ease 1 again to 4 easy. */
    readonly reviews: readonly { readonly at: number; readonly ease: 1 | 2 | 3 | 4; readonly thinkingMs: number }[];
  }[];
}

/** Reads an Anki package (.apkg). */
export type UnpackAnki = (bytes: Uint8Array) => Promise<Result<AnkiContents, Failure<'import-unreadable'>>>;

/** Makes the bytes of an Anki package (.apkg). */
export type PackAnki = (deck: AnkiDeck) => Promise<Uint8Array>;

export interface Repositories {
  readonly takes: TakeRepository;
  readonly settings: SettingsRepository;
  readonly judgements: JudgementRepository;
  readonly recall: RecallRepository;
  readonly drills: DrillRepository;
  readonly calls: CallRepository;
  readonly questions: QuestionRepository;
  readonly debriefs: DebriefRepository;
  readonly actions: ActionRepository;
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

/** What is known of a recording that was imported, without decoding it. */
export interface ImportedRecording {
  readonly mimeType: string;
  readonly durationMs: number;
  /** When it was recorded, epoch milliseconds; null where the file doesn't say. */
  readonly recordedAt: number | null;
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
  /**
   * Keeps a recording that was made elsewhere, in its own format, as a file that has a duration and seeks. Durable when it
   * resolves; replaces what the take has.
   */
  importFile(
    takeId: string,
    bytes: Uint8Array,
  ): Promise<
    Result<
      ImportedRecording,
      Failure<'recording-unknown' | 'recording-damaged' | 'recording-empty' | 'disk-full' | 'recording-not-writable'>
    >
  >;
  open(takeId: string): Promise<RecordingFile | null>;
  remove(takeId: string): Promise<void>;
}

/** How long work takes, and whether it is still wanted. */
export interface WorkOptions {
  /** Work that is cancelled resolves to a failure with the code `cancelled`. */
  readonly cancel?: Cancel | undefined;
  /** 0 to 1. */
  readonly onProgress?: ((fraction: number) => void) | undefined;
}

/** A recording as samples, with what there is to say of it. */
export interface ReadSound {
  readonly sound: Sound;
  /** What the samples were coded as: "opus", "mp3". */
  readonly codec: string;
  /** What decoded them. */
  readonly decoder: string;
  /** E.g. `audio-truncated`: it could be read all the same. */
  readonly warnings: readonly { readonly code: string; readonly message: string }[];
}

/** Turns a recording into samples, without keeping anything else waiting. */
export interface SoundDecoder {
  decode(recording: RecordingFile, options?: WorkOptions): Promise<Result<ReadSound, Failure>>;
}

/** What a recogniser heard. */
export interface Recognised {
  readonly words: readonly TimedWord[];
  /** The words with their spaces and marks, in order: each word stands in it. */
  readonly text: string;
  /** Name and version of recogniser and model, for showing beside the words. */
  readonly instrument: string;
  /** Whether each word has a time of its own; `shared` ones are spread over a stretch, `none` have no meaning. */
  readonly timed: 'word' | 'shared' | 'none';
}

/** What helps a recogniser. */
export interface RecogniserHints {
  /** Names and terms that may well be said; recognisers that can't use them leave them. */
  readonly terms: readonly string[];
  /** ISO 639-1: "en". */
  readonly language: string;
}

/** Turns sound into words. */
export interface Recogniser {
  readonly name: string;
  transcribe(sound: Sound, hints: RecogniserHints, options?: WorkOptions): Promise<Result<Recognised, Failure>>;
}

/** Which recogniser a workspace uses. `none`: words are typed, pasted or imported. */
export type RecogniserChoice =
  | { readonly kind: 'none' }
  /** A model that Offbook installed, by its name in the catalogue. */
  | { readonly kind: 'model'; readonly model: string }
  /** A model folder that the person has. */
  | { readonly kind: 'folder'; readonly folder: string }
  /** A server with OpenAI's /v1/audio/transcriptions; its key is kept apart. */
  | { readonly kind: 'server'; readonly address: string; readonly model: string };

/** A speech model that can be installed, and how it stands on this machine. */
export interface SpeechModel {
  readonly name: string;
  readonly title: string;
  /** "transducer", "whisper": decides what it can do. */
  readonly type: string;
  /** ISO 639-1. */
  readonly languages: readonly string[];
  /** About; the exact size is known once it is downloaded. */
  readonly aboutMegabytes: number;
  readonly licence: string;
  /** Where it comes from, for reading about it. */
  readonly url: string;
  readonly usesTerms: boolean;
  readonly wordTimes: boolean;
  readonly note: string;
  readonly said?: Said<'note'>;
  readonly installed: InstalledModel | null;
}

export interface InstalledModel {
  readonly folder: string;
  readonly sizeBytes: number;
  /**
   * known: every file had the checksum that Offbook knows. host: the checksum that the host stated with the download.
   * recorded: no checksum was known; the one at first download is kept, and changes since would show.
   */
  readonly checked: 'known' | 'host' | 'recorded';
}

/** Recognisers of this machine: their models, and how to open the chosen one. */
export interface SpeechEngines {
  models(): Promise<readonly SpeechModel[]>;
  install(model: string, options?: WorkOptions): Promise<Result<InstalledModel, Failure>>;
  remove(model: string): Promise<Result<void, Failure<'speech-model-missing'>>>;
  /** Reads an installed model's files anew and holds them against the checksums kept with it. Takes seconds. */
  verify(model: string): Promise<Result<void, Failure<'speech-model-missing' | 'speech-model-changed'>>>;
  /** Whether sound that goes to a server at this address stays on this machine; a failure for what is no address. */
  whereSoundGoes(address: string): Result<'here' | 'elsewhere', Failure>;
  /** Opens without loading: loading happens with the first words wanted. */
  open(choice: RecogniserChoice, key: string | null): Promise<Result<Recogniser, Failure>>;
}

/** What a language model is told for one follow-up: the question, this answer's words, and what the rules found missing. */
export interface AssistantRequest {
  readonly question: string;
  readonly answer: string;
  readonly role: string | null;
  readonly company: string | null;
  readonly manner: Manner;
  readonly missing: readonly { readonly kind: FollowUp['gap']; readonly words: string }[];
  /** What the rules would ask. */
  readonly suggested: string | null;
}

/** Not to be trusted: whoever asks checks each quote. */
export interface AssistantReply {
  /** The follow-up; "" where it would ask nothing. */
  readonly text: string;
  readonly gap: FollowUp['gap'];
  /** What it says of the answer, for afterwards, and the words of the answer that it is about. */
  readonly remark: { readonly text: string; readonly quote: string } | null;
}

/** A language model that may phrase what the rules found. Answers within three seconds, or fails. */
export interface Assistant {
  readonly name: string;
  followUp(request: AssistantRequest): Promise<Result<AssistantReply, Failure>>;
}

/** Language models behind an address; none is asked before the person accepted where their words go. */
export interface Assistants {
  /** Whether words that go to a server at this address stay on this machine; a failure for what is no address. */
  whereWordsGo(baseUrl: string): Result<'here' | 'elsewhere', Failure>;
  open(choice: { readonly baseUrl: string; readonly model: string }, key: string | null): Result<Assistant, Failure>;
}

/** Secrets of the workspace, in a file that only its owner may read; never sent to the page. */
export interface SecretStore {
  get(name: string): Promise<string | null>;
  /** Null removes it. */
  set(name: string, value: string | null): Promise<Result<void, Failure<'secret-not-writable'>>>;
}

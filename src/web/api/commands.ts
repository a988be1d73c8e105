import type { Delivery } from '../../delivery/model.ts';
import type { TextEdit } from '../../documents/model.ts';
import type { JobView } from '../../operations/jobs.ts';
import type { RecogniserChoice } from '../../operations/ports.ts';
import type { DrillRunView } from '../../operations/drills/views.ts';
import type { PlanSettings } from '../../operations/plan/planSettings.ts';
import type { TodayView } from '../../operations/plan/views.ts';
import type { AnswerOfCard, AnsweredCard, AnswerMeant } from '../../operations/recall/answerCard.ts';
import type { CardChange } from '../../operations/recall/changeCard.ts';
import type { Imported } from '../../operations/recall/exchange/importRecall.ts';
import type { HeardAnswer } from '../../operations/recall/hearAnswer.ts';
import type { InterviewGiven } from '../../operations/recall/interviews.ts';
import type { OwnCardText } from '../../operations/recall/ownCards.ts';
import type { RecallSettings } from '../../operations/recall/recallSettings.ts';
import type { SpeechView } from '../../operations/speech/speechSettings.ts';
import type { RecogniserTest } from '../../operations/speech/testRecogniser.ts';
import type { TakeSummary, TakeView } from '../../operations/views.ts';
import type { DrillMark, DrillName } from '../../drills/model.ts';
import type { AnswerGiven, CheckedAnswer } from '../../recall/cards/checkAnswer.ts';
import type { InterviewDate, RecallCard } from '../../recall/model.ts';
import type { PointVerdict } from '../../takes/judgements.ts';
import type { Cue, Exercise, Take } from '../../takes/model.ts';
import { api } from './client.ts';
import type { Settings } from '../../operations/settings.ts';

/** Where a document stands after a write. */
export interface WrittenDocument {
  readonly path: string;
  readonly hash: string;
}

export type WordsInput =
  | { readonly kind: 'typed' | 'pasted'; readonly text: string }
  /** By the browser's own recogniser, while the take was told. */
  | { readonly kind: 'heard'; readonly text: string; readonly instrument: string }
  | { readonly kind: 'file'; readonly name: string; readonly content: string };

const installPath = (model: string) => `/api/speech/models/${encodeURIComponent(model)}/install`;
const cardPath = (cardId: string) => `/api/recall/cards/${encodeURIComponent(cardId)}`;
const runPath = (runId: string) => `/api/drills/runs/${encodeURIComponent(runId)}`;
const takePath = (takeId: string) => `/api/takes/${encodeURIComponent(takeId)}`;

/** An item of a guide's checklist as it should be. */
export interface ChecklistTick {
  readonly document: string;
  readonly baseHash: string;
  readonly text: string;
  readonly section: string | null;
  readonly checked: boolean;
}

/** What a drill should be about. Left out, chance decides. */
export interface WantedDrill {
  readonly storyId?: string;
  readonly seconds?: number;
  /** Stories that shall not come, e.g. the one just told. */
  readonly exclude?: readonly string[];
}

/** Everything the page asks the server to do. Each throws `ApiFailure`. */
export const commands = {
  /** Fails with 409 `document-changed` when the file is no longer the one with `baseHash`. */
  editDocument: (input: { readonly path: string; readonly baseHash: string; readonly edits: readonly TextEdit[] }) =>
    api<WrittenDocument>('/api/documents/edit', { method: 'POST', json: input }),

  replaceDocument: (input: { readonly path: string; readonly baseHash: string; readonly text: string }) =>
    api<WrittenDocument>('/api/documents/text', { method: 'POST', json: input }),

  /** `mimeType` null makes a typed take, with no sound; only a take of an exercise may be without a story. */
  startTake: (input: {
    readonly storyId: string | null;
    readonly cue: Cue;
    readonly mimeType: string | null;
    readonly exercise?: Exercise;
  }) => api<Take>('/api/takes', { method: 'POST', json: input }),

  /** The same chunk may be sent again: it replaces itself. */
  sendChunk: (
    takeId: string,
    index: number,
    bytes: Blob,
    options: { readonly signal?: AbortSignal; readonly keepalive?: boolean } = {},
  ) => api<void>(`${takePath(takeId)}/chunks/${index}`, { method: 'PUT', bytes, ...options }),

  /** `chunks` is how many were sent; null for an interrupted take, where nobody knows. */
  finishTake: (takeId: string, chunks: number | null) =>
    api<TakeView>(`${takePath(takeId)}/finish`, { method: 'POST', json: { chunks } }),

  discardTake: (takeId: string) => api<void>(takePath(takeId), { method: 'DELETE' }),

  /** Fails with 422 for a transcript that can't be read. */
  setWords: (takeId: string, words: WordsInput) =>
    api<TakeView>(`${takePath(takeId)}/words`, { method: 'PUT', json: words }),

  setDelivery: (takeId: string, delivery: Delivery) =>
    api<TakeView>(`${takePath(takeId)}/delivery`, { method: 'PUT', json: delivery }),

  moveTake: (takeId: string, storyId: string) =>
    api<TakeView>(`${takePath(takeId)}/story`, { method: 'PUT', json: { storyId } }),

  /** Null takes an earlier verdict back. */
  judgePoint: (takeId: string, index: number, verdict: PointVerdict | null) =>
    api<TakeView>(`${takePath(takeId)}/points/${index}`, { method: 'PUT', json: { verdict } }),

  /** Writes into the guide that words are a misheard fact. Fails with 422 for words that can't stand for it. */
  addAlias: (takeId: string, input: { readonly factId: string; readonly alias: string }) =>
    api<TakeView>(`${takePath(takeId)}/aliases`, { method: 'POST', json: input }),

  /** `recordedAt` is for files that don't say when they were recorded. Fails with 422 for what is no recording. */
  importRecording: (storyId: string, recording: Blob, recordedAt: Date) =>
    api<TakeSummary>('/api/takes/import', {
      method: 'POST',
      query: { storyId },
      bytes: recording,
      headers: { 'x-recorded-at': recordedAt.toISOString() },
    }),

  /** Begins to hear a take's words. `wav` is its sound for recordings that only the page can decode. */
  transcribe: (takeId: string, wav: Blob | null = null) =>
    api<JobView>(`${takePath(takeId)}/transcribe`, {
      method: 'POST',
      ...(wav && { bytes: wav, contentType: 'audio/wav' }),
    }),

  stopTranscribing: (takeId: string) => api<void>(`${takePath(takeId)}/transcribe`, { method: 'DELETE' }),

  /** `key` is the server's: null removes it, left out it stays. Fails with 422 for what can't be used. */
  chooseRecogniser: (choice: RecogniserChoice, key?: string | null) =>
    api<SpeechView>('/api/speech', { method: 'PUT', json: { choice, ...(key !== undefined && { key }) } }),

  installModel: (model: string) => api<JobView>(installPath(model), { method: 'POST' }),
  /** What came stays for the next try. */
  stopInstalling: (model: string) => api<void>(installPath(model), { method: 'DELETE' }),
  removeModel: (model: string) =>
    api<SpeechView>(`/api/speech/models/${encodeURIComponent(model)}`, { method: 'DELETE' }),

  testRecogniser: (wav: Blob) =>
    api<RecogniserTest>('/api/speech/test', { method: 'POST', bytes: wav, contentType: 'audio/wav' }),

  /** The words of a spoken answer; its sound is not kept. */
  hearAnswer: (wav: Blob) =>
    api<HeardAnswer>('/api/recall/hear', { method: 'POST', bytes: wav, contentType: 'audio/wav' }),

  /** What an answer in words is worth, and the rating it suggests. Writes nothing. */
  checkAnswer: (cardId: string, given: AnswerGiven) =>
    api<CheckedAnswer>(`${cardPath(cardId)}/check`, { method: 'POST', json: given }),

  /** Fails with 409 `recall-card-answered` where the card was answered meanwhile. */
  answerCard: (answer: AnswerOfCard & { readonly cardId: string }) =>
    api<AnsweredCard>('/api/recall/answers', { method: 'POST', json: answer }),

  /** Takes the last answer back; fails with 409 `nothing-to-undo`. */
  undoAnswer: (meant: AnswerMeant) => api<AnsweredCard>('/api/recall/undo', { method: 'POST', json: meant }),

  changeCard: (cardId: string, change: CardChange) =>
    api<RecallCard>(cardPath(cardId), { method: 'PUT', json: change }),

  addOwnCard: (card: OwnCardText) => api<RecallCard>('/api/recall/cards', { method: 'POST', json: card }),
  editOwnCard: (cardId: string, card: OwnCardText) =>
    api<RecallCard>(`${cardPath(cardId)}/text`, { method: 'PUT', json: card }),
  /** With its reviews. */
  removeOwnCard: (cardId: string) => api<unknown>(cardPath(cardId), { method: 'DELETE' }),

  /** Fails with 422 `import-unreadable` for what is neither an export nor cards as text. */
  importRecall: (file: Blob) => api<Imported>('/api/recall/import', { method: 'POST', bytes: file }),

  saveRecallSettings: (settings: Partial<RecallSettings>) =>
    api<RecallSettings>('/api/recall/settings', { method: 'PUT', json: settings }),

  /** All of them, as they should be. */
  setInterviews: (interviews: readonly InterviewGiven[]) =>
    api<InterviewDate[]>('/api/interviews', { method: 'PUT', json: interviews }),

  /** Ticks a task of today that nothing else shows to be done, or takes the tick back. */
  tickTask: (id: string, done: boolean) => api<TodayView>('/api/today/tasks', { method: 'PUT', json: { id, done } }),

  /** Sets the box of a checklist's item in its guide. Fails with 409 `document-changed` like every edit. */
  tickChecklistItem: (tick: ChecklistTick) =>
    api<WrittenDocument>('/api/plan/checklist', { method: 'PUT', json: tick }),

  /** What isn't named stays. */
  savePlanSettings: (settings: Partial<PlanSettings>) =>
    api<PlanSettings>('/api/plan/settings', { method: 'PUT', json: settings }),

  /** Sets a drill up. Fails with 409 where the documents lack what it needs; the message says what. */
  beginDrill: (drill: DrillName, wanted: WantedDrill) =>
    api<DrillRunView>(`/api/drills/${drill}/runs`, { method: 'POST', json: wanted }),

  finishDrill: (runId: string, told: { readonly marks: readonly DrillMark[]; readonly takeId: string | null }) =>
    api<DrillRunView>(`${runPath(runId)}/finish`, { method: 'POST', json: told }),

  /** With whatever was told in it. */
  discardDrill: (runId: string) => api<void>(runPath(runId), { method: 'DELETE' }),

  saveSettings: (settings: Partial<Settings>) => api<Settings>('/api/settings', { method: 'PUT', json: settings }),
};

/** The plan and the interviews as a file for a calendar program. */
export const PLAN_CALENDAR_URL = '/api/plan/calendar.ics';

/** Where a take's sound plays from. */
export const recordingUrl = (takeId: string): string => `${takePath(takeId)}/recording`;

import type { Delivery } from '../../delivery/model.ts';
import type { TextEdit } from '../../documents/model.ts';
import type { TakeView } from '../../operations/views.ts';
import type { PointVerdict } from '../../takes/judgements.ts';
import type { Cue, Take } from '../../takes/model.ts';
import { api } from './client.ts';
import type { Settings } from '../../operations/settings.ts';

/** Where a document stands after a write. */
export interface WrittenDocument {
  readonly path: string;
  readonly hash: string;
}

export type WordsInput =
  | { readonly kind: 'typed' | 'pasted'; readonly text: string }
  | { readonly kind: 'file'; readonly name: string; readonly content: string };

const takePath = (takeId: string) => `/api/takes/${encodeURIComponent(takeId)}`;

/** Everything the page asks the server to do. Each throws `ApiFailure`. */
export const commands = {
  /** Fails with 409 `document-changed` when the file is no longer the one with `baseHash`. */
  editDocument: (input: { readonly path: string; readonly baseHash: string; readonly edits: readonly TextEdit[] }) =>
    api<WrittenDocument>('/api/documents/edit', { method: 'POST', json: input }),

  replaceDocument: (input: { readonly path: string; readonly baseHash: string; readonly text: string }) =>
    api<WrittenDocument>('/api/documents/text', { method: 'POST', json: input }),

  /** `mimeType` null makes a typed take, with no sound. */
  startTake: (input: { readonly storyId: string; readonly cue: Cue; readonly mimeType: string | null }) =>
    api<Take>('/api/takes', { method: 'POST', json: input }),

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

  saveSettings: (settings: Partial<Settings>) => api<Settings>('/api/settings', { method: 'PUT', json: settings }),
};

/** Where a take's sound plays from. */
export const recordingUrl = (takeId: string): string => `${takePath(takeId)}/recording`;

import type { StoryAnswers } from '../../documents/writeStory.ts';
import type { ImportDone, ImportPreview } from '../../operations/documents/importViews.ts';
import { api } from '../api/client.ts';

const PATH = '/api/documents/import';

/** Bringing documents in. Each throws `ApiFailure`. */
export const startApi = {
  /** What a file would become. Writes nothing. */
  previewFile: (file: File) =>
    api<ImportPreview>(`${PATH}/preview`, { method: 'POST', query: { name: file.name }, bytes: file }),

  previewText: (text: string, name: string | null, signal?: AbortSignal) =>
    api<ImportPreview>(`${PATH}/preview`, { method: 'POST', json: { name, text }, ...(signal && { signal }) }),

  /** Fails with 409 `document-name-taken`, whose body has a free name as `proposed`. */
  save: (name: string, markdown: string) => api<ImportDone>(PATH, { method: 'POST', json: { name, markdown } }),

  /** `into` null makes a new guide. */
  saveStory: (answers: StoryAnswers, into: string | null) =>
    api<ImportDone>(`${PATH}/story`, { method: 'POST', json: { answers, into } }),

  example: () => api<readonly { readonly name: string; readonly text: string }[]>(`${PATH}/example`),
};

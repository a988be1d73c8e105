import type { RecordingLook } from '../../operations/recordings/views.ts';
import type { TakeSummary } from '../../operations/views.ts';
import { api } from '../api/client.ts';

/** Bringing recordings in. Each throws `ApiFailure`. */
export const recordingsApi = {
  /** What a recording is and which story it tells. Keeps nothing. */
  look: (file: File, signal: AbortSignal) =>
    api<RecordingLook>('/api/recordings/look', { method: 'POST', query: { name: file.name }, bytes: file, signal }),

  /** Fails with 409 `recording-already` for bytes that are a take already. */
  keep: (file: File, storyId: string, startedAt: number) =>
    api<TakeSummary>('/api/recordings', {
      method: 'POST',
      query: { storyId, startedAt: new Date(startedAt).toISOString() },
      bytes: file,
    }),
};

import type { TakeSummary } from '../../operations/views.ts';
import { ApiFailure } from '../api/client.ts';
import { say } from '../../words/say.ts';

/** One file on its way to becoming a take. */
export interface ImportedFile {
  readonly id: number;
  readonly name: string;
  readonly sizeBytes: number;
  readonly state:
    | { readonly step: 'waiting' | 'sending' }
    | { readonly step: 'done'; readonly take: TakeSummary }
    | { readonly step: 'failed'; readonly message: string; readonly mayRetry: boolean };
}

/** What the server takes at most: an hour of WAV at 16 kHz, or more than three of MP3. */
export const LARGEST_RECORDING_BYTES = 200 * 1024 * 1024;

export interface ImportQueue {
  add(files: readonly File[]): void;
  /** Sends a failed one once more. */
  retry(id: number): void;
  /** Takes finished and failed ones off the list. */
  clear(): void;
  files(): readonly ImportedFile[];
}

export interface ImportPorts {
  readonly send: (recording: Blob, recordedAt: Date) => Promise<TakeSummary>;
  readonly onChange: () => void;
  /** Called after each take that was made. */
  readonly onTake: () => void;
}

/** Recordings that are sent one after the other: each is held in memory on both sides. */
export function createImportQueue({ send, onChange, onTake }: ImportPorts): ImportQueue {
  const given = new Map<number, File>();
  let list: readonly ImportedFile[] = [];
  let nextId = 1;
  let isSending = false;

  const change = (id: number, state: ImportedFile['state']): void => {
    list = list.map((file) => (file.id === id ? { ...file, state } : file));
    onChange();
  };

  async function work(): Promise<void> {
    if (isSending) return;
    isSending = true;
    for (let next = waiting(); next !== undefined; next = waiting()) {
      const { id } = next;
      const file = given.get(id)!;
      change(id, { step: 'sending' });
      try {
        const take = await send(file, new Date(file.lastModified));
        given.delete(id);
        change(id, { step: 'done', take });
        onTake();
      } catch (error) {
        change(id, failed(error));
      }
    }
    isSending = false;
  }
  const waiting = (): ImportedFile | undefined => list.find(({ state }) => state.step === 'waiting');

  return {
    add(files) {
      const added = files.map((file): ImportedFile => {
        const id = nextId++;
        const refusal = whyNot(file);
        if (refusal === null) given.set(id, file);
        return {
          id,
          name: file.name,
          sizeBytes: file.size,
          state: refusal === null ? { step: 'waiting' } : { step: 'failed', message: refusal, mayRetry: false },
        };
      });
      list = [...list, ...added];
      onChange();
      void work();
    },
    retry(id) {
      if (!given.has(id)) return;
      change(id, { step: 'waiting' });
      void work();
    },
    clear() {
      list = list.filter(({ state }) => state.step === 'waiting' || state.step === 'sending');
      for (const id of given.keys()) if (!list.some((file) => file.id === id)) given.delete(id);
      onChange();
    },
    files: () => list,
  };
}

/** What can be said without sending it. */
function whyNot(file: File): string | null {
  if (file.size === 0) return say('This file is empty.');
  if (file.size > LARGEST_RECORDING_BYTES) {
    const has = Math.ceil(file.size / 1024 / 1024);
    return say(
      'This file has {has} MB; at most 200 MB can be imported. Cut the recording, or save it as MP3 or M4A, which are smaller.',
      { has },
    );
  }
  return null;
}

function failed(error: unknown): ImportedFile['state'] {
  const message = error instanceof Error ? error.message : say('It could not be imported.');
  // What the server looked at and refused would be refused again.
  const mayRetry = !(error instanceof ApiFailure) || error.status === 0 || error.status >= 500;
  return { step: 'failed', message, mayRetry };
}

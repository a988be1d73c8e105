import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { recordingsApi } from './recordingsApi.ts';
import { say } from '../../words/say.ts';
import { isToAdd, lookedAt, newRow, type RecordingRow } from './rows.ts';

export interface Recordings {
  readonly rows: readonly RecordingRow[];
  add(files: readonly File[]): void;
  change(id: number, change: Partial<Pick<RecordingRow, 'storyId' | 'byHand' | 'when' | 'wanted'>>): void;
  remove(id: number): void;
  /** Makes takes of all that are to be added, one after the other. */
  keep(): Promise<void>;
  /** Stops after the file that is being worked on; reading ends at once. */
  cancel(): void;
}

const wordsOf = (error: unknown): string =>
  error instanceof Error ? error.message : say('It could not be brought in.');

/** The rows with one of them changed. */
const replaced =
  (id: number, next: (row: RecordingRow) => RecordingRow) =>
  (rows: readonly RecordingRow[]): readonly RecordingRow[] =>
    rows.map((row) => (row.id === id ? next(row) : row));

/** Files are read one after the other, for each is held in memory on both sides. Nothing is kept before `keep`. */
export function useRecordings(): Recordings {
  const client = useQueryClient();
  const [rows, setRows] = useState<readonly RecordingRow[]>([]);
  const nextId = useRef(1);
  const reading = useRef<AbortController | null>(null);
  const stopped = useRef(false);
  /** Reading that was begun in an earlier round was stopped. */
  const round = useRef(0);
  const queue = useRef(Promise.resolve());

  const set = (id: number, next: (row: RecordingRow) => RecordingRow) => setRows(replaced(id, next));

  const read = async ({ id, file }: RecordingRow, ofRound: number): Promise<void> => {
    if (round.current !== ofRound) return;
    const controller = new AbortController();
    reading.current = controller;
    set(id, (row) => ({ ...row, state: { step: 'reading' } }));
    try {
      const look = await recordingsApi.look(file, controller.signal);
      set(id, (row) => lookedAt(row, look));
    } catch (error) {
      const message = controller.signal.aborted
        ? say('Stopped before it was read. Drop it again to go on.')
        : wordsOf(error);
      set(id, (row) => ({ ...row, state: { step: 'unreadable', message } }));
    }
  };
  useEffect(
    () => () => {
      round.current += 1;
      reading.current?.abort();
    },
    [],
  );

  return {
    rows,
    add(files) {
      const added = files.map((file) => newRow(nextId.current++, file));
      setRows((all) => [...all, ...added]);
      const ofRound = round.current;
      for (const row of added) {
        if (row.state.step === 'waiting') queue.current = queue.current.then(() => read(row, ofRound));
      }
    },
    change: (id, change) => set(id, (row) => ({ ...row, ...change })),
    remove: (id) => setRows((all) => all.filter((row) => row.id !== id)),
    async keep() {
      stopped.current = false;
      for (const row of rows.filter(isToAdd)) {
        if (stopped.current) break;
        set(row.id, (one) => ({ ...one, state: { step: 'adding' } }));
        try {
          const take = await recordingsApi.keep(row.file, row.storyId, new Date(row.when).getTime());
          set(row.id, (one) => ({ ...one, state: { step: 'added', takeId: take.id } }));
        } catch (error) {
          const { state } = row;
          if (state.step === 'ready') {
            set(row.id, (one) => ({ ...one, state: { ...state, trouble: wordsOf(error) } }));
          }
        }
      }
      void client.invalidateQueries();
    },
    cancel() {
      stopped.current = true;
      round.current += 1;
      reading.current?.abort();
      setRows((all) => all.filter(({ state }) => state.step !== 'waiting'));
    },
  };
}

import { useQueryClient } from '@tanstack/react-query';
import { useReducer, useRef } from 'react';
import type { ImportPreview } from '../../operations/documents/importViews.ts';
import { ApiFailure } from '../api/client.ts';
import { changeSheets, type Sheet, type SheetReady } from './sheets.ts';
import { startApi } from './startApi.ts';

export interface Sheets {
  readonly sheets: readonly Sheet[];
  addFiles(files: readonly File[]): void;
  addText(from: string, text: string, name?: string): void;
  /** Copies of the example's documents. */
  addExample(): Promise<void>;
  change(id: number, change: Partial<Pick<SheetReady, 'name' | 'markdown' | 'recognised'>>): void;
  save(id: number): Promise<void>;
  remove(id: number): void;
}

/** What is being brought in: each sheet is read at once, and written only when the person says so. */
export function useSheets(): Sheets {
  const client = useQueryClient();
  const [sheets, dispatch] = useReducer(changeSheets, []);
  const nextId = useRef(1);

  const add = (from: string, read: () => Promise<ImportPreview>) => {
    const id = nextId.current++;
    dispatch({ kind: 'add', sheets: [{ id, from, state: { step: 'reading' } }] });
    read().then(
      (preview) => dispatch({ kind: 'set', id, state: { step: 'ready', ...preview, saving: false, trouble: null } }),
      (error: unknown) => dispatch({ kind: 'set', id, state: { step: 'failed', message: wordsOf(error) } }),
    );
  };

  return {
    sheets,
    addFiles: (files) => {
      for (const file of files) add(file.name, () => startApi.previewFile(file));
    },
    addText: (from, text, name) => add(from, () => startApi.previewText(text, name ?? null)),
    addExample: async () => {
      for (const { name, text } of await startApi.example()) add(name, () => startApi.previewText(text, name));
    },
    change: (id, change) => dispatch({ kind: 'amend', id, change: { ...change, trouble: null } }),
    save: async (id) => {
      const sheet = sheets.find((one) => one.id === id);
      if (sheet?.state.step !== 'ready' || sheet.state.saving) return;
      const { name, markdown, recognised } = sheet.state;
      dispatch({ kind: 'amend', id, change: { saving: true, trouble: null } });
      try {
        const done = await startApi.save(name, markdown);
        dispatch({ kind: 'set', id, state: { step: 'saved', done, title: recognised.title } });
        void client.invalidateQueries();
      } catch (error) {
        const proposed = proposedName(error);
        dispatch({
          kind: 'amend',
          id,
          change: { saving: false, trouble: wordsOf(error), ...(proposed !== null && { name: proposed }) },
        });
      }
    },
    remove: (id) => dispatch({ kind: 'remove', id }),
  };
}

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function proposedName(error: unknown): string | null {
  if (!(error instanceof ApiFailure) || error.code !== 'document-name-taken') return null;
  const { proposed } = error.body as { proposed?: unknown };
  return typeof proposed === 'string' ? proposed : null;
}

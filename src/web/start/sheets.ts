import type { ImportDone, Recognised } from '../../operations/documents/importViews.ts';
import type { ImportWarning } from '../../operations/ports.ts';

/** Something that was brought in, on its way to becoming a document. */
export interface Sheet {
  readonly id: number;
  /** What the person calls it: the file's name, "Pasted notes". */
  readonly from: string;
  readonly state: SheetState;
}

export type SheetState =
  | { readonly step: 'reading' }
  | { readonly step: 'failed'; readonly message: string }
  | SheetReady
  | { readonly step: 'saved'; readonly done: ImportDone; readonly title: string };

export interface SheetReady {
  readonly step: 'ready';
  readonly name: string;
  readonly markdown: string;
  readonly recognised: Recognised;
  readonly warnings: readonly ImportWarning[];
  readonly saving: boolean;
  /** Why it could not be saved, e.g. a name that is taken. */
  readonly trouble: string | null;
}

export type SheetChange =
  | { readonly kind: 'add'; readonly sheets: readonly Sheet[] }
  | { readonly kind: 'remove'; readonly id: number }
  | { readonly kind: 'set'; readonly id: number; readonly state: SheetState }
  /** Does nothing to a sheet that is not being looked at. */
  | { readonly kind: 'amend'; readonly id: number; readonly change: Partial<Omit<SheetReady, 'step'>> };

export function changeSheets(sheets: readonly Sheet[], change: SheetChange): readonly Sheet[] {
  switch (change.kind) {
    case 'add':
      return [...sheets, ...change.sheets];
    case 'remove':
      return sheets.filter(({ id }) => id !== change.id);
    case 'set':
      return sheets.map((sheet) => (sheet.id === change.id ? { ...sheet, state: change.state } : sheet));
    case 'amend':
      return sheets.map((sheet) =>
        sheet.id === change.id && sheet.state.step === 'ready'
          ? { ...sheet, state: { ...sheet.state, ...change.change } }
          : sheet,
      );
  }
}

import type { TextEdit } from '../../documents/model.ts';
import { ApiFailure } from '../api/client.ts';
import { type Slot, slotEdits, slotText } from './slots.ts';

/** A document's text as some view has it. */
export interface Source {
  readonly path: string;
  readonly hash: string;
  readonly text: string;
}

/** A field of a view: where it stands in the view's source. */
export interface Field<View> {
  /** Names the field within its page, for drafts. */
  readonly key: string;
  /**
   * Where the field is. `base` is what it held when typing began, so that an entry of a list is found again after
   * others were put before it; null at first. Null when the field is gone.
   */
  locate(view: View, base: string | null): Slot | null;
  /** Where to put the text when the field itself is gone; null when there is no place for it. */
  locateNew(view: View): Slot | null;
}

/** How the saving code reaches the views and the server. */
export interface FieldHome<View> {
  sourceOf(view: View): Source;
  /** The view as the server has it now; null when it is gone. */
  fetchFresh(): Promise<View | null>;
  write(input: {
    readonly path: string;
    readonly baseHash: string;
    readonly edits: readonly TextEdit[];
  }): Promise<unknown>;
}

/** Another edit of the same words came first. */
export interface Conflict<View> {
  readonly fresh: View | null;
  /** What the field holds now; null when it is gone. */
  readonly theirs: string | null;
  readonly mine: string;
}

export type SaveOutcome<View> =
  | { readonly kind: 'saved'; readonly besideOthers: boolean }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'conflict'; readonly conflict: Conflict<View> };

/** Edits that come between reading and writing, again and again, are somebody typing in another editor. */
const ATTEMPTS = 4;

/**
 * Writes a field's draft into its document. An edit made elsewhere in the document meanwhile is kept and the draft put
 * in beside it; an edit of the very same words is a conflict, unless it is `overwrite` that the person chose.
 */
export async function saveField<View>(
  home: FieldHome<View>,
  field: Field<View>,
  start: View,
  draft: { readonly text: string; readonly base: string },
  overwrite = false,
): Promise<SaveOutcome<View>> {
  let view: View | null = start;
  let besideOthers = false;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (view === null) return clash(home, null, null, draft.text);
    const source = home.sourceOf(view);
    const found = field.locate(view, draft.base);
    const slot = found ?? (overwrite ? field.locateNew(view) : null);
    if (!slot) return clash(home, view, null, draft.text);
    const now = slotText(source.text, slot);
    if (!overwrite && now !== draft.base) return clash(home, view, slot, draft.text);

    const edits = slotEdits(source.text, slot, draft.text);
    if (edits.length === 0) return { kind: 'unchanged' };
    try {
      await home.write({ path: source.path, baseHash: source.hash, edits });
      return { kind: 'saved', besideOthers };
    } catch (error) {
      if (!(error instanceof ApiFailure && error.code === 'document-changed')) throw error;
      besideOthers = true;
      // What the person chose to overwrite was what they saw; newer words are asked about again.
      overwrite = false;
      view = await home.fetchFresh();
    }
  }
  throw new ApiFailure(
    409,
    'document-changed',
    'This file keeps changing while Offbook tries to write it. Save it in your other editor, wait a moment, and save again here.',
    null,
  );
}

function clash<View>(home: FieldHome<View>, fresh: View | null, slot: Slot | null, mine: string): SaveOutcome<View> {
  const theirs = fresh !== null && slot ? slotText(home.sourceOf(fresh).text, slot) : null;
  return { kind: 'conflict', conflict: { fresh, theirs, mine } };
}

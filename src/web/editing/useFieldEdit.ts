import { useEffect, useRef, useState } from 'react';
import { dropDraft, keepDraft, readDraft, type Draft } from './drafts.ts';
import { isOwnWrite } from './ownWrites.ts';
import { type Conflict, type Field, type FieldHome, saveField } from './saveField.ts';
import { slotText } from './slots.ts';
import { say } from '../../words/say.ts';

export interface FieldEditOptions<View> {
  readonly home: FieldHome<View>;
  readonly view: View;
  readonly field: Field<View>;
  /** Names the draft in the tab's store; unique over all pages. */
  readonly draftKey: string;
  readonly onSaved: () => Promise<unknown>;
}

/** How the words in the file stand to the ones that the draft began from. */
export type Outside = 'same' | 'elsewhere' | 'here';

/** The life of one field's edit: begin, type, save, meet an outside edit, leave and come back to the draft. */
export function useFieldEdit<View>({ home, view, field, draftKey, onSaved }: FieldEditOptions<View>) {
  const [draft, setDraft] = useState<Draft | null>(null);
  const [waiting, setWaiting] = useState(() => readDraft(draftKey) !== null);
  const [saving, setSaving] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const [conflict, setConflict] = useState<Conflict<View> | null>(null);
  const [said, setSaid] = useState('');
  const [startHash, setStartHash] = useState('');
  const mounted = useRef(true);
  useEffect(() => {
    mounted.current = true;
    return () => {
      mounted.current = false;
    };
  }, []);

  useEffect(() => {
    if (said === '') return;
    const timer = window.setTimeout(() => setSaid(''), 8_000);
    return () => window.clearTimeout(timer);
  }, [said]);

  const source = home.sourceOf(view);

  const begin = () => {
    const slot = field.locate(view, null);
    setStartHash(source.hash);
    setDraft(
      readDraft(draftKey) ?? {
        text: slot ? slotText(source.text, slot) : '',
        base: slot ? slotText(source.text, slot) : '',
      },
    );
    setError(null);
    setSaid('');
  };

  const type = (text: string) => {
    setDraft((current) => {
      if (!current) return current;
      const next = { ...current, text };
      if (text === current.base) dropDraft(draftKey);
      else keepDraft(draftKey, next);
      return next;
    });
  };

  const close = () => {
    setDraft(null);
    setConflict(null);
    setError(null);
    setWaiting(readDraft(draftKey) !== null);
  };

  const discard = () => {
    dropDraft(draftKey);
    close();
  };

  const save = async (from: View = view, overwrite = false, text = draft?.text) => {
    if (!draft || text === undefined || saving) return;
    setSaving(true);
    setError(null);
    setConflict(null);
    try {
      const outcome = await saveField(home, field, from, { text, base: draft.base }, overwrite);
      if (outcome.kind === 'conflict') {
        setConflict(outcome.conflict);
        return;
      }
      dropDraft(draftKey);
      await onSaved();
      if (!mounted.current) return;
      setSaid(
        outcome.kind === 'saved'
          ? outcome.besideOthers
            ? say('Saved, beside an edit that was made in the file meanwhile.')
            : say('Saved.')
          : '',
      );
      close();
    } catch (failure) {
      if (mounted.current)
        setError(
          failure instanceof Error
            ? failure.message
            : say('Saving did not work. Your words are still here; try again.'),
        );
    } finally {
      if (mounted.current) setSaving(false);
    }
  };

  return {
    draft,
    isDirty: draft !== null && draft.text !== draft.base,
    /** A draft from before is waiting to be taken up again. */
    waiting,
    saving,
    error,
    conflict,
    /** What has just happened, for a live region. */
    said,
    outside: draft ? outsideOf(home, field, view, draft, startHash) : 'same',
    begin,
    type,
    close,
    discard,
    save: (text?: string) => save(view, false, text ?? draft?.text),
    keepMine: () => (conflict?.fresh ? save(conflict.fresh, true) : Promise.resolve()),
    takeTheirs: async () => {
      discard();
      await onSaved();
    },
    backToDraft: () => setConflict(null),
  };
}

function outsideOf<View>(
  home: FieldHome<View>,
  field: Field<View>,
  view: View,
  draft: Draft,
  startHash: string,
): Outside {
  const source = home.sourceOf(view);
  const slot = field.locate(view, draft.base);
  if (!slot || slotText(source.text, slot) !== draft.base) return 'here';
  return source.hash === startHash || isOwnWrite(source.hash) ? 'same' : 'elsewhere';
}

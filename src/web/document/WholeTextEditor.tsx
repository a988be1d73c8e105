import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { DocumentView } from '../../operations/views.ts';
import { refreshAll } from '../api/liveChanges.ts';
import { Button } from '../design/Button.tsx';
import { TextArea } from '../design/Field.tsx';
import { Notice, type NoticeProps } from '../design/Notice.tsx';
import { ConflictDialog } from '../editing/ConflictDialog.tsx';
import { dropDraft, keepDraft, readDraft } from '../editing/drafts.ts';
import { writeEdits } from '../editing/ownWrites.ts';
import type { Source } from '../editing/saveField.ts';
import { plainLineEnds } from '../editing/slots.ts';
import { hunkEdit, saveWholeText } from '../editing/wholeText.ts';
import styles from './WholeTextEditor.module.css';
import { say } from '../../words/say.ts';

/** The whole file to write in. An edit made elsewhere meanwhile is merged in, or shown beside this one. */
export function WholeTextEditor({ view }: { readonly view: DocumentView }) {
  const client = useQueryClient();
  const draftKey = `document:${view.path}`;
  const [start] = useState(() => startOf(view, draftKey));
  const [base, setBase] = useState<Source>(start.base);
  const [text, setText] = useState(start.text);
  const [saving, setSaving] = useState(false);
  const [told, setTold] = useState<NoticeProps | null>(start.told);
  const [theirs, setTheirs] = useState<Source | null>(null);
  const isDirty = text !== plainLineEnds(base.text);
  const changedOutside = isDirty && view.text !== base.text;

  const startAgain = (source: Source) => {
    setBase(source);
    setText(plainLineEnds(source.text));
    dropDraft(draftKey);
  };

  // Nothing typed yet: an outside edit simply shows.
  if (!isDirty && view.hash !== base.hash && !saving) startAgain({ path: view.path, hash: view.hash, text: view.text });

  const type = (value: string) => {
    setText(value);
    setTold(null);
    keepDraft(draftKey, { text: value, base: base.text });
  };

  const save = async (onto: Source) => {
    setSaving(true);
    setTheirs(null);
    try {
      const outcome = await saveWholeText(writeEdits, onto, text);
      if (outcome.kind === 'conflict') {
        setTheirs(outcome.theirs);
        return;
      }
      dropDraft(draftKey);
      await refreshAll(client);
      const fresh = client.getQueryData<DocumentView>(['document', view.path]);
      if (fresh) startAgain({ path: fresh.path, hash: fresh.hash, text: fresh.text });
      setTold({
        tone: 'good',
        children:
          outcome.kind === 'saved' && outcome.besideOthers
            ? say('Saved. Somebody changed other lines meanwhile; both edits are in the file.')
            : say('Saved.'),
      });
    } catch (error) {
      setTold({
        tone: 'error',
        children: error instanceof Error ? error.message : say('Saving did not work. Try again.'),
      });
    } finally {
      setSaving(false);
    }
  };

  return (
    <form
      className={styles.editor}
      onSubmit={(event) => {
        event.preventDefault();
        void save(base);
      }}
      onKeyDown={(event) => {
        if ((event.ctrlKey || event.metaKey) && (event.key === 'Enter' || event.key === 's')) {
          event.preventDefault();
          void save(base);
        }
      }}
    >
      <TextArea
        label={say('The text of {path}', { path: view.path })}
        value={text}
        rows={30}
        spellCheck
        onChange={(event) => type(event.target.value)}
      />
      {changedOutside ? (
        <Notice tone="info">
          {say('This file changed outside while you write. On saving both edits go in, or you are asked.')}
        </Notice>
      ) : null}
      {told ? <Notice {...told} /> : null}
      <div className={styles.actions}>
        <Button type="submit" variant="primary" busy={saving} disabled={!isDirty}>
          {say('Save')}
        </Button>
        <Button
          variant="plain"
          disabled={!isDirty}
          onClick={() => startAgain({ path: view.path, hash: view.hash, text: view.text })}
        >
          {say('Discard my changes')}
        </Button>
        <span className={styles.hint}>{say('Ctrl+S saves. Only the lines you touch are written.')}</span>
      </div>
      {theirs ? (
        <ConflictDialog
          theirs={theirs.text}
          mine={text}
          canKeepMine
          onKeepMine={() => void save(theirs)}
          onTakeTheirs={() => {
            startAgain(theirs);
            setTheirs(null);
            void refreshAll(client);
          }}
          onBack={() => setTheirs(null)}
        />
      ) : null}
    </form>
  );
}

/** Where to begin: at the file, or at a draft that was left unsaved. */
function startOf(view: DocumentView, draftKey: string): { base: Source; text: string; told: NoticeProps | null } {
  const draft = readDraft(draftKey);
  const base = { path: view.path, hash: view.hash, text: view.text };
  if (!draft || hunkEdit(view.text, draft.text) === null) return { base, text: plainLineEnds(view.text), told: null };
  const told = { tone: 'info', children: say('This is your draft from before, not saved yet.') } as const;
  // The hash of an older file only has to differ: the server then answers with the file as it is.
  if (draft.base !== view.text)
    return { base: { path: view.path, hash: '0'.repeat(64), text: draft.base }, text: draft.text, told };
  return { base, text: draft.text, told };
}

import { type ReactNode, useEffect, useImperativeHandle, useRef, type Ref } from 'react';
import { Button } from '../design/Button.tsx';
import { cx } from '../design/cx.ts';
import { TextArea } from '../design/Field.tsx';
import { Kbd } from '../design/Kbd.tsx';
import { Notice } from '../design/Notice.tsx';
import { ConflictDialog } from './ConflictDialog.tsx';
import styles from './Editable.module.css';
import type { Draft } from './drafts.ts';
import type { Field, FieldHome } from './saveField.ts';
import { useFieldEdit } from './useFieldEdit.ts';
import { say } from '../../words/say.ts';

export interface EditableHandle {
  begin(): void;
}

export interface EditableProps<View> {
  readonly home: FieldHome<View>;
  readonly view: View;
  readonly field: Field<View>;
  readonly draftKey: string;
  readonly onSaved: () => Promise<unknown>;
  /** "the story", "hook 2": completes "Edit …". */
  readonly label: string;
  readonly hint?: ReactNode;
  /** Many lines: Enter makes a line, Ctrl+Enter saves. Otherwise Enter saves. */
  readonly multiline?: boolean;
  readonly words?: boolean;
  /** The button's words instead of a pencil, e.g. "Add a hook". */
  readonly addLabel?: string;
  /** Says that saving nothing takes the entry away. */
  readonly removable?: boolean;
  readonly children?: ReactNode;
  readonly ref?: Ref<EditableHandle>;
  readonly shortcut?: string;
  /** Where the pencil is: at the end of the row, right behind the words, or over them with a word of its own. */
  readonly pencilAt?: 'end' | 'near' | 'above';
}

/** Something of a document, shown, with a pencil to change it where it stands. */
export function Editable<View>(props: EditableProps<View>) {
  const {
    label,
    hint,
    multiline = false,
    words = false,
    addLabel,
    removable = false,
    children,
    ref,
    shortcut,
    pencilAt = 'end',
  } = props;
  const edit = useFieldEdit(props);
  const pencil = useRef<HTMLButtonElement>(null);
  const formRef = useRef<HTMLFormElement>(null);
  const isOpen = edit.draft !== null;
  const wasOpen = useRef(false);

  useImperativeHandle(ref, () => ({ begin: edit.begin }));

  useEffect(() => {
    if (isOpen) {
      const area = formRef.current?.querySelector('textarea');
      area?.focus();
      area?.setSelectionRange(area.value.length, area.value.length);
    } else if (wasOpen.current && (document.activeElement ?? document.body) === document.body) {
      // Only where the field took the focus with it; who is typing elsewhere by now is left alone.
      pencil.current?.focus();
    }
    wasOpen.current = isOpen;
  }, [isOpen]);

  const shown = () => {
    const name = edit.waiting ? say('Continue your draft of {label}', { label }) : say('Edit {label}', { label });
    const button = (
      <Button
        ref={pencil}
        variant="plain"
        size="small"
        icon={addLabel ? 'plus' : 'pencil'}
        className={addLabel ? styles.add : styles.pencil}
        aria-label={addLabel ? undefined : name}
        aria-keyshortcuts={shortcut}
        title={addLabel ? undefined : name}
        onClick={edit.begin}
      >
        {addLabel ? (edit.waiting ? say('{addLabel} (your draft is kept)', { addLabel }) : addLabel) : null}
        {!addLabel && (edit.waiting || pencilAt === 'above') ? (edit.waiting ? say('Draft') : say('Edit')) : null}
        {shortcut ? <Kbd>{shortcut}</Kbd> : null}
      </Button>
    );
    return (
      <div className={addLabel ? undefined : cx(styles.shown, styles[pencilAt])}>
        {pencilAt === 'above' ? button : null}
        {addLabel ? null : <div className={styles.words}>{children}</div>}
        {pencilAt === 'above' ? null : button}
      </div>
    );
  };

  const form = (draft: Draft) => (
    <form
      ref={formRef}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void edit.save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !edit.conflict) {
          event.preventDefault();
          edit.close();
        } else if (
          event.key === 'Enter' &&
          !event.nativeEvent.isComposing &&
          (!multiline || event.ctrlKey || event.metaKey)
        ) {
          if (!(event.target instanceof HTMLTextAreaElement)) return;
          event.preventDefault();
          void edit.save();
        }
      }}
    >
      <TextArea
        label={addLabel ?? say('Edit {label}', { label })}
        hint={hint}
        words={words}
        rows={multiline ? 8 : 1}
        style={multiline ? undefined : { minHeight: 'var(--target-size)' }}
        value={draft.text}
        spellCheck
        onChange={(event) => edit.type(multiline ? event.target.value : oneLine(event.target.value, draft.base))}
      />
      {edit.outside === 'elsewhere' ? (
        <Notice tone="info">
          {say('This file changed outside. These words did not; your edit will go in beside the other one.')}
        </Notice>
      ) : null}
      {edit.outside === 'here' ? (
        <Notice tone="warning">
          {say('These very words changed outside. Go on writing; on saving you see both and choose.')}
        </Notice>
      ) : null}
      {edit.error ? <Notice tone="error">{edit.error}</Notice> : null}
      <div className={styles.actions}>
        <Button type="submit" variant="primary" size="small" busy={edit.saving}>
          {say('Save')}
        </Button>
        {removable && draft.base !== '' ? (
          <Button size="small" icon="bin" onClick={() => void edit.save('')}>
            {say('Remove')}
          </Button>
        ) : null}
        <Button size="small" variant="plain" onClick={edit.discard}>
          {edit.isDirty ? say('Discard my changes') : say('Close')}
        </Button>
        <span className={styles.hint}>
          {multiline
            ? say('Ctrl+Enter saves. Escape closes and keeps your draft.')
            : say('Enter saves. Escape closes and keeps your draft.')}
        </span>
      </div>
      {edit.conflict ? (
        <ConflictDialog
          theirs={edit.conflict.theirs}
          mine={edit.conflict.mine}
          canKeepMine={edit.conflict.fresh !== null}
          onKeepMine={() => void edit.keepMine()}
          onTakeTheirs={() => void edit.takeTheirs()}
          onBack={edit.backToDraft}
        />
      ) : null}
    </form>
  );

  return (
    <div>
      {edit.draft ? form(edit.draft) : shown()}
      {/* Always there, so that a screen reader hears what is put into it. */}
      <p className={styles.said} role="status">
        {edit.said}
      </p>
    </div>
  );
}

/** Keeps an entry on its one line; one that the document itself wraps stays wrapped. */
function oneLine(text: string, base: string): string {
  return base.includes('\n') ? text : text.replace(/\s*\n\s*/g, ' ');
}

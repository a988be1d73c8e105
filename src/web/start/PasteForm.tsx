import { type FormEvent, type RefObject, useState } from 'react';
import { Button } from '../design/Button.tsx';
import { TextArea } from '../design/Field.tsx';
import { dropDraft, keepDraft, readDraft } from '../editing/drafts.ts';
import styles from './Start.module.css';
import { say } from '../../words/say.ts';

const DRAFT = 'start:paste';

/** Notes from anywhere, pasted or written. What is typed outlives a reload. */
export function PasteForm({
  onText,
  field,
}: {
  readonly onText: (text: string) => void;
  readonly field: RefObject<HTMLDivElement | null>;
}) {
  const [text, setText] = useState(() => readDraft(DRAFT)?.text ?? '');
  const [tried, setTried] = useState(false);
  const empty = text.trim() === '';
  const type = (value: string) => {
    setText(value);
    keepDraft(DRAFT, { text: value, base: '' });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (empty) return;
    onText(text);
    dropDraft(DRAFT);
    setText('');
    setTried(false);
  };
  return (
    <form className={styles.paste} onSubmit={submit} noValidate>
      <div ref={field}>
        <TextArea
          label={say('Your notes')}
          hint={say('Stories, bullet points, questions with answers: as they are.')}
          words
          rows={6}
          value={text}
          error={tried && empty ? say('Paste or write something first.') : null}
          onChange={(event) => type(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event);
          }}
        />
      </div>
      <Button type="submit">{say('See what is in it')}</Button>
    </form>
  );
}

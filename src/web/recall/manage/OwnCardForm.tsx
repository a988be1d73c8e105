import { type FormEvent, type ReactNode, useState } from 'react';
import { Button } from '../../design/Button.tsx';
import { SelectField, TextArea, TextField } from '../../design/Field.tsx';
import styles from './Manage.module.css';
import { say } from '../../../words/say.ts';

export interface OwnCardInput {
  readonly prompt: string;
  readonly answer: string;
  /** Other right answers. */
  readonly accepts: readonly string[];
  readonly storyId: string | null;
}

/** A card in the person's own words. */
export function OwnCardForm({
  card,
  stories,
  busy,
  save,
  others,
  onSave,
}: {
  /** What it was; null for a new one. */
  readonly card: OwnCardInput | null;
  readonly stories: readonly { readonly id: string; readonly title: string }[];
  readonly busy: boolean;
  readonly save: string;
  /** More buttons behind the first. */
  readonly others?: ReactNode;
  readonly onSave: (input: OwnCardInput) => void;
}) {
  const [prompt, setPrompt] = useState(card?.prompt ?? '');
  const [answer, setAnswer] = useState(card?.answer ?? '');
  const [accepts, setAccepts] = useState(card?.accepts.join('; ') ?? '');
  const [storyId, setStoryId] = useState(card?.storyId ?? '');
  const [tried, setTried] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (prompt.trim() === '' || answer.trim() === '') return;
    onSave({
      prompt: prompt.trim(),
      answer: answer.trim(),
      accepts: accepts
        .split(';')
        .map((way) => way.trim())
        .filter(Boolean),
      storyId: storyId || null,
    });
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <TextArea
        label={say('Question')}
        words
        rows={2}
        maxLength={2000}
        value={prompt}
        error={tried && prompt.trim() === '' ? say('Write what the card should ask.') : null}
        onChange={(event) => setPrompt(event.target.value)}
      />
      <TextArea
        label={say('Answer')}
        words
        rows={2}
        maxLength={2000}
        value={answer}
        error={tried && answer.trim() === '' ? say('Write what you want to know by heart.') : null}
        onChange={(event) => setAnswer(event.target.value)}
      />
      <TextField
        label={say('Other right answers')}
        hint={say('If there are any, with a semicolon between them.')}
        value={accepts}
        onChange={(event) => setAccepts(event.target.value)}
      />
      {stories.length > 0 ? (
        <SelectField label={say('Story')} value={storyId} onChange={(event) => setStoryId(event.target.value)}>
          <option value="">{say('None in particular')}</option>
          {stories.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </SelectField>
      ) : null}
      <div className={styles.buttons}>
        <Button type="submit" variant="primary" busy={busy}>
          {save}
        </Button>
        {others}
      </div>
    </form>
  );
}

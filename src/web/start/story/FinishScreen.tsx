import { Link } from '@tanstack/react-router';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { StoryAnswers } from '../../../documents/writeStory.ts';
import { Button } from '../../design/Button.tsx';
import { SelectField } from '../../design/Field.tsx';
import { Notice } from '../../design/Notice.tsx';
import { gapsOf } from './storyQuestions.ts';
import { StoryPreview } from './StoryPreview.tsx';
import styles from './Writer.module.css';
import { say } from '../../../words/say.ts';

/** The whole story, what it lacks, and where it goes. */
export function FinishScreen({
  answers,
  markdown,
  guides,
  busy,
  trouble,
  onSave,
  onBack,
}: {
  readonly answers: StoryAnswers;
  readonly markdown: string;
  readonly guides: readonly { readonly path: string; readonly title: string }[];
  readonly busy: boolean;
  readonly trouble: string | null;
  /** Null for a new guide. */
  readonly onSave: (into: string | null) => void;
  readonly onBack: () => void;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  useEffect(() => heading.current?.focus(), []);
  const into = chosen ?? guides[0]?.path ?? '';
  const gaps = gapsOf(answers);
  const isEmpty = answers.situation.trim() === '' && answers.action.trim() === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isEmpty) onSave(into === '' ? null : into);
  };
  return (
    <form className={styles.question} onSubmit={submit} noValidate>
      <h1 ref={heading} tabIndex={-1}>
        {say('Here is your story')}
      </h1>
      <p className={styles.help}>
        {say(
          'In your own words, in the order in which it is told. Once it is saved you can change every sentence, see how long it takes to say, and rehearse it.',
        )}
      </p>
      {gaps.length > 0 ? (
        <Notice live={false} title={say('It can wait, but it would help')}>
          <ul>
            {gaps.map(({ question, words }) => (
              <li key={question}>
                {words}{' '}
                <Link to="/start/story" search={{ q: question }}>
                  {say('Answer it')}
                </Link>
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      <StoryPreview markdown={markdown} />
      {guides.length > 0 ? (
        <SelectField label={say('Where it goes')} value={into} onChange={(event) => setChosen(event.target.value)}>
          {guides.map(({ path, title }) => (
            <option key={path} value={path}>
              {title} ({path})
            </option>
          ))}
          <option value="">{say('A new guide')}</option>
        </SelectField>
      ) : null}
      {trouble ? <Notice tone="error">{trouble}</Notice> : null}
      <div className={styles.buttons}>
        <Button type="submit" variant="primary" busy={busy} disabled={isEmpty}>
          {say('Save the story')}
        </Button>
        <Button onClick={onBack}>{say('Back')}</Button>
      </div>
    </form>
  );
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { CallStage, QuestionMark } from '../../../sessions/call/model.ts';
import { callCommands } from '../../api/callCommands.ts';
import { Button } from '../../design/Button.tsx';
import { SelectField, TextField } from '../../design/Field.tsx';
import { Notice } from '../../design/Notice.tsx';
import { STAGE_WORDS } from '../callWords.ts';
import styles from './Review.module.css';
import { midSentence } from '../../words/midSentence.ts';
import { say } from '../../../words/say.ts';
import { Say } from '../../words/Say.tsx';

type Mark = QuestionMark['mark'];

/** Is it a fair question? What the person says of it, with a word why; the bank chooses by it. */
export function MarkQuestion({
  questionId,
  stage,
  about,
}: {
  readonly questionId: string;
  readonly stage: CallStage;
  /** The question's words, for whoever hears the page. */
  readonly about: string;
}) {
  const client = useQueryClient();
  const [mark, setMark] = useState<Mark>('unrealistic');
  const [why, setWhy] = useState('');
  const { mutate, isPending, error, isSuccess, variables, reset } = useMutation({
    mutationFn: (given: { readonly mark: Mark; readonly why: string }) =>
      callCommands.mark(questionId, given.mark, stage, given.why),
    onSuccess: () => client.invalidateQueries({ queryKey: ['questions'] }),
  });
  return (
    <details className={styles.details}>
      <summary>
        <Say text="Is it a fair question?{span}" values={{ span: <span className="visually-hidden"> {about}</span> }} />
      </summary>
      <div className={styles.markForm}>
        <SelectField
          label={say('What you think of it')}
          value={mark}
          onChange={(event) => {
            reset();
            setMark(event.target.value as Mark);
          }}
        >
          <option value="unrealistic">
            {say('A {word} would not ask this', { word: midSentence(STAGE_WORDS[stage]) })}
          </option>
          <option value="wrongPremise">{say('It takes something for granted that is wrong')}</option>
          <option value="favourite">{say('A favourite: ask it again')}</option>
          <option value="metInInterview">{say('I was really asked this')}</option>
        </SelectField>
        <TextField
          label={say('Why')}
          hint={say('A word is enough')}
          value={why}
          onChange={(event) => setWhy(event.target.value)}
        />
        <div className={styles.buttons}>
          <Button busy={isPending} onClick={() => mutate({ mark, why: why.trim() })}>
            {say('Note it')}
          </Button>
          <p role="status" className={styles.soft}>
            {isSuccess && variables ? say('Noted. The bank knows it now.') : ''}
          </p>
        </div>
        {error ? <Notice tone="error">{error.message}</Notice> : null}
      </div>
    </details>
  );
}

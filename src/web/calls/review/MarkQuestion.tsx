import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { CallStage, QuestionMark } from '../../../sessions/call/model.ts';
import { callCommands } from '../../api/callCommands.ts';
import { Button } from '../../design/Button.tsx';
import { SelectField, TextField } from '../../design/Field.tsx';
import { Notice } from '../../design/Notice.tsx';
import { STAGE_WORDS } from '../callWords.ts';
import styles from './Review.module.css';

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
        Is it a fair question?<span className="visually-hidden"> {about}</span>
      </summary>
      <div className={styles.markForm}>
        <SelectField
          label="What you think of it"
          value={mark}
          onChange={(event) => {
            reset();
            setMark(event.target.value as Mark);
          }}
        >
          <option value="unrealistic">A {STAGE_WORDS[stage].toLowerCase()} would not ask this</option>
          <option value="wrongPremise">It takes something for granted that is wrong</option>
          <option value="favourite">A favourite: ask it again</option>
          <option value="metInInterview">I was really asked this</option>
        </SelectField>
        <TextField label="Why" hint="A word is enough" value={why} onChange={(event) => setWhy(event.target.value)} />
        <div className={styles.buttons}>
          <Button busy={isPending} onClick={() => mutate({ mark, why: why.trim() })}>
            Note it
          </Button>
          <p role="status" className={styles.soft}>
            {isSuccess && variables ? 'Noted. The bank knows it now.' : ''}
          </p>
        </div>
        {error ? <Notice tone="error">{error.message}</Notice> : null}
      </div>
    </details>
  );
}

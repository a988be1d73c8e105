import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { QuestionView } from '../../operations/calls/views.ts';
import { QUESTION_KINDS, type QuestionKind } from '../../sessions/bank/model.ts';
import type { CallStage } from '../../sessions/call/model.ts';
import { callCommands } from '../api/callCommands.ts';
import { KIND_WORDS, STAGE_WORDS } from '../calls/callWords.ts';
import { Button } from '../design/Button.tsx';
import { SelectField, TextArea } from '../design/Field.tsx';
import { Notice } from '../design/Notice.tsx';
import { Card } from '../design/Section.tsx';
import styles from './Questions.module.css';
import { say } from '../../words/say.ts';

/** A question of one's own: new, or one to change. */
export function OwnQuestionForm({
  question,
  onDone,
}: {
  /** Absent for a new one. */
  readonly question?: Pick<QuestionView, 'id' | 'text' | 'kind' | 'stages' | 'competencies'>;
  readonly onDone: () => void;
}) {
  const client = useQueryClient();
  const [text, setText] = useState(question?.text ?? '');
  const [kind, setKind] = useState<QuestionKind | ''>(question?.kind ?? '');
  const [stages, setStages] = useState<readonly CallStage[]>(question?.stages ?? []);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => {
      const given = {
        text: text.trim(),
        kind: kind === '' ? null : kind,
        // All of them is as good as none: anybody may ask it.
        stages: stages.length === Object.keys(STAGE_WORDS).length ? [] : stages,
        competencies: question?.competencies ?? [],
      };
      return question ? callCommands.editQuestion(question.id, given) : callCommands.addQuestion(given);
    },
    async onSuccess() {
      await client.invalidateQueries({ queryKey: ['questions'] });
      onDone();
    },
  });
  return (
    <Card>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== '' && !isPending) mutate();
        }}
      >
        <TextArea
          ref={field}
          label={say('The question, as you would be asked it')}
          words
          rows={2}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <SelectField
          label={say('Kind')}
          value={kind}
          onChange={(event) => setKind(event.target.value as QuestionKind | '')}
        >
          <option value="">{say('Told from its words')}</option>
          {QUESTION_KINDS.map((value) => (
            <option key={value} value={value}>
              {KIND_WORDS[value]}
            </option>
          ))}
        </SelectField>
        <fieldset className={styles.stages}>
          <legend>{say('Who asks it (anybody, where none is ticked)')}</legend>
          {(Object.entries(STAGE_WORDS) as [CallStage, string][]).map(([stage, name]) => (
            <label key={stage} className={styles.tick}>
              <input
                type="checkbox"
                checked={stages.includes(stage)}
                onChange={(event) =>
                  setStages((before) =>
                    event.target.checked ? [...before, stage] : before.filter((other) => other !== stage),
                  )
                }
              />
              {name}
            </label>
          ))}
        </fieldset>
        {error ? <Notice tone="error">{error.message}</Notice> : null}
        <div className={styles.tags}>
          <Button type="submit" variant="primary" busy={isPending} disabled={text.trim() === ''}>
            {question ? say('Keep it so') : say('Add it')}
          </Button>
          <Button variant="plain" onClick={onDone}>
            {say('Leave it')}
          </Button>
        </div>
      </form>
    </Card>
  );
}

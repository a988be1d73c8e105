import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { refreshAll } from '../../api/liveChanges.ts';
import { actionCommands, ownActions } from '../../api/ownActions.ts';
import { Button } from '../../design/Button.tsx';
import { TextField } from '../../design/Field.tsx';
import { Notice } from '../../design/Notice.tsx';
import { ActionRow } from './ActionRow.tsx';
import styles from './Actions.module.css';
import { DayField } from './DayField.tsx';
import { say } from '../../../words/say.ts';

/** Turns what somebody wrote under a question of the reflection into something to do, and shows what they made of it. */
export function ToPlan({
  callId,
  question,
  answer,
}: {
  readonly callId: string;
  readonly question: string;
  readonly answer: string;
}) {
  const client = useQueryClient();
  const { data: actions = [] } = useQuery(ownActions());
  const made = actions.filter(({ from }) => from.callId === callId && from.question === question);
  const [draft, setDraft] = useState<{ readonly text: string; readonly on: string | null } | null>(null);
  const { mutate, isPending, error } = useMutation({
    mutationFn: (given: NonNullable<typeof draft>) => actionCommands.add({ callId, question, ...given }),
    async onSuccess() {
      setDraft(null);
      await refreshAll(client);
    },
  });
  const words = made.length === 0 ? say('Put this in my plan') : say('Put another in my plan');
  const save = (): void => {
    if (draft && draft.text.trim() !== '' && !isPending) mutate(draft);
  };
  return (
    <div className={styles.toPlan}>
      {made.length === 0 ? null : (
        <ul className={styles.list} aria-label={say('In your plan')}>
          {made.map((action) => (
            <ActionRow key={action.id} action={action} />
          ))}
        </ul>
      )}
      {draft === null ? (
        answer.trim() === '' ? null : (
          <p>
            <Button
              variant="plain"
              size="small"
              icon="plus"
              aria-label={`${words}: ${question}`}
              onClick={() => setDraft({ text: made.length === 0 ? oneLine(answer) : '', on: null })}
            >
              {words}
            </Button>
          </p>
        )
      ) : (
        // No form: the reflection around it is one.
        <div
          role="group"
          aria-label={say('Into your plan')}
          className={styles.draft}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
              event.preventDefault();
              event.stopPropagation();
              save();
            } else if (event.key === 'Escape') {
              event.stopPropagation();
              setDraft(null);
            }
          }}
        >
          <TextField
            label={say('What you will do')}
            hint={say('In your own words, one thing')}
            words
            maxLength={300}
            // It came with a press, and is what the press was for.
            // oxlint-disable-next-line jsx-a11y/no-autofocus
            autoFocus
            value={draft.text}
            onChange={(event) => setDraft({ ...draft, text: event.target.value })}
          />
          <DayField label={say('When')} value={draft.on} onChange={(on) => setDraft({ ...draft, on })} />
          <p className={styles.buttons}>
            <Button variant="primary" busy={isPending} disabled={draft.text.trim() === ''} onClick={save}>
              {say('Put it in my plan')}
            </Button>
            <Button variant="plain" onClick={() => setDraft(null)}>
              {say('Leave it')}
            </Button>
          </p>
          {error ? <Notice tone="error">{error.message}</Notice> : null}
        </div>
      )}
    </div>
  );
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 300);

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { OwnAction } from '../../../plan/ownAction.ts';
import { refreshAll } from '../../api/liveChanges.ts';
import { actionCommands, ownActions } from '../../api/ownActions.ts';
import { Button } from '../../design/Button.tsx';
import { formatDate } from '../../design/format.ts';
import { Notice } from '../../design/Notice.tsx';
import { Section } from '../../design/Section.tsx';
import { ActionRow } from './ActionRow.tsx';
import styles from './Actions.module.css';
import { say } from '../../../words/say.ts';

/** Everything the person set themselves after calls: to tick, to move, to take out and to put back. */
export function OwnActions() {
  const client = useQueryClient();
  const { data: actions = [] } = useQuery(ownActions());
  const [removed, setRemoved] = useState<OwnAction | null>(null);
  const remove = useMutation({
    mutationFn: (action: OwnAction) => actionCommands.remove(action.id),
    onSuccess: (_, action) => setRemoved(action),
    onSettled: () => refreshAll(client),
  });
  const restore = useMutation({
    mutationFn: ({ text, on, doneAt, from }: OwnAction) =>
      actionCommands.add({ callId: from.callId, question: from.question, text, on, done: doneAt !== null }),
    onSuccess: () => setRemoved(null),
    onSettled: () => refreshAll(client),
  });
  if (actions.length === 0 && removed === null) return null;
  const open = actions.filter(({ doneAt }) => doneAt === null);
  const done = actions.filter(({ doneAt }) => doneAt !== null).toReversed();
  const rows = (some: readonly OwnAction[]) => (
    <ul className={styles.list}>
      {some.map((action) => (
        <ActionRow key={action.id} action={action} reason={whence(action)} onRemove={() => remove.mutate(action)} />
      ))}
    </ul>
  );
  const error = remove.error ?? restore.error;
  return (
    <Section title={say('What you set yourself')} id="own-actions">
      <p className={styles.reason}>
        {open.length === 0
          ? say('All of it is done.')
          : say('From your calls, in your own words. Each stands on its day above.')}
      </p>
      {open.length > 0 ? rows(open) : null}
      <div role="status">
        {removed === null ? null : (
          <p className={styles.undo}>
            <span>{say('“{text}” is out of your plan.', { text: removed.text })}</span>
            <Button size="small" busy={restore.isPending} onClick={() => restore.mutate(removed)}>
              {say('Put it back')}
            </Button>
          </p>
        )}
      </div>
      {error ? <Notice tone="error">{error.message}</Notice> : null}
      {done.length > 0 ? (
        <details className={styles.details}>
          <summary>{say('{done, plural, one {# thing} other {# things}} done', { done: done.length })}</summary>
          {rows(done)}
        </details>
      ) : null}
    </Section>
  );
}

const whence = ({ from }: OwnAction): string =>
  say('After “{callTitle}”, {callOn}: {question}', {
    callTitle: from.callTitle,
    callOn: formatDate(from.callOn),
    question: from.question,
  });

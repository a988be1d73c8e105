import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId } from 'react';
import type { ActionChange } from '../../../operations/calls/actions.ts';
import type { OwnAction } from '../../../plan/ownAction.ts';
import { refreshAll } from '../../api/liveChanges.ts';
import { actionCommands } from '../../api/ownActions.ts';
import { Button } from '../../design/Button.tsx';
import { cx } from '../../design/cx.ts';
import { formatDate } from '../../design/format.ts';
import { Notice } from '../../design/Notice.tsx';
import styles from './Actions.module.css';
import { dateOf } from './days.ts';
import { DayField } from './DayField.tsx';
import { say } from '../../../words/say.ts';

/** Something the person set themselves: its box, its day, and the way out of the plan. */
export function ActionRow({
  action,
  reason,
  onRemove,
}: {
  readonly action: OwnAction;
  /** Why it is here, where that isn't plain. */
  readonly reason?: string;
  /** Instead of removing at once: the list can then offer to put it back. */
  readonly onRemove?: () => void;
}) {
  const id = useId();
  const client = useQueryClient();
  const settled = { onSettled: () => refreshAll(client) };
  const change = useMutation({
    mutationFn: (given: ActionChange) => actionCommands.change(action.id, given),
    ...settled,
  });
  const remove = useMutation({ mutationFn: () => actionCommands.remove(action.id), ...settled });
  const done = change.isPending && change.variables.done !== undefined ? change.variables.done : action.doneAt !== null;
  const error = change.error ?? remove.error;
  return (
    <li className={cx(styles.action, done && styles.done)}>
      <input
        id={id}
        type="checkbox"
        checked={done}
        aria-describedby={reason ? `${id}-reason` : undefined}
        onChange={(event) => change.mutate({ done: event.target.checked })}
      />
      <div className={styles.what}>
        <label htmlFor={id}>{action.text}</label>
        {reason ? (
          <p id={`${id}-reason`} className={styles.reason}>
            {reason}
          </p>
        ) : null}
        {done && action.doneAt !== null ? (
          <p className={styles.reason}>{say('Done on {dateOf}', { dateOf: formatDate(dateOf(action.doneAt)) })}</p>
        ) : null}
        {error ? <Notice tone="error">{error.message}</Notice> : null}
      </div>
      <div className={styles.controls}>
        {done ? null : (
          <DayField
            label={say('When: {text}', { text: action.text })}
            hideLabel
            value={action.on}
            onChange={(on) => change.mutate({ on })}
          />
        )}
        <Button
          variant="plain"
          size="small"
          icon="bin"
          busy={remove.isPending}
          aria-label={say('Remove: {text}', { text: action.text })}
          onClick={onRemove ?? (() => remove.mutate())}
        >
          {say('Remove')}
        </Button>
      </div>
    </li>
  );
}

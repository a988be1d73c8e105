import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useId } from 'react';
import type { TodayTask, TodayView } from '../../../operations/plan/views.ts';
import { commands } from '../../api/commands.ts';
import { queries } from '../../api/queries.ts';
import { cx } from '../../design/cx.ts';
import { Icon } from '../../design/Icon.tsx';
import { Notice } from '../../design/Notice.tsx';
import { Section } from '../../design/Section.tsx';
import { TaskLink } from '../../plan/TaskLink.tsx';
import styles from './TaskList.module.css';
import { progressWords, taskMinutes, taskState } from './todayWords.ts';
import { say } from '../../../words/say.ts';
import { told } from '../../../words/sayMessage.ts';

/** Today's tasks in their order. What practice shows to be done ticks itself; the rest is ticked by hand. */
export function TaskList({ view }: { readonly view: TodayView }) {
  const client = useQueryClient();
  const tick = useMutation({
    mutationFn: ({ id, done }: Pick<TodayTask, 'id' | 'done'>) => commands.tickTask(id, done),
    // An answer to an earlier request must not undo the tick on screen.
    onMutate: () => client.cancelQueries({ queryKey: ['today'] }),
    onSuccess: (today) => client.setQueryData(queries.today().queryKey, today),
  });
  if (view.tasks.length === 0) return null;
  return (
    <Section title={say('Today’s plan')} small aside={<span className={styles.progress}>{progressWords(view)}</span>}>
      <ol className={styles.list}>
        {view.tasks.map((task) => {
          const ticked = tick.isPending && tick.variables.id === task.id ? tick.variables.done : task.done;
          return (
            <TaskRow
              key={task.id}
              task={{ ...task, done: ticked }}
              isNext={task.id === view.next?.id}
              onTick={(done) => tick.mutate({ id: task.id, done })}
            />
          );
        })}
      </ol>
      {tick.isError ? <Notice tone="error">{tick.error.message}</Notice> : null}
    </Section>
  );
}

function TaskRow({
  task,
  isNext,
  onTick,
}: {
  readonly task: TodayTask;
  readonly isNext: boolean;
  readonly onTick: (done: boolean) => void;
}) {
  const id = useId();
  const { kind, done, byHand, to } = task;
  const title = told(task, 'title');
  const rest = kind === 'rest';
  return (
    <li className={cx(styles.task, done && styles.done)} aria-current={isNext ? 'step' : undefined}>
      <span className={styles.mark}>
        {byHand ? (
          <input
            type="checkbox"
            aria-labelledby={id}
            checked={done}
            onChange={(event) => onTick(event.target.checked)}
          />
        ) : rest ? null : (
          <Mark done={done} />
        )}
      </span>
      <div className={styles.what}>
        <p className={styles.title} id={id}>
          {byHand ? null : <span className="visually-hidden">{taskState(task)}</span>}
          <Start to={rest ? null : to}>{title}</Start>
        </p>
        <p className={styles.reason}>{told(task, 'reason')}</p>
      </div>
      <span className={styles.minutes}>{taskMinutes(task)}</span>
    </li>
  );
}

const Start = ({ to, children }: { readonly to: string | null; readonly children: ReactNode }) =>
  to === null ? children : <TaskLink to={to}>{children}</TaskLink>;

/** A ring that becomes a tick: no box, as nobody has to press it. */
const Mark = ({ done }: { readonly done: boolean }) =>
  done ? <Icon name="tick" size="1.25rem" /> : <span className={styles.ring} aria-hidden="true" />;

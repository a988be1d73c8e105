import { Link } from '@tanstack/react-router';
import type { PlanView } from '../../operations/plan/views.ts';
import type { PlanDay } from '../../plan/model.ts';
import { cx } from '../design/cx.ts';
import styles from './PlanDays.module.css';
import { dayMinutes, dayTitle, interviewsOn } from './planWords.ts';
import { say } from '../../words/say.ts';
import { told } from '../../words/sayMessage.ts';

/** So many days from today are open from the start; further ones are a press away, as they will change. */
const OPEN_DAYS = 2;

/** Every day to the last interview, today first, with its tasks and their reasons. */
export function PlanDays({ view: { plan, interviews, today } }: { readonly view: PlanView }) {
  return (
    <ol className={styles.days}>
      {plan.days.map((day, index) => {
        const marks = interviewsOn(interviews, day.on);
        return (
          <li key={day.on} className={cx(styles.day, marks.length > 0 && styles.interviewDay)}>
            <details open={index < OPEN_DAYS || marks.length > 0}>
              <summary>
                <h3>{dayTitle(day.on, today)}</h3>
                {marks.map((words) => (
                  <mark key={words} className={styles.interview}>
                    {words}
                  </mark>
                ))}
                <span className={styles.minutes}>{dayMinutes(day)}</span>
              </summary>
              {index === 0 ? (
                <p className={styles.toToday}>
                  <Link to="/">{say('Start from today’s page')}</Link>
                </p>
              ) : null}
              <Tasks day={day} />
            </details>
          </li>
        );
      })}
    </ol>
  );
}

function Tasks({ day: { tasks } }: { readonly day: PlanDay }) {
  return (
    <ul className={styles.tasks}>
      {tasks.map((task) => (
        <li key={task.id} className={styles.task}>
          <span className={styles.title}>{told(task, 'title')}</span>
          <span className={styles.taskMinutes}>
            {task.minutes === 0 ? '' : say('{minutes} min', { minutes: task.minutes })}
          </span>
          <span className={styles.reason}>{told(task, 'reason')}</span>
        </li>
      ))}
    </ul>
  );
}

import { useRouter } from '@tanstack/react-router';
import type { TodayView } from '../../../operations/plan/views.ts';
import { useShortcuts } from '../../app/useShortcuts.ts';
import { buttonClass } from '../../design/Button.tsx';
import { Card } from '../../design/Section.tsx';
import { Kbd } from '../../design/Kbd.tsx';
import { TaskLink } from '../../plan/TaskLink.tsx';
import { ReadinessPanel } from './ReadinessPanel.tsx';
import { TaskList } from './TaskList.tsx';
import styles from './Today.module.css';
import { nothingLeft, startWord } from './todayWords.ts';
import { say } from '../../../words/say.ts';
import { told } from '../../../words/sayMessage.ts';

/** What to do now with the one key that starts it, the rest of today, and how it stands. */
export function Today({ view }: { readonly view: TodayView }) {
  const { next } = view;
  const router = useRouter();
  useShortcuts({ ' ': () => next && router.history.push(next.to) }, next !== null);
  return (
    <div className={styles.today}>
      <div className={styles.work}>
        <Card page className={styles.next}>
          {next ? (
            <>
              <p className={styles.label}>{view.minutesDone > 0 ? say('Next') : say('Begin with')}</p>
              <h2 className={styles.title}>{told(next, 'title')}</h2>
              <p className={styles.reason}>{told(next, 'reason')}</p>
              <p className={styles.start}>
                <TaskLink
                  to={next.to}
                  className={buttonClass({ variant: 'primary', size: 'large' })}
                  aria-keyshortcuts="Space"
                >
                  {startWord(next)} <Kbd>Space</Kbd>
                </TaskLink>
                <span className={styles.minutes}>
                  {say('{minutes, plural, one {# minute} other {# minutes}}', { minutes: next.minutes })}
                </span>
              </p>
            </>
          ) : (
            <>
              <h2 className={styles.title}>{nothingLeft(view).title}</h2>
              <p className={styles.reason}>{nothingLeft(view).words}</p>
            </>
          )}
        </Card>
        <TaskList view={view} />
      </div>
      {view.isInterviewDay ? null : <ReadinessPanel view={view} />}
    </div>
  );
}

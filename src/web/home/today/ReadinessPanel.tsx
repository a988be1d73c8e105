import { Link } from '@tanstack/react-router';
import type { TodayView } from '../../../operations/plan/views.ts';
import { Section } from '../../design/Section.tsx';
import { ReadinessBars } from '../../plan/ReadinessBars.tsx';
import { isKnown, percent, readyFor } from '../../plan/readinessWords.ts';
import styles from './ReadinessPanel.module.css';
import { say } from '../../../words/say.ts';
import { Say } from '../../words/Say.tsx';

/** One number that explains itself: what it is, its parts, and where each is told in words. */
export function ReadinessPanel({ view: { readiness, interview } }: { readonly view: TodayView }) {
  return (
    <Section title={readyFor(interview?.dayName ?? null)} small className={styles.panel}>
      {isKnown(readiness) ? (
        <>
          <p className={styles.number}>{percent(readiness.share)}</p>
          <ReadinessBars readiness={readiness} />
          <p className={styles.more}>
            <Say
              text="The mean of your stories. It says what to do next, not how the interview will go. <link>Story by story</link>"
              values={{
                link: (words) => (
                  <Link to="/plan" hash="readiness">
                    {words}
                  </Link>
                ),
              }}
            />
          </p>
        </>
      ) : (
        <p className={styles.more}>
          {say(
            'Nothing is known yet. Tell one story and this begins to fill: its facts, key points, time, connection, and how fresh it is.',
          )}
        </p>
      )}
    </Section>
  );
}

import { Link } from '@tanstack/react-router';
import type { DrillName } from '../../../drills/model.ts';
import type { DrillSummary } from '../../../operations/drills/views.ts';
import { useNow } from '../../app/useNow.ts';
import { Button } from '../../design/Button.tsx';
import { When } from '../../design/When.tsx';
import { OutcomeChip } from '../OutcomeChip.tsx';
import styles from './DrillList.module.css';
import { say } from '../../../words/say.ts';
import { Say } from '../../words/Say.tsx';
import { told } from '../../../words/sayMessage.ts';

/** The drills: what each practises, how it went, and the key to begin. */
export function DrillList({
  drills,
  busy,
  onBegin,
}: {
  readonly drills: readonly DrillSummary[];
  readonly busy: DrillName | null;
  readonly onBegin: (drill: DrillName) => void;
}) {
  const now = useNow();
  return (
    <ul className={styles.list}>
      {drills.map((drill) => (
        <li key={drill.name} className={styles.drill}>
          <div className={styles.words}>
            <h3>
              <Link to="/drills/$name" params={{ name: drill.name }}>
                {told(drill, 'title')}
              </Link>
            </h3>
            <p>{told(drill, 'purpose')}</p>
            <p className={styles.facts}>
              <span>{say('{minutes, plural, one {# minute} other {# minutes}}', { minutes: drill.minutes })}</span>
              {drill.lastAt === null ? (
                <span>{say('not tried yet')}</span>
              ) : (
                <span className={styles.last}>
                  <Say
                    text="last {when} {outcome}"
                    values={{
                      when: <When at={drill.lastAt} now={now} />,
                      outcome: drill.lastOutcome ? <OutcomeChip outcome={drill.lastOutcome} /> : null,
                    }}
                  />
                </span>
              )}
              {drill.best === null ? null : <span>{say('best: {best}', { best: told(drill, 'best') })}</span>}
            </p>
            {drill.unableReason === null ? null : <p className={styles.unable}>{told(drill, 'unableReason')}</p>}
          </div>
          {drill.able ? (
            <Button
              busy={busy === drill.name}
              aria-label={say('Start {title}', { title: told(drill, 'title') })}
              onClick={() => onBegin(drill.name)}
            >
              {say('Start')}
            </Button>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

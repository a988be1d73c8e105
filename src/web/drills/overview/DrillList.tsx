import { Link } from '@tanstack/react-router';
import type { DrillName } from '../../../drills/model.ts';
import type { DrillSummary } from '../../../operations/drills/views.ts';
import { useNow } from '../../app/useNow.ts';
import { Button } from '../../design/Button.tsx';
import { plural } from '../../design/format.ts';
import { When } from '../../design/When.tsx';
import { OutcomeChip } from '../OutcomeChip.tsx';
import styles from './DrillList.module.css';

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
                {drill.title}
              </Link>
            </h3>
            <p>{drill.purpose}</p>
            <p className={styles.facts}>
              <span>{plural(drill.minutes, 'minute')}</span>
              {drill.lastAt === null ? (
                <span>not tried yet</span>
              ) : (
                <span className={styles.last}>
                  last <When at={drill.lastAt} now={now} />
                  {drill.lastOutcome ? <OutcomeChip outcome={drill.lastOutcome} /> : null}
                </span>
              )}
              {drill.best === null ? null : <span>best: {drill.best}</span>}
            </p>
            {drill.unableReason === null ? null : <p className={styles.unable}>{drill.unableReason}</p>}
          </div>
          {drill.able ? (
            <Button busy={busy === drill.name} aria-label={`Start ${drill.title}`} onClick={() => onBegin(drill.name)}>
              Start
            </Button>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

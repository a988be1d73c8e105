import { Link } from '@tanstack/react-router';
import type { TakeScriptedness } from '../../takes/scriptedness.ts';
import { useNow } from '../app/useNow.ts';
import { Tooltip } from '../design/Tooltip.tsx';
import { When } from '../design/When.tsx';
import styles from './ScriptednessRow.module.css';

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** How much of the take is word for word as before: told, never judged. */
export function ScriptednessRow({ scriptedness }: { readonly scriptedness: TakeScriptedness }) {
  const now = useNow();
  const { asLast, asScript, overTime } = scriptedness;
  const parts = [
    asLast === null ? null : `${percent(asLast)} as last time`,
    asScript === null ? null : `${percent(asScript)} as in the script`,
  ].filter((part) => part !== null);
  return (
    <>
      <p>
        <span className="figures">{parts.join(', ')}</span>{' '}
        <Tooltip
          tip="The share of your words that stand in a run of four which the other telling has too. High is safe and may sound recited; low is fresh and may lose facts. Neither is better."
          className={styles.what}
        >
          What is this?
        </Tooltip>
      </p>
      {overTime.length > 1 ? (
        <details className={styles.over}>
          <summary>Over your last {overTime.length} takes</summary>
          <ol className={styles.takes}>
            {overTime.map(({ takeId, startedAt, asLast: share }) => (
              <li key={takeId}>
                <Link to="/takes/$takeId" params={{ takeId }}>
                  <When at={startedAt} now={now} />
                </Link>
                <span className={styles.bar} aria-hidden="true">
                  <span style={{ width: percent(share).replace(' ', '') }} />
                </span>
                <span className="figures">{percent(share)}</span>
              </li>
            ))}
          </ol>
        </details>
      ) : null}
    </>
  );
}

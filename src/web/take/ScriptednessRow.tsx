import { Link } from '@tanstack/react-router';
import type { TakeScriptedness } from '../../takes/scriptedness.ts';
import { useNow } from '../app/useNow.ts';
import { Tooltip } from '../design/Tooltip.tsx';
import { When } from '../design/When.tsx';
import styles from './ScriptednessRow.module.css';
import { say } from '../../words/say.ts';

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** How much of the take is word for word as before: told, never judged. */
export function ScriptednessRow({ scriptedness }: { readonly scriptedness: TakeScriptedness }) {
  const now = useNow();
  const { asLast, asScript, overTime } = scriptedness;
  const parts = [
    asLast === null ? null : say('{asLast} as last time', { asLast: percent(asLast) }),
    asScript === null ? null : say('{asScript} as in the script', { asScript: percent(asScript) }),
  ].filter((part) => part !== null);
  return (
    <>
      <p>
        <span className="figures">{parts.join(', ')}</span>{' '}
        <Tooltip
          tip={say(
            'The share of your words that stand in a run of four which the other telling has too. High is safe and may sound recited; low is fresh and may lose facts. Neither is better.',
          )}
          className={styles.what}
        >
          {say('What is this?')}
        </Tooltip>
      </p>
      {overTime.length > 1 ? (
        <details className={styles.over}>
          <summary>{say('Over your last {overTime} takes', { overTime: overTime.length })}</summary>
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

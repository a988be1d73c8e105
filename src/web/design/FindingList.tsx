import type { ReactNode } from 'react';
import type { Finding, Severity } from '../../shared/finding.ts';
import { cx } from './cx.ts';
import styles from './FindingList.module.css';
import { Icon } from './Icon.tsx';
import { say } from '../../words/say.ts';
import { told } from '../../words/sayMessage.ts';

const severityWords: Readonly<Record<Severity, string>> = {
  error: say('Wrong as it stands'),
  warning: say('Will hurt on the day'),
  notice: say('Worth knowing'),
};

/** Judgements with what to do about them, in the order given. `place` says or links where each stands. */
export function FindingList<F extends Finding>({
  findings,
  place,
}: {
  readonly findings: readonly F[];
  readonly place?: (finding: F) => ReactNode;
}) {
  return (
    <ul className={styles.list}>
      {findings.map((finding, index) => (
        // Findings have no name of their own and the list is drawn anew with each answer.
        <li key={index} className={cx(styles.item, styles[finding.severity])}>
          <Icon name={finding.severity === 'notice' ? 'info' : 'warning'} />
          <div className={styles.words}>
            <p>
              <span className="visually-hidden">{severityWords[finding.severity]}: </span>
              {told(finding, 'message')}
            </p>
            {finding.fix ? <p className={styles.fix}>{told(finding, 'fix')}</p> : null}
            {place ? <p className={styles.place}>{place(finding)}</p> : null}
          </div>
        </li>
      ))}
    </ul>
  );
}

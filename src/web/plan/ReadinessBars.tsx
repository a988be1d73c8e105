import type { CSSProperties } from 'react';
import type { Readiness } from '../../plan/model.ts';
import { cx } from '../design/cx.ts';
import styles from './ReadinessBars.module.css';
import { partName, partShare } from './readinessWords.ts';
import { told } from '../../words/sayMessage.ts';

/** The parts of a readiness side by side: each bar is as long as its part weighs, and as full as it is known. */
export function ReadinessBars({
  readiness,
  words = false,
}: {
  readonly readiness: Readiness;
  readonly words?: boolean;
}) {
  const most = Math.max(...readiness.parts.map(({ weight }) => weight));
  return (
    <ul className={styles.parts}>
      {readiness.parts.map((part) => (
        <li key={part.name} className={styles.part}>
          <span className={styles.name}>{partName(part)}</span>
          <span
            aria-hidden="true"
            className={cx(styles.bar, part.share === null && styles.unknown)}
            style={{ '--weight': part.weight / most, '--share': part.share ?? 0 } as CSSProperties}
          />
          <span className={styles.share}>{partShare(part)}</span>
          {words ? <span className={styles.words}>{told(part, 'words')}</span> : null}
        </li>
      ))}
    </ul>
  );
}

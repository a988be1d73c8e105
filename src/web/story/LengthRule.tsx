import type { CSSProperties } from 'react';
import type { Pace } from '../../operations/views.ts';
import type { SpokenLength } from '../../stories/model.ts';
import { Chip } from '../design/Chip.tsx';
import { formatSeconds, formatTarget } from '../design/format.ts';
import styles from './LengthRule.module.css';
import { paceWords, spokenVerdict } from './verdict.ts';
import { say } from '../../words/say.ts';

const at = (share: number) => ({ '--at': `${Math.min(100, share * 100).toFixed(2)}%` }) as CSSProperties;

/** The script's spoken length laid along its target, with the verdict in words. */
export function LengthRule({
  spoken,
  target,
  pace,
}: {
  readonly spoken: SpokenLength | null;
  readonly target: { readonly min: number; readonly max: number } | null;
  readonly pace: Pace;
}) {
  const verdict = spokenVerdict(spoken, target);
  const whole = spoken && target ? Math.max(target.max * 1.25, spoken.seconds * 1.08) : null;
  return (
    <div className={styles.rule}>
      {spoken && target && whole ? (
        <div aria-hidden="true">
          <div className={styles.track}>
            <div className={styles.zone} style={at(target.max / whole)} />
            {target.min < target.max ? <div className={styles.from} style={at(target.min / whole)} /> : null}
            <div className={styles.bar} style={at(spoken.seconds / whole)} />
          </div>
          <div className={styles.ends}>
            <span>{say('script {seconds}', { seconds: formatSeconds(spoken.seconds) })}</span>
            <span>{say('target {target}', { target: formatTarget(target) })}</span>
          </div>
        </div>
      ) : null}
      <div className={styles.verdict}>
        <Chip tone={verdict.tone} icon={verdict.icon}>
          {verdict.short}
        </Chip>
        <p>
          {verdict.long} {spoken ? say('Counted as spoken, at {pace}.', { pace: paceWords(pace) }) : null}
        </p>
      </div>
    </div>
  );
}

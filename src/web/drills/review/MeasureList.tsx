import type { DrillMeasure } from '../../../drills/model.ts';
import { figure } from '../measureWords.ts';
import { OutcomeChip } from '../OutcomeChip.tsx';
import styles from './Review.module.css';
import { say } from '../../../words/say.ts';
import { told } from '../../../words/sayMessage.ts';

/** Each figure of a run with what it is, how it did, and what it was measured by. */
export function MeasureList({ measures }: { readonly measures: readonly DrillMeasure[] }) {
  if (measures.length === 0) return null;
  return (
    <dl className={styles.measures}>
      {measures.map((measure) => (
        <div key={measure.name} className={styles.measure} data-told={measure.value !== null}>
          <dt>{told(measure, 'title')}</dt>
          <dd className={styles.figure}>
            {measure.value === null ? <span className={styles.untold}>{say('can’t tell')}</span> : figure(measure)}
            {measure.outcome ? <OutcomeChip outcome={measure.outcome} /> : null}
          </dd>
          {measure.note === '' ? null : <dd className={styles.note}>{told(measure, 'note')}</dd>}
        </div>
      ))}
    </dl>
  );
}

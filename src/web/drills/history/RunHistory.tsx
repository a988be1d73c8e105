import { Link } from '@tanstack/react-router';
import type { DrillRun } from '../../../drills/model.ts';
import { useNow } from '../../app/useNow.ts';
import { EmptyState } from '../../design/EmptyState.tsx';
import { When } from '../../design/When.tsx';
import { aboutRun, figure, trendOf } from '../measureWords.ts';
import { OutcomeChip } from '../OutcomeChip.tsx';
import styles from './History.module.css';
import { Trend } from '../../design/Trend.tsx';
import { say } from '../../../words/say.ts';
import { told } from '../../../words/sayMessage.ts';

/** The table's columns of figures: more would not fit a phone. */
const SHOWN_MEASURES = 2;

/** The runs of a drill: the first figure as a line, and all of them in a table. Newest first. */
export function RunHistory({
  runs,
  titleOf,
}: {
  readonly runs: readonly DrillRun[];
  readonly titleOf: (storyId: string) => string;
}) {
  const now = useNow();
  if (runs.length === 0)
    return (
      <EmptyState title={say('Not tried yet')}>
        {say('Each run is kept here, so that you see how it gets easier.')}
      </EmptyState>
    );
  const trend = trendOf(runs);
  const columns = (runs[0]?.review?.measures ?? []).slice(0, SHOWN_MEASURES);
  const hasAbout = runs.some(({ setup }) => aboutRun(setup, titleOf) !== '');
  return (
    <div className={styles.history}>
      {trend === null ? null : (
        <Trend
          title={trend.title}
          points={trend.points}
          inWords={(value) => figure({ value, unit: trend.unit })}
          top={trend.unit === 'share' ? 1 : 0}
        />
      )}
      <div className={styles.scroll} role="region" aria-label={say('Earlier runs')} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{say('When')}</th>
              <th scope="col">{say('Came to')}</th>
              {columns.map((column) => (
                <th key={column.name} scope="col">
                  {told(column, 'title')}
                </th>
              ))}
              {hasAbout ? <th scope="col">{say('About')}</th> : null}
            </tr>
          </thead>
          <tbody>
            {runs.map(({ id, setup, startedAt, review }) => (
              <tr key={id}>
                <td>
                  <Link to="/drills/runs/$runId" params={{ runId: id }}>
                    <When at={startedAt} now={now} />
                  </Link>
                </td>
                <td>{review?.outcome ? <OutcomeChip outcome={review.outcome} /> : say('not judged')}</td>
                {columns.map(({ name, unit }) => (
                  <td key={name} className={styles.figure}>
                    {figure(review?.measures.find((measure) => measure.name === name) ?? { value: null, unit })}
                  </td>
                ))}
                {hasAbout ? <td className={styles.about}>{aboutRun(setup, titleOf)}</td> : null}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

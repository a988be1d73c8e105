import { figure, type Trend } from '../measureWords.ts';
import styles from './History.module.css';
import { say } from '../../words/say.ts';

const WIDTH = 320;
const HEIGHT = 96;
const EDGE = 10;

/** One figure through the runs, as a small line; the same in words for whoever hears it, and in the table beside it. */
export function TrendPicture({ trend }: { readonly trend: Trend }) {
  const { title, unit, points } = trend;
  const values = points.map(({ value }) => value);
  const most = Math.max(...values, unit === 'share' ? 1 : 0);
  const x = (i: number): number => EDGE + (i * (WIDTH - 2 * EDGE)) / Math.max(1, points.length - 1);
  const y = (value: number): number => HEIGHT - EDGE - (value / (most || 1)) * (HEIGHT - 2 * EDGE);
  const inWords = values.map((value) => figure({ value, unit })).join(', ');
  const last = points.at(-1);
  return (
    <figure className={styles.trend}>
      <figcaption>{title}</figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={say('{title}, from the oldest to the newest run: {inWords}.', { title, inWords })}
      >
        <path className={styles.ground} d={`M${EDGE} ${y(0)}H${WIDTH - EDGE}`} />
        <polyline className={styles.line} points={points.map(({ value }, i) => `${x(i)},${y(value)}`).join(' ')} />
        {points.map(({ runId, value }, i) => (
          <circle
            key={runId}
            className={i === points.length - 1 ? styles.newest : styles.point}
            cx={x(i)}
            cy={y(value)}
            r={i === points.length - 1 ? 5 : 3}
          />
        ))}
      </svg>
      <p className={styles.ends} aria-hidden="true">
        <span>{say('first {figure}', { figure: figure({ value: values[0] ?? null, unit }) })}</span>
        <span>{say('newest {figure}', { figure: figure({ value: last?.value ?? null, unit }) })}</span>
      </p>
    </figure>
  );
}

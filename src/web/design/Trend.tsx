import { say } from '../../words/say.ts';
import styles from './Trend.module.css';

const WIDTH = 320;
const HEIGHT = 96;
const EDGE = 10;

export interface TrendProps {
  readonly title: string;
  /** Oldest first. Values of 0 and more, in any unit. */
  readonly points: readonly { readonly id: string; readonly value: number }[];
  /** A value as it is said: "52 s", "80 %". */
  readonly inWords: (value: number) => string;
  /** The top of the picture where no value is higher: 1 for shares. */
  readonly top?: number;
  /** What values should lie in, drawn as a band: points outside are hollow. */
  readonly band?: { readonly from: number; readonly to: number; readonly name: string } | null;
}

/**
 * One figure from one time to the next as a small line; the same in words for whoever hears it. Its numbers belong in a
 * list or table beside it.
 */
export function Trend({ title, points, inWords, top = 0, band = null }: TrendProps) {
  const values = points.map(({ value }) => value);
  const most = Math.max(...values, top, band?.to ?? 0) || 1;
  const x = (i: number): number => EDGE + (i * (WIDTH - 2 * EDGE)) / Math.max(1, points.length - 1);
  const y = (value: number): number => HEIGHT - EDGE - (value / most) * (HEIGHT - 2 * EDGE);
  const isOutside = (value: number): boolean => band !== null && (value < band.from || value > band.to);
  const list = values.map(inWords).join(', ');
  const last = values.at(-1);
  return (
    <figure className={styles.trend}>
      <figcaption>
        {title}
        {band ? <span className={styles.bandName}> {band.name}</span> : null}
      </figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={
          band
            ? say('{title}, {band}, from the oldest to the newest: {list}.', { title, band: band.name, list })
            : say('{title}, from the oldest to the newest: {list}.', { title, list })
        }
      >
        {band ? (
          <rect
            className={styles.band}
            x={EDGE}
            width={WIDTH - 2 * EDGE}
            y={y(band.to)}
            height={Math.max(2, y(band.from) - y(band.to))}
          />
        ) : null}
        <path className={styles.ground} d={`M${EDGE} ${y(0)}H${WIDTH - EDGE}`} />
        <polyline className={styles.line} points={values.map((value, i) => `${x(i)},${y(value)}`).join(' ')} />
        {points.map(({ id, value }, i) => (
          <circle
            key={id}
            className={isOutside(value) ? styles.outside : i === points.length - 1 ? styles.newest : styles.point}
            cx={x(i)}
            cy={y(value)}
            r={i === points.length - 1 ? 5 : 3.5}
          />
        ))}
      </svg>
      <p className={styles.ends} aria-hidden="true">
        <span>{say('first {figure}', { figure: inWords(values[0] ?? 0) })}</span>
        <span>{say('newest {figure}', { figure: inWords(last ?? 0) })}</span>
      </p>
    </figure>
  );
}

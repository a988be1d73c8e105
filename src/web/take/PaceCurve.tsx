import type { PaceCurve as Curve } from '../../delivery/model.ts';
import { decimal } from '../design/decimal.ts';
import { paceLine } from './logic/paceLine.ts';
import { clockTime } from './logic/times.ts';
import styles from './PaceCurve.module.css';
import { say } from '../../words/say.ts';

const WIDTH = 480;
const HEIGHT = 64;
/** Rows of the table; the curve itself has a value every half second or less. */
const TABLE_STEP_MS = 5000;

/** How fast it was told, over time, around the person's own median; the same numbers in a table. */
export function PaceCurve({ curve, durationMs }: { readonly curve: Curve; readonly durationMs: number }) {
  const { path, medianY } = paceLine(curve, durationMs, WIDTH, HEIGHT);
  if (path === '') return null;
  const every = Math.max(1, Math.round(TABLE_STEP_MS / curve.stepMs));
  const rows = curve.syllablesPerSecond
    .map((rate, i) => ({ ms: i * curve.stepMs, rate }))
    .filter(({ rate }, i) => i % every === 0 && rate !== null);
  return (
    <figure className={styles.curve}>
      <figcaption>{say('Pace over time; the line is your median')}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        <path d={`M0 ${medianY} H${WIDTH}`} className={styles.median} />
        <path d={path} className={styles.line} />
      </svg>
      <details className={styles.details}>
        <summary>{say('The same as a table')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('At')}</th>
              <th scope="col">{say('Syllables a second')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ ms, rate }) => (
              <tr key={ms}>
                <th scope="row" className="figures">
                  {clockTime(ms)}
                </th>
                <td className="figures">{decimal(rate ?? 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

import { formatDate } from '../../design/format.ts';
import type { CallRating } from './ratingsByCall.ts';
import { figure, ratingsInWords } from './ratingsByCall.ts';
import styles from './RatingsPicture.module.css';
import { say } from '../../../words/say.ts';
import { Say } from '../../words/Say.tsx';

const WIDTH = 320;
const HEIGHT = 132;
const LEFT = 20;
const RIGHT = 12;
const TOP = 10;
const BOTTOM = 10;
/** More become a carpet. */
const MOST = 16;

/** Two lines over the calls: how the person rated their answers, and how the review found them. The words below say the same. */
export function RatingsPicture({ calls }: { readonly calls: readonly CallRating[] }) {
  const shown = calls.slice(-MOST);
  if (shown.length < 2) return null;
  const x = (at: number): number => LEFT + (at * (WIDTH - LEFT - RIGHT)) / (shown.length - 1);
  const y = (rating: number): number => TOP + ((5 - rating) * (HEIGHT - TOP - BOTTOM)) / 4;
  const line = (of: (call: CallRating) => number): string =>
    shown.map((call, at) => `${x(at).toFixed(1)},${y(of(call)).toFixed(1)}`).join(' ');
  return (
    <figure className={styles.figure}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" className={styles.picture}>
        {[1, 3, 5].map((mark) => (
          <g key={mark}>
            <line x1={LEFT} x2={WIDTH - RIGHT} y1={y(mark)} y2={y(mark)} className={styles.grid} />
            <text x={LEFT - 8} y={y(mark) + 4} className={styles.label}>
              {mark}
            </text>
          </g>
        ))}
        <polyline points={line(({ review }) => review)} className={styles.review} />
        <polyline points={line(({ own }) => own)} className={styles.own} />
        {shown.map(({ callId, own, review }, at) => (
          <g key={callId}>
            <rect x={x(at) - 3.5} y={y(review) - 3.5} width={7} height={7} className={styles.reviewMark} />
            <circle cx={x(at)} cy={y(own)} r={4} className={styles.ownMark} />
          </g>
        ))}
      </svg>
      <figcaption className={styles.caption}>
        <span className={styles.key}>
          <Say text="{span} You" values={{ span: <span className={styles.ownKey} aria-hidden="true" /> }} />
        </span>
        <span className={styles.key}>
          <Say text="{span} The review" values={{ span: <span className={styles.reviewKey} aria-hidden="true" /> }} />
        </span>
        <span>
          {say('{count} calls.', { count: shown.length })} {ratingsInWords(shown)}
        </span>
      </figcaption>
      <details className={styles.details}>
        <summary>{say('Call by call')}</summary>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{say('Call')}</th>
              <th scope="col">{say('You')}</th>
              <th scope="col">{say('The review')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ callId, on, own, review }, at) => (
              <tr key={callId}>
                <th scope="row">{on === null ? say('Call {value}', { value: at + 1 }) : formatDate(on)}</th>
                <td>{figure(own)}</td>
                <td>{figure(review)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

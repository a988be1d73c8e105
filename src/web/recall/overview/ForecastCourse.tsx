import type { CoursePoint } from '../../../recall/schedule/forecastFollowed.ts';
import { say } from '../../../words/say.ts';
import { dayName } from '../words/dayWords.ts';
import styles from './ForecastCourse.module.css';

const WIDTH = 480;
const HEIGHT = 140;
const EDGE = 12;
const DAY_MS = 86_400_000;

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** What would be known from today to the day of the interview: with the plan a full line, without another look a broken one. */
export function ForecastCourse({ course, today }: { readonly course: readonly CoursePoint[]; readonly today: string }) {
  const [first] = course;
  const last = course.at(-1);
  if (!first || !last || course.length < 2) return null;
  const span = Date.parse(last.on) - Date.parse(first.on) || DAY_MS;
  const x = (on: string): number => EDGE + ((Date.parse(on) - Date.parse(first.on)) / span) * (WIDTH - 2 * EDGE);
  const y = (share: number): number => HEIGHT - EDGE - share * (HEIGHT - 2 * EDGE);
  const line = (of: (point: CoursePoint) => number): string =>
    course.map((point) => `${x(point.on)},${y(of(point))}`).join(' ');
  return (
    <figure className={styles.course}>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={say(
          'Cards known by day. Today {now}. On the day {followed} with the plan, {unaided} without another look.',
          { now: percent(first.unaided), followed: percent(last.share), unaided: percent(last.unaided) },
        )}
      >
        <path className={styles.ground} d={`M${EDGE} ${y(0)}H${WIDTH - EDGE}M${EDGE} ${y(1)}H${WIDTH - EDGE}`} />
        <polyline className={styles.unaided} points={line(({ unaided }) => unaided)} />
        <polyline className={styles.followed} points={line(({ share }) => share)} />
        <rect className={styles.unaidedEnd} x={x(last.on) - 4} y={y(last.unaided) - 4} width={8} height={8} />
        <circle className={styles.followedEnd} cx={x(last.on)} cy={y(last.share)} r={5} />
      </svg>
      <figcaption className={styles.legend}>
        <span>
          <i className={styles.followedKey} /> {say('with the plan, {share}', { share: percent(last.share) })}
        </span>
        <span>
          <i className={styles.unaidedKey} /> {say('without another look, {share}', { share: percent(last.unaided) })}
        </span>
      </figcaption>
      <details className="no-print">
        <summary>{say('As a table')}</summary>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{say('Day')}</th>
              <th scope="col">{say('With the plan')}</th>
              <th scope="col">{say('Without another look')}</th>
            </tr>
          </thead>
          <tbody>
            {course.map(({ on, share, unaided }) => (
              <tr key={on}>
                <th scope="row">{dayName(on, today)}</th>
                <td>{percent(share)}</td>
                <td>{percent(unaided)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

import type { CSSProperties } from 'react';
import type { CalendarDay } from '../../operations/plan/views.ts';
import { Section } from '../design/Section.tsx';
import { fullDay } from '../recall/words/dayWords.ts';
import styles from './PracticeCalendar.module.css';
import { isPractised, level, practiceWords, weeksOf } from './planWords.ts';
import { say } from '../../words/say.ts';
import { Say } from '../words/Say.tsx';

const WEEKDAYS = [say('Mon'), say('Tue'), say('Wed'), say('Thu'), say('Fri'), say('Sat'), say('Sun')];

/** The last weeks as a small sheet: a dot for each day with practice, larger the longer it was. The table says the same. */
export function PracticeCalendar({ days }: { readonly days: readonly CalendarDay[] }) {
  const practised = days.filter(isPractised);
  const weeks = weeksOf(days);
  return (
    <Section title={say('Your practice')}>
      <p>{practiceWords(days)}</p>
      <figure className={styles.figure}>
        <div
          className={styles.grid}
          role="img"
          aria-label={say('The last {weeks} weeks by day. {days}', { weeks: weeks.length, days: practiceWords(days) })}
          style={{ '--weeks': weeks.length } as CSSProperties}
        >
          {WEEKDAYS.map((name, row) => (
            <span key={name} className={styles.weekday} style={{ gridColumn: 1, gridRow: row + 2 }}>
              {row % 2 === 0 ? name : ''}
            </span>
          ))}
          {weeks.map((week, column) => (
            <Week key={week.find((day) => day !== null)!.on} week={week} column={column + 2} />
          ))}
        </div>
        <figcaption className={styles.legend}>
          <Say
            text="{span} up to 10 minutes{span2} 20{span3} 40{span4} more"
            values={{
              span: <span className={styles.cell} data-level="1" />,
              span2: <span className={styles.cell} data-level="2" />,
              span3: <span className={styles.cell} data-level="3" />,
              span4: <span className={styles.cell} data-level="4" />,
            }}
          />
        </figcaption>
      </figure>
      {practised.length > 0 ? (
        <details className={styles.table}>
          <summary>{say('As a table')}</summary>
          <table>
            <thead>
              <tr>
                <th scope="col">{say('Day')}</th>
                <th scope="col">{say('Minutes')}</th>
                <th scope="col">{say('Takes')}</th>
                <th scope="col">{say('Cards')}</th>
              </tr>
            </thead>
            <tbody>
              {practised.toReversed().map(({ on, minutesDone, takes, recallReviews }) => (
                <tr key={on}>
                  <th scope="row">{fullDay(on)}</th>
                  <td>{minutesDone}</td>
                  <td>{takes}</td>
                  <td>{recallReviews}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      ) : null}
    </Section>
  );
}

function Week({ week, column }: { readonly week: readonly (CalendarDay | null)[]; readonly column: number }) {
  const first = week.find((day) => day !== null)!;
  // The month stands over the week that its first day is in, and over the first of all.
  const begins = week.find((day) => day !== null && day.on.endsWith('-01')) ?? (column === 2 ? first : null);
  return (
    <>
      <span className={styles.month} style={{ gridColumn: column, gridRow: 1 }}>
        {begins ? fullDay(begins.on).split(' ')[2]!.slice(0, 3) : ''}
      </span>
      {week.map((day, row) =>
        day === null ? null : (
          <span
            key={day.on}
            className={styles.cell}
            data-level={level(day)}
            title={`${fullDay(day.on)}: ${isPractised(day) ? say('{minutesDone, plural, one {# minute} other {# minutes}}', { minutesDone: day.minutesDone }) : say('no practice')}`}
            style={{ gridColumn: column, gridRow: row + 2 }}
          />
        ),
      )}
    </>
  );
}

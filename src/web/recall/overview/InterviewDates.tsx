import { useState } from 'react';
import type { InterviewDate } from '../../../recall/model.ts';
import { Button } from '../../design/Button.tsx';
import { Section } from '../../design/Section.tsx';
import { clockOf, dayName, daysBetween, fullDay } from '../words/dayWords.ts';
import { InterviewForm, type InterviewInput } from './InterviewForm.tsx';
import styles from './Overview.module.css';
import { say } from '../../../words/say.ts';

/** The days that everything should stand on. Asked for once; changed here whenever they move. */
export function InterviewDates({
  dates,
  asked,
  today,
  busy,
  onChange,
}: {
  readonly dates: readonly InterviewDate[];
  /** Whether the person has answered before, if only with "no date yet". */
  readonly asked: boolean;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly busy: boolean;
  /** All dates as they should be; new ones have no id. Resolves to whether they were saved. */
  readonly onChange: (dates: readonly (InterviewInput & { readonly id?: string })[]) => Promise<boolean>;
}) {
  /** Which one is being changed: an id, or a new one. */
  const [open, setOpen] = useState<string | null>(null);
  const save = async (input: InterviewInput, id: string | null) => {
    const changed =
      id === null ? [...dates, input] : dates.map((date) => (date.id === id ? { ...date, ...input } : date));
    if (await onChange(changed)) setOpen(null);
  };
  if (!asked && dates.length === 0)
    return (
      <Section title={say('When is your interview?')}>
        <p className={styles.lead}>
          {say(
            'The cards are planned so that you know as many as possible on that day. You can change it at any time.',
          )}
        </p>
        <InterviewForm
          interview={null}
          today={today}
          busy={busy}
          save={say('Plan towards it')}
          onSave={(input) => void save(input, null)}
          others={
            <Button variant="plain" busy={busy} onClick={() => void onChange([])}>
              {say('No date yet')}
            </Button>
          }
        />
      </Section>
    );
  return (
    <Section title={dates.length > 1 ? say('Your interviews') : say('Your interview')} small>
      {dates.length === 0 && open !== 'new' ? (
        <p className={styles.soft}>
          {say('No date yet. Until there is one, cards come back when you are about to forget them.')}
        </p>
      ) : null}
      {dates.length > 0 ? (
        <ul className={styles.dates}>
          {dates.map((date) => (
            <li key={date.id}>
              {open === date.id ? (
                <InterviewForm
                  interview={date}
                  today={today}
                  busy={busy}
                  onSave={(input) => void save(input, date.id)}
                  others={
                    <Button variant="plain" onClick={() => setOpen(null)}>
                      {say('Cancel')}
                    </Button>
                  }
                />
              ) : (
                <div className={date.on < today ? `${styles.date} ${styles.over}` : styles.date}>
                  <span>
                    <span className={styles.dateWords}>{fullDay(date.on)}</span>
                    {date.atMinutes === null ? null : say(' at {atMinutes}', { atMinutes: clockOf(date.atMinutes) })}
                    {date.stage === null ? null : `, ${date.stage}`} <span>({awayWords(date.on, today)})</span>
                  </span>
                  <span className={styles.buttons}>
                    <Button
                      variant="plain"
                      size="small"
                      aria-label={say('Change {on}', { on: fullDay(date.on) })}
                      onClick={() => setOpen(date.id)}
                    >
                      {say('Change')}
                    </Button>
                    <Button
                      variant="plain"
                      size="small"
                      busy={busy}
                      aria-label={say('Remove {on}', { on: fullDay(date.on) })}
                      onClick={() => void onChange(dates.filter(({ id }) => id !== date.id))}
                    >
                      {say('Remove')}
                    </Button>
                  </span>
                </div>
              )}
            </li>
          ))}
        </ul>
      ) : null}
      {open === 'new' ? (
        <InterviewForm
          interview={null}
          today={today}
          busy={busy}
          onSave={(input) => void save(input, null)}
          others={
            <Button variant="plain" onClick={() => setOpen(null)}>
              {say('Cancel')}
            </Button>
          }
        />
      ) : (
        <div>
          <Button size="small" icon="plus" onClick={() => setOpen('new')}>
            {dates.length === 0 ? say('Add the date') : say('Add another')}
          </Button>
        </div>
      )}
    </Section>
  );
}

/** "today", "tomorrow", "in 12 days", "over". */
export function awayWords(on: string, today: string): string {
  const days = daysBetween(today, on);
  if (days < 0) return 'over';
  return days < 2 ? dayName(on, today) : say('in {days} days', { days });
}

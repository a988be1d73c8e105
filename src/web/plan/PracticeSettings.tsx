import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { PlanSettings } from '../../operations/plan/planSettings.ts';
import { commands } from '../api/commands.ts';
import { refreshAll } from '../api/liveChanges.ts';
import { SelectField, TextField } from '../design/Field.tsx';
import { Notice } from '../design/Notice.tsx';
import { Section } from '../design/Section.tsx';
import { clockOf, minutesOfClock } from '../recall/words/dayWords.ts';
import styles from './PracticeSettings.module.css';
import { say } from '../../words/say.ts';

const CHOICES = [10, 15, 20, 30, 45, 60, 90, 120];
/** Monday first, as weeks are read; the settings begin on Sunday. */
const WEEKDAYS = [
  [say('Monday'), 1],
  [say('Tuesday'), 2],
  [say('Wednesday'), 3],
  [say('Thursday'), 4],
  [say('Friday'), 5],
  [say('Saturday'), 6],
  [say('Sunday'), 0],
] as const;

/** How much a person practises on which day, and when they usually begin. The plan fits into it. */
export function PracticeSettings({ settings }: { readonly settings: PlanSettings }) {
  const client = useQueryClient();
  const save = useMutation({ mutationFn: commands.savePlanSettings, onSuccess: () => refreshAll(client) });
  const { minutesByWeekday, practiceAtMinutes } = settings;
  const every = new Set(minutesByWeekday).size === 1 ? minutesByWeekday[0]! : null;
  const choices = every === null || CHOICES.includes(every) ? CHOICES : [...CHOICES, every].toSorted((a, b) => a - b);
  return (
    <Section title={say('Your time')} className="no-print">
      {save.isError ? (
        <Notice tone="error" title={say('Not saved')}>
          {save.error.message}
        </Notice>
      ) : null}
      <div className={styles.fields}>
        <SelectField
          label={say('Minutes a day')}
          value={every ?? ''}
          onChange={(event) =>
            save.mutate({ minutesByWeekday: Array.from({ length: 7 }, () => Number(event.target.value)) })
          }
        >
          {every === null ? <option value="">{say('Different by weekday')}</option> : null}
          {choices.map((minutes) => (
            <option key={minutes} value={minutes}>
              {say('{minutes} minutes', { minutes })}
            </option>
          ))}
        </SelectField>
        <OwnField
          key={`at ${practiceAtMinutes}`}
          type="time"
          label={say('You usually begin at, for the calendar')}
          value={practiceAtMinutes === null ? '' : clockOf(practiceAtMinutes)}
          onSave={(value) => save.mutate({ practiceAtMinutes: minutesOfClock(value) })}
        />
      </div>
      <details className={styles.byDay} open={every === null}>
        <summary>{say('Different by weekday')}</summary>
        <div className={styles.weekdays}>
          {WEEKDAYS.map(([name, index]) => (
            <OwnField
              key={`${name} ${minutesByWeekday[index]}`}
              type="number"
              inputMode="numeric"
              min={0}
              max={600}
              label={name}
              value={String(minutesByWeekday[index])}
              onSave={(value) =>
                save.mutate({
                  minutesByWeekday: minutesByWeekday.map((minutes, at) =>
                    at === index ? Math.max(0, Math.min(600, Math.round(Number(value) || 0))) : minutes,
                  ),
                })
              }
            />
          ))}
        </div>
        <p className={styles.soft}>{say('Minutes for everything, recall included. 0 is a day off.')}</p>
      </details>
    </Section>
  );
}

/** A field that is saved when it is left, or on Enter. */
function OwnField({
  label,
  value,
  onSave,
  ...rest
}: {
  readonly label: string;
  readonly value: string;
  readonly onSave: (value: string) => void;
  readonly type: 'time' | 'number';
  readonly inputMode?: 'numeric';
  readonly min?: number;
  readonly max?: number;
}) {
  const [typed, setTyped] = useState(value);
  const leave = () => {
    if (typed !== value) onSave(typed);
  };
  return (
    <TextField
      {...rest}
      label={label}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={leave}
      onKeyDown={(event) => {
        if (event.key === 'Enter') leave();
      }}
    />
  );
}

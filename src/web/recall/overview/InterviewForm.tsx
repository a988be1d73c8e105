import { type FormEvent, type ReactNode, useState } from 'react';
import { Button } from '../../design/Button.tsx';
import { TextField } from '../../design/Field.tsx';
import { clockOf, minutesOfClock } from '../words/dayWords.ts';
import styles from './Overview.module.css';
import { say } from '../../../words/say.ts';

export interface InterviewInput {
  /** YYYY-MM-DD. */
  readonly on: string;
  readonly atMinutes: number | null;
  readonly stage: string | null;
}

/** One interview's day; its time and stage where they are known. */
export function InterviewForm({
  interview,
  today,
  busy,
  save = say('Save'),
  others,
  onSave,
}: {
  /** What it was; null for a new one. */
  readonly interview: InterviewInput | null;
  /** YYYY-MM-DD: nobody prepares for yesterday. */
  readonly today: string;
  readonly busy: boolean;
  readonly save?: string;
  /** More buttons behind the first. */
  readonly others?: ReactNode;
  readonly onSave: (input: InterviewInput) => void;
}) {
  const [on, setOn] = useState(interview?.on ?? '');
  const [time, setTime] = useState(interview?.atMinutes == null ? '' : clockOf(interview.atMinutes));
  const [stage, setStage] = useState(interview?.stage ?? '');
  const [error, setError] = useState<string | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const problem = !/^\d{4}-\d{2}-\d{2}$/.test(on)
      ? say('Choose the day of the interview.')
      : on < today
        ? say('This day is over. Choose today or a later one.')
        : null;
    setError(problem);
    if (problem === null) onSave({ on, atMinutes: minutesOfClock(time), stage: stage.trim() || null });
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <div className={styles.fields}>
        <TextField
          type="date"
          label={say('Day')}
          min={today}
          value={on}
          error={error}
          onChange={(event) => setOn(event.target.value)}
        />
        <TextField
          type="time"
          label={say('Time, if you know it')}
          value={time}
          onChange={(event) => setTime(event.target.value)}
        />
        <TextField
          label={say('Stage, if it has a name')}
          placeholder={say('Phone screen, panel …')}
          maxLength={80}
          value={stage}
          onChange={(event) => setStage(event.target.value)}
        />
      </div>
      <div className={styles.buttons}>
        <Button type="submit" busy={busy}>
          {save}
        </Button>
        {others}
      </div>
    </form>
  );
}

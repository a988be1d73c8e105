import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { commands } from '../../api/commands.ts';
import { queries } from '../../api/queries.ts';
import { SelectField } from '../../design/Field.tsx';
import styles from './Overview.module.css';
import { say } from '../../../words/say.ts';

const CHOICES = [5, 10, 15, 20, 30, 45, 60];

/** How long a day's recall may take. The plan fits into it. */
export function MinutesField() {
  const client = useQueryClient();
  const { data } = useQuery(queries.recallSettings());
  const save = useMutation({
    mutationFn: (minutes: number) =>
      commands.saveRecallSettings({ minutesByWeekday: Array.from({ length: 7 }, () => minutes) }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['recall'] }),
  });
  if (!data) return null;
  const days = [...new Set(data.minutesByWeekday)];
  const minutes = days.length === 1 ? days[0]! : null;
  const choices =
    minutes === null || CHOICES.includes(minutes) ? CHOICES : [...CHOICES, minutes].toSorted((a, b) => a - b);
  return (
    <SelectField
      className={styles.minutes ?? ''}
      label={say('Minutes for recall on a day')}
      error={save.error?.message}
      value={minutes ?? ''}
      onChange={(event) => save.mutate(Number(event.target.value))}
    >
      {minutes === null ? <option value="">{say('Different by weekday')}</option> : null}
      {choices.map((choice) => (
        <option key={choice} value={choice}>
          {say('{choice} minutes', { choice })}
        </option>
      ))}
    </SelectField>
  );
}

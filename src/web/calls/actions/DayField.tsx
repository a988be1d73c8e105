import { SelectField } from '../../design/Field.tsx';
import { addDays, today } from './days.ts';
import { dayTitle } from '../../plan/planWords.ts';
import { say } from '../../../words/say.ts';

const DAYS_AHEAD = 14;

/** When something is to be done: at the next practice, or on a day of the next two weeks. */
export function DayField({
  label,
  value,
  onChange,
  hideLabel = false,
}: {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (on: string | null) => void;
  readonly hideLabel?: boolean;
}) {
  const now = today();
  const days = Array.from({ length: DAYS_AHEAD }, (_, i) => addDays(now, i));
  return (
    <SelectField
      label={label}
      hideLabel={hideLabel}
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value || null)}
    >
      <option value="">{say('At the next practice')}</option>
      {[...(value === null || days.includes(value) ? [] : [value]), ...days].map((on) => (
        <option key={on} value={on}>
          {dayTitle(on, now)}
        </option>
      ))}
    </SelectField>
  );
}

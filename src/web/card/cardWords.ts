import type { PlannedInterview } from '../../operations/plan/views.ts';
import { say } from '../../words/say.ts';

/** "45 s", "45–60 s". */
export const targetWords = ({ min, max }: { readonly min: number; readonly max: number }): string =>
  min === max ? `${max} s` : `${min}–${max} s`;

/** "Wednesday, 14:30 · hiring manager". */
export function whenWords({ dayName, atMinutes, stage }: PlannedInterview): string {
  const day = dayName.charAt(0).toUpperCase() + dayName.slice(1);
  const time = atMinutes === null ? '' : `, ${Math.floor(atMinutes / 60)}:${String(atMinutes % 60).padStart(2, '0')}`;
  return `${day}${time}${stage ? ` · ${stage}` : ''}`;
}

/** Said in a blank moment where a guide says nothing itself. */
export const BLANK_STEPS: readonly string[] = [
  say('Pause. Breathe out.'),
  say('“The key point is…”'),
  say('Say the result.'),
];

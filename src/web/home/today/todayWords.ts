import type { TodayTask, TodayView } from '../../../operations/plan/views.ts';
import { clockOf } from '../../recall/words/dayWords.ts';
import { say } from '../../../words/say.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "Wednesday, 14:30: hiring manager.", "Tomorrow.", "18 March, 9:00.". */
export function interviewWords({ dayName, atMinutes, stage }: NonNullable<TodayView['interview']>): string {
  const time = atMinutes === null ? '' : `, ${clockOf(atMinutes)}`;
  const end = stage === null ? '.' : /[.!?…]$/.test(stage) ? `: ${stage}` : `: ${stage}.`;
  return `${capital(dayName)}${time}${end}`;
}

/** "3 days."; nothing on the day itself and its eve, where the name of the day says it. */
export const daysLeftWords = (daysLeft: number): string => (daysLeft < 2 ? '' : say('{daysLeft} days.', { daysLeft }));

/** How much of today is done: "12 of 30 minutes done", "30 minutes", "All done for today". */
export function progressWords({ tasks, minutes, minutesDone }: TodayView): string {
  const todo = tasks.filter(({ kind }) => kind !== 'rest');
  if (todo.length === 0) return '';
  if (todo.every(({ done }) => done))
    return say('All done: {minutes, plural, one {# minute} other {# minutes}}', { minutes });
  if (minutesDone === 0) return say('{minutes, plural, one {# minute} other {# minutes}}', { minutes });
  return say('{minutesDone} of {minutes, plural, one {# minute} other {# minutes}} done', { minutesDone, minutes });
}

/** What a task's mark says to somebody who can't see it. */
export const taskState = ({ done }: Pick<TodayTask, 'done'>): string => (done ? 'Done: ' : '');

/** "15 min"; nothing for what takes no time of practice. */
export const taskMinutes = ({ minutes }: Pick<TodayTask, 'minutes'>): string =>
  minutes === 0 ? '' : say('{minutes} min', { minutes });

/** What to press: "Start", "Read it", "Open it". */
export function startWord({ kind }: Pick<TodayTask, 'kind'>): string {
  if (kind === 'read') return say('Read it');
  return kind === 'document' ? say('Open it') : say('Start');
}

/** What stands where the next task would, when there is none. */
export function nothingLeft({ tasks }: Pick<TodayView, 'tasks'>): { readonly title: string; readonly words: string } {
  const rest = tasks.find(({ kind }) => kind === 'rest');
  if (tasks.some(({ kind, done }) => kind !== 'rest' && done))
    return {
      title: say('That is all for today'),
      words: say('Whatever you do now is extra. Tomorrow’s plan is ready.'),
    };
  if (rest) return { title: rest.title, words: rest.reason };
  return {
    title: say('Nothing is planned for today'),
    words: say('Tell a story if you like: every take is seen tomorrow.'),
  };
}

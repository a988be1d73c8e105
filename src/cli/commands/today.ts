import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { openOffbook } from '../../main.ts';
import { viewToday } from '../../operations/plan/viewToday.ts';
import type { TodayTask, TodayView } from '../../operations/plan/views.ts';
import type { Readiness } from '../../plan/model.ts';
import { type Failure } from '../../shared/failure.ts';
import { message, type Message } from '../../shared/message.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { say } from '../../words/say.ts';
import { sayMessage, told } from '../../words/sayMessage.ts';
import { whileSaying } from '../liveLine.ts';
import { packageRoot } from '../package.ts';
import { fileMissing } from '../readDocuments.ts';
import { columnOf, styled, type Terminal, wrap } from '../terminal.ts';
import { clockOf, dayInFigures } from '../words/figures.ts';

/** What to do today in a folder: from the same documents and the same history as the page. Changes nothing in the documents. */
export async function today(
  terminal: Terminal,
  folder: string | undefined,
  options: { readonly json?: boolean },
): Promise<Result<number, Failure>> {
  const path = resolve(folder ?? '.');
  if (!(await stat(path).catch(() => null))?.isDirectory()) return err(fileMissing(path));
  const opened = await openOffbook(path, { isExample: false, partsFolder: join(packageRoot, 'dist') });
  if (!opened.ok) return opened;
  try {
    const { offbook } = opened.value;
    const view = await whileSaying(say('Planning your day'), () => viewToday(offbook));
    if (options.json) terminal.out(JSON.stringify(view, null, 2));
    else printToday(terminal, view);
    return ok(0);
  } finally {
    await opened.value.close();
  }
}

/** Prints what to do now, then the rest of the day, then how ready the stories are. */
export function printToday(terminal: Terminal, view: TodayView): void {
  const dim = (text: string): string => styled(terminal, 'dim', text);
  terminal.out(styled(terminal, 'bold', wrap(headline(view), terminal.columns)));
  if (view.tasks.length === 0) terminal.out(wrap(nothingPlanned(view), terminal.columns));
  for (const task of view.tasks) {
    terminal.out();
    const mark = task.done ? styled(terminal, 'green', '✓') : task.id === view.next?.id ? '→' : ' ';
    const minutes = task.minutes > 0 ? ` (${say('{minutes} min', { minutes: task.minutes })})` : '';
    terminal.out(`${mark} ${wrap(`${titleOf(terminal, task, view)}${minutes}`, terminal.columns - 2, '  ')}`);
    terminal.out(`  ${dim(wrap(told(task, 'reason'), terminal.columns - 2, '  '))}`);
  }
  terminal.out();
  if (view.minutes > 0) terminal.out(wrap(minutesOf(view), terminal.columns));
  printReadiness(terminal, view.readiness);
}

const titleOf = (terminal: Terminal, task: TodayTask, { next }: TodayView): string =>
  task.id === next?.id ? styled(terminal, 'bold', told(task, 'title')) : told(task, 'title');

function headline({ today, daysLeft, interview }: TodayView): string {
  const on = dayInFigures(today);
  if (!interview || daysLeft === null) return say('{on}: no interview is set', { on });
  return say('{on}: {stage} {days, plural, =0 {today} =1 {tomorrow} other {in # days}}{time}', {
    on,
    stage: interview.stage ?? say('Interview'),
    days: daysLeft,
    time: interview.atMinutes === null ? '' : say(' at {atMinutes}', { atMinutes: clockOf(interview.atMinutes) }),
  });
}

const nothingPlanned = ({ interview }: TodayView): string =>
  interview
    ? say('Nothing is planned for today.')
    : say(
        'Nothing is planned. Put a guide with your stories into this folder, or set the date of your interview on the page.',
      );

function minutesOf({ minutes, minutesDone, next }: TodayView): string {
  if (minutesDone === 0) return say('{minutes, plural, one {# minute} other {# minutes}} in all.', { minutes });
  const done = say('{minutesDone} of {minutes, plural, one {# minute} other {# minutes}} done.', {
    minutesDone,
    minutes,
  });
  return next ? done : `${done} ${say('That is all for today.')}`;
}

const PARTS = {
  facts: message('facts'),
  coverage: message('coverage'),
  time: message('time'),
  connection: message('connection'),
  recency: message('recency'),
} as const satisfies Record<Readiness['parts'][number]['name'], Message>;

function printReadiness(terminal: Terminal, { share, parts }: Readiness): void {
  if (parts.length === 0) return;
  terminal.out();
  if (parts.every((part) => part.share === null)) {
    terminal.out(wrap(say('Readiness 0 %: nothing has been told or asked yet.'), terminal.columns));
    return;
  }
  terminal.out(say('Readiness {percent} %', { percent: Math.round(share * 100) }));
  const width = columnOf(Object.values(PARTS).map(sayMessage), 1);
  const indent = 2 + width + ' 62 %  '.length;
  for (const part of parts) {
    const percent = part.share === null ? '  –' : String(Math.round(part.share * 100)).padStart(3);
    const words = wrap(told(part, 'words'), terminal.columns - indent, ' '.repeat(indent));
    terminal.out(`  ${sayMessage(PARTS[part.name]).padEnd(width)}${percent} %  ${styled(terminal, 'dim', words)}`);
  }
}

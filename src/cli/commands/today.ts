import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { openOffbook } from '../../main.ts';
import { viewToday } from '../../operations/plan/viewToday.ts';
import type { TodayTask, TodayView } from '../../operations/plan/views.ts';
import type { Readiness } from '../../plan/model.ts';
import { type Failure } from '../../shared/failure.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { whileSaying } from '../liveLine.ts';
import { packageRoot } from '../package.ts';
import { fileMissing } from '../readDocuments.ts';
import { styled, type Terminal, wrap } from '../terminal.ts';

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
    const view = await whileSaying('Planning your day', () => viewToday(offbook));
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
  terminal.out(styled(terminal, 'bold', headline(view)));
  if (view.tasks.length === 0) terminal.out(wrap(nothingPlanned(view), terminal.columns));
  for (const task of view.tasks) {
    terminal.out();
    const mark = task.done ? styled(terminal, 'green', '✓') : task.id === view.next?.id ? '→' : ' ';
    const minutes = task.minutes > 0 ? ` (${task.minutes} min)` : '';
    terminal.out(`${mark} ${wrap(`${titleOf(terminal, task, view)}${minutes}`, terminal.columns - 2, '  ')}`);
    terminal.out(`  ${dim(wrap(task.reason, terminal.columns - 2, '  '))}`);
  }
  terminal.out();
  if (view.minutes > 0)
    terminal.out(
      view.minutesDone === 0
        ? `${view.minutes} minutes in all.`
        : `${view.minutesDone} of ${view.minutes} minutes done.${view.next ? '' : ' That is all for today.'}`,
    );
  printReadiness(terminal, view.readiness);
}

const titleOf = (terminal: Terminal, task: TodayTask, { next }: TodayView): string =>
  task.id === next?.id ? styled(terminal, 'bold', task.title) : task.title;

function headline({ today: on, daysLeft, interview }: TodayView): string {
  if (!interview || daysLeft === null) return `${on}: no interview is set`;
  const stage = interview.stage ?? 'Interview';
  if (daysLeft === 0) return `${on}: ${stage} today${at(interview.atMinutes)}`;
  return `${on}: ${stage} ${daysLeft === 1 ? 'tomorrow' : `in ${daysLeft} days`}${at(interview.atMinutes)}`;
}

const at = (minutes: number | null): string =>
  minutes === null ? '' : ` at ${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;

const nothingPlanned = ({ interview }: TodayView): string =>
  interview
    ? 'Nothing is planned for today.'
    : 'Nothing is planned. Put a guide with your stories into this folder, or set the date of your interview on the page.';

function printReadiness(terminal: Terminal, { share, parts }: Readiness): void {
  if (parts.length === 0) return;
  terminal.out();
  if (parts.every((part) => part.share === null)) {
    terminal.out(wrap('Readiness 0 %: nothing has been told or asked yet.', terminal.columns));
    return;
  }
  terminal.out(`Readiness ${Math.round(share * 100)} %`);
  for (const part of parts) {
    const name = `${part.name.padEnd(10)} ${part.share === null ? '  –' : String(Math.round(part.share * 100)).padStart(3)} %`;
    terminal.out(`  ${name}  ${styled(terminal, 'dim', wrap(part.words, terminal.columns - 20, ' '.repeat(20)))}`);
  }
}

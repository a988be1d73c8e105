import type { DayCalendar } from '../../recall/model.ts';
import { readPrinciples, type Principle } from '../../recall/cards/readPrinciples.ts';
import { learningDayOf } from '../../recall/schedule/learningDay.ts';
import { fold } from '../../language/words.ts';
import type { IsoDate } from '../../sessions/bank/choose/history.ts';
import type { Call } from '../../sessions/call/model.ts';
import type { Story } from '../../stories/model.ts';
import type { LoadedWorkspace } from '../library.ts';
import type { Offbook } from '../offbook.ts';
import { calendarOf, readRecallSettings } from '../recall/recallSettings.ts';

/** What answers are held against: the person's stories and what the company stands for. */
export interface CallContext {
  readonly workspace: LoadedWorkspace;
  readonly stories: readonly Story[];
  readonly principles: readonly Principle[];
  readonly calendar: DayCalendar;
  readonly today: IsoDate;
  dayOf(instant: number): IsoDate;
}

export async function callContext(offbook: Offbook): Promise<CallContext> {
  const [workspace, settings] = await Promise.all([offbook.library.load(), readRecallSettings(offbook)]);
  const stories = workspace.documents.flatMap((document) => document.stories);
  const calendar = calendarOf(settings, offbook);
  return {
    workspace,
    stories,
    principles: principlesOf(workspace, stories),
    calendar,
    today: learningDayOf(offbook.clock.nowMs(), calendar),
    dayOf: (instant) => learningDayOf(instant, calendar),
  };
}

/** Principles that the folder's notes explain, each once. */
export function principlesOf({ documents }: LoadedWorkspace, stories: readonly Story[]): Principle[] {
  const named = stories.flatMap(({ values }) => values.map(({ text }) => text));
  const all = documents.flatMap((document) => readPrinciples(document, named));
  return all.filter(({ name }, i) => all.findIndex((other) => fold(other.name) === fold(name)) === i);
}

/** Words of a call's recorded answers, by answer id: of those that have none of their own, but whose take has. */
export async function recordedWords(
  { database }: Pick<Offbook, 'database'>,
  { answers }: Pick<Call, 'answers'>,
): Promise<ReadonlyMap<string, string>> {
  const words = new Map<string, string>();
  for (const { id, text, takeId } of answers) {
    if (text !== null || takeId === null) continue;
    const transcript = await database.takes.getTranscript(takeId);
    if (transcript) words.set(id, transcript.text);
  }
  return words;
}

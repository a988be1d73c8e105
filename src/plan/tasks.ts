import type { IsoDate } from '../recall/model.ts';
import type { PlanTask } from './model.ts';
import type { ErrandToPlan, PlanRequest, ServedItem } from './planRequest.ts';
import { daysSince, type StoryAhead } from './practiceState.ts';
import { drillTitle, tellTitle, times } from './taskWords.ts';
import type { DrillName, Rung } from '../drills/model.ts';

/** What each kind of telling takes beside speaking: getting ready, and looking at what came out. */
const AFTER_A_TAKE_SECONDS = 75;
export const CALL_MINUTES = 20;
export const SHORT_CALL_MINUTES = 8;
export const CARD_MINUTES = 2;
export const PANIC_CARD_MINUTES = 1;
export const TWO_HOOKS_MINUTES = 2;
export const DEBRIEF_MINUTES = 5;
export const EVE_HOOKS_MINUTES = 3;

/** Minutes of one telling: speaking, getting ready, and reading the review. */
export const tellMinutes = (tellSeconds: number): number =>
  Math.max(2, Math.ceil((tellSeconds + AFTER_A_TAKE_SECONDS) / 60));

const task = (
  on: IsoDate,
  subject: string,
  given: Partial<PlanTask> & Pick<PlanTask, 'kind' | 'title' | 'reason' | 'minutes'>,
): PlanTask => ({
  id: `${on}/${given.kind}/${subject}`,
  storyId: null,
  drill: null,
  rung: null,
  serves: [],
  ...given,
});

const servedBy = (request: PlanRequest, fits: (item: ServedItem) => boolean): string[] =>
  request.serves.filter(fits).map(({ text }) => text);

/** The day's cards. */
export const recallTask = (request: PlanRequest, on: IsoDate, minutes: number, daysLeft: number | null): PlanTask =>
  task(on, 'cards', {
    kind: 'recall',
    title: 'Recall the numbers, names and openings that are due',
    reason:
      daysLeft === null
        ? 'Each card comes back just before you would lose it.'
        : daysLeft === 0
          ? 'A last look at what is least sure.'
          : 'What is asked today is timed so that it stands on the day.',
    minutes,
    serves: servedBy(request, ({ by }) => by === 'recall'),
  });

/** A telling of a story at its rung, with why it is this one's turn. */
export function tellTask(
  request: PlanRequest,
  on: IsoDate,
  ahead: StoryAhead,
  rung: Rung = ahead.rung,
  why?: string,
): PlanTask {
  const { story } = ahead;
  const nth = ahead.lastToldOn === on ? `/${ahead.takes}` : '';
  return task(on, `${story.id}${nth}`, {
    kind: 'rehearse',
    title: tellTitle(story.title, rung),
    reason: why ?? tellReason(request, ahead, on),
    minutes: tellMinutes(story.tellSeconds),
    storyId: story.id,
    rung,
    serves: servedBy(
      request,
      ({ by, storyIds, takes }) =>
        by === 'rehearse' &&
        (takes === null || ahead.takes < takes) &&
        (storyIds === null || storyIds.includes(story.id)),
    ),
  });
}

function tellReason(request: PlanRequest, { story, takes, lastToldOn, offBook }: StoryAhead, on: IsoDate): string {
  if (takes === 0) return 'It has not been told yet.';
  const since = lastToldOn === null ? '' : `, last ${sinceWords(request, lastToldOn, on)}`;
  if (takes < story.takesWanted) return `Told ${takes} of ${times(story.takesWanted)}${since}.`;
  if (!offBook) return `Told ${times(takes)}, and not yet off book${since}.`;
  return `Off book${since}: once more keeps it fresh.`;
}

/** "yesterday" as seen today; "the day before" of a day ahead. */
export function sinceWords({ today }: PlanRequest, last: IsoDate, on: IsoDate): string {
  const days = daysSince(last, on);
  if (days === 0) return 'earlier that day';
  if (on === today) return days === 1 ? 'yesterday' : `${days} days ago`;
  return days === 1 ? 'the day before' : `${days} days before`;
}

export function drillTask(
  request: PlanRequest,
  on: IsoDate,
  drill: DrillName,
  minutes: number,
  story: StoryAhead | null,
  reason: string,
): PlanTask {
  return task(on, story === null ? drill : `${drill}/${story.story.id}`, {
    kind: 'drill',
    title: drillTitle(drill, story?.story.title ?? null),
    reason,
    minutes,
    storyId: story?.story.id ?? null,
    drill,
    serves: servedBy(request, (item) => item.by === 'drill' && (item.drill === null || item.drill === drill)),
  });
}

export const callTask = (request: PlanRequest, on: IsoDate, kind: 'full' | 'short'): PlanTask =>
  task(on, kind, {
    kind: 'call',
    title: kind === 'full' ? 'Hold a mock call' : 'Hold a short mock call: three questions',
    reason:
      kind === 'full'
        ? 'Three days before, there is still time to mend what it shows.'
        : 'A few real questions the evening before make tomorrow’s first one the fourth.',
    minutes: kind === 'full' ? CALL_MINUTES : SHORT_CALL_MINUTES,
    serves: servedBy(request, ({ by }) => by === 'call'),
  });

export const errandTask = (request: PlanRequest, on: IsoDate, errand: ErrandToPlan): PlanTask =>
  task(on, errand.id, {
    kind: errand.kind,
    title: errand.title,
    reason: errand.reason,
    minutes: errand.minutes,
    storyId: errand.storyId,
    serves: errand.kind === 'read' ? servedBy(request, ({ by }) => by === 'read') : [],
  });

export const cardTask = (on: IsoDate, reason: string): PlanTask =>
  task(on, 'card', { kind: 'read', title: 'Read your reference card', reason, minutes: CARD_MINUTES });

export const debriefTask = (on: IsoDate): PlanTask =>
  task(on, 'debrief', {
    kind: 'document',
    title: 'Write down what you were asked',
    reason: 'By tomorrow half of it is gone, and the next interview may ask the same.',
    minutes: DEBRIEF_MINUTES,
  });

export const panicCardTask = (on: IsoDate): PlanTask =>
  task(on, 'panic-card', {
    kind: 'read',
    title: 'Look at the panic card once',
    reason: 'Knowing it is there is most of its use.',
    minutes: PANIC_CARD_MINUTES,
  });

export const hooksAloudTask = (on: IsoDate, titles: readonly string[]): PlanTask =>
  task(on, 'hooks', {
    kind: 'read',
    title: `Say ${titles.length === 1 ? 'the opening' : 'the openings'} of ${titles.map((title) => `“${title}”`).join(' and ')} aloud`,
    reason: 'Your voice is warm then, and the first words are there.',
    minutes: TWO_HOOKS_MINUTES,
  });

export const restTask = (
  on: IsoDate,
  subject: 'rest' | 'sleep' | 'done' | 'off',
  title: string,
  reason: string,
): PlanTask => task(on, subject, { kind: 'rest', title, reason, minutes: 0 });

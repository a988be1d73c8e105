import type { IsoDate } from '../recall/model.ts';
import type { PlanTask } from './model.ts';
import type { ErrandToPlan, PlanRequest, ServedItem } from './planRequest.ts';
import { daysSince, type StoryAhead } from './practiceState.ts';
import { type Message, message, worded } from '../shared/message.ts';
import { drillTitle, namesOf, tellTitle } from './taskWords.ts';
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

/** What a task says; a string is the person's own. */
interface Words {
  readonly title: Message | string;
  readonly reason: Message | string;
}

const task = (
  on: IsoDate,
  subject: string,
  { title, reason, ...given }: Words & Partial<Omit<PlanTask, 'title' | 'reason'>> & Pick<PlanTask, 'kind' | 'minutes'>,
): PlanTask => ({
  id: `${on}/${given.kind}/${subject}`,
  storyId: null,
  drill: null,
  rung: null,
  serves: [],
  ...given,
  ...worded({ title, reason }),
});

const servedBy = (request: PlanRequest, fits: (item: ServedItem) => boolean): string[] =>
  request.serves.filter(fits).map(({ text }) => text);

/** The day's cards. */
export const recallTask = (request: PlanRequest, on: IsoDate, minutes: number, daysLeft: number | null): PlanTask =>
  task(on, 'cards', {
    kind: 'recall',
    title: message('Recall the numbers, names and openings that are due'),
    reason:
      daysLeft === null
        ? message('Each card comes back just before you would lose it.')
        : daysLeft === 0
          ? message('A last look at what is least sure.')
          : message('What is asked today is timed so that it stands on the day.'),
    minutes,
    serves: servedBy(request, ({ by }) => by === 'recall'),
  });

/** A telling of a story at its rung, with why it is this one's turn. */
export function tellTask(
  request: PlanRequest,
  on: IsoDate,
  ahead: StoryAhead,
  rung: Rung = ahead.rung,
  why?: Message,
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

function tellReason(request: PlanRequest, { story, takes, lastToldOn, offBook }: StoryAhead, on: IsoDate): Message {
  if (takes === 0) return message('It has not been told yet.');
  const since = lastToldOn === null ? '' : message(', last {when}', { when: sinceWords(request, lastToldOn, on) });
  if (takes < story.takesWanted)
    return message('Told {takes} of {wanted, plural, =1 {once} =2 {twice} other {# times}}{since}.', {
      takes,
      wanted: story.takesWanted,
      since,
    });
  if (!offBook)
    return message('Told {takes, plural, =1 {once} =2 {twice} other {# times}}, and not yet off book{since}.', {
      takes,
      since,
    });
  return message('Off book{since}: once more keeps it fresh.', { since });
}

/** "yesterday" as seen today; "the day before" of a day ahead. */
export function sinceWords({ today }: PlanRequest, last: IsoDate, on: IsoDate): Message {
  const days = daysSince(last, on);
  if (days === 0) return message('earlier that day');
  if (on === today) return message('{days, plural, =1 {yesterday} other {# days ago}}', { days });
  return message('{days, plural, =1 {the day before} other {# days before}}', { days });
}

export function drillTask(
  request: PlanRequest,
  on: IsoDate,
  drill: DrillName,
  minutes: number,
  story: StoryAhead | null,
  reason: Message,
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
    title: kind === 'full' ? message('Hold a mock call') : message('Hold a short mock call: three questions'),
    reason:
      kind === 'full'
        ? message('Three days before, there is still time to mend what it shows.')
        : message('A few real questions the evening before make tomorrow’s first one the fourth.'),
    minutes: kind === 'full' ? CALL_MINUTES : SHORT_CALL_MINUTES,
    serves: servedBy(request, ({ by }) => by === 'call'),
  });

export const errandTask = (request: PlanRequest, on: IsoDate, errand: ErrandToPlan): PlanTask =>
  task(on, errand.id, {
    kind: errand.kind,
    title: errand.said?.title ?? errand.title,
    reason: errand.said?.reason ?? errand.reason,
    minutes: errand.minutes,
    storyId: errand.storyId,
    serves: errand.kind === 'read' ? servedBy(request, ({ by }) => by === 'read') : [],
  });

export const cardTask = (on: IsoDate, reason: Message): PlanTask =>
  task(on, 'card', { kind: 'read', title: message('Read your reference card'), reason, minutes: CARD_MINUTES });

export const debriefTask = (on: IsoDate): PlanTask =>
  task(on, 'debrief', {
    kind: 'document',
    title: message('Write down what you were asked'),
    reason: message('By tomorrow half of it is gone, and the next interview may ask the same.'),
    minutes: DEBRIEF_MINUTES,
  });

export const panicCardTask = (on: IsoDate): PlanTask =>
  task(on, 'panic-card', {
    kind: 'read',
    title: message('Look at the panic card once'),
    reason: message('Knowing it is there is most of its use.'),
    minutes: PANIC_CARD_MINUTES,
  });

export const hooksAloudTask = (on: IsoDate, titles: readonly string[]): PlanTask =>
  task(on, 'hooks', {
    kind: 'read',
    title: message('Say {count, plural, one {the opening} other {the openings}} of {titles} aloud', {
      count: titles.length,
      titles: namesOf(titles),
    }),
    reason: message('Your voice is warm then, and the first words are there.'),
    minutes: TWO_HOOKS_MINUTES,
  });

export const restTask = (
  on: IsoDate,
  subject: 'rest' | 'sleep' | 'done' | 'off',
  title: Message,
  reason: Message,
): PlanTask => task(on, subject, { kind: 'rest', title, reason, minutes: 0 });

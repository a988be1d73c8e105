import type { DrillName, Rung } from '../drills/model.ts';
import type { IsoDate } from '../recall/model.ts';
import { dayNumber } from '../recall/schedule/zonedTime.ts';
import type { DrillToPlan, StoryToPlan } from './planRequest.ts';

/** How long a telling stays fresh, in days; nearer to the interview it is told again sooner. */
const FRESH_DAYS = 7;
const FRESH_DAYS_NEAR = 3;
/** "Near" begins so many days before an interview. */
const NEAR_FROM = 7;
/** What a telling that goes as planned takes of what a story lacks. Only for spreading the days ahead, never shown. */
const LESS_LACKING = 0.75;
/** Longest-untold counts for less than weakest, and after so many days it counts in full. */
const WEIGHT_OF_LACK = 0.6;
const STALE_DAYS = 7;

const RUNGS: readonly Rung[] = ['script', 'keyPoints', 'facts', 'hook', 'nothing'];

/** A story on a planned day: what was done, and what the days before it will have done if they go as planned. */
export interface StoryAhead {
  readonly story: StoryToPlan;
  takes: number;
  lastToldOn: IsoDate | null;
  share: number;
  rung: Rung;
  offBookDays: number;
  offBook: boolean;
}

export interface DrillAhead {
  readonly drill: DrillToPlan;
  lastOn: IsoDate | null;
  runs: number;
}

export const storyAhead = (story: StoryToPlan): StoryAhead => ({
  story,
  takes: story.takes,
  lastToldOn: story.lastToldOn,
  share: story.share,
  rung: rungFor(story, story.standing.rung),
  offBookDays: story.standing.offBookDays,
  offBook: story.standing.offBook,
});

/** The rung itself, or the next one with less help that the story has. */
function rungFor(story: StoryToPlan, rung: Rung): Rung {
  const from = RUNGS.indexOf(rung);
  return RUNGS.slice(from).find((each) => story.rungs.includes(each)) ?? 'nothing';
}

/** Tellings that are still wanted: those the checklist asks for, or as many as "off book" takes from here. */
export function owedOf({ story, takes, rung, offBookDays, offBook }: StoryAhead): number {
  const steps = story.rungs.filter((each) => RUNGS.indexOf(each) >= RUNGS.indexOf(rung) && each !== 'nothing').length;
  const toOffBook = offBook ? 0 : steps + Math.max(0, story.standing.offBookDaysNeeded - offBookDays);
  return Math.max(0, story.takesWanted - takes, toOffBook);
}

/** Reading a date is slow, and the same few are asked for thousands of times in one plan. */
const numbers = new Map<IsoDate, number>();
const MOST_REMEMBERED = 2000;

function numberOf(date: IsoDate): number {
  const known = numbers.get(date);
  if (known !== undefined) return known;
  if (numbers.size >= MOST_REMEMBERED) numbers.clear();
  const number = dayNumber(date);
  numbers.set(date, number);
  return number;
}

/** Days since it was last told; Infinity where it never was. */
export const daysSince = (last: IsoDate | null, on: IsoDate): number =>
  last === null ? Infinity : numberOf(on) - numberOf(last);

/** Whether a story that is owed nothing is to be told again all the same, so that it stays fresh. */
export const isStale = (story: StoryAhead, on: IsoDate, daysLeft: number | null): boolean =>
  daysSince(story.lastToldOn, on) >= (daysLeft !== null && daysLeft <= NEAR_FROM ? FRESH_DAYS_NEAR : FRESH_DAYS);

/** How much a story needs telling, 0 to 1: the weakest and the longest untold first. */
export const needOf = (story: StoryAhead, on: IsoDate): number =>
  WEIGHT_OF_LACK * (1 - story.share) + (1 - WEIGHT_OF_LACK) * Math.min(1, daysSince(story.lastToldOn, on) / STALE_DAYS);

/** As if it had been told on that day and gone well. */
export function tell(story: StoryAhead, on: IsoDate): void {
  const isNewDay = story.lastToldOn !== on;
  story.takes++;
  story.lastToldOn = on;
  story.share = 1 - (1 - story.share) * LESS_LACKING;
  if (story.rung === 'nothing') {
    if (isNewDay) story.offBookDays++;
    if (story.offBookDays >= story.story.standing.offBookDaysNeeded) story.offBook = true;
  } else story.rung = rungFor(story.story, RUNGS[RUNGS.indexOf(story.rung) + 1]!);
}

/** After how many days a drill comes again, by how it went: what went badly soon, what went well seldom. */
const DRILL_AFTER_DAYS = { weak: 2, fair: 4, strong: 8, unknown: 5 } as const;

/** How long a drill has been due, as a share of its interval; 1 and more is due. Never done is due at once. */
export function drillNeed({ drill, lastOn, runs }: DrillAhead, on: IsoDate): number {
  if (lastOn === null) return 10;
  // A planned run is taken to go fair: what was weak is not planned as weak for ever.
  const outcome = runs > 0 ? 'fair' : (drill.lastOutcome ?? 'unknown');
  return daysSince(lastOn, on) / DRILL_AFTER_DAYS[outcome];
}

/** Where nothing else tells two drills apart: from the opening to what throws one off. */
export const DRILL_ORDER: readonly DrillName[] = [
  'hook',
  'whichStory',
  'transition',
  'blank',
  'interruption',
  'curveball',
  'squeeze',
];

import { type Message, message, type Said, worded } from '../shared/message.ts';
import type { DayCalendar, LearningDay } from '../recall/model.ts';
import { learningDayOf } from '../recall/schedule/learningDay.ts';
import { daysBetween } from '../recall/schedule/zonedTime.ts';
import type { Story } from '../stories/model.ts';
import type { ContentReview, Cue, Take } from '../takes/model.ts';
import { judgeForLadder } from './ladderPass.ts';
import type { LadderStanding, Rung } from './model.ts';

/** From most help to none. */
export const RUNGS: readonly Rung[] = ['script', 'keyPoints', 'facts', 'hook', 'nothing'];

/** Off book takes more than one good day: once may be luck, and what is told again days later has stayed. Own choice. */
export const OFF_BOOK_DAYS = 3;
/** Older tellings say little about today. */
export const OFF_BOOK_WITHIN_DAYS = 14;

/** A telling as the ladder needs it; takes of exercises are none. */
export interface LadderTake extends Pick<Take, 'id' | 'cue' | 'status' | 'startedAt' | 'targetSeconds'> {
  /** First to last speech; null for typed takes. */
  readonly seconds: number | null;
  /** Null without words. */
  readonly review: Pick<ContentReview, 'facts' | 'keyPoints' | 'unfinished'> | null;
}

/** What one telling did on the ladder. */
export interface LadderStep {
  readonly takeId: string;
  readonly at: number;
  readonly cue: Cue;
  readonly from: Rung;
  readonly to: Rung;
  readonly direction: 'up' | 'down' | 'stay';
  /** Whether it passed at its own cue. */
  readonly passed: boolean;
  /** In plain words, why. */
  readonly reason: string;
  readonly said?: Said<'reason'>;
}

/** The rungs a story has: what it has no text for can't be looked at. */
export function rungsOf(story: Pick<Story, 'script' | 'keyPoints' | 'facts' | 'hooks'>): readonly Rung[] {
  const there: Readonly<Record<Rung, boolean>> = {
    script: story.script !== null && story.script.text.trim() !== '',
    keyPoints: story.keyPoints.length > 0,
    facts: story.facts.length > 0,
    hook: story.hooks.length > 0,
    nothing: true,
  };
  return RUNGS.filter((rung) => there[rung]);
}

/**
 * Where a story stands, from its tellings alone. A pass at its rung moves it to the next one; a pass with less help than
 * that counts too, and moves it past the rung that was passed. A clear slip with that much help or more moves it down by
 * one. `now` and the calendar decide which days count towards "off book".
 */
export function standingOnLadder(
  story: Pick<Story, 'id' | 'script' | 'keyPoints' | 'facts' | 'hooks'>,
  takes: readonly LadderTake[],
  now: number,
  calendar: DayCalendar,
): { readonly standing: LadderStanding; readonly steps: readonly LadderStep[] } {
  const rungs = rungsOf(story);
  let at = 0;
  const steps: LadderStep[] = [];
  const today = learningDayOf(now, calendar);
  const offBookOn = new Set<LearningDay>();
  for (const take of takes.toSorted((a, b) => a.startedAt - b.startedAt)) {
    const judged = judgeForLadder(take);
    const cue = placeOfCue(take.cue, rungs);
    const from = rungs[at]!;
    const before = at;
    if (judged.result === 'passed' && cue >= at) at = Math.min(cue + 1, rungs.length - 1);
    else if (judged.result === 'slipped' && cue <= at) at = Math.max(0, at - 1);
    const direction = at > before ? 'up' : at < before ? 'down' : 'stay';
    steps.push({
      takeId: take.id,
      at: take.startedAt,
      cue: take.cue,
      from,
      to: rungs[at]!,
      direction,
      passed: judged.result === 'passed',
      ...worded({ reason: reasonOf(judged, { cue, before, after: at, rungs }) }),
    });
    // Nobody has heard a typed take: off book is told.
    if (judged.result === 'passed' && take.cue === 'nothing' && take.status !== 'typed') {
      const day = learningDayOf(take.startedAt, calendar);
      const ago = daysBetween(day, today);
      if (ago >= 0 && ago < OFF_BOOK_WITHIN_DAYS) offBookOn.add(day);
    }
  }
  const rung = rungs[at]!;
  const last = steps.at(-1) ?? null;
  return {
    standing: {
      storyId: story.id,
      rung,
      offBookDays: Math.min(offBookOn.size, OFF_BOOK_DAYS),
      offBookDaysNeeded: OFF_BOOK_DAYS,
      offBook: offBookOn.size >= OFF_BOOK_DAYS && rung === 'nothing',
      lastStep: last && {
        takeId: last.takeId,
        at: last.at,
        direction: last.direction,
        reason: last.reason,
        ...(last.said && { said: last.said }),
      },
    },
    steps: steps.toReversed(),
  };
}

/** A cue that the story no longer has counts as the next one with less help. */
function placeOfCue(cue: Cue, rungs: readonly Rung[]): number {
  const place = RUNGS.indexOf(cue);
  const found = rungs.findIndex((rung) => RUNGS.indexOf(rung) >= place);
  return found === -1 ? rungs.length - 1 : found;
}

const WITH: Readonly<Record<Rung, Message>> = {
  script: message('with the script in sight'),
  keyPoints: message('from its key points'),
  facts: message('from its numbers and names'),
  hook: message('from its hook'),
  nothing: message('with nothing on screen'),
};

function reasonOf(
  judged: ReturnType<typeof judgeForLadder>,
  place: { readonly cue: number; readonly before: number; readonly after: number; readonly rungs: readonly Rung[] },
): Message {
  const { cue, before, after, rungs } = place;
  const told = WITH[rungs[cue]!];
  const values = { told, why: judged.why, next: WITH[rungs[after]!] };
  if (judged.result === 'passed') {
    if (after > before) return message('Told {told}: {why}. Next {next}.', values);
    if (cue < before) {
      return message('Told well {told}: {why}. Its rung has less help, so it stays: next {next}.', values);
    }
    return message('Told {told}: {why}. There is no harder rung.', { told, why: judged.why });
  }
  if (judged.result === 'slipped') {
    if (after < before) return message('Told {told}, {why}. One rung back for now: next {next}.', values);
    if (cue > before) {
      return message('Told {told}, which is harder than its rung, and {why}. Nothing lost: next {next}.', values);
    }
    return message('Told {told}, {why}. It stays on its first rung.', { told, why: judged.why });
  }
  return message('Told {told}, {why}. It stays: next {next}.', values);
}

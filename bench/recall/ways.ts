import { forgettingPace } from '../../src/recall/schedule/forgettingPace.ts';
import { planDay } from '../../src/recall/schedule/planDay.ts';
import { TYPICAL_TIMINGS } from '../../src/recall/schedule/timings.ts';
import { DAY_MS, MINUTE_MS } from '../../src/recall/schedule/zonedTime.ts';
import { CALENDAR, type Classroom, interviewAfter, sittingAt } from './classroom.ts';

/** What a person has: minutes on each day, and in all. */
export interface Means {
  readonly days: number;
  readonly minutesADay: number;
  /** Seconds in all; Infinity when only the days limit it. */
  readonly secondsInAll: number;
}

/** Ends of learning days: four in the morning. */
const endOfDay = (day: number): number => sittingAt(day) - 14 * 3_600_000 + DAY_MS;

/**
 * Plain FSRS as ts-fsrs schedules it: steps of minutes when they are due, then what is due today, the longest due first,
 * then new cards up to `newPerDay`. It stops when nothing is due or the day's minutes are over.
 */
export function plainFsrs(room: Classroom, { days, minutesADay }: Means, newPerDay: number): void {
  for (let day = 0; day < days; day++) {
    const budget = minutesADay * 60;
    let used = 0;
    let introduced = 0;
    const due = room.cards
      .map(({ memory }, place) => ({ memory, place }))
      .filter(({ memory }) => memory.phase !== 'new' && memory.dueAt < endOfDay(day))
      .map(({ memory, place }) => ({ place, dueAt: memory.phase === 'new' ? 0 : memory.dueAt }))
      .sort((a, b) => a.dueAt - b.dueAt);
    const fresh = room.cards.flatMap(({ memory }, place) => (memory.phase === 'new' ? [place] : []));
    const steps: { place: number; dueAt: number }[] = [];
    while (used < budget) {
      const now = sittingAt(day) + used * 1000;
      steps.sort((a, b) => a.dueAt - b.dueAt);
      let place: number;
      if (steps.length > 0 && steps[0]!.dueAt <= now) place = steps.shift()!.place;
      else if (due.length > 0) place = due.shift()!.place;
      else if (fresh.length > 0 && introduced < newPerDay) {
        place = fresh.shift()!;
        introduced++;
      } else if (steps.length > 0 && steps[0]!.dueAt <= now + 20 * MINUTE_MS) place = steps.shift()!.place;
      else break;
      used += room.ask(place, now);
      const { memory } = room.cards[place]!;
      if (memory.phase === 'learning' || memory.phase === 'relearning') steps.push({ place, dueAt: memory.dueAt });
    }
  }
}

/** The plan under test, asked anew after every ten answers, as a page would. The pace of forgetting is that of the answers up to
 * the day before. */
export function towardsTheDay(
  room: Classroom,
  { days, minutesADay, secondsInAll }: Means,
  after?: (day: number) => void,
): void {
  const interviewAt = interviewAfter(days);
  for (let day = 0; day < days; day++) {
    const pace = forgettingPace(room.log);
    let used = 0;
    let introduced = 0;
    const budget = Math.min(minutesADay * 60, secondsInAll - room.seconds);
    sitting: while (used < budget) {
      const now = sittingAt(day) + used * 1000;
      const { queue } = planDay({
        cards: room.cards,
        now,
        calendar: CALENDAR,
        interviewAt,
        minutesOn: () => minutesADay,
        minutesInAll: secondsInAll === Infinity ? null : (secondsInAll - room.seconds) / 60,
        retention: 0.9,
        timings: TYPICAL_TIMINGS,
        pace,
        today: { seconds: used, introduced },
      });
      const ready = queue.filter(({ fromAt }) => fromAt <= now);
      const next = ready.length > 0 ? ready.slice(0, 10) : queue.slice(0, 1);
      if (next.length === 0) break;
      for (const { cardId, reason } of next) {
        if (reason === 'new') introduced++;
        used += room.ask(room.place(cardId), sittingAt(day) + used * 1000);
        if (used >= budget) break sitting;
      }
    }
    after?.(day);
  }
}

/** All minutes as late as they fit, going round through the deck: the least seen first, then the longest ago. */
export function cramming(room: Classroom, { days, minutesADay, secondsInAll }: Means, oneEvening: boolean): void {
  const seen = room.cards.map(() => 0);
  const last = room.cards.map(() => 0);
  const daily = oneEvening ? secondsInAll : minutesADay * 60;
  const sittings = Math.min(days, Math.ceil(secondsInAll / daily));
  // The first of these evenings takes what doesn't fill a whole one.
  const firstBudget = secondsInAll - (sittings - 1) * daily;
  for (let i = 0; i < sittings; i++) {
    const day = days - sittings + i;
    const budget = Math.min(daily, i === 0 ? firstBudget : daily);
    let used = 0;
    while (used < budget) {
      const order = seen.map((_, place) => place).sort((a, b) => seen[a]! - seen[b]! || last[a]! - last[b]!);
      for (const place of order) {
        if (used >= budget) break;
        const at = sittingAt(day) + used * 1000;
        used += room.ask(place, at);
        seen[place]!++;
        last[place] = at;
      }
    }
  }
}

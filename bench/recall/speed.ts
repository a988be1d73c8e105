import { forecast } from '../../src/recall/schedule/forecast.ts';
import { forecastFollowed } from '../../src/recall/schedule/forecastFollowed.ts';
import { learningDayOf } from '../../src/recall/schedule/learningDay.ts';
import type { PlannedCard } from '../../src/recall/schedule/dayPlan.ts';
import type { Memory, Rating } from '../../src/recall/model.ts';
import { planAhead } from '../../src/recall/schedule/planAhead.ts';
import { planDay } from '../../src/recall/schedule/planDay.ts';
import { reviewCard } from '../../src/recall/schedule/reviewCard.ts';
import { TYPICAL_TIMINGS } from '../../src/recall/schedule/timings.ts';
import { DAY_MS } from '../../src/recall/schedule/zonedTime.ts';
import { seededRandom } from '../../src/shared/random.ts';
import { type BenchRow, timed } from '../timing.ts';

const NOW = Date.UTC(2026, 5, 1, 17);
const CALENDAR = { timeZone: 'Europe/London', rolloverHour: 4 };
const RATINGS: readonly Rating[] = ['again', 'good', 'good', 'good', 'easy'];

/** Cards whose memories come from really replaying so many reviews each. */
function deck(cards: number, reviewsEach: number): PlannedCard[] {
  const random = seededRandom(5);
  return Array.from({ length: cards }, (_, i) => {
    let memory: Memory = { phase: 'new' };
    let at = NOW - 700 * DAY_MS;
    // One in twenty is still new.
    if (i % 20 !== 0)
      for (let n = 0; n < reviewsEach && at < NOW - DAY_MS; n++) {
        memory = reviewCard(memory, RATINGS[Math.floor(random.next() * 5)]!, at);
        at += (0.2 + random.next() * 36) * DAY_MS;
      }
    const factId = `fact ${Math.floor(i / 2)}`;
    return { id: `card ${i}`, factId, retiredAt: null, suspendedAt: null, buriedOn: null, memory };
  });
}

/** Due queue and forecast over 20,000 cards with 500,000 reviews behind them; neither reads the log. */
export async function measureRecallSpeed(): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  let cards: PlannedCard[] = [];
  const replayed = await timed(1, () => void (cards = deck(20_000, 27)), { cold: true });
  const reviews = cards.reduce((sum, { memory }) => sum + (memory.phase === 'new' ? 0 : memory.reviews), 0);
  const size = `20,000 cards, ${reviews.toLocaleString('en-GB')} reviews`;
  rows.push({ what: 'replay a log by ts-fsrs', size, timing: replayed, aim: '' });
  const common = {
    cards,
    now: NOW,
    calendar: CALENDAR,
    minutesOn: () => 30,
    retention: 0.9,
    timings: TYPICAL_TIMINGS,
  };
  const planned = (interviewAt: number | null, minutes: number) => () =>
    planDay({ ...common, interviewAt, minutesOn: () => minutes });
  const queue = async (what: string, interviewAt: number | null, minutes = 30) =>
    rows.push({ what, size, timing: await timed(15, planned(interviewAt, minutes)), aim: 'under 30 ms' });
  await queue('due queue, plain', null);
  await queue('due queue, build-up', NOW + 400 * DAY_MS, 600);
  await queue('due queue, last checks', NOW + 5 * DAY_MS);
  const forAt = NOW + 9 * DAY_MS;
  rows.push({ what: 'forecast', size, timing: await timed(15, () => forecast({ cards, forAt })), aim: 'under 100 ms' });
  const plannedReviews = cards.map(({ id }) => ({ cardId: id, at: forAt - DAY_MS }));
  rows.push({
    what: 'forecast with a review of each',
    size,
    timing: await timed(15, () => forecast({ cards, forAt, planned: plannedReviews })),
    aim: 'under 100 ms',
  });
  const interviewAt = forAt;
  for (const minutes of [30, 600])
    rows.push({
      what: `forecast if the plan is followed, ${minutes} minutes a day`,
      size,
      timing: await timed(15, () => forecastFollowed({ ...common, minutesOn: () => minutes, interviewAt })),
      aim: 'under 100 ms',
    });
  const small = deck(200, 4).map((card) => ({ ...card, memory: { phase: 'new' } as Memory }));
  rows.push({
    what: 'plan of 8 weeks, day by day',
    size: '200 cards',
    timing: await timed(5, () => planAhead({ ...common, cards: small, interviewAt: NOW + 56 * DAY_MS })),
    aim: '',
  });
  rows.push({
    what: 'learning days',
    size: '1,000 instants',
    timing: await timed(5, () => {
      for (let i = 0; i < 1000; i++) learningDayOf(NOW + i * 7_777_777, CALENDAR);
    }),
    aim: '',
  });
  return rows;
}

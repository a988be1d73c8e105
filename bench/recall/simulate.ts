import { forecast } from '../../src/recall/schedule/forecast.ts';
import { forgettingPace } from '../../src/recall/schedule/forgettingPace.ts';
import { planAhead } from '../../src/recall/schedule/planAhead.ts';
import { TYPICAL_TIMINGS } from '../../src/recall/schedule/timings.ts';
import { Calibration } from './calibration.ts';
import { CALENDAR, Classroom, interviewAfter, sittingAt } from './classroom.ts';
import { type Learner, LEARNERS } from './learners.ts';
import { cramming, plainFsrs, towardsTheDay } from './ways.ts';

const CARDS = [60, 120, 250];
const MINUTES = [3, 5, 10, 20];
const WEEKS = [1, 2, 4, 8];
/** The plan was worked out on these; other seeds check that it didn't only learn them. */
export const SEEDS = (process.env['OFFBOOK_SEEDS'] ?? '1,2,3,4').split(',').map(Number);

/** Means over the seeds. Shares are of 1. */
export interface Outcome {
  readonly cards: number;
  readonly minutesADay: number;
  readonly weeks: number;
  /** Minutes that plain FSRS took in all: every other way had no more. */
  readonly minutes: number;
  readonly plain: number;
  /** Plain FSRS without a limit of new cards a day, with minutes of its own. */
  readonly plainUncapped: number;
  readonly uncappedMinutes: number;
  readonly cram: number;
  readonly oneEvening: number;
  readonly towards: number;
  /** The plan towards the day with as many minutes as plain FSRS without the limit took. */
  readonly towardsAsUncapped: number;
  /** Minutes the plan towards the day took. */
  readonly towardsMinutes: number;
}

/** Forecasts beside what was really known. */
export interface ForecastCheck {
  /** For the morning of the interview, after the last sitting. */
  readonly atTheEnd: Calibration;
  readonly atTheEndPaced: Calibration;
  /** Made half way, for the morning of the interview if nothing more were done. */
  readonly halfWay: Calibration;
  readonly halfWayPaced: Calibration;
  /** Made half way, if the plan is followed; one number a run, not one a card. */
  readonly following: { readonly foreseen: number; readonly known: number }[];
}

const newCheck = (): ForecastCheck => ({
  atTheEnd: new Calibration(),
  atTheEndPaced: new Calibration(),
  halfWay: new Calibration(),
  halfWayPaced: new Calibration(),
  following: [],
});

function foresee(room: Classroom, days: number, plain: Calibration, paced: Calibration): void {
  const forAt = interviewAfter(days);
  const pace = forgettingPace(room.log);
  const typical = forecast({ cards: room.cards, forAt });
  const own = forecast({ cards: room.cards, forAt, pace });
  typical.perCard.forEach(({ probability }, place) => plain.add(probability, room.truth(place, forAt)));
  own.perCard.forEach(({ probability }, place) => paced.add(probability, room.truth(place, forAt)));
}

function runOnce(
  learner: Learner,
  cards: number,
  minutesADay: number,
  weeks: number,
  seed: number,
  check: ForecastCheck,
) {
  const days = weeks * 7;
  const forAt = interviewAfter(days);
  const unlimited = { days, minutesADay, secondsInAll: Infinity };
  const plain = new Classroom(cards, learner, seed);
  plainFsrs(plain, unlimited, 20);
  const uncapped = new Classroom(cards, learner, seed);
  plainFsrs(uncapped, unlimited, Infinity);
  const means = { days, minutesADay, secondsInAll: plain.seconds };
  const cram = new Classroom(cards, learner, seed);
  cramming(cram, means, false);
  const oneEvening = new Classroom(cards, learner, seed);
  cramming(oneEvening, means, true);

  const towards = new Classroom(cards, learner, seed);
  const asUncapped = new Classroom(cards, learner, seed);
  towardsTheDay(asUncapped, { days, minutesADay, secondsInAll: uncapped.seconds });
  let foreseen = 0;
  towardsTheDay(towards, means, (day) => {
    if (day !== Math.floor(days / 2) - 1) return;
    foresee(towards, days, check.halfWay, check.halfWayPaced);
    const pace = forgettingPace(towards.log);
    const { reviews } = planAhead({
      cards: towards.cards,
      now: sittingAt(day + 1),
      calendar: CALENDAR,
      interviewAt: forAt,
      minutesOn: () => minutesADay,
      minutesInAll: (plain.seconds - towards.seconds) / 60,
      retention: 0.9,
      timings: TYPICAL_TIMINGS,
      pace,
    });
    foreseen = forecast({ cards: towards.cards, forAt, planned: reviews, pace }).share;
  });
  foresee(towards, days, check.atTheEnd, check.atTheEndPaced);
  check.following.push({ foreseen, known: towards.known(forAt) });
  return {
    minutes: plain.seconds / 60,
    plain: plain.known(forAt),
    plainUncapped: uncapped.known(forAt),
    uncappedMinutes: uncapped.seconds / 60,
    towardsAsUncapped: asUncapped.known(forAt),
    cram: cram.known(forAt),
    oneEvening: oneEvening.known(forAt),
    towards: towards.known(forAt),
    towardsMinutes: towards.seconds / 60,
  };
}

/** Every scenario of one learner. */
export function simulate(learner: Learner): { readonly outcomes: Outcome[]; readonly check: ForecastCheck } {
  const check = newCheck();
  const outcomes: Outcome[] = [];
  for (const cards of CARDS)
    for (const minutesADay of MINUTES)
      for (const weeks of WEEKS) {
        const runs = SEEDS.map((seed) => runOnce(learner, cards, minutesADay, weeks, seed, check));
        const mean = (of: (run: (typeof runs)[number]) => number) =>
          runs.reduce((sum, run) => sum + of(run), 0) / runs.length;
        outcomes.push({
          cards,
          minutesADay,
          weeks,
          minutes: mean((run) => run.minutes),
          plain: mean((run) => run.plain),
          plainUncapped: mean((run) => run.plainUncapped),
          uncappedMinutes: mean((run) => run.uncappedMinutes),
          towardsAsUncapped: mean((run) => run.towardsAsUncapped),
          cram: mean((run) => run.cram),
          oneEvening: mean((run) => run.oneEvening),
          towards: mean((run) => run.towards),
          towardsMinutes: mean((run) => run.towardsMinutes),
        });
      }
  return { outcomes, check };
}

export { LEARNERS };

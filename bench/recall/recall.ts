import { printRows } from '../timing.ts';
import type { Calibration } from './calibration.ts';
import { type ForecastCheck, LEARNERS, type Outcome, SEEDS, simulate } from './simulate.ts';
import { measureRecallSpeed } from './speed.ts';

const share = (value: number): string => value.toFixed(3).replace(/^0/, '');
const percent = (value: number): string => `${value >= 0 ? '+' : '−'}${Math.abs(value * 100).toFixed(0)} %`;
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Above this share known by plain FSRS, ten percent more would be more than all. */
const ROOM = 1 / 1.1;

const gain = (outcome: Outcome): number => outcome.towards / outcome.plain - 1;
const missingLess = (outcome: Outcome): number => 1 - (1 - outcome.towards) / (1 - outcome.plain);

function printGrid(outcomes: readonly Outcome[]): void {
  console.log(
    '| cards | min a day | weeks | minutes | plain | without cap | cram | one evening | towards the day | minutes | more known | less missing |',
  );
  console.log('|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|');
  for (const o of outcomes)
    console.log(
      `| ${o.cards} | ${o.minutesADay} | ${o.weeks} | ${o.minutes.toFixed(0)} | ${share(o.plain)} | ${share(o.plainUncapped)} | ${share(o.cram)} | ${share(o.oneEvening)} | ${share(o.towards)} | ${o.towardsMinutes.toFixed(0)} | ${percent(gain(o))} | ${percent(missingLess(o))} |`,
    );
}

function printSummary(all: readonly { readonly name: string; readonly outcomes: readonly Outcome[] }[]): void {
  console.log(
    '\n| learner | scenarios with room | 10 % reached | mean gain there | least gain there | without room: plain | towards | less missing | worse than plain | worse than cram |',
  );
  console.log('|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|');
  for (const { name, outcomes } of all) {
    const room = outcomes.filter(({ plain }) => plain <= ROOM);
    const full = outcomes.filter(({ plain }) => plain > ROOM);
    const reached = room.filter((o) => gain(o) >= 0.1).length;
    const worse = outcomes.filter((o) => o.towards < o.plain).length;
    const worseThanCram = outcomes.filter((o) => o.towards < o.cram).length;
    console.log(
      `| ${name} | ${room.length} of ${outcomes.length} | ${reached} | ${percent(mean(room.map(gain)))} | ${percent(Math.min(...room.map(gain)))} | ${share(mean(full.map((o) => o.plain)))} | ${share(mean(full.map((o) => o.towards)))} | ${percent(mean(full.map(missingLess)))} | ${worse} | ${worseThanCram} |`,
    );
  }
}

const calibrationCells = (calibration: Calibration): string =>
  `${share(calibration.foreseen)} | ${share(calibration.true)} | ${share(calibration.error)}`;

function printCalibration(all: readonly { readonly name: string; readonly check: ForecastCheck }[]): void {
  const tables: readonly (readonly [string, (check: ForecastCheck) => Calibration])[] = [
    ['The night before, typical pace', (check) => check.atTheEnd],
    ['The night before, own pace', (check) => check.atTheEndPaced],
    ['Half way, if nothing more is done, typical pace', (check) => check.halfWay],
    ['Half way, if nothing more is done, own pace', (check) => check.halfWayPaced],
  ];
  for (const [title, of] of tables) {
    console.log(`\n${title}\n\n| learner | foreseen | true | calibration error |`);
    console.log('|---|--:|--:|--:|');
    for (const { name, check } of all) console.log(`| ${name} | ${calibrationCells(of(check))} |`);
  }
  console.log(
    '\nHalf way, if the plan is followed\n\n| learner | foreseen | true | mean absolute difference of a run |',
  );
  console.log('|---|--:|--:|--:|');
  for (const { name, check } of all) {
    const runs = check.following;
    const off = mean(runs.map(({ foreseen, known }) => Math.abs(foreseen - known)));
    console.log(
      `| ${name} | ${share(mean(runs.map((r) => r.foreseen)))} | ${share(mean(runs.map((r) => r.known)))} | ${share(off)} |`,
    );
  }
  console.log('\nHalf way, own pace: true share by forecast\n');
  console.log(`| learner | ${Array.from({ length: 10 }, (_, i) => `${i / 10}–${(i + 1) / 10}`).join(' | ')} |`);
  console.log(`|---|${'--:|'.repeat(10)}`);
  for (const { name, check } of all)
    console.log(
      `| ${name} | ${check.halfWayPaced.bins.map((bin) => (bin.count < 100 ? '' : share(bin.true))).join(' | ')} |`,
    );
}

/** What is known on the day by each way of learning, simulated; and how fast the plan and the forecast are made. */
export async function benchRecall(): Promise<void> {
  printRows(await measureRecallSpeed());
  const only = process.env['OFFBOOK_LEARNERS']?.split(',');
  const learners = LEARNERS.filter(({ name }) => only === undefined || only.includes(name));
  console.log(`\nSimulated learners; decks and answers from seeds ${SEEDS.join(', ')}.`);
  const all = learners.map((learner) => {
    const { outcomes, check } = simulate(learner);
    console.log(`\n### ${learner.name}: ${learner.about}\n`);
    printGrid(outcomes);
    return { name: learner.name, outcomes, check };
  });
  printSummary(all);
  printCalibration(all);
}

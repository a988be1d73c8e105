import { printRows } from '../timing.ts';
import type { Calibration } from './calibration.ts';
import { type ForecastCheck, LEARNERS, type Outcome, SEEDS, simulate } from './simulate.ts';
import { measureRecallSpeed } from './speed.ts';

const share = (value: number): string => value.toFixed(3).replace(/^0/, '');
const percent = (value: number): string => `${value >= 0 ? '+' : '−'}${Math.abs(value * 100).toFixed(0)} %`;
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Above this share known by plain FSRS, ten percent more would be more than all. */
const ROOM = 1 / 1.1;

const gain = (plain: number, towards: number): number => towards / plain - 1;
const missingLess = (plain: number, towards: number): number => 1 - (1 - towards) / (1 - plain);

function printGrid(outcomes: readonly Outcome[]): void {
  console.log(
    '| cards | min a day | weeks | minutes | plain | towards | minutes | more known | less missing | cram | one evening | no cap: minutes | plain | towards |',
  );
  console.log(`|${'--:|'.repeat(14)}`);
  for (const o of outcomes) {
    const cells = [
      o.cards,
      o.minutesADay,
      o.weeks,
      o.minutes.toFixed(0),
      share(o.plain),
      share(o.towards),
      o.towardsMinutes.toFixed(0),
      percent(gain(o.plain, o.towards)),
      percent(missingLess(o.plain, o.towards)),
      share(o.cram),
      share(o.oneEvening),
      o.uncappedMinutes.toFixed(0),
      share(o.plainUncapped),
      share(o.towardsAsUncapped),
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
}

type Pair = (outcome: Outcome) => readonly [plain: number, towards: number];

/** How one way does beside plain FSRS: where ten percent more fit in at all, and where they don't. */
function printSummary(
  title: string,
  all: readonly { readonly name: string; readonly outcomes: readonly Outcome[] }[],
  pairOf: Pair,
): void {
  console.log(`\n${title}\n`);
  console.log(
    '| learner | with room | 10 % reached | mean gain there | least there | without room: plain | towards | less missing | worse than plain |',
  );
  console.log('|---|--:|--:|--:|--:|--:|--:|--:|--:|');
  for (const { name, outcomes } of all) {
    const pairs = outcomes.map(pairOf);
    const room = pairs.filter(([plain]) => plain <= ROOM);
    const full = pairs.filter(([plain]) => plain > ROOM);
    const gains = room.map(([plain, towards]) => gain(plain, towards));
    const cells = [
      name,
      `${room.length} of ${pairs.length}`,
      gains.filter((value) => value >= 0.1).length,
      room.length === 0 ? '' : percent(mean(gains)),
      room.length === 0 ? '' : percent(Math.min(...gains)),
      full.length === 0 ? '' : share(mean(full.map(([plain]) => plain))),
      full.length === 0 ? '' : share(mean(full.map(([, towards]) => towards))),
      full.length === 0 ? '' : percent(mean(full.map(([plain, towards]) => missingLess(plain, towards)))),
      pairs.filter(([plain, towards]) => towards < plain).length,
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
}

function printCramming(all: readonly { readonly name: string; readonly outcomes: readonly Outcome[] }[]): void {
  console.log(
    '\nBeside cramming\n\n| learner | cram | one evening | towards | better than cram | within .02 of it | worse by more |',
  );
  console.log('|---|--:|--:|--:|--:|--:|--:|');
  for (const { name, outcomes } of all) {
    const ahead = outcomes.map(({ towards, cram }) => towards - cram);
    const cells = [
      name,
      share(mean(outcomes.map(({ cram }) => cram))),
      share(mean(outcomes.map(({ oneEvening }) => oneEvening))),
      share(mean(outcomes.map(({ towards }) => towards))),
      ahead.filter((value) => value >= 0).length,
      ahead.filter((value) => value < 0 && value >= -0.02).length,
      ahead.filter((value) => value < -0.02).length,
    ];
    console.log(`| ${cells.join(' | ')} |`);
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

/**
 * How fast the plan and the forecast are made; and what is known on the day by each way of learning, simulated.
 * OFFBOOK_LEARNERS (names) and OFFBOOK_SEEDS (numbers), both with commas, choose whom.
 */
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
  printSummary('Beside plain FSRS with 20 new cards a day', all, (o) => [o.plain, o.towards]);
  printSummary('Beside plain FSRS without a limit of new cards', all, (o) => [o.plainUncapped, o.towardsAsUncapped]);
  printCramming(all);
  printCalibration(all);
}

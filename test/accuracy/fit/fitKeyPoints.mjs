// Fits the models of src/takes/keyPointWeights.ts to labelled takes and prints how they do on takes left out of the fit.
//
//   node test/accuracy/fit/fitKeyPoints.mjs [--write] [--failures] [--also TAKES.jsonl=DOCUMENTS]…
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { labelledTakes, plain } from './labelledTakes.mjs';
import { fitLogistic } from './logisticRegression.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const load = async (path) => (await runnerImport(root + path, { configFile: false, root, logLevel: 'error' })).module;
const { storiesFrom } = await load('test/builders/storiesFrom.ts');
const { outlineOf } = await load('src/takes/outline.ts');
const { toldOf } = await load('src/takes/told.ts');
const { gatherEvidence } = await load('src/takes/pointEvidence.ts');
const { chancesFor, statusOf } = await load('src/takes/keyPoints.ts');
const { familiarityEvidence, familiaritiesFrom } = await load('src/takes/familiarity.ts');

/** What may cover a point, and what besides may have it asked about. */
const OF_WORDS = 'ofPoint ofScript exact phrases owned amount density unreal denied likely filled meant near'.split(
  ' ',
);
const OF_THE_TAKE = [...OF_WORDS, 'free', 'open'];
const SIGNS = ['own', 'gist', 'near', 'likely'];
const PENALTY = 0.6;
/** What the borders are chosen for, on stories left out of the fit: better than the aims, since other people's takes are harder. */
const COVERED_PRECISION = 0.992;
/** Whatever the takes at hand say, a point that is hardly likelier than not is never covered. */
const LEAST_COVERED = 0.6;
const UNSURE_SHARE = 0.128;
/** Few takes are of another story, and most takes of one keep to its words: the hard kind counts more. */
const COUNTS = { retelling: 10, telling: 2, other: 0.6 };
/** A text this long is judged; so is one in familiarity.ts. */
const ENOUGH_WORDS = 20;
const OTHER_STORIES = 6;

const option = (name) => process.argv.flatMap((word, at) => (process.argv[at - 1] === name ? [word] : []));
const takes = labelledTakes(storiesFrom, option('--also'));
const stories = [...new Map(takes.map((take) => [take.story, take])).values()];

const measured = takes.map((take) => tellingOf(take, take.story, take.guide));
/** Each take held against a few stories of other guides, of which it tells nothing. */
const foreign = takes.flatMap((take, at) => {
  const others = stories.filter(({ guide }) => guide !== take.guide && !sameGuide(guide, take.guide));
  return Array.from({ length: OTHER_STORIES }, (_, k) => others[(at * 5 + k * 7) % others.length]).map((other) => ({
    ...tellingOf(take, other.story, other.guide),
    foreign: true,
  }));
});

function sameGuide(a, b) {
  return a.split('/').at(-1) === b.split('/').at(-1);
}

function tellingOf(take, story, guide) {
  const outline = outlineOf(story);
  const told = toldOf(take.text, outline.vocabulary);
  return {
    take,
    guide,
    story,
    told,
    foreign: take.ofOtherStory,
    signs: familiarityEvidence(outline, told),
    points: gatherEvidence(outline, told).flatMap((found, p) => {
      const truth = story === take.story ? take.labels.get(plain(outline.points[p].label)) : false;
      return truth === undefined ? [] : [{ found, truth, label: outline.points[p].label }];
    }),
  };
}

const namedModel = (names, weights) => ({
  bias: Number(weights.at(-1).toFixed(2)),
  weights: Object.fromEntries(names.map((name, i) => [name, Number(weights[i].toFixed(2))])),
});
const isRetelling = ({ take }) => /paraphrase|retold/.test(take.style);

const pointModel = (points, names) =>
  namedModel(
    names,
    fitLogistic(
      points.map(({ found }) => names.map((name) => found[name])),
      points.map(({ truth }) => Number(truth)),
      PENALTY,
    ),
  );

function fitted(own, others) {
  const points = own.flatMap((telling) => telling.points);
  const tellings = [...own, ...others].filter(
    ({ told, take }) => told.words.length >= ENOUGH_WORDS && !/philosophy|hypothetical/.test(take.style),
  );
  return {
    covered: pointModel(points, OF_WORDS),
    told: pointModel(points, OF_THE_TAKE),
    familiarity: namedModel(
      SIGNS,
      fitLogistic(
        tellings.map(({ signs }) => SIGNS.map((name) => signs[name])),
        tellings.map((telling) => (telling.foreign ? 0 : 1)),
        PENALTY,
        tellings.map((telling) =>
          telling.foreign ? COUNTS.other : isRetelling(telling) ? COUNTS.retelling : COUNTS.telling,
        ),
      ),
    ),
  };
}

/** Every labelled point with the closeness that a model gives it. */
const judged = (tellings, model) =>
  tellings.flatMap(({ take, told, signs, points }) =>
    points.map(({ found, truth, label }) => ({
      take,
      label,
      truth,
      found,
      told,
      chances: chancesFor(found, familiaritiesFrom(told, signs, model.familiarity), model),
    })),
  );

/** Judged by models that saw nothing of the same group. */
function leftOut(own, others, groupOf) {
  return [...new Set(own.map(groupOf))].flatMap((group) => {
    const model = fitted(
      own.filter((telling) => groupOf(telling) !== group),
      others.filter((telling) => groupOf(telling) !== group),
    );
    return judged(
      own.filter((telling) => groupOf(telling) === group),
      model,
    );
  });
}

const judge = (point, borders) => statusOf(point.told, point.found, point.chances, borders);

/** The lowest border of covered with enough precision, and the missed border that leaves the wanted share of unsure ones. */
function bordersFor(points) {
  let covered = 0.95;
  for (let border = 0.95; border >= LEAST_COVERED; border -= 0.01) {
    const above = points.filter((point) => judge(point, { covered: border, missed: 0 }) === 'covered');
    if (above.filter(({ truth }) => truth).length / above.length < COVERED_PRECISION) break;
    covered = border;
  }
  let missed = 0.5;
  for (let border = 0.5; border >= 0.02; border -= 0.005) {
    const unsure = points.filter((point) => judge(point, { covered, missed: border }) === 'unsure');
    if (unsure.length / points.length > UNSURE_SHARE) break;
    missed = border;
  }
  return { covered: Number(covered.toFixed(2)), missed: Number(missed.toFixed(3)) };
}

function figures(points, borders) {
  const count = { covered: [0, 0], unsure: [0, 0], missed: [0, 0] };
  for (const point of points) count[judge(point, borders ?? point.borders)][Number(point.truth)]++;
  const truths = count.covered[1] + count.unsure[1] + count.missed[1];
  const show = (a, b) => (b > 0 ? (a / b).toFixed(3) : '  -  ');
  return [
    `covered precision ${show(count.covered[1], count.covered[0] + count.covered[1])}`,
    `recall ${show(count.covered[1], truths)}`,
    `covered or unsure ${show(count.covered[1] + count.unsure[1], truths)}`,
    `missed precision ${show(count.missed[0], count.missed[0] + count.missed[1])}`,
    `unsure ${show(count.unsure[0] + count.unsure[1], points.length)}`,
    `of ${points.length}`,
  ].join(', ');
}

const byStory = leftOut(measured, foreign, ({ story }) => story);
const borders = bordersFor(byStory);
console.log(`Stories left out in turn; covered from ${borders.covered}, missed below ${borders.missed}`);
const sets = [...new Set(takes.map(({ set }) => set))];
for (const set of sets)
  console.log(
    `  ${set.padEnd(8)} ${figures(
      byStory.filter(({ take }) => take.set === set),
      borders,
    )}`,
  );
console.log(`  all      ${figures(byStory, borders)}`);
console.log(`  retold   ${figures(byStory.filter(isRetelling), borders)} (retellings in words of their own)`);

console.log('Sets left out in turn, their borders chosen without them');
const unseen = [];
for (const set of sets) {
  const others = measured.filter(({ take }) => take.set !== set);
  const foreignOthers = foreign.filter(({ take }) => take.set !== set);
  const own = bordersFor(leftOut(others, foreignOthers, ({ story }) => story));
  const points = judged(
    measured.filter(({ take }) => take.set === set),
    fitted(others, foreignOthers),
  ).map((point) => ({ ...point, borders: own }));
  unseen.push(...points);
  console.log(`  ${set.padEnd(8)} ${figures(points, own)}`);
}
console.log(`  all      ${figures(unseen, null)}`);
console.log(`  retold   ${figures(unseen.filter(isRetelling), null)} (retellings in words of their own)`);

const model = fitted(measured, foreign);
const strangers = judged(foreign, model).map((point) => judge(point, borders));
const share = (status) => (strangers.filter((one) => one === status).length / strangers.length).toFixed(4);
console.log(
  `Takes of other people’s stories: covered ${share('covered')}, unsure ${share('unsure')} of ${strangers.length}`,
);

if (process.argv.includes('--failures')) {
  for (const point of byStory) {
    const status = judge(point, borders);
    if ((status === 'covered' && !point.truth) || (status === 'missed' && point.truth))
      console.log(
        `${point.take.id} ${point.take.style} ${status} in error: ${point.label} (${point.chances.covered.toFixed(2)}) ` +
          OF_THE_TAKE.map((name) => `${name} ${point.found[name].toFixed(2)}`).join(' '),
      );
  }
}

if (process.argv.includes('--write')) {
  const asCode = ({ bias, weights }) =>
    `{\n  bias: ${bias},\n  weights: {\n${Object.entries(weights)
      .map(([name, weight]) => `    ${name}: ${weight},\n`)
      .join('')}  },\n}`;
  writeFileSync(
    `${root}src/takes/keyPointWeights.ts`,
    `// Written by test/accuracy/fit/fitKeyPoints.mjs; see the README beside it.
import type { FamiliarityEvidence } from './familiarity.ts';
import type { Logistic } from './logistic.ts';
import type { CoveringMeasure, PointMeasures } from './pointEvidence.ts';

/** Where a point counts as covered, and below what as missed; between the two the person is asked. */
export const POINT_BORDERS = { covered: ${borders.covered}, missed: ${borders.missed} };

/** How likely a take told a point, by its words: fitted to ${byStory.length} labelled points of ${takes.length} takes of ${stories.length} stories. */
export const COVERED_MODEL: Logistic<CoveringMeasure> = ${asCode(model.covered)};

/** The same, by the kind of take too. */
export const TOLD_MODEL: Logistic<keyof PointMeasures> = ${asCode(model.told)};

/** How likely a take tells a story at all: fitted to the same takes, and to each held against ${OTHER_STORIES} stories of other people. */
export const FAMILIARITY_MODEL: Logistic<keyof FamiliarityEvidence> = ${asCode(model.familiarity)};
`,
  );
}

// Fits src/takes/endings/endingWeights.ts: how likely a text breaks off at its last words.
//
//   node test/accuracy/fit/fitEndings.mjs            # figures, each fifth of the documents left out in turn
//   node test/accuracy/fit/fitEndings.mjs --write
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { endingExamples } from './endingExamples.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const sources = (
  await runnerImport(root + 'test/accuracy/fit/endingsUnderFit.ts', { configFile: false, root, logLevel: 'error' })
).module;

const PENALTY = 1;
const ROUNDS = 250;
const LEAST_COUNT = 8;
/** Smaller weights are left out of the file. */
const LEAST_WEIGHT = 0.25;
const FOLDS = 5;
/** Classes of last words that the rules know all about. */
const LEFT_TO_RULES = /^(?:subject|subjectVerb|article|owner|preposition|to|of|be|have|modal|quantity)$/;

const examples = endingExamples(sources).map((each) => ({
  ...each,
  features: [...new Set(sources.endingFeatures(each.folded, each.starts))],
}));

/** Logistic regression over features that are there or not. */
function fit(training) {
  const counts = new Map();
  for (const { features } of training) for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count >= LEAST_COUNT).map(([name]) => name);
  const at = new Map(names.map((name, i) => [name, i]));
  const rows = training.map(({ features, isOpen, weight }) => ({
    isOpen,
    weight,
    on: features.map((name) => at.get(name)).filter((i) => i !== undefined),
  }));
  const weights = new Float64Array(names.length);
  const mean = new Float64Array(names.length);
  const square = new Float64Array(names.length);
  for (let round = 1; round <= ROUNDS; round++) {
    const gradient = weights.map((weight) => -PENALTY * weight);
    for (const { isOpen, weight, on } of rows) {
      const score = on.reduce((sum, i) => sum + weights[i], 0);
      const error = weight * ((isOpen ? 1 : 0) - 1 / (1 + Math.exp(-score)));
      for (const i of on) gradient[i] += error;
    }
    const rate = round > ROUNDS * 0.7 ? 0.024 : 0.08;
    weights.forEach((_, i) => {
      mean[i] = 0.9 * mean[i] + 0.1 * gradient[i];
      square[i] = 0.99 * square[i] + 0.01 * gradient[i] ** 2;
      weights[i] += (rate * (mean[i] / (1 - 0.9 ** round))) / (Math.sqrt(square[i] / (1 - 0.99 ** round)) + 1e-8);
    });
  }
  return Object.fromEntries(
    names
      .map((name, i) => [name, Math.round(weights[i] * 100) / 100])
      .filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT),
  );
}

const scoreOf = (weights, { features }) => features.reduce((sum, name) => sum + (weights[name] ?? 0), 0);

if (process.argv.includes('--write')) {
  const weights = fit(examples);
  const all = Object.entries(weights).map(([name, weight]) => `${name}=${weight}`);
  const lines = [''];
  for (const each of all) {
    const line = lines.at(-1);
    if (line === '') lines[lines.length - 1] = each;
    else if (line.length + each.length > 160) lines.push(each);
    else lines[lines.length - 1] = `${line}|${each}`;
  }
  const file = join(root, 'src/takes/endings/endingWeights.ts');
  writeFileSync(
    file,
    `/** Each "name=weight", between bars or on a line of its own. */
const WRITTEN = \`${lines.join('\n')}\`;

/** What speaks for a text's breaking off at its end (log odds), written by test/accuracy/fit/fitEndings.mjs. */
export const ENDING_WEIGHTS: ReadonlyMap<string, number> = new Map(
  WRITTEN.split(/[|\\n]/).map((each): [string, number] => {
    const at = each.lastIndexOf('=');
    return [each.slice(0, at), Number(each.slice(at + 1))];
  }),
);
`,
  );
  console.log(`${all.length} weights; format it with: npx oxfmt ${file.slice(root.length)}`);
} else {
  const groups = [...new Set(examples.map(({ group }) => group))].sort();
  const judged = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const isLeft = ({ group }) => groups.indexOf(group) % FOLDS === fold;
    const weights = fit(examples.filter((each) => !isLeft(each)));
    for (const each of examples.filter(isLeft)) judged.push({ ...each, score: scoreOf(weights, each) });
  }
  const borders = [1.5, 2, 2.5, 3, 3.5];
  console.log(
    `${groups.length} documents, ${examples.length} endings; share called open by rules, and with a score above ${borders.join(', ')}`,
  );
  // As in a review: the rules first.
  for (const each of judged) {
    const told = sources.toldOf(
      each.folded.map((word, at) => (each.starts[at] && at > 0 ? `. ${word}` : word)).join(' '),
    );
    each.byRules = sources.unendedStatement(told) !== null || sources.isUnfinished(told);
    each.isWhole = sources.endsWhole(told);
    each.isLeftToRules = LEFT_TO_RULES.test(sources.classOf(each.folded.at(-1)));
  }
  const isCalled = (each, border) =>
    each.byRules || (!each.isWhole && each.score > border + (each.isLeftToRules ? 1 : 0));
  const kinds = [...new Set(judged.map(({ how, isOpen }) => `${isOpen ? 'open' : 'whole'}: ${how}`))].sort();
  for (const kind of kinds) {
    const own = judged.filter(({ how, isOpen }) => `${isOpen ? 'open' : 'whole'}: ${how}` === kind);
    const shares = [Infinity, ...borders].map((border) =>
      (own.filter((each) => isCalled(each, border)).length / own.length).toFixed(3),
    );
    console.log(`${kind.padEnd(24)} ${String(own.length).padStart(5)}: ${shares.join('  ')}`);
  }
  const shown = Number(process.argv[process.argv.indexOf('--worst') + 1] || 0);
  if (process.argv.includes('--worst')) {
    for (const isOpen of [false, true]) {
      console.log(isOpen ? 'open, called whole' : 'whole, called open');
      const own = judged.filter(
        (each) => each.isOpen === isOpen && !/typed/.test(each.how) && isCalled(each, 3) !== isOpen,
      );
      own.sort((a, b) => (isOpen ? b.score - a.score : b.score - a.score));
      for (const { score, how, folded, byRules } of own.slice(0, shown))
        console.log(`  ${score.toFixed(1)} ${how}${byRules ? ' RULES' : ''}: … ${folded.slice(-10).join(' ')}`);
    }
  }
}

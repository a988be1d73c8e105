// Fits src/takes/parts/breakWeights.ts: where a new statement begins in text without marks, learnt from text that has them.
// Every punctuated script and take of the fixtures is read with its marks and capitals taken away.
//
//   node test/accuracy/fit/fitBreaks.mjs [--write]
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { labelledTakes } from './labelledTakes.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const sources = (
  await runnerImport(root + 'test/accuracy/fit/partsUnderFit.ts', {
    configFile: false,
    root,
    logLevel: 'error',
  })
).module;

const PENALTY = 5;
const ROUNDS = 250;
const LEAST_COUNT = 15;
/** Smaller weights are left out of the file. */
const LEAST_WEIGHT = 0.25;

const option = (name) => process.argv.flatMap((word, at) => (process.argv[at - 1] === name ? [word] : []));
const texts = new Map();
for (const take of labelledTakes(sources.storiesFrom, option('--also')))
  for (const text of [take.story.script?.text ?? '', take.text])
    if (/[.!?]\s+\S/.test(text)) texts.set(text, basename(take.guide));

/** The gaps between words, each with what its neighbours are and whether a sentence ends there. Commas say too little. */
const gaps = [...texts].flatMap(([text, group]) => {
  const words = sources.wordsOf(text);
  const classes = words.map((word) => sources.classOf(word.folded));
  return words.slice(1).flatMap((word, i) => {
    const between = text.slice(words[i].end, word.start);
    const isTitle = /^(?:mr|mrs|ms|dr|st)$/.test(words[i].folded);
    const isBreak = (/[.!?]['"’”)]*\s|\n/.test(between) && !isTitle) || /[;:]\s|\s[-–—]\s|—/.test(between);
    if (!isBreak && !/^\s+$/.test(between)) return [];
    return [{ group, isBreak, features: sources.breakFeatures(classes, i + 1) }];
  });
});

/** Logistic regression over features that are there or not. */
function fit(training) {
  const counts = new Map();
  for (const { features } of training) for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count >= LEAST_COUNT).map(([name]) => name);
  const at = new Map(names.map((name, i) => [name, i]));
  const rows = training.map(({ features, isBreak }) => ({
    isBreak,
    on: features.map((name) => at.get(name)).filter((i) => i !== undefined),
  }));
  const weights = new Float64Array(names.length);
  const mean = new Float64Array(names.length);
  const square = new Float64Array(names.length);
  for (let round = 1; round <= ROUNDS; round++) {
    const gradient = weights.map((weight) => -PENALTY * weight);
    for (const { isBreak, on } of rows) {
      const score = on.reduce((sum, i) => sum + weights[i], 0);
      const error = (isBreak ? 1 : 0) - 1 / (1 + Math.exp(-score));
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

function report(name, judged, weights) {
  const scored = judged.map(({ features, isBreak }) => [
    features.reduce((sum, one) => sum + (weights[one] ?? 0), 0),
    isBreak,
  ]);
  for (const from of [-3, -2, -1]) {
    const called = scored.filter(([score]) => score > from);
    const hits = called.filter(([, isBreak]) => isBreak).length;
    const all = judged.filter(({ isBreak }) => isBreak).length;
    console.log(
      `${name}, from ${from}: recall ${(hits / all).toFixed(3)}, precision ${(hits / called.length).toFixed(3)}`,
    );
  }
}

console.log(`${texts.size} texts, ${gaps.length} gaps`);
if (process.argv.includes('--write')) {
  const weights = fit(gaps);
  const lines = Object.entries(weights).map(([name, weight]) => `'${name}': ${weight},`);
  const comment =
    '/** What speaks for a new statement before a word (log odds), written by test/accuracy/fit/fitBreaks.mjs. */';
  const file = join(root, 'src/takes/parts/breakWeights.ts');
  writeFileSync(
    file,
    `${comment}\nexport const BREAK_WEIGHTS: Readonly<Record<string, number>> = {\n${lines.join('\n')}\n};\n`,
  );
  console.log(`${lines.length} weights; format it with: npx oxfmt ${file.slice(root.length)}`);
} else {
  const groups = [...new Set(gaps.map(({ group }) => group))];
  for (let part = 0; part < 3; part++) {
    const isLeft = ({ group }) => groups.indexOf(group) % 3 === part;
    report(`third ${part + 1} left out`, gaps.filter(isLeft), fit(gaps.filter((gap) => !isLeft(gap))));
  }
}

// Fits src/takes/facts/strayWeights.ts: how likely a value that no fact claims is a fact told wrongly.
//
//   node test/accuracy/fit/fitStrays.mjs            # figures, each eighth of the guides left out in turn
//   node test/accuracy/fit/fitStrays.mjs --write    # writes the weights as well
//   node test/accuracy/fit/fitStrays.mjs --also TAKES.jsonl=DOCUMENTS
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { labelledFacts } from './labelledFacts.mjs';
import { chanceOf, fitLogistic } from './logisticRegression.mjs';
import { chances, mistold } from './mistellings.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const { joinStrays, MEASURES, measuresOf, otherValuesOf, reviewFacts, storiesFrom } = (
  await runnerImport(root + 'test/accuracy/fit/straysUnderFit.ts', { configFile: false, root, logLevel: 'error' })
).module;

const PENALTY = 2;
const FOLDS = 8;
const SEEDS = ['', 'again'];
/** How often each sort counts: labelled by people, made of right tellings, put between by us, read against another story of the guide. */
const COUNTS = { labelled: 1.5, made: 1, madeOther: 0.5, besides: 0.5, otherStory: 0.3 };
const NAMES = /^(?:person|organisation|technology|title|term)$/;

/** A review, with the values that no fact claimed against the facts that are not told. */
function reviewed(story, text) {
  let pairs = [];
  const { facts } = reviewFacts(story, { text }, (strays, relevance, words) => {
    pairs = otherValuesOf(strays, relevance, words);
    return joinStrays(strays, relevance, words);
  });
  return { facts, pairs };
}

const takes = labelledFacts(
  storiesFrom,
  process.argv.flatMap((option, at) => (option === '--also' ? [process.argv[at + 1]] : [])),
);
const rows = [];
const add = (guide, sort, pair, truth, count) => rows.push({ guide, sort, measures: measuresOf(pair), truth, count });
/** Sentences with numbers, by guide: what people of other stories say. */
const sentences = [...new Map(takes.map(({ guide, story }) => [story, guide]))].flatMap(([story, guide]) =>
  (story.script?.text.match(/[^.!?]+[.!?]/g) ?? [])
    .filter((one) => /\d/.test(one))
    .map((text) => ({ guide, text: text.trim() })),
);
const isOf = (pair, fact) => pair.stray.profile.fact.id === fact.id;

for (const { id, text, guide, story, isLong, labels } of takes) {
  const { facts, pairs } = reviewed(story, text);
  for (const fact of facts) {
    const own = pairs.filter((pair) => isOf(pair, fact));
    const label = labels.get(fact.id);
    if (own.length === 0 || label === undefined) continue;
    if (label === 'wrong') add(guide, 'labelled wrong', own[0], 1, COUNTS.labelled);
    else for (const pair of own) add(guide, 'labelled right or absent', pair, 0, COUNTS.labelled);
  }
  for (const fact of facts) {
    if (fact.status !== 'right' || labels.get(fact.id) === 'wrong' || NAMES.test(fact.kind)) continue;
    if (text.split(fact.said).length > 2) continue;
    const { value, kind } = story.facts.find((one) => one.id === fact.id);
    for (const seed of SEEDS) {
      const other = mistold(fact.said, { kind, value }, chances(id + fact.id + seed));
      if (other === null || other === fact.said) continue;
      const { start, end } = fact.range;
      for (const pair of reviewed(story, text.slice(0, start) + other + text.slice(end)).pairs) {
        const { range } = pair.stray.said.quantity;
        const isThere = range.start < start + other.length && range.end > start;
        const isFact = isOf(pair, fact);
        if (isThere && isFact) add(guide, 'made wrong', pair, 1, COUNTS.made);
        else if ((isThere || isFact) && labels.get(pair.stray.profile.fact.id) !== 'wrong')
          add(guide, 'another fact or value', pair, 0, COUNTS.madeOther);
      }
    }
  }
  // A sentence of somebody else's story in between: its values are new.
  const gaps = [...text.matchAll(/[.!?]\s+|\s(?=(?:and|so|then|but)\s)|$/g)].map(
    ({ index, 0: gap }) => index + gap.length,
  );
  const foreign = sentences.filter((one) => one.guide !== guide);
  for (const seed of SEEDS) {
    const chance = chances(`${id} besides ${seed}`);
    const at = gaps[Math.floor(chance() * gaps.length)];
    const aside = ` ${foreign[Math.floor(chance() * foreign.length)].text} `;
    for (const pair of reviewed(story, text.slice(0, at) + aside + text.slice(at)).pairs) {
      const { range } = pair.stray.said.quantity;
      if (range.start >= at && range.end <= at + aside.length) add(guide, 'said besides', pair, 0, COUNTS.besides);
    }
  }
  const others = takes.filter((one) => one.guide === guide && one.story !== story);
  if (isLong && others.length > 0)
    for (const pair of reviewed(others[(7 * id.length) % others.length].story, text).pairs)
      add(guide, 'another story', pair, 0, COUNTS.otherStory);
}

const fit = (some) =>
  fitLogistic(
    some.map(({ measures }) => measures),
    some.map(({ truth }) => truth),
    PENALTY,
    some.map(({ count }) => count),
  );

const guides = [...new Set(rows.map(({ guide }) => guide))];
for (let fold = 0; fold < FOLDS; fold++) {
  const isLeft = ({ guide }) => guides.indexOf(guide) % FOLDS === fold;
  const weights = fit(rows.filter((row) => !isLeft(row)));
  for (const row of rows.filter(isLeft)) row.chance = chanceOf(weights, row.measures);
}
console.log(`${guides.length} guides, ${rows.length} pairs of a value and a fact; share called wrong from a chance of`);
const borders = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8];
console.log(`${''.padEnd(26)}        ${borders.join('    ')}`);
for (const sort of new Set(rows.map((row) => row.sort))) {
  const own = rows.filter((row) => row.sort === sort);
  const shares = borders.map((border) => (own.filter(({ chance }) => chance >= border).length / own.length).toFixed(3));
  console.log(`${sort.padEnd(26)} ${String(own.length).padStart(5)}  ${shares.join('  ')}`);
}

if (process.argv.includes('--write')) {
  const weights = fit(rows).map((weight) => Math.round(weight * 100) / 100);
  const lines = [...MEASURES, 'where nothing else speaks'].map((name, i) => `  ${weights[i]}, // ${name}`);
  writeFileSync(
    join(root, 'src/takes/facts/strayWeights.ts'),
    `/** What each of \`MEASURES\` says for a fact told wrongly (log odds), and the bias; written by test/accuracy/fit/fitStrays.mjs. */
export const STRAY_WEIGHTS: readonly number[] = [
${lines.join('\n')}
];
`,
  );
}

// Fits src/takes/facts/strayWeights.ts: how likely a value that no fact claims is a fact told wrongly.
//
//   node test/accuracy/fit/fitStrays.mjs            # figures, each eighth of the guides left out in turn
//   node test/accuracy/fit/fitStrays.mjs --write    # writes the weights as well
//   node test/accuracy/fit/fitStrays.mjs --also TAKES.jsonl=DOCUMENTS
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { sentencesOf, withAside } from './asides.mjs';
import { labelledFacts } from './labelledFacts.mjs';
import { printLeftOut, weightLines } from './leaveGuidesOut.mjs';
import { chances, mistold } from './mistellings.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const { joinStrays, MEASURES, measuresOf, otherValuesOf, reviewFacts, storiesFrom } = (
  await runnerImport(root + 'test/accuracy/fit/straysUnderFit.ts', { configFile: false, root, logLevel: 'error' })
).module;

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
const sentences = sentencesOf(takes, (text) => /\d/.test(text));
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
  const foreign = sentences.filter((one) => one.guide !== guide);
  for (const seed of SEEDS) {
    const chance = chances(`${id} besides ${seed}`);
    const aside = withAside(text, foreign[Math.floor(chance() * foreign.length)].text, chance);
    for (const pair of reviewed(story, aside.text).pairs) {
      const { range } = pair.stray.said.quantity;
      if (range.start >= aside.start && range.end <= aside.end) add(guide, 'said besides', pair, 0, COUNTS.besides);
    }
  }
  const others = takes.filter((one) => one.guide === guide && one.story !== story);
  if (isLong && others.length > 0)
    for (const pair of reviewed(others[(7 * id.length) % others.length].story, text).pairs)
      add(guide, 'another story', pair, 0, COUNTS.otherStory);
}

printLeftOut(rows);

if (process.argv.includes('--write')) {
  writeFileSync(
    join(root, 'src/takes/facts/strayWeights.ts'),
    `/** What each of \`MEASURES\` says for a fact told wrongly (log odds), and the bias; written by test/accuracy/fit/fitStrays.mjs. */
export const STRAY_WEIGHTS: readonly number[] = [
${weightLines(rows, MEASURES)}
];
`,
  );
}

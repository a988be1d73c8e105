// Fits src/takes/facts/strangerWeights.ts: how likely a name that the story does not have is one of its own told wrongly, for
// people and for firms, places and tools.
//
//   node test/accuracy/fit/fitStrangers.mjs            # figures, each eighth of the guides left out in turn
//   node test/accuracy/fit/fitStrangers.mjs --write    # writes the weights as well
//   node test/accuracy/fit/fitStrangers.mjs --also TAKES.jsonl=DOCUMENTS
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { sentencesOf, withAside } from './asides.mjs';
import { labelledFacts } from './labelledFacts.mjs';
import { printLeftOut, weightLines } from './leaveGuidesOut.mjs';
import { chances } from './mistellings.mjs';
import { firstName, withOtherName } from './mistoldNames.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const { FIRST_NAMES, reviewFacts, storiesFrom, strangersOfTake, STRANGER_MEASURES } = (
  await runnerImport(root + 'test/accuracy/fit/strangersUnderFit.ts', { configFile: false, root, logLevel: 'error' })
).module;

const SEEDS = ['', 'again', 'once more'];
const listed = [...FIRST_NAMES];
/** How often each sort counts: labelled by people, made of right tellings, put between by us, read against another story of the guide. */
const COUNTS = { labelled: 1.5, made: 1, madeOther: 0.5, besides: 0.5, otherStory: 0.3 };
/** People of one's own life. */
const ASIDES = [
  (name) => `my sister ${name} still laughs about it`,
  (name) => `I talked to a friend of mine, ${name}, that evening`,
  (name) => `my husband ${name} says I never stop`,
  (name) => `${name} from my old job would have done it differently`,
];
const OWN_SHARE = 0.4;

const takes = labelledFacts(
  storiesFrom,
  process.argv.flatMap((option, at) => (option === '--also' ? [process.argv[at + 1]] : [])),
);
const rows = [];
const add = (guide, sort, { measures, profile }, truth, count) =>
  rows.push({ guide, sort, measures, truth, count, isPerson: profile.fact.kind === 'person' });
const isOf = (pair, fact) => pair.profile.fact.id === fact.id;
const KINDS = /^(?:person|organisation|technology|term)$/;
const named = (story) => story.facts.filter(({ kind }) => KINDS.test(kind));
const sentences = sentencesOf(takes, (text, story) => named(story).some((fact) => text.includes(fact.text)));

for (const { id, text, guide, story, isLong, labels } of takes) {
  const { facts } = reviewFacts(story, { text });
  const pairs = strangersOfTake(story, text);
  for (const fact of named(story)) {
    const own = pairs.filter((pair) => isOf(pair, fact));
    const label = labels.get(fact.id);
    if (own.length === 0 || label === undefined) continue;
    const evidence = ({ measures: [around, meaning, aligned, neighbours] }) => around + meaning + aligned + neighbours;
    if (label === 'wrong')
      add(guide, 'labelled wrong', own.toSorted((a, b) => evidence(b) - evidence(a))[0], 1, COUNTS.labelled);
    else for (const pair of own) add(guide, 'labelled right or absent', pair, 0, COUNTS.labelled);
  }
  for (const fact of facts) {
    if (!KINDS.test(fact.kind) || fact.status !== 'right' || labels.get(fact.id) === 'wrong') continue;
    for (const seed of SEEDS) {
      const other = withOtherName(text, fact.said, fact, listed, chances(id + fact.id + seed));
      if (other === null) continue;
      const others = strangersOfTake(story, other);
      // The first place at which the texts differ.
      const at = [...other].findIndex((letter, i) => letter !== text[i]);
      const isThere = ({ name }) => name.start <= at && name.end > at;
      for (const pair of others) {
        if (isThere(pair) && isOf(pair, fact)) add(guide, 'made wrong', pair, 1, COUNTS.made);
        else if (isThere(pair) && labels.get(pair.profile.fact.id) !== 'wrong')
          add(guide, 'another name', pair, 0, COUNTS.madeOther);
      }
    }
  }
  const foreign = sentences.filter((one) => one.guide !== guide);
  for (const seed of SEEDS) {
    const chance = chances(`${id} besides ${seed}`);
    const said =
      chance() < OWN_SHARE
        ? ASIDES[Math.floor(chance() * ASIDES.length)](firstName(chance))
        : foreign[Math.floor(chance() * foreign.length)].text;
    const aside = withAside(text, /[A-Z][a-z]/.test(text) ? said : said.toLowerCase(), chance);
    for (const pair of strangersOfTake(story, aside.text))
      if (pair.name.start >= aside.start && pair.name.end <= aside.end)
        add(guide, 'said besides', pair, 0, COUNTS.besides);
  }
  const others = takes.filter((one) => one.guide === guide && one.story !== story);
  if (isLong && others.length > 0)
    for (const pair of strangersOfTake(others[(7 * id.length) % others.length].story, text))
      add(guide, 'another story', pair, 0, COUNTS.otherStory);
}

const [people, things] = [true, false].map((person) => rows.filter(({ isPerson }) => isPerson === person));
for (const [name, some] of [
  ['People', people],
  ['Firms, places and tools', things],
]) {
  console.log(name);
  printLeftOut(some);
}

if (process.argv.includes('--write')) {
  writeFileSync(
    join(root, 'src/takes/facts/strangerWeights.ts'),
    `/** What each of \`STRANGER_MEASURES\` says for a person told wrongly (log odds), and the bias; written by test/accuracy/fit/fitStrangers.mjs. */
export const PERSON_WEIGHTS: readonly number[] = [
${weightLines(people, STRANGER_MEASURES)}
];

/** The same for firms, places and tools. */
export const THING_WEIGHTS: readonly number[] = [
${weightLines(things, STRANGER_MEASURES)}
];
`,
  );
}

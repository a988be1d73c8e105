// Fits the models of src/takes/parts/partWeights.ts to labelled takes, or prints how they do on sets, or on stories,
// left out of the fit.
//
//   node test/accuracy/fit/fitParts.mjs [--write] [--leave stories] [--failures SET] [--also TAKES.jsonl=DOCUMENTS[=odd]]…
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { fitChain } from './chainModel.mjs';
import { labelledTakes } from './labelledTakes.mjs';
import { withBackground } from './longBackgrounds.mjs';
import { scriptStates } from './scriptLabels.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const sources = (
  await runnerImport(root + 'test/accuracy/fit/partsUnderFit.ts', {
    configFile: false,
    root,
    logLevel: 'error',
  })
).module;
const { ALIGNED_MODEL, CUE_MODEL, SCRIPT_MODEL } = sources;

const LETTERS = 'STARC';
const PENALTY = 7;
/** Scripts are few, so what they show must be shown often. */
const SCRIPT_PENALTY = 10;
const SCRIPT_LEAST_COUNT = 3;
/** Takes of one story tell of one story: more of them weigh more by the root only. */
const USUAL_TAKES = 8;
/** Words that a border may lie beside its label. */
const NEAR_WORDS = 5;

const option = (name) => process.argv.flatMap((word, at) => (process.argv[at - 1] === name ? [word] : []));
const fixtures = join(root, 'test/fixtures');
const blind = join(fixtures, 'blind');
const also = [
  `${blind}/takes.jsonl=${blind}`,
  // Of the last three the even lines are what the product is measured by.
  ...['blind-second', 'blind-third', 'blind-fourth', 'blind-fifth', 'blind-sixth'].map(
    (set) =>
      `${fixtures}/${set}/takes.jsonl=${fixtures}/${set}/seed-style${/-(?:four|fif|six)th$/.test(set) ? '=odd' : ''}`,
  ),
];
const SET_NAMES = {
  also1: 'blind',
  also2: 'second',
  also3: 'third',
  also4: 'fourth',
  also5: 'fifth',
  tuned: 'own',
  held: 'own',
};
const takes = labelledTakes(sources.storiesFrom, [...also, ...option('--also')])
  .filter(({ borders }) => borders.length > 0)
  .map((take) => ({
    ...take,
    set: SET_NAMES[take.set] ?? take.set,
    storyKey: `${SET_NAMES[take.set] ?? take.set} ${basename(take.guide)} ${take.story.number}`,
  }));

/** Every so many takes is there once more with a long background, which labelled takes hardly have. */
const BACKGROUND_EVERY = 8;
const withBackgrounds = (training) => [
  ...training,
  ...training.filter((_, at) => at % BACKGROUND_EVERY === 0).map((take, at) => withBackground(take, at)),
];

const byKey = (all, keyOf) => {
  const groups = new Map();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
};

/**
 * A take's weight. The blind takes are there twice, with their guides as written and in one plain style; all stories of the
 * fifth and sixth set go one way: somebody resists, and the teller pledges something.
 */
function weigher(training) {
  const counts = byKey(training, ({ storyKey }) => storyKey);
  return ({ set, storyKey }) =>
    (/^(?:blind|fifth|sixth)$/.test(set) ? 0.5 : 1) * Math.sqrt(USUAL_TAKES / counts.get(storyKey).length);
}

/** A take cut into stretches with the features of each and the part it is labelled as. */
function prepare(take) {
  const outline = sources.outlineOf(take.story);
  const told = sources.toldOf(take.text, outline.vocabulary);
  const stretches = sources.stretchesForParts(told);
  const link = sources.reviewConnection(outline, told).range;
  const connects = (range) => link !== null && range.start >= link.start && range.end <= link.end;
  const byWords = sources.partFeatures(told, stretches, connects);
  const stateAt = (offset) =>
    LETTERS.indexOf((take.borders.findLast(([, from]) => from <= offset) ?? take.borders[0])[0]);
  const states = stretches.map(({ startWord, endWord }) => {
    const { start, end } = sources.rangeOfWords(told, startWord, endWord);
    return stateAt((start + end) / 2);
  });
  return { take, outline, told, stretches, byWords, states, stateAt };
}

const withScript = ({ outline, told, stretches, byWords }) => {
  const aligned = outline.script.ideas.length > 0 ? sources.alignedFeatures(outline, told, stretches) : [];
  return byWords.map((row, i) => ({ ...row, ...aligned[i] }));
};

/** The scripts of some takes' stories, cut into sentences with the part of each that the takes' labels speak for. */
function labelledScripts(prepared) {
  return [...byKey(prepared, ({ take }) => take.storyKey).values()].flatMap((told) => {
    const [{ outline, take }] = told;
    if (outline.script.ideas.length === 0) return [];
    const sentences = sources.scriptSentences(outline.script);
    const parts = (one) => one.take.borders.map(([letter]) => LETTERS.indexOf(letter));
    const inOrder = told.filter((one) => parts(one).every((part, i, all) => i === 0 || part >= all[i - 1]));
    const states = scriptStates(
      outline.script,
      sentences,
      inOrder.map((one) => ({ told: one.told, stateAt: one.stateAt, parts: parts(one) })),
    );
    return [{ set: take.set, features: sources.sentenceFeatures(outline, sentences), states, weight: 1 }];
  });
}

/**
 * The models from some takes. The last reads scripts with the one before, so stories are read anew; while it is fitted, the
 * scripts of each set are read by a model that never saw that set, or it would trust them more than it may later.
 */
function fit(training) {
  const fresh = (take) => prepare({ ...take, story: structuredClone(take.story) });
  const weight = weigher(training);
  const shown = withBackgrounds(training);
  const example = (one, features) => ({ features, states: one.states, weight: weight(one.take) });
  const prepared = shown.map(fresh);
  Object.assign(
    CUE_MODEL,
    fitChain(
      prepared.map((one) => example(one, one.byWords)),
      { penalty: PENALTY },
    ),
  );
  const scripts = labelledScripts(prepared.filter(({ take }) => !take.hasLongBackground));
  const fitScripts = (some) =>
    Object.assign(SCRIPT_MODEL, fitChain(some, { penalty: SCRIPT_PENALTY, leastCount: SCRIPT_LEAST_COUNT }));
  const examples = [...new Set(training.map(({ set }) => set))].flatMap((set) => {
    fitScripts(scripts.filter((one) => one.set !== set));
    return prepared.filter(({ take }) => take.set === set).map((one) => example(one, withScript(one)));
  });
  Object.assign(ALIGNED_MODEL, fitChain(examples, { penalty: PENALTY }));
  fitScripts(scripts);
}

const wordsBefore = (text, offset) => text.slice(0, offset).split(/\s+/).filter(Boolean).length;

function judge(take, tally, failures) {
  const one = prepare({ ...take, story: structuredClone(take.story) });
  for (const [name, features, model] of [
    ['with its script', withScript(one), ALIGNED_MODEL],
    ['from words alone', one.byWords, CUE_MODEL],
  ]) {
    const starts = sources.placeParts(sources.stretchScores(features, model), model, one.stretches);
    const own = (tally[`${take.set}, ${name}`] ??= { near: 0, borders: 0, added: 0, takes: 0 });
    own.takes++;
    own.added += starts.filter(({ part }) => !take.borders.some(([letter]) => letter === LETTERS[part])).length;
    for (const [letter, from] of take.borders) {
      if (from === 0) continue;
      const start = starts.find(({ part }) => LETTERS[part] === letter);
      const at = start && (one.told.words[one.stretches[start.stretch].startWord]?.start ?? 0);
      const isNear =
        at !== undefined && Math.abs(wordsBefore(take.text, at) - wordsBefore(take.text, from)) <= NEAR_WORDS;
      own.borders++;
      if (isNear) own.near++;
      else if (model === ALIGNED_MODEL)
        failures.push(
          `${take.set} ${take.id} ${letter}: ${at === undefined ? 'none' : take.text.slice(at, at + 40)} | ${take.text.slice(from, from + 40)}`,
        );
    }
  }
}

if (process.argv.includes('--write')) {
  fit(takes);
  const file = join(root, 'src/takes/parts/partWeights.ts');
  const text = readFileSync(file, 'utf8');
  const literal = (model) =>
    `{\n${['weights', 'entries']
      .map(
        (kind) =>
          `${kind}: {\n${Object.entries(model[kind])
            .map(([name, row]) => `${name}: ${JSON.stringify(row)},`)
            .join('\n')}\n},`,
      )
      .join('\n')}\nmoves: ${JSON.stringify(model.moves)},\nstarts: ${JSON.stringify(model.starts)},\n}`;
  const put = (source, name, model) =>
    source.replace(
      new RegExp(`(export const ${name}: PartModel = )\\{[^]*?\\n\\};`),
      (_, head) => `${head}${literal(model)};`,
    );
  writeFileSync(
    file,
    Object.entries({ CUE_MODEL, SCRIPT_MODEL, ALIGNED_MODEL }).reduce(
      (source, [name, model]) => put(source, name, model),
      text,
    ),
  );
  console.log(`fitted to ${takes.length} takes; format it with: npx oxfmt ${file.slice(root.length)}`);
} else {
  const tally = {};
  const failures = [];
  const group = option('--leave').includes('stories') ? ({ storyKey }) => storyKey : ({ set }) => set;
  for (const left of new Set(takes.map(group))) {
    fit(takes.filter((take) => group(take) !== left));
    for (const take of takes) if (group(take) === left) judge(take, tally, failures);
  }
  for (const [name, { near, borders, added, takes: count }] of Object.entries(tally))
    console.log(
      `${name}: ${(near / borders).toFixed(3)} of ${borders} borders; ${added} parts too many in ${count} takes`,
    );
  for (const set of option('--failures')) for (const line of failures) if (line.startsWith(set)) console.log(line);
}

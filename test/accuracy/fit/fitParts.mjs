// Fits the models of src/takes/parts/partWeights.ts to labelled takes, or prints how they do on documents left out of the fit.
//
//   node test/accuracy/fit/fitParts.mjs [--write] [--failures SET] [--also TAKES.jsonl=DOCUMENTS]…
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { fitChain } from './chainModel.mjs';
import { labelledTakes } from './labelledTakes.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const sources = (
  await runnerImport(root + 'test/accuracy/fit/partsUnderFit.ts', {
    configFile: false,
    root,
    logLevel: 'error',
  })
).module;
const { ALIGNED_MODEL, CUE_MODEL } = sources;

const LETTERS = 'STARC';
const PENALTY = 7;
/** Words that a border may lie beside its label. */
const NEAR_WORDS = 5;

const option = (name) => process.argv.flatMap((word, at) => (process.argv[at - 1] === name ? [word] : []));
const blind = join(root, 'test/fixtures/blind');
const asWritten = `${blind}/takes.jsonl=${blind}`;
const takes = labelledTakes(sources.storiesFrom, [asWritten, ...option('--also')])
  .filter(({ borders }) => borders.length > 0)
  // The blind takes are there twice, with their guides as written and in one plain style.
  .map((take) => ({
    ...take,
    weight: take.set === 'blind' || take.guide.startsWith(blind) ? 0.5 : 1,
  }));

/** A take cut into stretches with the features of each and the part it is labelled as. */
function prepare(take) {
  const outline = sources.outlineOf(take.story);
  const told = sources.toldOf(take.text, outline.vocabulary);
  const stretches = sources.stretchesForParts(told);
  const link = sources.reviewConnection(outline, told).range;
  const connects = (range) => link !== null && range.start >= link.start && range.end <= link.end;
  const byWords = sources.partFeatures(told, stretches, connects);
  const states = stretches.map(({ startWord, endWord }) => {
    const { start, end } = sources.rangeOfWords(told, startWord, endWord);
    const label = take.borders.findLast(([, from]) => from <= (start + end) / 2) ?? take.borders[0];
    return LETTERS.indexOf(label[0]);
  });
  return { take, outline, told, stretches, byWords, states };
}

const withScript = ({ outline, told, stretches, byWords }) => {
  const aligned = outline.script.ideas.length > 0 ? sources.alignedFeatures(outline, told, stretches) : [];
  return byWords.map((row, i) => ({ ...row, ...aligned[i] }));
};

/** Both models from some takes. The second reads scripts with the first, so stories are read anew. */
function fit(training) {
  const fresh = (take) => prepare({ ...take, story: structuredClone(take.story) });
  const prepared = training.map(fresh);
  const example = (features) => (one) => ({
    features: features(one),
    states: one.states,
    weight: one.take.weight,
  });
  Object.assign(CUE_MODEL, fitChain(prepared.map(example(({ byWords }) => byWords)), { penalty: PENALTY }));
  Object.assign(ALIGNED_MODEL, fitChain(prepared.map(example(withScript)), { penalty: PENALTY }));
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
  writeFileSync(file, put(put(text, 'CUE_MODEL', CUE_MODEL), 'ALIGNED_MODEL', ALIGNED_MODEL));
  console.log(`fitted to ${takes.length} takes; format it with: npx oxfmt ${file.slice(root.length)}`);
} else {
  const tally = {};
  const failures = [];
  const group = ({ guide, story }) => (basename(guide) === 'others.md' ? `${guide} ${story.number}` : basename(guide));
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

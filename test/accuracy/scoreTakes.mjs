// Scores labelled takes on everything that is labelled: key points, facts, hook, connection, the story's parts,
// shape, unfinished endings and readings without a fault.
//
//   node test/accuracy/scoreTakes.mjs [--takes FILE.jsonl] [--documents DIR] [--failures odd|even|all]
//
// Needs a build (dist/cli.js). Without options it takes the blind set, test/fixtures/blind, as its guides were
// written. --documents test/fixtures/blind/seed-style reads the same stories in one plain style, which parts the
// mistakes of reading a guide from those of judging a take.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const cli = resolve(here, '../../dist/cli.js');
const blind = resolve(here, '../fixtures/blind');
const LETTERS = { situation: 'S', task: 'T', action: 'A', result: 'R', connection: 'C' };
/** Words a boundary may lie beside its label. */
const BOUNDARY_WORDS = 5;

const NUMBERS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'.split(' ');
const plain = (text) =>
  String(text)
    .toLowerCase()
    .replace(/[-–—,'"“”‘’()]/g, ' ')
    .replace(/\b[a-z]+\b/g, (word) =>
      NUMBERS.includes(word) ? String(NUMBERS.indexOf(word)) : word.length > 3 ? word.replace(/s$/, '') : word,
    )
    .replace(/\s+/g, ' ')
    .trim();
const names = (fact) => [fact.text, ...(fact.aliases ?? [])].map(plain);

function findFact(facts, wanted) {
  const want = plain(wanted);
  const exact = facts.find((fact) => names(fact).includes(want));
  if (exact) return exact;
  const words = want.split(' ');
  return facts
    .filter((fact) => names(fact).some((name) => words.every((word) => name.split(' ').includes(word))))
    .sort((a, b) => a.text.length - b.text.length)[0];
}

const wordsBefore = (text, offset) => text.slice(0, offset).split(/\s+/).filter(Boolean).length;

/** The distance in words from each labelled inner boundary to the review's start of that part; Infinity where it has none. */
function boundaryErrors(take, review) {
  return (take.labels.star ?? [])
    .filter(([, start]) => start > 0)
    .map(([letter, start]) => {
      const part = (review.parts ?? []).find(({ part: name }) => LETTERS[name] === letter);
      const error = part
        ? Math.abs(wordsBefore(take.text, part.range.start) - wordsBefore(take.text, start))
        : Infinity;
      return { letter, error };
    });
}

/** Reads the takes, has the built program review them and returns both side by side. */
export function reviewTakes(file = join(blind, 'takes.jsonl'), documents = dirname(file)) {
  const takes = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const input = takes.map(({ id, document, story, text }) =>
    JSON.stringify({ id, document: join(documents, document), story, text }),
  );
  const run = spawnSync(process.execPath, [cli, 'review', '--stdin'], {
    input: input.join('\n') + '\n',
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (run.status !== 0) throw new Error(run.stderr || `the review ended with ${run.status}`);
  const reviews = run.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  return takes.map((take, index) => ({ take, review: reviews[index] }));
}

/** Counts of everything labelled, as ratios between 0 and 1, and the failures as lines. */
export function scoreTakes(pairs) {
  const points = { coveredTrue: 0, coveredFalse: 0, unsureTrue: 0, unsureFalse: 0, missedTrue: 0, missedFalse: 0 };
  const facts = { right: { hit: 0, said: 0, labelled: 0 }, wrong: { hit: 0, said: 0, labelled: 0 } };
  const tally = {
    pointsNotFound: 0,
    factsNotFound: 0,
    hook: 0,
    connection: 0,
    place: 0,
    places: 0,
    shape: 0,
    shapes: 0,
    boundaries: 0,
    boundariesNear: 0,
    unfinished: 0,
    unfinishedHit: 0,
    unfinishedSaid: 0,
    perfect: 0,
    perfectQuiet: 0,
    wrongStory: 0,
    wrongStoryClaims: 0,
  };
  const failures = [];
  for (const { take, review } of pairs) {
    const fail = (kind, what) => failures.push({ id: take.id, kind, what });
    const { labels } = take;
    for (const [label, truth] of Object.entries(labels.keyPoints)) {
      const point =
        review.keyPoints.find((p) => plain(p.label) === plain(label)) ??
        review.keyPoints.find((p) => plain(p.label).includes(plain(label)));
      if (!point) {
        tally.pointsNotFound++;
        fail('point-not-in-review', label);
        continue;
      }
      points[point.status + (truth ? 'True' : 'False')]++;
      if (point.status === 'covered' && !truth) fail('point-covered-in-error', label);
      if (point.status === 'missed' && truth) fail('point-missed-in-error', label);
    }
    for (const [text, truth] of Object.entries(labels.facts)) {
      const fact = findFact(review.facts, text);
      if (facts[truth]) facts[truth].labelled++;
      if (!fact) {
        tally.factsNotFound++;
        if (truth !== 'absent') fail('fact-not-in-review', `${text} (${truth})`);
        continue;
      }
      if (facts[fact.status]) facts[fact.status].said++;
      if (fact.status === truth) {
        if (facts[truth]) facts[truth].hit++;
      } else fail(`fact-${truth}-called-${fact.status}`, `${text}, said ${fact.said ?? '-'}`);
    }
    const hook = review.hook?.index ?? null;
    if (hook === labels.hook) tally.hook++;
    else fail('hook', `${hook}, labelled ${labels.hook}`);
    if ((review.connection !== 'absent') === labels.connection) tally.connection++;
    else fail('connection', `${review.connection}, labelled ${labels.connectionPlace}`);
    if (labels.connectionPlace) tally.places++;
    if (review.connection === labels.connectionPlace) tally.place++;
    else if (labels.connectionPlace && review.connection !== 'absent' && labels.connection)
      fail('connection-place', `${review.connection}, labelled ${labels.connectionPlace}`);
    if (labels.shape) tally.shapes++;
    if (review.shape === labels.shape) tally.shape++;
    else if (labels.shape) fail('shape', `${review.shape}, labelled ${labels.shape}`);
    if (labels.unfinished !== undefined) {
      if (labels.unfinished) tally.unfinished++;
      if (review.unfinished) tally.unfinishedSaid++;
      if (labels.unfinished && review.unfinished) tally.unfinishedHit++;
      if (labels.unfinished !== Boolean(review.unfinished))
        fail('unfinished', `${review.unfinished}, labelled ${labels.unfinished}: …${take.text.slice(-40)}`);
    }
    for (const { letter, error } of boundaryErrors(take, review)) {
      tally.boundaries++;
      if (error <= BOUNDARY_WORDS) tally.boundariesNear++;
      else fail('boundary', `${letter} ${error === Infinity ? 'not found' : `${error} words off`}`);
    }
    if (labels.perfect) {
      tally.perfect++;
      const complaints = [
        ...(review.findings ?? []).map((f) => f.code),
        ...review.facts.filter((f) => f.status === 'wrong').map((f) => `wrong ${f.text}`),
        ...(review.unfinished ? ['unfinished'] : []),
      ];
      if (complaints.length === 0) tally.perfectQuiet++;
      else fail('perfect-reading-complaint', complaints.join(', '));
    }
    if (labels.wrongStory) {
      tally.wrongStory++;
      if (review.keyPoints.some((p) => p.status === 'covered')) {
        tally.wrongStoryClaims++;
        fail(
          'other-story-credited',
          review.keyPoints
            .filter((p) => p.status === 'covered')
            .map((p) => p.label)
            .join(', '),
        );
      }
    }
  }
  const ratio = (a, b) => (b ? Math.round((a / b) * 1000) / 1000 : null);
  const truths = points.coveredTrue + points.unsureTrue + points.missedTrue;
  const judged = Object.values(points).reduce((a, b) => a + b, 0);
  return {
    figures: {
      takes: pairs.length,
      coveredPrecision: ratio(points.coveredTrue, points.coveredTrue + points.coveredFalse),
      coveredRecall: ratio(points.coveredTrue, truths),
      coveredOrUnsureRecall: ratio(points.coveredTrue + points.unsureTrue, truths),
      missedPrecision: ratio(points.missedFalse, points.missedFalse + points.missedTrue),
      unsureShare: ratio(points.unsureTrue + points.unsureFalse, judged),
      pointsNotInReview: tally.pointsNotFound,
      factsRightPrecision: ratio(facts.right.hit, facts.right.said),
      factsRightRecall: ratio(facts.right.hit, facts.right.labelled),
      factsWrongPrecision: ratio(facts.wrong.hit, facts.wrong.said),
      factsWrongRecall: ratio(facts.wrong.hit, facts.wrong.labelled),
      factsNotInReview: tally.factsNotFound,
      hook: ratio(tally.hook, pairs.length),
      connection: ratio(tally.connection, pairs.length),
      connectionPlace: ratio(tally.place, tally.places),
      shape: ratio(tally.shape, tally.shapes),
      boundariesNear: ratio(tally.boundariesNear, tally.boundaries),
      boundaries: tally.boundaries,
      unfinishedPrecision: ratio(tally.unfinishedHit, tally.unfinishedSaid),
      unfinishedRecall: ratio(tally.unfinishedHit, tally.unfinished),
      unfinished: tally.unfinished,
      perfectWithoutComplaint: `${tally.perfectQuiet}/${tally.perfect}`,
      otherStoryCredited: `${tally.wrongStoryClaims}/${tally.wrongStory}`,
    },
    failures,
  };
}

/** The takes whose number is odd may be looked at to improve rules; the even ones stay unseen. */
export const half = (pairs, name) =>
  name === 'all' ? pairs : pairs.filter(({ take }) => Number(take.id.slice(3)) % 2 === (name === 'odd' ? 1 : 0));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const option = (name) => {
    const at = process.argv.indexOf(name);
    return at < 0 ? undefined : process.argv[at + 1];
  };
  const [file, documents, failing] = ['--takes', '--documents', '--failures'].map(option);
  const pairs = reviewTakes(file && resolve(file), documents && resolve(documents));
  if (failing)
    for (const { id, kind, what } of scoreTakes(half(pairs, failing)).failures) console.log(`${id} ${kind}: ${what}`);
  for (const name of ['all', 'odd', 'even']) {
    const { figures, failures } = scoreTakes(half(pairs, name));
    const kinds = {};
    for (const { kind } of failures) kinds[kind] = (kinds[kind] ?? 0) + 1;
    console.log(JSON.stringify({ half: name, ...figures, failures: kinds }, null, 2));
  }
}

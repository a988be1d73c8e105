import { mentionsOf } from './connection.ts';
import { placesOf } from './keyPointPlaces.ts';
import { deniedWords, hasDenial, unrealClauses } from './manner.ts';
import type { Outline, PointOutline } from './outline.ts';
import { ownWordsShare } from './ownWords.ts';
import { type Carried, carriedIn, type Hit, hitsOf } from './recall.ts';
import { shapeOf } from './shape.ts';
import type { Clause } from './text/clauses.ts';
import { rangeOfWords, type Told } from './told.ts';
import { breaksOff } from './endings/breaksOff.ts';

/** What speaks for and against a point having been told. Each between 0 and 1. */
export interface PointMeasures {
  /** Share of the point's meaning said near one place, other words for it included. */
  readonly ofPoint: number;
  /** The same of the script's clauses that tell the point. */
  readonly ofScript: number;
  /** Share of the point said in the very same words. */
  readonly exact: number;
  /** Neighbouring ideas of the point or script that stand near each other in the take too. */
  readonly phrases: number;
  /** Share of what was said for it that stands in clauses which tell this point better than any other. */
  readonly owned: number;
  /** How much was said for it, whatever the point's length. */
  readonly amount: number;
  /** How much of what stands between the first and the last word of it belongs to it. */
  readonly density: number;
  /** The words are general or hypothetical. */
  readonly unreal: number;
  /** The words deny what the point states. */
  readonly denied: number;
  /** How likely some clause tells this point, by what its words mean and where it stands. */
  readonly likely: number;
  /** How much is said at the point's place, against what it asks for. */
  readonly filled: number;
  /** How much of that means what the point or its script says. */
  readonly meant: number;
  /** How near the meaning of what is said there is to the point's. */
  readonly near: number;
  /** How freely the take retells: how much of it, where it is long enough to leave little out, is in words of its own. */
  readonly free: number;
  /** What is said at the point's place, whatever it means, in a take that is long enough to leave little out. */
  readonly open: number;
}

/** Measures that may cover a point; the others say only what kind of take it is. */
export type CoveringMeasure = Exclude<keyof PointMeasures, 'free' | 'open'>;

/** The measures of a point in a take, with the words that they were taken of. */
export interface PointEvidence extends PointMeasures {
  /** Share of what was said for it that stands in the last words of a take that breaks off. 0 to 1. */
  readonly brokenOff: number;
  /** Share of what was said that the point denies and the take asserts: "was pleased" for "not pleased". 0 to 1. */
  readonly asserts: number;
  /** The clause that would tell it in other words, by meaning and order. */
  readonly clause: Clause | null;
  readonly carried: Carried;
}

const windowFor = (ideas: number): number => Math.max(24, ideas * 5);
/** From this share of the script's words on, a take counts as long; a script of fewer words counts as this many. */
const FULL_LENGTH = 0.6;
const LEAST_SCRIPT = 60;
/** What breaks off is told in about as many words. */
const LAST_WORDS = 12;
/** Words either side of the company's name in which its connection is looked for. */
const CONNECTION_REACH = 40;

/** Gathers the evidence for every point of a story in a take. Linear in the take's length. */
export function gatherEvidence(outline: Outline, take: Told): PointEvidence[] {
  const mentions = mentionsOf(outline, take);
  const clauseOfWord = clauseByWord(take);
  const raw = outline.points.map((point) => carriedFor(point, outline, take, mentions));
  const clauseScores = raw.map((r, p) =>
    scoresByClause(take, clauseOfWord, r.pointHits, r.scriptHits, outline.points[p]!),
  );
  const bestByClause = take.clauses.map((_, c) => Math.max(0, ...clauseScores.map((scores) => scores.get(c) ?? 0)));
  const unreal = unrealClauses(take);
  const denied = deniedWords(take);
  const told = shapeOf(take).shape;
  const places = placesOf(outline, take);
  const brokenFrom = breaksOff(outline, take) ? take.words.length - LAST_WORDS : Infinity;
  const length = Math.min(1, take.words.length / Math.max(LEAST_SCRIPT, outline.script.words.length) / FULL_LENGTH);
  const own = ownWordsShare(outline, take);
  return raw.map((r, p) => {
    const point = outline.points[p]!;
    const main = r.ofPoint.share >= r.ofScript.share * 0.7 ? r.ofPoint : r.ofScript;
    return {
      ofPoint: r.ofPoint.share,
      ofScript: point.scriptIdeas.length === 0 ? r.ofPoint.share : r.ofScript.share,
      exact: r.ofPoint.exactShare,
      phrases: Math.max(
        phrasesIn(take, point.ideas.length, r.ofPoint),
        phrasesIn(take, point.scriptIdeas.length, r.ofScript),
      ),
      owned: ownedShare(take, clauseOfWord, clauseScores[p]!, bestByClause, main),
      amount: Math.min(1, amountOf(r.ofPoint, point.weights) / 3),
      density: densityOf(take, main),
      // The link to the company is about the future by nature.
      unreal: point.isConnection
        ? 0
        : Math.max(
            told === 'concrete' ? 0 : 0.6,
            shareWhere(take, main, (word) => unreal[clauseOfWord[word] ?? 0] === true),
          ),
      denied: point.denies ? 0 : shareWhere(take, main, (word) => denied[word] === 1),
      brokenOff: shareWhere(take, main, (word) => word >= brokenFrom),
      asserts: assertedShare(take, clauseOfWord, point, denied, r.ofPoint),
      ...places[p]!,
      free: length * (1 - own),
      open: length * places[p]!.filled,
      carried: main,
    };
  });
}

interface Raw {
  readonly ofPoint: Carried;
  readonly ofScript: Carried;
  readonly pointHits: readonly Hit[];
  readonly scriptHits: readonly Hit[];
}

const EMPTY: Carried = { share: 0, exactShare: 0, startWord: 0, endWord: 0, hits: [] };

function carriedFor(point: PointOutline, outline: Outline, take: Told, mentions: readonly number[]): Raw {
  // The connection is told about the company: only words near its name can tell it.
  if (point.isConnection && outline.company.length > 0) {
    let best: Raw = { ofPoint: EMPTY, ofScript: EMPTY, pointHits: [], scriptHits: [] };
    for (const at of mentions.slice(-4)) {
      const near = carriedBetween(point, take, at - CONNECTION_REACH, at + CONNECTION_REACH);
      if (near.ofPoint.share + near.ofScript.share > best.ofPoint.share + best.ofScript.share) best = near;
    }
    return best;
  }
  return carriedBetween(point, take, 0, Infinity);
}

function carriedBetween(point: PointOutline, take: Told, from: number, to: number): Raw {
  const pointHits = hitsOf(take, point.ideas, from, to);
  const scriptHits = hitsOf(take, point.scriptIdeas, from, to);
  return {
    ofPoint: carriedIn(take, point.weights, pointHits, windowFor(point.ideas.length)),
    ofScript: carriedIn(take, point.scriptWeights, scriptHits, windowFor(point.scriptIdeas.length)),
    pointHits,
    scriptHits,
  };
}

function clauseByWord(take: Told): Int32Array {
  const clauseOf = new Int32Array(take.words.length + 1);
  take.clauses.forEach((clause, c) => clauseOf.fill(c, clause.startWord, clause.endWord));
  return clauseOf;
}

/** How well each clause of the take tells a point: the weight said there, of the point and (at half) of its script. */
function scoresByClause(
  take: Told,
  clauseOf: Int32Array,
  pointHits: readonly Hit[],
  scriptHits: readonly Hit[],
  point: PointOutline,
): Map<number, number> {
  const scores = new Map<number, number>();
  const add = (hits: readonly Hit[], weights: readonly number[], factor: number): void => {
    const best = new Map<string, number>();
    for (const hit of hits) {
      const clause = clauseOf[take.ideas[hit.at]?.startWord ?? 0] ?? 0;
      const key = `${clause}:${hit.wanted}`;
      const gained = hit.affinity - (best.get(key) ?? 0);
      if (gained <= 0) continue;
      best.set(key, hit.affinity);
      scores.set(clause, (scores.get(clause) ?? 0) + gained * (weights[hit.wanted] ?? 0) * factor);
    }
  };
  add(pointHits, point.weights, 1);
  add(scriptHits, point.scriptWeights, 0.5);
  return scores;
}

function ownedShare(
  take: Told,
  clauseOf: Int32Array,
  mine: ReadonlyMap<number, number>,
  best: readonly number[],
  carried: Carried,
): number {
  let owned = 0;
  let all = 0;
  for (const hit of carried.hits) {
    const clause = clauseOf[take.ideas[hit.at]?.startWord ?? 0] ?? 0;
    const weight = hit.affinity * (take.ideas[hit.at]?.weight ?? 0);
    all += weight;
    if ((mine.get(clause) ?? 0) >= 0.75 * (best[clause] ?? 0)) owned += weight;
  }
  return all > 0 ? owned / all : 0;
}

/** Wanted ideas that follow each other (at most one between) and are said within four words, as a share of what could. */
function phrasesIn(take: Told, wanted: number, carried: Carried): number {
  if (wanted < 2) return 0;
  let found = 0;
  for (let i = 0; i + 1 < carried.hits.length; i++) {
    const a = carried.hits[i];
    const b = carried.hits[i + 1];
    const first = a && take.ideas[a.at];
    const second = b && take.ideas[b.at];
    if (!a || !b || !first || !second) continue;
    const step = b.wanted - a.wanted;
    if (step > 0 && step <= 2 && second.startWord - first.endWord <= 4) found += a.affinity * b.affinity;
  }
  return Math.min(1, found / Math.min(4, wanted - 1));
}

const amountOf = (carried: Carried, weights: readonly number[]): number =>
  carried.hits.reduce((sum, hit) => sum + hit.affinity * (weights[hit.wanted] ?? 0), 0);

function densityOf(take: Told, carried: Carried): number {
  if (carried.hits.length === 0) return 0;
  const first = carried.hits[0]?.at ?? 0;
  const last = carried.hits.at(-1)?.at ?? 0;
  let all = 0;
  for (let at = first; at <= last; at++) all += take.ideas[at]?.weight ?? 0;
  const said = new Set(carried.hits.map((hit) => hit.at));
  let mine = 0;
  for (const at of said) mine += take.ideas[at]?.weight ?? 0;
  // One word by itself is dense by nature and shows little.
  return all > 0 ? ((mine / all) * said.size) / (said.size + 1) : 0;
}

/** Share of what was said for a point that the point itself denies, and that stands in clauses without any denial. */
function assertedShare(
  take: Told,
  clauseOf: Int32Array,
  point: PointOutline,
  denied: Uint8Array,
  carried: Carried,
): number {
  if (point.deniedStems.size === 0) return 0;
  const spoken = (c: number): string => {
    const clause = take.clauses[c];
    const range = clause && rangeOfWords(take, clause.startWord, clause.endWord);
    return range ? take.text.slice(range.start, range.end) : '';
  };
  let asserted = 0;
  let all = 0;
  for (const { at, wanted, affinity } of carried.hits) {
    const idea = take.ideas[at];
    if (!idea) continue;
    const weight = affinity * idea.weight;
    all += weight;
    if (!point.deniedStems.has(point.ideas[wanted]?.stem ?? '') || denied[idea.startWord] === 1) continue;
    if (!hasDenial(spoken(clauseOf[idea.startWord] ?? 0))) asserted += weight;
  }
  return all > 0 ? asserted / all : 0;
}

/** Share of what was said for a point at words that meet a condition. */
function shareWhere(take: Told, carried: Carried, meets: (word: number) => boolean): number {
  let met = 0;
  let all = 0;
  for (const { at, affinity } of carried.hits) {
    const idea = take.ideas[at];
    if (!idea) continue;
    const weight = affinity * idea.weight;
    all += weight;
    if (meets(idea.startWord)) met += weight;
  }
  return all > 0 ? met / all : 0;
}

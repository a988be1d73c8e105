import { mentionsOf } from './connection.ts';
import { deniedWords, unrealClauses } from './manner.ts';
import type { Outline, PointOutline } from './outline.ts';
import { type Carried, carriedIn, type Hit, hitsOf } from './recall.ts';
import { shapeOf } from './shape.ts';
import type { Told } from './told.ts';

/** What speaks for and against a point having been told. Each between 0 and 1. */
export interface PointEvidence {
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
  /** Words that nothing else explains, where the points before and after leave room for this one. */
  readonly room: number;
  readonly carried: Carried;
}

const windowFor = (ideas: number): number => Math.max(24, ideas * 5);
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
  const explained = explainedIdeas(take, raw);
  const order = scriptOrder(outline);
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
      room: roomFor(p, order, raw, explained, take),
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

/** Ideas of the take that some point of the story or its script explains. */
function explainedIdeas(take: Told, raw: readonly Raw[]): Uint8Array {
  const explained = new Uint8Array(take.ideas.length);
  for (const { pointHits, scriptHits } of raw)
    for (const hits of [pointHits, scriptHits]) for (const hit of hits) if (hit.affinity > 0.5) explained[hit.at] = 1;
  return explained;
}

/** Indexes of points in the order in which the script tells them. */
function scriptOrder(outline: Outline): number[] {
  const place = (p: number): number => outline.points[p]?.scriptClauses[0] ?? p;
  return outline.points.map((_, p) => p).sort((a, b) => place(a) - place(b) || a - b);
}

const SURE = 0.5;

function roomFor(p: number, order: readonly number[], raw: readonly Raw[], explained: Uint8Array, take: Told): number {
  const at = order.indexOf(p);
  const isSure = (other: number): boolean =>
    (raw[other]?.ofPoint.share ?? 0) >= SURE || (raw[other]?.ofScript.share ?? 0) >= SURE;
  let before = -1;
  for (let i = at - 1; i >= 0 && before < 0; i--) if (isSure(order[i] ?? -1)) before = order[i] ?? -1;
  let after = -1;
  for (let i = at + 1; i < order.length && after < 0; i++) if (isSure(order[i] ?? -1)) after = order[i] ?? -1;
  const span = (other: number): Carried => {
    const r = raw[other];
    return !r ? EMPTY : r.ofPoint.share >= r.ofScript.share ? r.ofPoint : r.ofScript;
  };
  const from = before >= 0 ? span(before).startWord : 0;
  const to = after >= 0 ? span(after).endWord : take.words.length;
  let free = 0;
  take.ideas.forEach((idea, i) => {
    if (idea.startWord >= from && idea.endWord <= to && !explained[i]) free += idea.weight;
  });
  // Points that are missing side by side share the room between them.
  const first = before >= 0 ? order.indexOf(before) + 1 : 0;
  const last = after >= 0 ? order.indexOf(after) : order.length;
  return Math.min(1, free / (5 * Math.max(1, last - first)));
}

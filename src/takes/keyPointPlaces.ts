import { chancesOf } from './keyPointChain.ts';
import type { Outline, PointOutline } from './outline.ts';
import type { Clause } from './text/clauses.ts';
import type { Idea } from './text/ideas.ts';
import { alike, both, gist } from './text/meanings/alike.ts';
import { likeness } from './text/meanings/wordMeanings.ts';
import type { Told } from './told.ts';

/** Where a point stands in a take, going by what the words mean and by the order in which the story is told. */
export interface PointPlace {
  /** How likely the likeliest clause tells this point and no other. 0 to 1. */
  readonly likely: number;
  /** How much is said there, against what the point asks for. 0 to 1. */
  readonly filled: number;
  /** How much of it means something that the point or its script says: what is filled, without mere talk in its place. */
  readonly meant: number;
  /** How much of what is said there means something that the point or its script says. 0 to 1. */
  readonly near: number;
  /** The likeliest clause; null in a take without words. */
  readonly clause: Clause | null;
}

/** How strongly words of the point's own meaning, and the gist of a clause, decide against the order. */
const BY_WORDS = 7;
const BY_GIST = 3;
/** What a clause that tells none of the points shares with each of them by chance. */
const BY_CHANCE_WORDS = 0.2;
const BY_CHANCE_GIST = 0.3;
/** Clauses of fewer ideas decide less, by weight. */
const ENOUGH_IDEAS = 2.5;
const MOST_FORCE = 1.5;
/** A point asks for this much to be said, by weight of ideas. */
const LEAST_ASKED = 2;
const MOST_ASKED_BY_SCRIPT = 8;
const MOST_ASKED_BY_POINT = 4;

const placed = new WeakMap<Told, { readonly outline: Outline; readonly places: readonly PointPlace[] }>();

/** The points' places in a take, in the points' order. Worked out once per take; linear in its length. */
export function placesOf(outline: Outline, take: Told): readonly PointPlace[] {
  const known = placed.get(take);
  if (known?.outline === outline) return known.places;
  const places = findPlaces(outline, take);
  placed.set(take, { outline, places });
  return places;
}

function findPlaces(outline: Outline, take: Told): PointPlace[] {
  const order = scriptOrder(outline);
  const clauses = clausesIn(take);
  if (order.length === 0 || clauses.length === 0)
    return outline.points.map(() => ({ likely: 0, filled: 0, meant: 0, near: 0, clause: null }));
  const points = order.map((p) => outline.points[p]!);
  const gists = points.map((point) => both(gist(point.ideas), gist(point.scriptIdeas)));
  const sharedByStem = new Map<string, Float64Array>();
  const heavy = clauses.map((ideas) => ideas.reduce((sum, idea) => sum + idea.weight, 0));
  const shared = clauses.map((ideas) => {
    const sum = new Float64Array(points.length);
    for (const idea of ideas) {
      let each = sharedByStem.get(idea.stem);
      if (!each) sharedByStem.set(idea.stem, (each = Float64Array.from(points, (point) => sharedWith(point, idea))));
      for (let p = 0; p < sum.length; p++) sum[p]! += each[p]! * idea.weight;
    }
    return sum;
  });
  const chances = chancesOf(
    clauses.map((ideas, c) => {
      const weight = heavy[c]!;
      const force = Math.min(MOST_FORCE, weight / ENOUGH_IDEAS);
      const meant = gist(ideas);
      const fit = new Float64Array(points.length + 1);
      for (let p = 0; p < points.length; p++) {
        const own = gists[p];
        const byGist = meant && own ? likeness(meant, own) : 0;
        fit[p] = Math.exp(
          force * BY_WORDS * (weight > 0 ? shared[c]![p]! / weight : 0) + Math.min(1, force) * BY_GIST * byGist,
        );
      }
      fit[points.length] = Math.exp(force * BY_WORDS * BY_CHANCE_WORDS + Math.min(1, force) * BY_GIST * BY_CHANCE_GIST);
      return fit;
    }),
  );
  const places: PointPlace[] = [];
  order.forEach((p, at) => {
    let likely = 0;
    let clause: Clause | null = null;
    let filled = 0;
    let near = 0;
    chances.forEach((row, c) => {
      const chance = row[at]!;
      if (chance > likely) {
        likely = chance;
        clause = take.clauses[c] ?? null;
      }
      filled += chance * heavy[c]!;
      near += chance * shared[c]![at]!;
    });
    const asked = askedBy(outline.points[p]!);
    places[p] = {
      likely,
      filled: Math.min(1, filled / asked),
      meant: Math.min(1, near / asked),
      near: filled > 0 ? near / Math.max(1, filled) : 0,
      clause,
    };
  });
  return places;
}

/** Indexes of points in the order in which the script tells them. */
function scriptOrder(outline: Outline): number[] {
  const place = (p: number): number => outline.points[p]?.scriptClauses[0] ?? p;
  return outline.points.map((_, p) => p).sort((a, b) => place(a) - place(b) || a - b);
}

function clausesIn(take: Told): Idea[][] {
  let at = 0;
  return take.clauses.map((clause) => {
    const ideas: Idea[] = [];
    while (at < take.ideas.length && take.ideas[at]!.startWord < clause.endWord) ideas.push(take.ideas[at++]!);
    return ideas;
  });
}

/** How much of an idea the point or its script says, in these words or in others that mean something close. */
function sharedWith(point: PointOutline, said: Idea): number {
  let most = 0;
  for (const own of point.ideas) most = Math.max(most, alike(own, said));
  for (const own of point.scriptIdeas) most = Math.max(most, alike(own, said));
  return most;
}

const askedBy = (point: PointOutline): number => {
  const weigh = (ideas: readonly Idea[]): number => ideas.reduce((sum, idea) => sum + idea.weight, 0);
  return Math.max(
    LEAST_ASKED,
    Math.min(MOST_ASKED_BY_SCRIPT, weigh(point.scriptIdeas)),
    Math.min(MOST_ASKED_BY_POINT, weigh(point.ideas)),
  );
};

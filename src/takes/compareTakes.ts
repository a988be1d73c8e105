import type { ContentReview, PartName, PartReview, Take } from './model.ts';

/** A take with what is known of it, ready to stand beside another one of its story. */
export interface ComparedTake {
  readonly take: Pick<Take, 'id' | 'startedAt' | 'targetSeconds'> & { readonly seconds: number | null };
  /** Null where it has no words. */
  readonly review: ContentReview | null;
}

/** How a take stands beside another one. Key points by label (or text), facts as the guide writes them. */
export interface TakesCompared {
  /** The other take. */
  readonly takeId: string;
  readonly startedAt: number;
  /** Seconds of the take minus the other's; null where either has no sound. */
  readonly secondsChange: number | null;
  readonly keyPointsGained: readonly string[];
  readonly keyPointsLost: readonly string[];
  readonly factsGained: readonly string[];
  readonly factsLost: readonly string[];
  /** Per part that either has, in the story's order. */
  readonly parts: readonly PartChange[];
}

export interface PartChange {
  readonly part: PartName;
  readonly wordsChange: number;
  /** Null unless the words of both takes have times. */
  readonly secondsChange: number | null;
}

/**
 * What a take gained and lost against another one of the same story. A point is lost where it was covered and is now
 * missed: unsure is neither. A fact is gained where it is right and was not, lost where it was right and is not.
 */
export function compareTakes(take: ComparedTake, other: ComparedTake): TakesCompared {
  const seconds = take.take.seconds;
  const otherSeconds = other.take.seconds;
  const base = {
    takeId: other.take.id,
    startedAt: other.take.startedAt,
    secondsChange: seconds === null || otherSeconds === null ? null : seconds - otherSeconds,
  };
  if (!take.review || !other.review)
    return { ...base, keyPointsGained: [], keyPointsLost: [], factsGained: [], factsLost: [], parts: [] };
  const pointName = (point: { readonly label: string; readonly text: string }): string => point.label || point.text;
  const pointsBefore = new Map(other.review.keyPoints.map((point) => [pointName(point), point.status]));
  const factsBefore = new Map(other.review.facts.map((fact) => [fact.id, fact.status]));
  const points = take.review.keyPoints.filter((point) => pointsBefore.has(pointName(point)));
  const facts = take.review.facts.filter((fact) => factsBefore.has(fact.id));
  return {
    ...base,
    keyPointsGained: points
      .filter((p) => p.status === 'covered' && pointsBefore.get(pointName(p)) === 'missed')
      .map(pointName),
    keyPointsLost: points
      .filter((p) => p.status === 'missed' && pointsBefore.get(pointName(p)) === 'covered')
      .map(pointName),
    factsGained: facts.filter((f) => f.status === 'right' && factsBefore.get(f.id) !== 'right').map((f) => f.text),
    factsLost: facts.filter((f) => f.status !== 'right' && factsBefore.get(f.id) === 'right').map((f) => f.text),
    parts: partChanges(take.review, other.review),
  };
}

const PARTS: readonly PartName[] = ['situation', 'task', 'action', 'result', 'connection'];

function partChanges(review: ContentReview, other: ContentReview): PartChange[] {
  return PARTS.flatMap((part) => {
    const now = lengthOf(review.parts, part);
    const then = lengthOf(other.parts, part);
    if (now.words === 0 && then.words === 0) return [];
    const secondsChange = now.seconds === null || then.seconds === null ? null : now.seconds - then.seconds;
    return [{ part, wordsChange: now.words - then.words, secondsChange }];
  });
}

/** A part may stand in several stretches. One that is not told takes no time. */
function lengthOf(
  parts: readonly PartReview[],
  part: PartName,
): { readonly words: number; readonly seconds: number | null } {
  const stretches = parts.filter((stretch) => stretch.part === part);
  const timed = parts.every((stretch) => stretch.startMs !== undefined && stretch.endMs !== undefined);
  return {
    words: stretches.reduce((sum, stretch) => sum + stretch.endWord - stretch.startWord, 0),
    seconds: timed ? stretches.reduce((sum, { startMs, endMs }) => sum + (endMs! - startMs!) / 1000, 0) : null,
  };
}

/**
 * The best of some takes: most facts right less facts wrong, then most key points covered, then nearest to the target
 * time, then the newest. Takes without words are no candidates; null where none is left.
 */
export function bestOf<T extends ComparedTake>(takes: readonly T[]): T | null {
  let best: T | null = null;
  for (const take of takes) if (take.review && (best === null || order(take, best) > 0)) best = take;
  return best;
}

/** Positive where the first take is the better one. */
function order(a: ComparedTake, b: ComparedTake): number {
  return (
    factScore(a.review) - factScore(b.review) ||
    pointsCovered(a.review) - pointsCovered(b.review) ||
    secondsOffTarget(b) - secondsOffTarget(a) ||
    a.take.startedAt - b.take.startedAt
  );
}

const factScore = (review: ContentReview | null): number =>
  (review?.facts ?? []).reduce(
    (sum, fact) => sum + (fact.status === 'right' ? 1 : fact.status === 'wrong' ? -1 : 0),
    0,
  );

const pointsCovered = (review: ContentReview | null): number =>
  (review?.keyPoints ?? []).filter((point) => point.status === 'covered').length;

/** Whole seconds outside the target; 0 inside it, or where either is unknown. */
function secondsOffTarget({ take }: ComparedTake): number {
  if (take.seconds === null || take.targetSeconds === null) return 0;
  return Math.max(
    0,
    Math.round(take.seconds - take.targetSeconds.max),
    Math.round(take.targetSeconds.min - take.seconds),
  );
}

import { wordsOf } from '../language/words.ts';
import type { KeyPointReview, KeyPointStatus } from './model.ts';

/** What a person says about words that may tell a key point. */
export type PointVerdict = 'said' | 'not-said';

/** A verdict on one wording of one key point. It holds for every take of the story that has the same wording. */
export interface PointJudgement {
  readonly storyId: string;
  /** See `pointKey`. */
  readonly point: string;
  /** Folded words, separated by single spaces: see `judgedWording`. */
  readonly wording: string;
  readonly verdict: PointVerdict;
  /** Epoch milliseconds. */
  readonly judgedAt: number;
}

type Named = Pick<KeyPointReview, 'label' | 'text'>;
type Shown = Named & Pick<KeyPointReview, 'evidence'>;

/** Fewer shared words than this are too little to carry a verdict over to a longer or shorter stretch. */
const FEWEST_SHARED_WORDS = 4;

/** The key point as verdicts know it: its folded words, label first. Rewording the point in the guide lets go of its verdicts. */
export const pointKey = (point: Named): string => `${folded(point.label)}: ${folded(point.text)}`;

/**
 * The words that a verdict on a point of this take is about: its evidence, else (where the rules found none) all the
 * words of the take.
 */
export function judgedWording(point: Shown, takeText: string): string {
  const evidence = folded(point.evidence.map((part) => part.text).join(' '));
  return evidence === '' ? folded(takeText) : evidence;
}

/**
 * True where a verdict is about this point as this take tells it: the very same words. A little more holds too, so that
 * verdicts outlive better rules that show more or fewer words: words that say it still do with others around them, and a
 * piece of words that don't say it doesn't either. Both need four words in common.
 */
export function isAbout(judgement: PointJudgement, point: Shown, takeText: string): boolean {
  if (judgement.point !== pointKey(point)) return false;
  const wording = judgedWording(point, takeText);
  if (wording === judgement.wording) return true;
  if (judgement.verdict === 'said') return holds(wording, judgement.wording) || folded(takeText) === judgement.wording;
  return holds(judgement.wording, wording);
}

/** Whether a run of words stands inside another one, with enough words to mean something. */
const holds = (long: string, short: string): boolean =>
  short.split(' ').length >= FEWEST_SHARED_WORDS && ` ${long} `.includes(` ${short} `);

/** The newest verdict on a point as this take tells it; one on the very same words goes before all others. */
export function verdictOn(
  point: Shown,
  takeText: string,
  judgements: readonly PointJudgement[],
): PointJudgement | null {
  const wording = judgedWording(point, takeText);
  let best: PointJudgement | null = null;
  for (const judgement of judgements) {
    if (!isAbout(judgement, point, takeText)) continue;
    if (best === null || rank(judgement, wording) > rank(best, wording)) best = judgement;
    else if (rank(judgement, wording) === rank(best, wording) && judgement.judgedAt > best.judgedAt) best = judgement;
  }
  return best;
}

const rank = (judgement: PointJudgement, wording: string): number => (judgement.wording === wording ? 1 : 0);

/**
 * Key points with the person's verdicts on them: said is covered, not said is missed. `ruled` keeps what the rules had
 * found, and the evidence stays, so that a verdict can be taken back.
 */
export function judgePoints(
  points: readonly KeyPointReview[],
  takeText: string,
  judgements: readonly PointJudgement[],
): readonly KeyPointReview[] {
  if (judgements.length === 0) return points;
  return points.map((point) => {
    const judgement = verdictOn(point, takeText, judgements);
    if (judgement === null) return point;
    const status: KeyPointStatus = judgement.verdict === 'said' ? 'covered' : 'missed';
    return { ...point, status, judgedBy: 'person' as const, ruled: point.ruled ?? point.status };
  });
}

/** Key points as the rules found them, before any verdict. */
export const asRuled = (points: readonly KeyPointReview[]): readonly KeyPointReview[] =>
  points.map(({ judgedBy: _, ruled, ...point }) => ({ ...point, status: ruled ?? point.status }));

/** True where verdicts make another result of a take's points than the one they have. */
export const changesPoints = (
  points: readonly KeyPointReview[],
  takeText: string,
  judgements: readonly PointJudgement[],
): boolean =>
  judgePoints(asRuled(points), takeText, judgements).some(
    (point, i) => point.status !== points[i]?.status || point.judgedBy !== points[i]?.judgedBy,
  );

const folded = (text: string): string =>
  wordsOf(text)
    .map((word) => word.folded)
    .join(' ');

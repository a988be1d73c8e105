import { type Failure, failure } from '../../shared/failure.ts';
import { message } from '../../shared/message.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import {
  changesPoints,
  isAbout,
  judgedWording,
  type PointJudgement,
  pointKey,
  type PointVerdict,
} from '../../takes/judgements.ts';
import type { Offbook } from '../offbook.ts';
import { takeMissing, type TakeMissing } from './recordTake.ts';
import { freshReviews, reviewOfTake } from './reviewOfTake.ts';

/**
 * Keeps what the person says about a key point of a take: these words say it, or they don't. It holds for this wording
 * in every take of the story; reviews that it changes are made anew, so that lists count it too. Null takes it back.
 */
export async function judgeKeyPoint(
  offbook: Offbook,
  takeId: string,
  pointIndex: number,
  verdict: PointVerdict | null,
): Promise<Result<void, TakeMissing | Failure<'words-missing'> | Failure<'point-missing'>>> {
  const { database } = offbook;
  const take = await database.takes.get(takeId);
  if (!take) return err(takeMissing(takeId));
  const transcript = await database.takes.getTranscript(takeId);
  const review = transcript && (await reviewOfTake(offbook, take, transcript));
  const { storyId } = take;
  if (!transcript || !review || storyId === null) {
    return err(
      failure('words-missing', message('This take has no reviewed words yet, so there is no key point to judge.')),
    );
  }
  const point = review.keyPoints[pointIndex];
  if (!point) {
    return err(
      failure(
        'point-missing',
        message("There is no key point number {number} in this take's review; it has {count}. Reload the page.", {
          number: pointIndex + 1,
          count: review.keyPoints.length,
        }),
      ),
    );
  }
  const known = await database.judgements.ofStory(storyId);
  const replaced = known.filter((judgement) => isAbout(judgement, point, transcript.text));
  const judgement: PointJudgement | null = verdict && {
    storyId,
    point: pointKey(point),
    wording: judgedWording(point, transcript.text),
    verdict,
    judgedAt: offbook.clock.nowMs(),
  };
  const judgements = [...known.filter((other) => !replaced.includes(other)), ...(judgement ? [judgement] : [])];
  const fresh = await freshReviews(offbook, storyId, judgements, (stored, words) =>
    changesPoints(stored.keyPoints, words.text, judgements),
  );
  await database.transaction(async (repositories) => {
    for (const other of replaced) await repositories.judgements.remove(other);
    if (judgement) await repositories.judgements.set(judgement);
    for (const { takeId: id, review: made } of fresh) await repositories.takes.setReview(id, made);
  });
  return ok(undefined);
}

import type { Transcript } from '../../speech/model.ts';
import { heardAsOf } from '../../stories/heardAs.ts';
import type { PointJudgement } from '../../takes/judgements.ts';
import type { ContentReview } from '../../takes/model.ts';
import { reviewContent, RULES_VERSION } from '../../takes/reviewContent.ts';
import { findStory } from '../library.ts';
import type { Offbook } from '../offbook.ts';
import type { TakeSummary } from '../ports.ts';
import { storyOfTake } from './storyOfTake.ts';

/**
 * The stored review where today's rules and today's misheard forms made it, else a new one, which is then stored. The
 * stored one holds the person's verdicts on points: `judgeKeyPoint` makes those anew that a verdict changes, so that the
 * counts kept beside takes follow. Null without a story.
 */
export async function reviewOfTake(
  offbook: Offbook,
  take: TakeSummary,
  transcript: Transcript,
): Promise<ContentReview | null> {
  const stored = await offbook.database.takes.getReview(take.id);
  if (stored?.rulesVersion === RULES_VERSION && (stored.heardAs ?? '') === (await heardAsToday(offbook, take))) {
    return stored;
  }
  if (take.storyId === null) return null;
  const review = await makeReview(offbook, take, transcript, await offbook.database.judgements.ofStory(take.storyId));
  if (review) await offbook.database.takes.setReview(take.id, review);
  return review;
}

/** A take whose stored review no longer holds, with the one that does. */
export interface FreshReview {
  readonly takeId: string;
  readonly review: ContentReview;
}

/**
 * New reviews for those takes of a story whose stored one `isStale`, not stored yet. Reviews of older rules are left
 * alone: they are made anew when they are looked at.
 */
export async function freshReviews(
  offbook: Offbook,
  storyId: string,
  judgements: readonly PointJudgement[],
  isStale: (review: ContentReview, transcript: Transcript) => boolean,
): Promise<readonly FreshReview[]> {
  const { takes } = offbook.database;
  const fresh: FreshReview[] = [];
  let cursor: string | null = null;
  do {
    const page = await takes.list({ storyId, exercises: true }, { limit: 100, ...(cursor !== null && { cursor }) });
    for (const take of page.takes) {
      if (!take.hasWords || take.keyPointsTotal === null) continue;
      const [stored, transcript] = await Promise.all([takes.getReview(take.id), takes.getTranscript(take.id)]);
      if (!stored || !transcript || stored.rulesVersion !== RULES_VERSION || !isStale(stored, transcript)) continue;
      const review = await makeReview(offbook, take, transcript, judgements);
      if (review) fresh.push({ takeId: take.id, review });
    }
    cursor = page.nextCursor;
  } while (cursor !== null);
  return fresh;
}

async function makeReview(
  offbook: Offbook,
  take: TakeSummary,
  transcript: Transcript,
  judgements: readonly PointJudgement[],
): Promise<ContentReview | null> {
  const story = await storyOfTake(offbook, take);
  if (!story) return null;
  const heardAs = await heardAsToday(offbook, take);
  return { ...reviewContent(story, transcript, judgements), ...(heardAs !== '' && { heardAs }) };
}

async function heardAsToday(offbook: Offbook, take: TakeSummary): Promise<string> {
  const today = take.storyId === null ? null : findStory(await offbook.library.load(), take.storyId);
  return today ? heardAsOf(today.story) : '';
}

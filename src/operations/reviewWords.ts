import type { Delivery } from '../delivery/model.ts';
import type { Transcript } from '../speech/model.ts';
import type { Story } from '../stories/model.ts';
import type { ContentReview } from '../takes/model.ts';
import { deliveryFindings } from '../takes/deliveryFindings.ts';
import { followedWords } from '../takes/followedWords.ts';
import { followingBesideWords } from '../takes/followingBesideWords.ts';
import { orderFindings } from '../shared/orderFindings.ts';
import { reviewContent } from '../takes/reviewContent.ts';
import type { Finding } from '../shared/finding.ts';

/** A review outside a workspace: of words, of sound, or of both. */
export interface LooseReview {
  readonly story: Story;
  readonly content: ContentReview | null;
  /** Null without words. */
  readonly transcript: Transcript | null;
  readonly delivery: Delivery | null;
  readonly findings: readonly Finding[];
}

/**
 * Reviews what a person said against their story, without keeping anything. Without words, those that following the
 * script heard are reviewed.
 */
export function reviewLoosely(story: Story, given: Transcript | null, measured: Delivery | null): LooseReview {
  const followed = measured?.following ?? null;
  const transcript = given ?? (followed && followedWords(story, followed));
  const delivery = measured && followed ? { ...measured, following: followingBesideWords(followed, given) } : measured;
  const content = transcript && reviewContent(story, transcript);
  const findings = [...(content?.findings ?? []), ...(delivery ? deliveryFindings(delivery, story.targetSeconds) : [])];
  return { story, content, transcript, delivery, findings: orderFindings(findings) };
}

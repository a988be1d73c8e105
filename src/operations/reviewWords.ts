import type { Delivery } from '../delivery/model.ts';
import type { ScriptFollowing } from '../speech/following/model.ts';
import type { Transcript } from '../speech/model.ts';
import type { Story } from '../stories/model.ts';
import type { ContentReview } from '../takes/model.ts';
import { deliveryFindings } from '../takes/deliveryFindings.ts';
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
  /** What of the script was heard from the sound alone; null without sound or script. */
  readonly following: ScriptFollowing | null;
  readonly findings: readonly Finding[];
}

/** Reviews what a person said against their story, without keeping anything. */
export function reviewLoosely(
  story: Story,
  transcript: Transcript | null,
  delivery: Delivery | null,
  following: ScriptFollowing | null = null,
): LooseReview {
  const content = transcript && reviewContent(story, transcript);
  const findings = [...(content?.findings ?? []), ...(delivery ? deliveryFindings(delivery, story.targetSeconds) : [])];
  return { story, content, transcript, delivery, following, findings: orderFindings(findings) };
}

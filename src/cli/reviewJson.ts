import type { Delivery } from '../delivery/model.ts';
import type { LooseReview } from '../operations/reviewWords.ts';
import type { ScriptFollowing } from '../speech/following/model.ts';
import type { Transcript } from '../speech/model.ts';

/** The JSON that `offbook review` prints per take. Other tools rely on it. */
export function reviewJson({ story, content, transcript, delivery, findings }: LooseReview): object {
  return {
    story: { id: story.id, title: story.title },
    keyPoints:
      content?.keyPoints.map(({ label, text, status, closeness, evidence }) => ({
        label: label || text,
        status,
        closeness,
        evidence,
      })) ?? [],
    facts:
      content?.facts.map(({ text, kind, key, status, said, range, reason, aliases }) => ({
        text,
        kind,
        key,
        status,
        said,
        range,
        reason,
        aliases,
      })) ?? [],
    newFacts: content?.newFacts ?? [],
    hook: content?.hook ? { index: content.hook.index, closeness: content.hook.closeness } : null,
    connection: content?.connection ?? 'absent',
    parts: content?.parts ?? [],
    shape: content?.shape ?? null,
    unfinished: content?.unfinished ?? false,
    findings,
    delivery: delivery && deliveryJson(delivery, content?.words ?? null, transcript),
    rulesVersion: content?.rulesVersion ?? null,
  };
}

/**
 * What the sound measures; null stands for what could not be measured, so that programs need not guess. Deliveries that
 * were stored by an earlier version have fewer figures.
 */
function deliveryJson(delivery: Delivery, words: number | null, transcript: Transcript | null): object {
  const { integratedLufs, loudnessRangeLu, syllables, following = null, ...others } = delivery;
  const minutes = (delivery.toldMs ?? 0) / 60_000;
  return {
    ...others,
    speechRateWordsPerMinute: words !== null && minutes > 0 ? Math.round(words / minutes) : null,
    loudness: integratedLufs == null ? null : { integratedLufs, rangeLu: loudnessRangeLu ?? null },
    filledPauses: delivery.filledPauses ?? null,
    syllables: syllables?.count ?? null,
    articulationRateSyllablesPerSecond: syllables?.articulationRateSyllablesPerSecond ?? null,
    speechRateSyllablesPerSecond: syllables?.speechRateSyllablesPerSecond ?? null,
    pitch: delivery.pitch ?? null,
    words:
      transcript?.times?.map(({ start, end, onsetMs, offsetMs, confidence }) => ({
        text: transcript.text.slice(start, end),
        startMs: onsetMs,
        endMs: offsetMs,
        confidence,
      })) ??
      following?.words ??
      null,
    ...followingJson(following),
  };
}

/** What of the script was heard from the sound alone; nulls where there was no script to follow. */
function followingJson(following: ScriptFollowing | null): object {
  if (!following) return { sentences: null, scriptFollowing: null };
  const { sentences, words: _words, ...others } = following;
  return { sentences, scriptFollowing: others };
}

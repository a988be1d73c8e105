import type { Transcript } from '../speech/model.ts';
import type { Story } from '../stories/model.ts';
import { reviewConnection } from './connection.ts';
import { reviewFacts } from './facts/reviewFacts.ts';
import { contentFindings } from './findings/contentFindings.ts';
import { reviewHook } from './hook.ts';
import { judgePoints, type PointJudgement } from './judgements.ts';
import { reviewKeyPoints } from './keyPoints.ts';
import type { ContentReview } from './model.ts';
import { outlineOf } from './outline.ts';
import { reviewParts } from './parts/parts.ts';
import { shapeOf } from './shape.ts';
import { toldOf } from './told.ts';
import { doubtFindings, doubtMissed, endsUnheard } from './unheard.ts';
import { brokenEnding } from './endings/breaksOff.ts';
import { wordingOf } from './wording.ts';

/** Changes whenever the same words of the same story could get another review. */
export const RULES_VERSION = '13';

/**
 * Reviews the words of a take against its story. Pure and deterministic: the same words, story, rules and judgements give
 * the same review. Linear in the number of words.
 *
 * @param judgements what the person said about wordings of this story's points; goes before the rules, also in findings
 */
export function reviewContent(
  story: Story,
  transcript: Pick<Transcript, 'text' | 'source'> & Partial<Pick<Transcript, 'times' | 'unheard'>>,
  judgements: readonly PointJudgement[] = [],
): ContentReview {
  const outline = outlineOf(story);
  const take = toldOf(transcript.text, outline.vocabulary);
  const keyPoints = judgePoints(doubtMissed(reviewKeyPoints(outline, take), transcript), transcript.text, judgements);
  const { facts, newFacts } = reviewFacts(story, { text: transcript.text });
  const hook = reviewHook(story, outline, take);
  const connection = reviewConnection(outline, take);
  const parts = reviewParts(outline, take, connection, transcript.times ?? null);
  const shape = shapeOf(take, connection.status === 'closing' ? connection.range?.start : undefined);
  const ending = endsUnheard(transcript) ? null : brokenEnding(outline, take);
  const wording = wordingOf(
    take,
    story.facts.filter(({ kind }) => kind === 'technology' || kind === 'term').map(({ text }) => text),
  );
  return {
    rulesVersion: RULES_VERSION,
    words: take.words.length,
    keyPoints,
    facts,
    newFacts,
    hook,
    connection: connection.status,
    connectionRange: connection.range,
    parts,
    shape: shape.shape,
    unfinished: ending !== null,
    // The wording of followed words is the script's, not the person's.
    ...(transcript.source !== 'followed' && { wording }),
    findings: doubtFindings(
      contentFindings(story, outline, take, {
        keyPoints,
        facts,
        hook,
        connection,
        parts,
        shape,
        ending,
        wording,
      }),
      transcript,
    ),
  };
}

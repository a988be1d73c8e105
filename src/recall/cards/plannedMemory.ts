import type { Memory, RecallCard } from '../model.ts';
import { firstStrength } from '../schedule/fsrsMemory.ts';

/** Whether a card's answer became another one since it was last reviewed. */
export const hasNewAnswer = ({ memory, answerChangedAt }: Pick<RecallCard, 'memory' | 'answerChangedAt'>): boolean =>
  memory.phase !== 'new' &&
  answerChangedAt !== null &&
  answerChangedAt !== undefined &&
  answerChangedAt >= memory.lastReviewedAt;

/**
 * The memory that plans and forecasts reckon with. Of a card whose answer changed, the old answer is what was remembered: it
 * counts as seen once and forgotten, and is due since the change. The card's own memory stays as it is until it is reviewed.
 */
export function plannedMemory(card: Pick<RecallCard, 'memory' | 'answerChangedAt'>): Memory {
  const { memory } = card;
  if (memory.phase === 'new' || !hasNewAnswer(card)) return memory;
  const { stability } = firstStrength(1);
  return {
    phase: 'relearning',
    step: 0,
    stability: Math.min(memory.stability, stability),
    difficulty: memory.difficulty,
    dueAt: card.answerChangedAt!,
    lastReviewedAt: memory.lastReviewedAt,
    reviews: memory.reviews,
    lapses: memory.lapses,
  };
}

import type { PlannedState } from '../../operations/ports.ts';
import type { Memory, Rating, RecallCard, RecallReview } from '../../recall/model.ts';
import { storableText } from './storableText.ts';
import type { RecallCardsTable, RecallReviewsTable } from './tables.ts';

/** A memory in few letters, for there are many: phase, stability, difficulty, due, last review, reviews, lapses, step. */
type MemoryCode = readonly [0] | readonly [1 | 2 | 3, number, number, number, number, number, number, number];

const PHASES = ['new', 'learning', 'relearning', 'review'] as const;

const codeOf = (memory: Memory): MemoryCode =>
  memory.phase === 'new'
    ? [0]
    : [
        PHASES.indexOf(memory.phase) as 1 | 2 | 3,
        memory.stability,
        memory.difficulty,
        memory.dueAt,
        memory.lastReviewedAt,
        memory.reviews,
        memory.lapses,
        memory.phase === 'review' ? 0 : memory.step,
      ];

function memoryOf(code: MemoryCode): Memory {
  if (code[0] === 0) return { phase: 'new' };
  const [phase, stability, difficulty, dueAt, lastReviewedAt, reviews, lapses, step] = code;
  const known = { stability, difficulty, dueAt, lastReviewedAt, reviews, lapses };
  return phase === 3
    ? { phase: 'review', ...known }
    : { phase: phase === 1 ? 'learning' : 'relearning', step, ...known };
}

/** `state`: what changes with reviews and by the person. */
interface StoredState {
  readonly id: string;
  readonly kind: RecallCard['kind'];
  readonly storyId: string | null;
  readonly factId: string | null;
  readonly retiredAt: number | null;
  readonly suspendedAt: number | null;
  readonly buriedOn: string | null;
  readonly order: number;
  readonly answerChangedAt: number | null;
  readonly memory: MemoryCode;
}

/** `content`: the card's words, and what never changes. */
type StoredContent = Pick<
  RecallCard,
  'key' | 'document' | 'prompt' | 'context' | 'answer' | 'accepts' | 'origin' | 'addedAt'
> & { readonly answerBefore: string | null };

/** Without what databases can't keep. */
const json = (value: unknown): string => storableText(JSON.stringify(value)).replaceAll('\\u0000', '\\ufffd');

export function rowOfCard(card: RecallCard): RecallCardsTable {
  const { id, kind, storyId, factId, retiredAt, suspendedAt, buriedOn, origin } = card;
  const state: StoredState = {
    id,
    kind,
    storyId,
    factId,
    retiredAt,
    suspendedAt,
    buriedOn,
    order: card.order ?? 0,
    answerChangedAt: card.answerChangedAt ?? null,
    memory: codeOf(card.memory),
  };
  const content: StoredContent = {
    key: card.key,
    document: card.document,
    prompt: card.prompt,
    context: card.context,
    answer: card.answer,
    accepts: card.accepts,
    origin,
    addedAt: card.addedAt,
    answerBefore: card.answerBefore ?? null,
  };
  return {
    id,
    kind,
    origin,
    story_id: storyId,
    retired_at: retiredAt,
    suspended_at: suspendedAt,
    state: json(state),
    content: json(content),
  };
}

export function cardOfRow(row: Pick<RecallCardsTable, 'state' | 'content'>): RecallCard {
  const { memory, ...state } = JSON.parse(row.state) as StoredState;
  return { ...state, ...(JSON.parse(row.content) as StoredContent), memory: memoryOf(memory) };
}

/** The states of many rows at once: one parse of all takes half the time of many. */
export function statesOfRows(rows: readonly { readonly state: string }[]): PlannedState[] {
  const states = JSON.parse(`[${rows.map(({ state }) => state).join(',')}]`) as StoredState[];
  return states.map((state) => ({ ...state, memory: memoryOf(state.memory) }));
}

interface StoredDetail {
  readonly how: RecallReview['how'];
  readonly answered: string | null;
  readonly suggested: Rating | null;
  readonly before: MemoryCode;
  readonly after: MemoryCode;
}

export function rowOfReview(review: RecallReview, imported: boolean): Omit<RecallReviewsTable, 'place'> {
  const detail: StoredDetail = {
    how: review.how,
    answered: review.answered,
    suggested: review.suggested,
    before: codeOf(review.before),
    after: codeOf(review.after),
  };
  return {
    id: review.id,
    card_id: review.cardId,
    rating: review.rating,
    reviewed_at: review.reviewedAt,
    thinking_ms: review.thinkingMs,
    was_new: review.before.phase === 'new' ? 1 : 0,
    imported: imported ? 1 : 0,
    detail: json(detail),
  };
}

export function reviewOfRow(
  row: Pick<RecallReviewsTable, 'id' | 'card_id' | 'rating' | 'reviewed_at' | 'thinking_ms' | 'detail'>,
): RecallReview {
  const { how, answered, suggested, before, after } = JSON.parse(row.detail) as StoredDetail;
  return {
    id: row.id,
    cardId: row.card_id,
    // Written by `rowOfReview` alone.
    rating: row.rating as Rating,
    reviewedAt: row.reviewed_at,
    thinkingMs: row.thinking_ms,
    how,
    answered,
    suggested,
    before: memoryOf(before),
    after: memoryOf(after),
  };
}

import type { RecallCard } from '../model.ts';

/** Whether a card takes part at all: not retired with its document's words, not set aside by the person. */
export const takesPart = (card: Pick<RecallCard, 'retiredAt' | 'suspendedAt'>): boolean =>
  card.retiredAt === null && card.suspendedAt === null;

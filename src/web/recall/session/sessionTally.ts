import type { SessionState } from './model.ts';

export interface SessionTally {
  /** How often an answer was rated. */
  readonly answers: number;
  /** Different cards that were rated. */
  readonly cards: number;
  /** Of those, the ones that were known the first time. */
  readonly knownAtOnce: number;
  /** Prompts that took more than one go, oldest first. */
  readonly tookMore: readonly string[];
  readonly putAway: number;
}

/** What was done in a session. */
export function tallyOf({ deeds }: Pick<SessionState, 'deeds'>): SessionTally {
  const knownById = new Map<string, boolean>();
  const tookMore = new Map<string, string>();
  let answers = 0;
  let putAway = 0;
  for (const { kind, rating, from } of deeds) {
    if (kind !== 'rated') {
      putAway++;
      continue;
    }
    answers++;
    const { id, prompt } = from.card;
    if (!knownById.has(id)) knownById.set(id, rating !== 'again');
    if (rating === 'again') tookMore.set(id, prompt);
  }
  return {
    answers,
    cards: knownById.size,
    knownAtOnce: [...knownById.values()].filter(Boolean).length,
    tookMore: [...tookMore.values()],
    putAway,
  };
}

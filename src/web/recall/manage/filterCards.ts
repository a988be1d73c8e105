import { fold } from '../../../language/words.ts';

/** Which cards a list shows. */
export type CardFilter = 'all' | 'own' | 'suspended' | 'new';

export interface ListedCard {
  readonly prompt: string;
  readonly answer: string;
  readonly context: string | null;
  readonly origin: 'document' | 'own';
  readonly suspendedAt: number | null;
  readonly memory: { readonly phase: string };
}

/** The cards of a kind that have every word that was searched for, in prompt, answer or context. */
export function filterCards<C extends ListedCard>(cards: readonly C[], filter: CardFilter, search: string): C[] {
  const words = fold(search).split(/\s+/).filter(Boolean);
  return cards.filter((card) => {
    if (filter === 'own' && card.origin !== 'own') return false;
    if (filter === 'suspended' && card.suspendedAt === null) return false;
    if (filter === 'new' && (card.memory.phase !== 'new' || card.suspendedAt !== null)) return false;
    if (words.length === 0) return true;
    const text = fold(`${card.prompt} ${card.answer} ${card.context ?? ''}`);
    return words.every((word) => text.includes(word));
  });
}

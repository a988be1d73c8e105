import type { QueryClient } from '@tanstack/react-query';
import type { DueCardView, RecallView } from '../../../operations/views.ts';
import { ApiFailure } from '../../api/client.ts';
import { commands } from '../../api/commands.ts';
import { queries } from '../../api/queries.ts';
import type { AskedCard, QueueNow } from './model.ts';
import type { RecallDesk } from './recallDesk.ts';

/** A card of the day's queue, as the session asks it. */
export const askedCard = ({
  card,
  reason,
  reasonWords,
  said,
  fromAt,
  sameDay,
  reviews,
  ratings,
}: DueCardView): AskedCard => ({
  id: card.id,
  kind: card.kind,
  storyId: card.storyId,
  document: card.document,
  origin: card.origin,
  prompt: card.prompt,
  context: card.context,
  answer: card.answer,
  reason,
  reasonWords,
  said,
  fromAt,
  sameDay,
  reviews,
  next: ratings,
});

export const queueOf = ({ queue, due }: RecallView): QueueNow => ({
  cards: queue.map(askedCard),
  more: Math.max(0, due.cards - queue.length),
});

/** The server's desk. What it reads on the way is kept for the pages that show the same. */
export function apiDesk(client: QueryClient, extraMinutes: number): RecallDesk {
  const look = async (): Promise<QueueNow> =>
    queueOf(await client.fetchQuery({ ...queries.recall(extraMinutes), staleTime: 0 }));
  /** The write counts once it is done, whatever becomes of the look behind it. */
  const lookBehind = (): Promise<QueueNow | null> => look().catch(() => null);
  return {
    look,
    check: (cardId, given) => commands.checkAnswer(cardId, given),
    async rate({ suggested: _, ...answer }) {
      // Sent again after its receipt was lost, or answered in another window: either way it has its answer.
      await unless('recall-card-answered', commands.answerCard(answer));
      return lookBehind();
    },
    async putAway(cardId, kind) {
      await commands.changeCard(cardId, kind === 'buried' ? { buried: true } : { suspended: true });
      return lookBehind();
    },
    async takeBack({ kind, from }) {
      if (kind === 'rated') {
        const { id: cardId, reviews } = from.card;
        // Asked for again after its receipt was lost: it is taken back.
        await unless('nothing-to-undo', commands.undoAnswer({ cardId, reviews }));
      } else await commands.changeCard(from.card.id, kind === 'buried' ? { buried: false } : { suspended: false });
      return lookBehind();
    },
  };
}

/** Waits for a write; that it was done before is no failure. */
async function unless(code: string, write: Promise<unknown>): Promise<void> {
  try {
    await write;
  } catch (error) {
    if (!(error instanceof ApiFailure && error.code === code)) throw error;
  }
}

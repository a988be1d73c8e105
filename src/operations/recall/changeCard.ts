import type { RecallCard } from '../../recall/model.ts';
import { learningDayOf } from '../../recall/schedule/learningDay.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Offbook } from '../offbook.ts';
import { type CardMissing, cardMissing } from './answerCard.ts';
import { reshelve } from './cardShelf.ts';
import { calendarOf, readRecallSettings } from './recallSettings.ts';
import { forgetSync } from './syncCards.ts';

export interface CardChange {
  /** Set aside until the person takes it back. */
  readonly suspended?: boolean;
  /** Put away for the rest of the day. */
  readonly buried?: boolean;
}

/** Sets a card aside or puts it away for today, or takes it back. What isn't named stays. */
export async function changeCard(
  offbook: Offbook,
  id: string,
  { suspended, buried }: CardChange,
): Promise<Result<RecallCard, CardMissing>> {
  const now = offbook.clock.nowMs();
  const day = learningDayOf(now, calendarOf(await readRecallSettings(offbook), offbook));
  const changed = await offbook.database.transaction(async (inside) => {
    const card = await inside.recall.get(id);
    if (!card) return err(cardMissing(id));
    const next: RecallCard = {
      ...card,
      ...(suspended !== undefined && { suspendedAt: suspended ? (card.suspendedAt ?? now) : null }),
      ...(buried !== undefined && { buriedOn: buried ? day : null }),
    };
    await inside.recall.put([next]);
    // While it was set aside it didn't follow its document.
    if (card.suspendedAt !== null && next.suspendedAt === null) await forgetSync(inside);
    return ok({ card: next, revision: await inside.recall.nextRevision() });
  });
  if (!changed.ok) return changed;
  reshelve(offbook, changed.value.card, changed.value.revision);
  return ok(changed.value.card);
}

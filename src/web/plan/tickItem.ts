import type { ChecklistItemView } from '../../operations/plan/views.ts';
import { ApiFailure } from '../api/client.ts';
import type { ChecklistTick } from '../api/commands.ts';

/** How a tick reaches the guide. */
export interface TickDesk {
  write(tick: ChecklistTick): Promise<unknown>;
  /** The checklist as it is now. */
  fetchFresh(): Promise<readonly ChecklistItemView[]>;
}

/** Edits that come between reading and writing, again and again, are somebody typing in another editor. */
const ATTEMPTS = 4;

/**
 * Sets an item's box in its guide. An edit made elsewhere in the guide meanwhile is kept, and the box set beside it. Where
 * the item itself was changed or taken out, nothing is written: throws the failure that says so.
 */
export async function tickItem(desk: TickDesk, given: ChecklistItemView, checked: boolean): Promise<void> {
  const { document, text, section } = given;
  let item: ChecklistItemView | undefined = given;
  for (let attempt = 0; attempt < ATTEMPTS && item; attempt++) {
    if (attempt > 0 && item.checked === checked) return;
    try {
      await desk.write({ document, baseHash: item.documentHash, text, section, checked });
      return;
    } catch (error) {
      if (!(error instanceof ApiFailure && error.code === 'document-changed')) throw error;
    }
    const fresh = await desk.fetchFresh();
    item = fresh.find((one) => one.document === document && one.text === text && one.section === section);
  }
  throw new ApiFailure(
    409,
    'document-changed',
    item
      ? `${document} keeps changing while Offbook tries to tick it. Save it in your other editor, wait a moment, and tick again.`
      : `“${text}” was changed in ${document} meanwhile. The list below is the new one.`,
    null,
  );
}

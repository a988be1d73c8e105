import { CARD_RULES_VERSION, makeCards } from '../../recall/cards/makeCards.ts';
import { type ChangedCard, planCards } from '../../recall/cards/planCards.ts';
import { hasNewAnswer } from '../../recall/cards/plannedMemory.ts';
import { isSameAnswer } from '../../recall/cards/sameContent.ts';
import type { CardContent, RecallCard } from '../../recall/model.ts';
import { newId } from '../../shared/random.ts';
import type { LoadedWorkspace } from '../library.ts';
import type { Offbook } from '../offbook.ts';

/** What the documents that the cards were last made from were. */
const MADE_FROM = 'recall-documents';

export interface SyncedCards {
  readonly added: number;
  readonly changed: number;
  readonly retired: number;
}

/**
 * Brings the cards up to date with the documents. Reads the folder, and does no more when nothing has changed; so every use of
 * recall may begin with it.
 */
export async function syncCards(offbook: Offbook): Promise<SyncedCards> {
  const workspace = await offbook.library.load();
  const print = fingerprint(workspace);
  if ((await offbook.database.settings.get(MADE_FROM)) === print) return { added: 0, changed: 0, retired: 0 };
  const contents = makeCards(workspace.documents);
  const unread = new Set(workspace.unreadable.map(({ path }) => path));
  const now = offbook.clock.nowMs();
  return offbook.database.transaction(async ({ recall, settings }) => {
    const plan = planCards(await recall.all(), contents, (document) => unread.has(document));
    const cards = [
      ...plan.added.map((content) => newCard(offbook, content, now)),
      ...plan.changed.map((change) => changedCard(change, now)),
      ...plan.retired.map((card): RecallCard => ({ ...card, retiredAt: now })),
    ];
    await recall.put(cards);
    await settings.set(MADE_FROM, print);
    if (cards.length > 0) await recall.nextRevision();
    return { added: plan.added.length, changed: plan.changed.length, retired: plan.retired.length };
  });
}

/** To be called where cards must be held against the documents once more though these have not changed. */
export const forgetSync = async ({ settings }: Pick<Offbook['database'], 'settings'>): Promise<void> =>
  settings.set(MADE_FROM, undefined);

const newCard = (offbook: Offbook, content: CardContent, now: number): RecallCard => ({
  ...content,
  id: newId(offbook.clock, offbook.random),
  origin: 'document',
  addedAt: now,
  retiredAt: null,
  suspendedAt: null,
  buriedOn: null,
  memory: { phase: 'new' },
  answerChangedAt: null,
  answerBefore: null,
});

function changedCard({ card, content, answerChanged }: ChangedCard, now: number): RecallCard {
  const next: RecallCard = { ...card, ...content, retiredAt: null };
  if (!answerChanged || card.memory.phase === 'new') return next;
  // Changed back before it was asked: what was learnt is right again.
  if (hasNewAnswer(card) && card.answerBefore && isSameAnswer(card.answerBefore, content.answer))
    return { ...next, answerChangedAt: null, answerBefore: null };
  return {
    ...next,
    answerChangedAt: now,
    answerBefore: hasNewAnswer(card) ? (card.answerBefore ?? card.answer) : card.answer,
  };
}

/** A short text that is another one when a document or the rules have changed. */
function fingerprint({ documents, unreadable }: LoadedWorkspace): string {
  const text = [
    ...documents.map(({ source }) => `${source.path} ${source.hash}`),
    ...unreadable.map(({ path }) => `${path} ?`),
  ].join('\n');
  let one = 0x811c9dc5;
  let other = 0x1000193;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ code, 0x85ebca6b) ^ (other >>> 13);
  }
  return `${CARD_RULES_VERSION}.${documents.length}.${(one >>> 0).toString(36)}.${(other >>> 0).toString(36)}`;
}

import { isSameAnswer } from '../../recall/cards/sameContent.ts';
import type { RecallCard } from '../../recall/model.ts';
import { type Failure, failure } from '../../shared/failure.ts';
import { newId } from '../../shared/random.ts';
import { message } from '../../shared/message.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Offbook } from '../offbook.ts';
import { type CardMissing, cardMissing } from './answerCard.ts';

/** A card as a person writes it. */
export interface OwnCardText {
  readonly prompt: string;
  readonly answer: string;
  readonly context?: string | null;
  readonly accepts?: readonly string[];
  readonly storyId?: string | null;
}

type OwnCardFailure = Failure<'card-text-empty' | 'card-not-own'> | CardMissing;

/** Hand-written cards come after the facts of the documents and before what only helps. */
const ORDER = 30_000 - 1;

function textOf(text: OwnCardText): Result<Required<OwnCardText>, Failure<'card-text-empty'>> {
  const prompt = text.prompt.trim();
  const answer = text.answer.trim();
  if (prompt === '' || answer === '')
    return err(failure('card-text-empty', message('A card needs a question and an answer; one of them is empty.')));
  return ok({
    prompt,
    answer,
    context: text.context?.trim() ? text.context.trim() : null,
    accepts: (text.accepts ?? []).map((way) => way.trim()).filter((way) => way !== ''),
    storyId: text.storyId ?? null,
  });
}

/** A new hand-written card. */
export const ownCard = (offbook: Pick<Offbook, 'clock' | 'random'>, text: Required<OwnCardText>): RecallCard => {
  const id = newId(offbook.clock, offbook.random);
  return {
    ...text,
    id,
    key: `own#${id}`,
    kind: 'own',
    document: null,
    factId: null,
    order: ORDER,
    origin: 'own',
    addedAt: offbook.clock.nowMs(),
    retiredAt: null,
    suspendedAt: null,
    buriedOn: null,
    memory: { phase: 'new' },
    answerChangedAt: null,
    answerBefore: null,
  };
};

export async function addOwnCard(offbook: Offbook, text: OwnCardText): Promise<Result<RecallCard, OwnCardFailure>> {
  const checked = textOf(text);
  if (!checked.ok) return checked;
  const card = ownCard(offbook, checked.value);
  await offbook.database.transaction(async ({ recall }) => {
    await recall.put([card]);
    await recall.nextRevision();
  });
  return ok(card);
}

/** Changes a hand-written card. With another answer it is due again. */
export async function editOwnCard(
  offbook: Offbook,
  id: string,
  text: OwnCardText,
): Promise<Result<RecallCard, OwnCardFailure>> {
  const checked = textOf(text);
  if (!checked.ok) return checked;
  return offbook.database.transaction(async ({ recall }) => {
    const card = await recall.get(id);
    if (!card) return err(cardMissing(id));
    if (card.origin !== 'own') return err(notOwn());
    const isNew = card.memory.phase === 'new' || isSameAnswer(card.answer, checked.value.answer);
    const edited: RecallCard = {
      ...card,
      ...checked.value,
      ...(!isNew && { answerChangedAt: offbook.clock.nowMs(), answerBefore: card.answer }),
    };
    await recall.put([edited]);
    await recall.nextRevision();
    return ok(edited);
  });
}

/** Removes a hand-written card and its reviews. */
export async function removeOwnCard(offbook: Offbook, id: string): Promise<Result<null, OwnCardFailure>> {
  return offbook.database.transaction(async ({ recall }) => {
    const card = await recall.get(id);
    if (!card) return err(cardMissing(id));
    if (card.origin !== 'own') return err(notOwn());
    await recall.remove(id);
    await recall.nextRevision();
    return ok(null);
  });
}

const notOwn = (): Failure<'card-not-own'> =>
  failure('card-not-own', message('This card comes from a document. Change the words there, or set the card aside.'));

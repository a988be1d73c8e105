import type { CardContent, RecallCard } from '../model.ts';
import { changesAnswer, isClose, isSameCard } from './sameContent.ts';

/** A card that goes on with other words, or comes back. */
export interface ChangedCard {
  readonly card: RecallCard;
  readonly content: CardContent;
  /** What was learnt is no longer right: it is due again. */
  readonly answerChanged: boolean;
  /** It was retired, and its document has it again. */
  readonly returns: boolean;
}

/** What becomes of the cards when the documents have changed. */
export interface CardPlan {
  readonly added: readonly CardContent[];
  readonly changed: readonly ChangedCard[];
  readonly retired: readonly RecallCard[];
}

/**
 * Holds what the documents ask for now against the cards there are. A card goes on as itself, with its history, where its
 * words are the same, where its place is (`key`), or where it is of the same kind and story and asks nearly the same; so a
 * figure that was corrected, a point that moved and a document that was renamed lose nothing. What the documents have no
 * longer is retired, and comes back with its history when they have it again.
 *
 * Hand-written and suspended cards are the person's own: they stay as they are.
 *
 * @param isUnread documents that couldn't be read just now; their cards wait as they are
 */
export function planCards(
  cards: readonly RecallCard[],
  contents: readonly CardContent[],
  isUnread: (document: string) => boolean = () => false,
): CardPlan {
  const known = cards.filter(({ origin }) => origin === 'document');
  const cardByContent = new Map<CardContent, RecallCard>();
  const taken = new Set<RecallCard>();
  const match = (find: (content: CardContent, free: (card: RecallCard) => boolean) => RecallCard | undefined): void => {
    for (const content of contents) {
      if (cardByContent.has(content)) continue;
      const card = find(content, (candidate) => !taken.has(candidate));
      if (!card) continue;
      cardByContent.set(content, card);
      taken.add(card);
    }
  };

  const byKey = groupedBy(known, ({ key }) => key);
  const byPlace = groupedBy(known, placeOf);
  const byKind = groupedBy(known, ({ kind, answer }) => `${kind} ${answer}`);
  const live = (card: RecallCard): boolean => card.retiredAt === null;
  // The same words at the same place, then moved within the story, then wherever: a renamed document.
  match((content, free) => byKey.get(content.key)?.find((card) => free(card) && isSameCard(card, content)));
  for (const standing of [true, false]) {
    match((content, free) =>
      byPlace.get(placeOf(content))?.find((card) => free(card) && live(card) === standing && isSameCard(card, content)),
    );
  }
  const keys = new Set(contents.map(({ key }) => key));
  match((content, free) =>
    byKind
      .get(`${content.kind} ${content.answer}`)
      ?.find((card) => free(card) && !keys.has(card.key) && isSameCard(card, content)),
  );
  // Other words: at the same place, then nearly the same question. What was retired comes back only for itself.
  match((content, free) =>
    byKey
      .get(content.key)
      ?.find((card) => free(card) && card.kind === content.kind && (live(card) || isClose(card, content))),
  );
  match((content, free) =>
    byPlace.get(placeOf(content))?.find((card) => free(card) && live(card) && isClose(card, content)),
  );

  const added: CardContent[] = [];
  const changed: ChangedCard[] = [];
  for (const content of contents) {
    const card = cardByContent.get(content);
    if (!card) added.push(content);
    else if (card.suspendedAt === null && (!live(card) || !isEqual(card, content)))
      changed.push({ card, content, answerChanged: changesAnswer(card, content), returns: !live(card) });
  }
  const retired = known.filter(
    (card) =>
      !taken.has(card) &&
      live(card) &&
      card.suspendedAt === null &&
      !(card.document !== null && isUnread(card.document)),
  );
  return { added, changed, retired };
}

const placeOf = ({ kind, storyId, document }: CardContent): string => `${kind} ${storyId ?? document ?? ''}`;

function groupedBy(cards: readonly RecallCard[], keyOf: (card: RecallCard) => string): Map<string, RecallCard[]> {
  const groups = new Map<string, RecallCard[]>();
  for (const card of cards) {
    const key = keyOf(card);
    const group = groups.get(key);
    if (group) group.push(card);
    else groups.set(key, [card]);
  }
  return groups;
}

const isEqual = (a: CardContent, b: CardContent): boolean =>
  a.key === b.key &&
  a.kind === b.kind &&
  a.storyId === b.storyId &&
  a.document === b.document &&
  a.prompt === b.prompt &&
  a.context === b.context &&
  a.answer === b.answer &&
  a.factId === b.factId &&
  (a.order ?? 0) === (b.order ?? 0) &&
  a.accepts.length === b.accepts.length &&
  a.accepts.every((way, i) => way === b.accepts[i]);

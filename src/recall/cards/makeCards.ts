import { fold } from '../../language/words.ts';
import type { CardContent } from '../model.ts';
import type { CardDocument } from './cardDocument.ts';
import { clozeCards } from './clozeCards.ts';
import { type Draft, KINDS_BY_WEIGHT } from './draft.ts';
import { factCards, type StoryGround } from './factCards.ts';
import { givesAway } from './givesAway.ts';
import { hookCards } from './hookCards.ts';
import { personCards } from './personCards.ts';
import { phraseCards } from './phraseCards.ts';
import { pointCards } from './pointCards.ts';
import { principleCards } from './principleCards.ts';
import { storyForQuestionCards } from './questionCards.ts';
import { storyForLikelyQuestionCards } from './likelyQuestionCards.ts';
import { mentionsOf } from './storyMentions.ts';
import { storyNames } from './storyNames.ts';
import { storyForValueCards, valueCards } from './valueCards.ts';

/**
 * Which version of these rules made the cards; other rules make them anew, with their history (`planCards`). To be raised
 * with every change of what cards say.
 */
export const CARD_RULES_VERSION = 3;

/**
 * Every card that the documents ask for, each question once, in the order in which new cards are introduced. Prompts never
 * have a word of a short answer in them; a card that can't be asked so isn't made.
 */
export function makeCards(documents: readonly CardDocument[]): CardContent[] {
  const stories = documents.flatMap((document) => document.stories);
  const names = storyNames(stories);
  const values = [...new Set(stories.flatMap((story) => story.values.map(({ text }) => text)))];
  const drafts: Draft[] = [];
  for (const document of documents) {
    const { parsed } = document;
    if (parsed.kind === 'note') drafts.push(...principleCards(document, values));
    else if (parsed.kind === 'session') drafts.push(...storyForQuestionCards(parsed, stories, names));
    else {
      for (const story of document.stories) {
        const mentions = mentionsOf(document.source.text, parsed, story);
        const ground: StoryGround = { document, guide: parsed, story, names, mentions };
        const exact = [...factCards(ground), ...personCards(ground)];
        drafts.push(...exact, ...hookCards(ground), ...pointCards(ground), ...valueCards(ground));
        drafts.push(
          ...clozeCards(
            ground,
            exact.map(({ prompt }) => prompt),
          ),
        );
      }
      drafts.push(...storyForValueCards(parsed.path, document.stories, names), ...phraseCards(parsed));
      drafts.push(...storyForLikelyQuestionCards(parsed.path, document.stories, names));
    }
  }
  return inOrder(onceEach(drafts));
}

/** One card a key, and one a question: of two that ask the same, the first. None that gives itself away. */
function onceEach(drafts: readonly Draft[]): Draft[] {
  const keys = new Set<string>();
  const asked = new Set<string>();
  return drafts.filter((card) => {
    const question = fold(`${card.prompt} ${card.context ?? ''}`);
    if (keys.has(card.key) || asked.has(question) || card.prompt === '') return false;
    // Principles look after this themselves: a meaning may use a word of its name.
    if (card.kind !== 'principle' && givesAway(card.prompt, card.answer)) return false;
    keys.add(card.key);
    asked.add(question);
    return true;
  });
}

/** Room for the cards of one kind of a story before the next kind's begin. */
const ROOM = 10_000;

/** Kinds by weight; within a kind the stories take turns, each in its own order. */
function inOrder(drafts: readonly Draft[]): CardContent[] {
  const counts = new Map<string, number>();
  return drafts
    .map((card): CardContent => {
      const group = `${card.kind} ${card.storyId ?? card.document ?? ''}`;
      const index = counts.get(group) ?? 0;
      counts.set(group, index + 1);
      return { ...card, order: KINDS_BY_WEIGHT.indexOf(card.kind) * ROOM + index };
    })
    .toSorted((a, b) => a.order! - b.order!);
}

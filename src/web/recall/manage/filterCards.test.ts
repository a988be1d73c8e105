import { expect, it } from 'vitest';
import { filterCards, type ListedCard } from './filterCards.ts';

const card = (prompt: string, answer: string, more: Partial<ListedCard> = {}): ListedCard => ({
  prompt,
  answer,
  context: null,
  origin: 'document',
  suspendedAt: null,
  memory: { phase: 'review' },
  ...more,
});
const CARDS = [
  card('How many hives came through the winter?', '11', { context: 'The bees' }),
  card('Who is Renée?', 'the vet', { memory: { phase: 'new' } }),
  card('What do I say when I am stuck?', 'Let me think', { origin: 'own' }),
  card('Which field?', 'the east one', { suspendedAt: 5 }),
];
const prompts = (cards: readonly ListedCard[]) => cards.map(({ prompt }) => prompt);

it('finds every word, wherever it stands and however it is written', () => {
  expect(prompts(filterCards(CARDS, 'all', 'BEES hives'))).toEqual([CARDS[0]!.prompt]);
  expect(prompts(filterCards(CARDS, 'all', 'renee'))).toEqual([CARDS[1]!.prompt]);
  expect(filterCards(CARDS, 'all', 'hives vet')).toEqual([]);
  expect(filterCards(CARDS, 'all', '  ')).toHaveLength(4);
});

it('shows one sort of cards', () => {
  expect(prompts(filterCards(CARDS, 'own', ''))).toEqual([CARDS[2]!.prompt]);
  expect(prompts(filterCards(CARDS, 'suspended', ''))).toEqual([CARDS[3]!.prompt]);
  expect(prompts(filterCards(CARDS, 'new', ''))).toEqual([CARDS[1]!.prompt]);
});

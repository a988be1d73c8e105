import type { CardContent, CardKind } from '../model.ts';

/** A card before it gets its place among new cards. */
export type Draft = Omit<CardContent, 'order'>;

/** A card with what most cards lack filled in. */
export const draft = (
  card: Pick<CardContent, 'key' | 'kind' | 'storyId' | 'document' | 'prompt' | 'answer'> & Partial<CardContent>,
): Draft => ({ context: null, accepts: [], factId: null, ...card });

/** New cards are asked in this order: what must be exact and what opens a story before what only helps to keep it. */
export const KINDS_BY_WEIGHT: readonly CardKind[] = [
  'fact',
  'personName',
  'person',
  'hook',
  'nextPoint',
  'factMeaning',
  'values',
  'storyForQuestion',
  'storyForValue',
  'phrase',
  'connection',
  'hookRest',
  'principle',
  'cloze',
  'own',
];

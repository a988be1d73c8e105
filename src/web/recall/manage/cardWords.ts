import type { CardKind, Memory } from '../../../recall/model.ts';

const KINDS: Readonly<Record<CardKind, string>> = {
  fact: 'key fact',
  factMeaning: 'what a number is of',
  person: 'who it is',
  personName: 'name',
  values: 'values',
  hook: 'hook',
  hookRest: 'rest of a hook',
  storyForValue: 'story for a value',
  storyForQuestion: 'story for a question',
  nextPoint: 'next key point',
  cloze: 'sentence of the script',
  principle: 'principle',
  connection: 'connection',
  phrase: 'phrase',
  own: 'your own',
};

export const kindWords = (kind: CardKind): string => KINDS[kind];

/** How well a card stands, in a few words. */
export function memoryWords(memory: Memory): string {
  if (memory.phase === 'new') return 'not asked yet';
  if (memory.phase !== 'review') return 'being learnt';
  const days = Math.round(memory.stability);
  if (days < 1) return 'holds for less than a day';
  return days === 1 ? 'holds for about a day' : `holds for about ${days} days`;
}

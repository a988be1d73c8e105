import type { CardKind, Memory } from '../../../recall/model.ts';
import { say } from '../../../words/say.ts';

const KINDS: Readonly<Record<CardKind, string>> = {
  fact: say('key fact'),
  factMeaning: say('what a number is of'),
  person: say('who it is'),
  personName: 'name',
  values: 'values',
  hook: say('hook'),
  hookRest: say('rest of a hook'),
  storyForValue: say('story for a value'),
  storyForQuestion: say('story for a question'),
  nextPoint: say('next key point'),
  cloze: say('sentence of the script'),
  principle: 'principle',
  connection: 'connection',
  phrase: 'phrase',
  own: say('your own'),
};

export const kindWords = (kind: CardKind): string => KINDS[kind];

/** How well a card stands, in a few words. */
export function memoryWords(memory: Memory): string {
  if (memory.phase === 'new') return say('not asked yet');
  if (memory.phase !== 'review') return say('being learnt');
  const days = Math.round(memory.stability);
  if (days < 1) return say('holds for less than a day');
  return days === 1 ? say('holds for about a day') : say('holds for about {days} days', { days });
}

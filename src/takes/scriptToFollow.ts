import type { ScriptToFollow } from '../speech/following/model.ts';
import type { Story } from '../stories/model.ts';
import { tellingUnits } from '../stories/scriptSentences.ts';

/** What a story's sound is held against: the sentences of its script, and its hooks. Null without a script. */
export function scriptToFollow({ script, hooks }: Pick<Story, 'script' | 'hooks'>): ScriptToFollow | null {
  const sentences = script
    ? tellingUnits(script.text).map(({ start, end }) => script.text.slice(start, end).replace(/\s+/gu, ' ').trim())
    : [];
  return sentences.length === 0 ? null : { sentences, hooks: hooks.map(({ text }) => text) };
}

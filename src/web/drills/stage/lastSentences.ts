import type { Story } from '../../../stories/model.ts';
import { tellingUnits } from '../../../stories/scriptSentences.ts';

/** How a story ends: the last sentences of its script, else its connection. At most so many. */
export function lastSentences(
  { script, connection }: Pick<Story, 'script' | 'connection'>,
  most = 2,
): readonly string[] {
  const text = script?.text ?? '';
  const sentences = tellingUnits(text)
    .map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ').trim())
    .filter((sentence) => sentence !== '');
  if (sentences.length > 0) return sentences.slice(-most);
  return connection === null ? [] : [connection.text];
}

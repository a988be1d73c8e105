import type { Story } from '../stories/model.ts';
import { tellingUnits } from '../stories/scriptSentences.ts';
import type { PartName } from './model.ts';
import { reviewContent } from './reviewContent.ts';

/** How a story's script spends its words, which is how its time is meant to be spent. */
export interface PlannedParts {
  /** In the script's order; shares of the script's words, 0 to 1. */
  readonly parts: readonly { readonly part: PartName; readonly share: number }[];
  /** The part of each sentence of the script, as following counts them; null where it is of none. */
  readonly ofSentences: readonly (PartName | null)[];
}

/** The parts of a story's script; null without one. As sure as the parts of a take that reads it aloud. */
export function plannedParts(story: Story): PlannedParts | null {
  const text = story.script?.text ?? '';
  if (text.trim() === '') return null;
  const { parts } = reviewContent(story, { text, source: 'typed' });
  const all = parts.reduce((sum, part) => sum + part.endWord - part.startWord, 0);
  if (all === 0) return null;
  const words = new Map<PartName, number>();
  for (const { part, startWord, endWord } of parts) words.set(part, (words.get(part) ?? 0) + endWord - startWord);
  return {
    parts: [...words].map(([part, count]) => ({ part, share: count / all })),
    ofSentences: tellingUnits(text).map(({ start, end }) => {
      const middle = (start + end) / 2;
      return parts.findLast(({ range }) => range.start <= middle)?.part ?? null;
    }),
  };
}

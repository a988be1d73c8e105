import { fold } from '../../language/words.ts';

/** Words of a text in the form in which they are compared; without marks. */
const wordsIn = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * The line of a document, from 1, that most likely says what a card asks for: the one that shares most words with its
 * question and answer, the answer's counting most. Null where none has anything of it.
 */
export function lineOfCard(text: string, card: { readonly prompt: string; readonly answer: string }): number | null {
  const weights = new Map<string, number>();
  for (const word of wordsIn(card.prompt)) weights.set(word, 1);
  for (const word of wordsIn(card.answer)) weights.set(word, 3);
  let best: { readonly line: number; readonly score: number } | null = null;
  text.split(/\r\n|\r|\n/).forEach((line, index) => {
    const score = [...new Set(wordsIn(line))].reduce((sum, word) => sum + (weights.get(word) ?? 0), 0);
    if (score > (best?.score ?? 0)) best = { line: index + 1, score };
  });
  return (best as { readonly line: number } | null)?.line ?? null;
}

import type { ExactWords, ScriptToFollow } from '../speech/following/model.ts';
import { nearNumbers, otherNames } from '../speech/following/nearMisses.ts';
import { spacedWordsOf } from '../language/words.ts';
import type { SayItLike } from '../speech/pronunciation/pronounce.ts';
import { firstNameOf } from '../stories/factText.ts';
import type { Story } from '../stories/model.ts';
import { type ScriptSentence, scriptSentences } from '../stories/scriptSentences.ts';

/** What a story's sound is held against: the sentences of its script, its hooks and the words that must be exact. Null without a script. */
export function scriptToFollow(story: Story, sayItLike: SayItLike = new Map()): ScriptToFollow | null {
  const sentences = scriptSentences(story);
  if (sentences.length === 0) return null;
  return {
    sentences: sentences.map(({ text }) => text),
    hooks: story.hooks.map(({ text }) => text),
    exactWords: exactWordsOf(story, sentences),
    sayItLike,
  };
}

/** Numbers and people's names of the script, as often as they stand in it. */
function exactWordsOf(story: Story, sentences: readonly ScriptSentence[]): ExactWords[] {
  const names = story.facts.filter(({ kind }) => kind === 'person').map(({ text }) => firstNameOf(text));
  const found: ExactWords[] = [];
  for (const fact of story.facts) {
    for (const { place, range } of fact.sources) {
      const at = sentences.findIndex((one) => range.start >= one.range.start && range.end <= one.range.end);
      if (place !== 'script' || at < 0) continue;
      const sentence = sentences[at]!;
      const start = range.start - sentence.range.start;
      const end = range.end - sentence.range.start;
      const words = spacedWordsOf(sentence.text);
      const firstWord = words.findIndex((word) => word.end > start);
      const endWord = words.findLastIndex((word) => word.start < end) + 1;
      if (firstWord < 0 || endWord <= firstWord) continue;
      const written = sentence.text
        .slice(words[firstWord]!.start, words[endWord - 1]!.end)
        .replace(/[.,;:!?"”’)]+$/u, '');
      const name = firstNameOf(written);
      const others =
        fact.kind === 'person'
          ? otherNames(name, names).map((other) => written.replace(name, other))
          : nearNumbers(written);
      if (others.length > 0)
        found.push({ id: `${fact.id}@${at}.${firstWord}`, sentence: at, firstWord, endWord, others });
    }
  }
  return found;
}

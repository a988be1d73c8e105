import { wordsOf } from '../language/words.ts';
import type { Story } from '../stories/model.ts';
import { isConnectionPoint } from './company.ts';
import { alike } from './text/meanings/alike.ts';
import { type Idea, ideasOf, type Vocabulary } from './text/ideas.ts';
import type { Told } from './told.ts';

/** The story's own link to the company: what its words mean, without the company's name. */
export interface StoryLink {
  readonly ideas: readonly Idea[];
  readonly weights: readonly number[];
}

/** Sentences at the script's end among which the link stands. */
const LAST_SENTENCES = 3;
/** A sentence of the script is part of the link where it says so much of it. */
const PART_OF_LINK = 0.34;
/** What a word counts that the story has elsewhere, too. */
const ELSEWHERE = 0.4;
/** What a word counts that only the script's sentence has. */
const SCRIPTED = 0.7;

/** Reads the link of a story: its connection, the key points for it, and the script's last sentences that say it. */
export function linkOf(story: Story, vocabulary: Vocabulary, company: readonly string[]): StoryLink {
  const names = new Set(company.flatMap((name) => name.split(' ')));
  const sentences = (story.script?.text ?? '').trim().split(/(?<=[.!?])\s+/);
  const points = story.keyPoints.filter((point) => isConnectionPoint(story, point)).map(({ text }) => text);
  const said = [...new Set([...(story.connection ? [story.connection.text] : []), ...points])];
  const ideas: Idea[] = [];
  const weights: number[] = [];
  const add = (text: string, factor: number, earlier: ReadonlySet<string>): void => {
    const words = wordsOf(text);
    for (const idea of ideasOf(words, vocabulary)) {
      if (names.has(words[idea.startWord]?.folded.replace(/'s$/, '') ?? '')) continue;
      if (ideas.some(({ stem }) => stem === idea.stem)) continue;
      ideas.push(idea);
      weights.push(idea.weight * factor * (earlier.has(idea.stem) ? ELSEWHERE : 1));
    }
  };
  const stems = (text: string): Set<string> => new Set(ideasOf(wordsOf(text), vocabulary).map(({ stem }) => stem));
  const from = Math.max(1, sentences.length - LAST_SENTENCES);
  const before = stems(sentences.slice(0, from).join(' '));
  for (const text of said) add(text, 1, before);
  if (ideas.length === 0) return { ideas, weights };
  const core = { ideas: [...ideas], weights: [...weights] };
  for (const sentence of sentences.slice(from)) {
    if (shareOf(core, ideasOf(wordsOf(sentence), vocabulary)) >= PART_OF_LINK) add(sentence, SCRIPTED, before);
  }
  return { ideas, weights };
}

/** How much of a link some ideas say, by their meaning: 0 to 1. */
export function shareOf(link: StoryLink, said: readonly Idea[]): number {
  let all = 0;
  let share = 0;
  link.ideas.forEach((idea, at) => {
    const weight = link.weights[at] ?? 0;
    all += weight;
    share += weight * Math.max(0, ...said.map((one) => alike(idea, one)));
  });
  return all === 0 ? 0 : share / all;
}

/** How much of a link a stretch of a take says. */
export const shareSaid = (link: StoryLink, take: Told, startWord: number, endWord: number): number =>
  shareOf(
    link,
    take.ideas.filter((idea) => idea.startWord >= startWord && idea.endWord <= endWord),
  );

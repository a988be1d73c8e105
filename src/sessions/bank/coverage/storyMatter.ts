import { sentencesOf } from '../../../language/sentences.ts';
import { wordsOf } from '../../../language/words.ts';
import type { Story } from '../../../stories/model.ts';
import { type Idea, ideasOf } from '../../../takes/text/ideas.ts';
import { gist } from '../../../takes/text/meanings/alike.ts';
import { likeness, type Meaning } from '../../../takes/text/meanings/wordMeanings.ts';
import { type Matter } from '../alike/questionMeaning.ts';

/** What a story is about, read once so that many questions can be held against it. */
export interface StoryMatter {
  readonly stems: ReadonlySet<string>;
  readonly classes: ReadonlySet<number>;
  /** Of each of its sentences. */
  readonly gists: readonly Meaning[];
}

/** Reads a story's title, key points and script. About 2 ms. */
export function matterOfStory(story: Story): StoryMatter {
  const script = story.script?.text ?? '';
  const pieces = [
    story.title,
    ...story.keyPoints.map((point) => point.text),
    ...sentencesOf(script).map((s) => s.text),
  ];
  const stems = new Set<string>();
  const classes = new Set<number>();
  const gists: Meaning[] = [];
  for (const piece of pieces) {
    const ideas = ideasOf(wordsOf(piece));
    for (const idea of ideas) {
      if (idea.value === null) stems.add(idea.stem);
      for (const group of idea.classes) classes.add(group);
    }
    const meaning = gist(ideas);
    if (meaning) gists.push(meaning);
  }
  return { stems, classes, gists };
}

/** How far a question's own words are what the story is about, 0 to 1: the same words, others for them, or a like sentence. */
export function topicShared(question: Matter, story: StoryMatter): number {
  let found = 0;
  let whole = 0;
  for (const idea of question.ideas) {
    whole += idea.weight;
    found += idea.weight * presence(idea, story);
  }
  const words = whole === 0 ? 0 : found / whole;
  let nearest = 0;
  if (question.gist) for (const each of story.gists) nearest = Math.max(nearest, likeness(question.gist, each));
  return 0.6 * words + 0.4 * Math.max(0, Math.min(1, (nearest - 0.3) / 0.5));
}

const presence = (idea: Idea, story: StoryMatter): number =>
  story.stems.has(idea.stem) ? 1 : idea.classes.some((group) => story.classes.has(group)) ? 0.8 : 0;

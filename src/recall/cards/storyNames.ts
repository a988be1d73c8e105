import { fold } from '../../language/words.ts';
import type { Story } from '../../stories/model.ts';
import { givesAway } from './givesAway.ts';

/** How prompts and answers call a story. */
export interface StoryNames {
  /** For a sentence: "the Risk story", “On-Call Documentation”, "story 1"; one that gives nothing of `answer` away, or null. */
  asked(story: Story, answer: string): string | null;
  /** As an answer: "Risk – On-Call Documentation", or less where more would stand in the question already. */
  told(story: Story, question: string): string | null;
  /** Every way in which a person may name it: category, title, "story 1". */
  ways(story: Story): string[];
}

const categoryOf = (story: Story): string | null => {
  const category = story.category?.replace(/\bstory\b/gi, '').trim() ?? '';
  return category === '' ? null : category;
};

/** @param stories all of the workspace, so that a name never means two of them */
export function storyNames(stories: readonly Story[]): StoryNames {
  const counts = new Map<string, number>();
  const count = (name: string | null): void => {
    if (name !== null) counts.set(fold(name), (counts.get(fold(name)) ?? 0) + 1);
  };
  for (const story of stories) {
    count(categoryOf(story));
    if (categoryOf(story) === null || fold(categoryOf(story)!) !== fold(story.title)) count(story.title);
    count(numberOf(story));
  }
  const unique = (name: string | null): string | null =>
    name !== null && name !== '' && counts.get(fold(name)) === 1 ? name : null;
  return {
    asked(story, answer) {
      const category = unique(categoryOf(story));
      const title = unique(story.title);
      const number = unique(numberOf(story));
      const names = [
        category && `the ${category} story`,
        title && `“${title}”`,
        number,
        category === null && title === null
          ? `“${[categoryOf(story), story.title].filter(Boolean).join(' – ')}”`
          : null,
      ].filter((name) => name !== null);
      return names.find((name) => !givesAway(name.replace(/\bstory\b/, ''), answer)) ?? null;
    },
    told(story, question) {
      const category = categoryOf(story);
      const distinct = category !== null && fold(category) !== fold(story.title);
      const names = [
        distinct ? `${category} – ${story.title}` : story.title,
        unique(story.title),
        unique(category),
        unique(numberOf(story)),
      ].filter(isName);
      return names.find((name) => !givesAway(question, name.replace(/\bstory\b/i, ''))) ?? null;
    },
    ways: (story) => [categoryOf(story), story.title, numberOf(story)].filter(isName),
  };
}

const isName = (name: string | null): name is string => name !== null && name !== '';

const numberOf = (story: Story): string | null => (story.number === null ? null : `Story ${story.number}`);

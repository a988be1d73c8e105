import { slug } from '../../stories/assembleStories.ts';
import type { Story } from '../../stories/model.ts';
import { fold } from '../../language/words.ts';
import { type Draft, draft } from './draft.ts';
import { givesAway } from './givesAway.ts';
import type { StoryGround } from './factCards.ts';
import type { StoryNames } from './storyNames.ts';

/** Which values a story shows. */
export function valueCards({ story, names }: StoryGround): Draft[] {
  const values = story.values.map(({ text }) => text.trim()).filter((text) => text !== '');
  if (values.length === 0) return [];
  const answer = values.join(', ');
  const name = names.asked(story, answer);
  if (name === null) return [];
  return [
    draft({
      key: `${story.id}#values`,
      kind: 'values',
      storyId: story.id,
      document: story.document,
      prompt: questions(name, values.length).find((question) => !givesAway(question, answer)) ?? '',
      answer,
    }),
  ];
}

/** Ways of asking for values, for "Show up" and "Rule of 3" are values too. */
const questions = (name: string, count: number): string[] => [
  `Which ${count === 1 ? 'value do' : `${count} values do`} you show with ${name}?`,
  `What does ${name} say of you?`,
];

/** From a value to its story, or to any of its stories; nothing for what every story shows. */
export function storyForValueCards(document: string, stories: readonly Story[], names: StoryNames): Draft[] {
  const storiesByValue = new Map<string, { readonly value: string; readonly stories: Story[] }>();
  for (const story of stories) {
    for (const { text } of story.values) {
      const key = fold(text.trim());
      const known = storiesByValue.get(key);
      if (!known) storiesByValue.set(key, { value: text.trim(), stories: [story] });
      else if (!known.stories.includes(story)) known.stories.push(story);
    }
  }
  const cards: Draft[] = [];
  for (const { value, stories: fitting } of storiesByValue.values()) {
    if (value === '' || (stories.length > 1 && fitting.length === stories.length)) continue;
    const [answer, ...others] = fitting.map((story) => names.told(story, value));
    if (answer === undefined || answer === null) continue;
    cards.push(
      draft({
        key: `${document}#value-${slug(value)}#story`,
        kind: 'storyForValue',
        storyId: fitting.length === 1 ? fitting[0]!.id : null,
        document,
        prompt: `Which story shows “${value}”?`,
        context: fitting.length > 1 ? 'Several do; any will do.' : null,
        answer,
        accepts: otherNames(answer, [...others, ...fitting.flatMap((story) => names.ways(story))]),
      }),
    );
  }
  return cards;
}

/** Every way of naming the stories, each once, without the answer itself. */
export const otherNames = (answer: string, ways: readonly (string | null | undefined)[]): string[] => [
  ...new Set(ways.filter((way): way is string => typeof way === 'string' && way !== answer)),
];

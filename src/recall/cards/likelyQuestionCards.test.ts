import { describe, expect, it } from 'vitest';
import { cardsOf } from './cards.testing.ts';

const story = (n: number, category: string, values: string, script: string): string => `## Story ${n}: ${category}

**Values:** ${values}

### The Story:
"${script}"
`;

const SCAFFOLD =
  'On the school roof I saw that two ties of the scaffold were missing. It was not safe, so I stopped work and sent all nine men down, although the manager shouted that we were late. The inspector found a third tie loose. Nobody was hurt, and since then we check every tie before anyone goes up.';
const DISPUTE =
  'Marek and I disagreed about where the crane should stand. He wanted the yard, I wanted the street. We argued for a day, then I listened to his reasons, we drew both plans together, and I gave way on the yard while he agreed to my hours. We still work together.';
const LUNCH = 'Every Friday I cook soup for the whole site. It costs forty pounds and people like it.';

const guide = (...stories: string[]): string => `# Site Manager Interview Study Guide\n\n${stories.join('\n')}`;

const questionsOf = (text: string) =>
  cardsOf({ 'guide.md': text })
    .filter(({ kind }) => kind === 'storyForQuestion')
    .map(({ prompt, answer, document }) => ({ prompt, answer, document }));

describe('cards from a likely question to a story', () => {
  it('are made without a session, where the guide and the story’s words both say so', () => {
    expect(questionsOf(guide(story(1, 'Safety', 'Care', SCAFFOLD), story(2, 'Conflict', 'Respect', DISPUTE)))).toEqual([
      {
        prompt:
          'Which story answers this? Tell me about a time you and a colleague disagreed about how to do something.',
        answer: 'Conflict',
        document: 'guide.md',
      },
      {
        prompt: 'Which story answers this? Tell me about a time you stopped work because it was not safe.',
        answer: 'Safety',
        document: 'guide.md',
      },
    ]);
  });

  it('are not made where only the category says so, nor where two stories answer, nor of a single story', () => {
    expect(questionsOf(guide(story(1, 'Safety', 'Care', LUNCH), story(2, 'Cooking', 'Respect', LUNCH)))).toEqual([]);
    expect(questionsOf(guide(story(1, 'Safety', 'Care', SCAFFOLD), story(2, 'Stopping', 'Safety', SCAFFOLD)))).toEqual(
      [],
    );
    expect(questionsOf(guide(story(1, 'Safety', 'Care', SCAFFOLD)))).toEqual([]);
  });
});

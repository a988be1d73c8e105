import { expect, it } from 'vitest';
import { kitchenStory } from '../../test/builders/storiesFrom.ts';
import { reviewConnection } from './connection.ts';
import { reviewHook } from './hook.ts';
import { outlineOf } from './outline.ts';
import { toldOf } from './told.ts';

const story = kitchenStory();
const outline = outlineOf(story);
const hookOf = (text: string) => reviewHook(story, outline, toldOf(text, outline.vocabulary));
const connectionOf = (text: string) => reviewConnection(outline, toldOf(text, outline.vocabulary)).status;

it('finds the hook word for word, also after hesitation', () => {
  expect(hookOf('Twelve of our residents had stopped eating. It was 2021.')).toMatchObject({ index: 0, closeness: 1 });
  expect(hookOf('um so i was the newest person in that kitchen and')).toMatchObject({ index: 1 });
});

it('finds a reworded hook, and says that it is only close', () => {
  const hook = hookOf('a dozen no twelve of our residents stopped eating and i noticed it first');
  expect(hook?.index).toBe(0);
  expect(hook?.closeness).toBeLessThan(1);
});

it('takes the script’s beginning, or a hook told later, for no hook', () => {
  expect(hookOf(story.script?.text ?? '')).toBeNull();
  expect(
    hookOf(
      `${'We had a good summer that year and the garden was full of roses and visitors came by every day from the village. '}I was the newest person in that kitchen.`,
    ),
  ).toBeNull();
});

it('sees whether the company closes the story, is mentioned, or is absent', () => {
  const told = 'I kept a diary for two weeks and served a second lunch.';
  expect(connectionOf(`${told} At Ashgrove I'd bring the same habit.`)).toBe('closing');
  expect(connectionOf(`${told} that's what i'll bring to ash grove`)).toBe('closing');
  expect(
    connectionOf(
      `At Ashgrove I would do the same. ${told} Ten of the twelve had their weight back. The families wrote to us, and Marta kept the second lunch when I left.`,
    ),
  ).toBe('mentioned');
  expect(connectionOf(told)).toBe('absent');
  expect(connectionOf('')).toBe('absent');
});

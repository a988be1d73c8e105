import { describe, expect, it } from 'vitest';
import { toldOf } from '../told.ts';
import { isGivenUp } from './givenUp.ts';

describe('a take that is given up', () => {
  it.each([
    'the oven was cold and i had forty loaves to um sorry i have lost my thread',
    'we moved the hives at night and then we can i start again',
    'the roof was off and it began to rain. Sorry, let me start over.',
    'she had a fever of thirty nine and i i can’t remember what comes next sorry',
    'i counted the tins and then my mind has gone blank',
    'the pupils had a week for it and i forgot what i was going to say',
  ])('is heard in: %s', (text) => {
    expect(isGivenUp(toldOf(text))).toBe(true);
  });

  it.each([
    'the pump had failed and the boy asked can i start again',
    'we had to take the whole wall down and begin again',
    'i lost it all in the flood and my neighbours helped me sow again',
    'the dog was lost and i found it by the river',
    'she was so nervous that she lost her place and we started again',
    'let me start with the bakery where the oven was cold all winter and we sold nothing',
    'i would start again tomorrow',
  ])('is not heard in: %s', (text) => {
    expect(isGivenUp(toldOf(text))).toBe(false);
  });
});

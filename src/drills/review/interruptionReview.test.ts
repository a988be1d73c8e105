import { describe, expect, it } from 'vitest';
import { kitchenStory } from '../../../test/builders/storiesFrom.ts';
import type { DrillMark } from '../model.ts';
import { heard, measureOf, remarksOf, reviewed, soundOf, type Stretch } from './run.testing.ts';

const story = kitchenStory();
const setup = {
  drill: 'interruption',
  storyId: story.id,
  interruptAtMs: 20_000,
  question: 'What exactly was your part?',
} as const;
const FIRST =
  'At Fernlea care home in 2021 twelve residents had lost more than three kilos each because lunch came at noon when most of them were asleep. I kept a diary of who ate what and at which hour for two weeks';
const ANSWER = 'I was the only one who counted and I did it in my own breaks for a fortnight';
const REST =
  'So I showed Marta the pages and offered to serve a second lunch at two o’clock myself. Within two months ten of the twelve had their weight back and the families wrote to thank us. At Ashgrove I would watch people before I change anything';
const marks: DrillMark[] = [
  { kind: 'interrupted', atMs: 20_000 },
  { kind: 'nextBegun', atMs: 31_000 },
];
const told = (rest: string): Stretch[] => [
  [1000, FIRST],
  [21_500, ANSWER],
  [31_500, rest],
];
const review = (rest: string, made = marks) => {
  const stretches = told(rest);
  return reviewed({ setup, story, marks: made, transcript: heard(stretches), delivery: soundOf(stretches) });
};

describe('the interruption', () => {
  it('is answered at once and shortly, and the story goes on where it had stopped', () => {
    const made = review(REST);
    expect(measureOf(made, 'secondsToFirstWord')).toMatchObject({ value: 1.5, outcome: 'strong' });
    expect(measureOf(made, 'answerSeconds')).toMatchObject({ value: 9.5, outcome: 'strong' });
    expect(measureOf(made, 'secondsToPickUp')).toMatchObject({ outcome: 'strong' });
    expect(measureOf(made, 'wentOn')).toMatchObject({ value: 1 });
    expect(measureOf(made, 'resultLanded')).toMatchObject({ value: 1 });
    expect(measureOf(made, 'connectionLanded')).toMatchObject({ value: 1 });
    expect(made.outcome).toBe('strong');
  });

  it('hears a story that starts over', () => {
    const made = review(`Right. Twelve of our residents had stopped eating. ${FIRST}`);
    expect(measureOf(made, 'wentOn')).toMatchObject({ value: 0, outcome: 'weak' });
    expect(remarksOf(made)).toContain('started over');
  });

  it('hears a story that doesn’t come back, or only goes over the same again', () => {
    expect(measureOf(review('Yes so that is more or less what I wanted to say here'), 'wentOn').value).toBe(0);
    const back = review('Yes. The residents were losing weight because they were asleep at noon when lunch came');
    expect(measureOf(back, 'wentOn').value).not.toBe(1);
  });

  it('finds a long answer to be one', () => {
    const late: DrillMark[] = [marks[0]!, { kind: 'nextBegun', atMs: 65_000 }];
    expect(measureOf(review(REST, late), 'answerSeconds').outcome).toBe('weak');
  });

  it('says what it can’t know without the key or the words', () => {
    const keyless = review(REST, [marks[0]!]);
    expect(measureOf(keyless, 'answerSeconds')).toMatchObject({
      value: null,
      note: expect.stringContaining('wasn’t pressed'),
    });
    const wordless = reviewed({ setup, story, marks, delivery: soundOf(told(REST)) });
    expect(measureOf(wordless, 'answerSeconds').value).toBe(9.5);
    expect(measureOf(wordless, 'wentOn').value).toBeNull();
    expect(measureOf(wordless, 'resultLanded').value).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { checkStory } from './checkStory.ts';
import { guideText, storiesOf } from './storyOf.testing.ts';

const base = {
  script:
    "In May our bakery lost two drivers. I drew up a new rota and drove the early round. Waste went down by 30%. At Marlow's, I'd plan with the drivers.",
  points: ['Problem: lost two drivers', 'Result: waste down 30%', "Marlow's connection: plan with the drivers"],
  heading: 'Story 1: Risk - The Rota (15 seconds)',
};
const codes = (change: Partial<Parameters<typeof guideText>[0]>, pace = 150) =>
  checkStory(storiesOf(guideText({ ...base, ...change }))[0]!, pace).map((f) => f.code);
const finding = (change: Partial<Parameters<typeof guideText>[0]>) =>
  checkStory(storiesOf(guideText({ ...base, ...change }))[0]!, 150)[0];

describe('checking a story', () => {
  it('has nothing to say about a sound one', () => {
    expect(codes({})).toEqual([]);
  });

  it('says when the script cannot be spoken in its target', () => {
    expect(finding({ heading: 'Story 1: Risk - The Rota (10 seconds)' })).toMatchObject({
      code: 'script-too-long',
      severity: 'warning',
      fix: expect.stringContaining('Cut about'),
    });
    expect(finding({ heading: 'Story 1: Risk - The Rota (12 seconds)' })).toMatchObject({
      code: 'script-too-long',
      severity: 'notice',
    });
    expect(codes({ heading: 'Story 1: Risk - The Rota (12 seconds)' }, 190)).toEqual([]);
    expect(codes({ heading: 'Story 1: Risk - The Rota (60 seconds)' })).toEqual(['script-short']);
  });

  it('finds a key number that the script never says', () => {
    expect(codes({ card: '**Key Numbers:** 30% less waste, 4AM starts' })).toEqual(['key-number-not-in-script']);
    expect(finding({ card: '**Key Numbers:** 4AM starts', hooks: ['At 4AM the phone rang.'] })).toMatchObject({
      message: expect.stringContaining('only a hook says it'),
    });
    expect(codes({ card: '**Key Numbers:** 30% less waste, two drivers, zero complaints' })).toEqual([]);
  });

  it('finds a connection that is missing or not last', () => {
    expect(
      codes({
        script:
          "In May our bakery lost two drivers. At Marlow's, I'd plan with the drivers. I drew up a new rota and drove the early round. Waste went down by 30%.",
      }),
    ).toEqual(['connection-not-last']);
    expect(
      codes({
        script:
          'In May our bakery lost two drivers. I drew up a new rota and drove the early round. Then the waste went down by 30% in all.',
      }),
    ).toEqual(['script-no-connection']);
    expect(
      codes({
        points: ['Problem: lost two drivers', 'Result: waste down 30%'],
        script:
          'In May our bakery lost two drivers. I drew up a new rota and drove the early round. Then the waste went down by 30% in all.',
      }),
    ).toEqual(['story-no-connection']);
  });
});

describe('the same fact told two ways', () => {
  const told = (change: Partial<Parameters<typeof guideText>[0]>) =>
    checkStory(storiesOf(guideText({ ...base, heading: 'Story 1: Risk - The Rota (20 seconds)', ...change }))[0]!, 150)
      .filter((f) => f.code === 'fact-told-two-ways')
      .map((f) => f.message);
  const script = (sentence: string): string =>
    `In May our bakery lost two drivers. ${sentence} At Marlow's, I'd plan with the drivers.`;

  it.each([
    [
      'a limit and a value',
      script('I explained the new rota to everybody in under 10 minutes.'),
      ['Step: explained the new rota to everybody in 10 minutes'],
    ],
    [
      'two values',
      script('The new rota cut bread waste by 30% in one month.'),
      ['Result: new rota cut bread waste by 40%'],
    ],
    [
      'two directions',
      script('Bread waste at the bakery decreased by 30%.'),
      ['Result: bread waste at the bakery increased by 30%'],
    ],
    [
      'who decided',
      script('Two months in, I was asked to plan the early rota for the drivers.'),
      ['Start: two months in, I volunteered to plan the early rota'],
    ],
  ])('is found: %s', (_, text, points) => {
    expect(told({ script: text, points })).toHaveLength(1);
  });

  it.each([
    [
      'the same value in other words',
      script('The new rota cut bread waste by fifty percent.'),
      ['Result: new rota cut bread waste by 50%'],
    ],
    [
      'values of different things',
      script('I had 2 weeks to learn the rota, and presented a 16-week plan to the drivers.'),
      ['Plan: 16 weeks', 'Time: 2 weeks to learn the rota'],
    ],
    ['about', script('The new rota cut bread waste by about 30%.'), ['Result: new rota cut bread waste by 30%']],
    [
      'different moments',
      script('I was asked to stay on, and we won 3 prizes.'),
      ['Start: I volunteered for the early round'],
    ],
    [
      'more than one number in a sentence',
      script('We went from 12 returns a day to 3 returns a day.'),
      ['Result: 3 returns a day', 'Before: 12 returns a day'],
    ],
  ])('is not claimed for %s', (_, text, points) => {
    expect(told({ script: text, points })).toEqual([]);
  });
});

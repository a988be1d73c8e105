import { describe, expect, it } from 'vitest';
import { kitchenStory } from '../../../test/builders/storiesFrom.ts';
import type { DrillMark } from '../model.ts';
import { heard, measureOf, remarksOf, reviewed, soundOf, type Stretch, typedWords } from './run.testing.ts';

const story = kitchenStory();
const setup = { drill: 'hook', storyId: story.id } as const;
const prompted: DrillMark = { kind: 'prompted', atMs: -300 };

describe('the hook drill', () => {
  it('counts from the prompt to the recording’s own first speech, and says which hook it was', () => {
    const told: Stretch[] = [[1200, 'Twelve of our residents had stopped eating']];
    const review = reviewed({
      setup,
      story,
      marks: [prompted, { kind: 'firstSound', atMs: 900 }],
      transcript: heard(told),
      delivery: soundOf(told),
    });
    expect(measureOf(review, 'secondsToFirstWord')).toMatchObject({ value: 1.5, outcome: 'strong' });
    expect(measureOf(review, 'hookCloseness')).toMatchObject({ value: 1, note: expect.stringContaining('Hook 1') });
    expect(review.outcome).toBe('strong');
  });

  it.each([
    [2900, 'strong'],
    [4500, 'fair'],
    [6000, 'weak'],
  ] as const)('finds %i ms %s', (atMs, outcome) => {
    const review = reviewed({
      setup,
      story,
      marks: [
        { kind: 'prompted', atMs: 0 },
        { kind: 'firstSound', atMs },
      ],
    });
    expect(measureOf(review, 'secondsToFirstWord')).toMatchObject({
      value: atMs / 1000,
      outcome,
    });
  });

  it('judges typing by its own limits, and says so', () => {
    const review = reviewed({
      setup,
      story,
      marks: [
        { kind: 'prompted', atMs: 0 },
        { kind: 'firstKey', atMs: 4800 },
      ],
      transcript: typedWords('I was the newest person in that kitchen'),
    });
    expect(measureOf(review, 'secondsToFirstWord')).toMatchObject({
      value: 4.8,
      outcome: 'strong',
      note: expect.stringContaining('typing has its own limits'),
    });
    expect(measureOf(review, 'hookCloseness').note).toContain('Hook 2');
  });

  it('says that other words opened it, and what the hook is', () => {
    const review = reviewed({
      setup,
      story,
      marks: [prompted],
      transcript: typedWords('So this was a while ago, I think'),
    });
    expect(measureOf(review, 'hookCloseness')).toMatchObject({ value: 0, outcome: 'weak' });
    expect(remarksOf(review)).toContain('Twelve of our residents had stopped eating');
  });

  it('tells nothing of words that nobody knows', () => {
    const marks: DrillMark[] = [prompted];
    const without = measureOf(reviewed({ setup, story, marks }), 'hookCloseness');
    expect(without).toMatchObject({ value: null, outcome: null, note: expect.stringContaining('recogniser') });
    const followed = { ...typedWords('Within two months ten of the twelve'), source: 'followed' } as const;
    expect(measureOf(reviewed({ setup, story, marks, transcript: followed }), 'hookCloseness').value).toBeNull();
    expect(reviewed({ setup, story, marks }).outcome).toBeNull();
  });

  it('doesn’t trust times that the recording itself calls unusable', () => {
    const told: Stretch[] = [[100, 'noise']];
    const noisy = {
      ...soundOf(told),
      reliability: {
        times: 'unusable',
        syllables: 'unusable',
        pitch: 'unusable',
        filledPauses: 'unusable',
        loudness: 'unusable',
      },
    } as const;
    const marks: DrillMark[] = [
      { kind: 'prompted', atMs: 0 },
      { kind: 'firstSound', atMs: 2500 },
    ];
    expect(measureOf(reviewed({ setup, story, marks, delivery: noisy }), 'secondsToFirstWord').value).toBe(2.5);
  });
});

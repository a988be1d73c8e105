import { describe, expect, it } from 'vitest';
import type { DrillMark, DrillSetup } from '../model.ts';
import { measureOf, remarksOf, reviewed, soundWith } from './run.testing.ts';

const setup: DrillSetup = {
  drill: 'whichStory',
  questions: [
    { id: 'q1', text: 'Tell me about patience.' },
    { id: 'q2', text: 'Tell me about courage.' },
    { id: 'q3', text: 'Tell me about your flight to the moon.' },
  ],
  fits: [
    { questionId: 'q1', storyIds: ['patience'], possible: ['courage'] },
    { questionId: 'q2', storyIds: ['courage'], possible: [] },
    { questionId: 'q3', storyIds: [], possible: [] },
  ],
};
const asked = (questionId: string, atMs: number, storyId: string | null, after: number): DrillMark[] => [
  { kind: 'prompted', atMs, questionId },
  { kind: 'chosen', atMs: atMs + after, questionId, storyId },
];

describe('which story', () => {
  it('measures the choice, and takes “none of mine” for right where no story answers', () => {
    const review = reviewed({
      setup,
      marks: [
        ...asked('q1', 0, 'patience', 2000),
        ...asked('q2', 10_000, 'courage', 2500),
        ...asked('q3', 20_000, null, 2900),
      ],
    });
    expect(measureOf(review, 'secondsToChoose')).toMatchObject({ value: 2.5, outcome: 'strong' });
    expect(measureOf(review, 'shareRight')).toMatchObject({ value: 1, outcome: 'strong' });
    expect(measureOf(review, 'gaps')).toMatchObject({ value: 1, outcome: null });
    expect(review.choices?.map(({ right }) => right)).toEqual([true, true, true]);
    expect(review.remarks.find(({ words }) => words?.includes('moon'))?.text).toContain('No story of yours');
  });

  it('finds seven seconds and more weak, and names what was slow', () => {
    const review = reviewed({
      setup,
      marks: [...asked('q1', 0, 'patience', 9000), ...asked('q2', 10_000, 'courage', 8000)],
    });
    expect(measureOf(review, 'secondsToChoose')).toMatchObject({ value: 8.5, outcome: 'weak' });
    expect(remarksOf(review)).toContain('2 questions took more than 7 s');
  });

  it('calls no choice wrong that may well do', () => {
    const review = reviewed({
      setup,
      marks: [
        ...asked('q1', 0, 'courage', 2000),
        ...asked('q2', 5000, 'patience', 2000),
        ...asked('q3', 9000, 'patience', 2000),
      ],
    });
    expect(review.choices?.map(({ right }) => right)).toEqual([null, false, false]);
    expect(measureOf(review, 'shareRight')).toMatchObject({ value: 0, outcome: 'weak' });
  });

  it('hears the hook that follows a choice, and not the next question’s', () => {
    const marks = [...asked('q1', 0, 'patience', 2000), ...asked('q2', 10_000, 'courage', 2000)];
    const delivery = soundWith([
      { startMs: 3500, endMs: 6000 },
      { startMs: 30_000, endMs: 33_000 },
    ]);
    const review = reviewed({
      setup,
      marks: [...marks, { kind: 'prompted', atMs: 20_000, questionId: 'q3' }],
      delivery,
    });
    expect(review.choices?.map(({ secondsToHook }) => secondsToHook)).toEqual([1.5, null]);
    expect(measureOf(review, 'secondsToHook')).toMatchObject({ value: 1.5, outcome: 'strong' });
  });

  it('holds somebody to their last choice, and judges none where nothing was chosen', () => {
    const changed = [...asked('q1', 0, 'courage', 2000), ...asked('q1', 0, 'patience', 3000).slice(1)];
    expect(reviewed({ setup, marks: changed }).choices?.[0]).toMatchObject({ chosen: 'patience', seconds: 3 });
    expect(reviewed({ setup, marks: [] }).outcome).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import type { DrillRun } from '../../drills/model.ts';
import { aboutRun, figure, trendOf } from './measureWords.ts';

const run = (id: string, seconds: number | null): DrillRun => ({
  id,
  drill: 'hook',
  setup: { drill: 'hook', storyId: 'ward.handover' },
  startedAt: 0,
  finishedAt: 1,
  marks: [],
  takeId: null,
  review: {
    outcome: null,
    measures: [
      { name: 'said', title: 'Said', value: 1, unit: 'yesNo', outcome: null, note: '' },
      { name: 'first', title: 'To the first word', value: seconds, unit: 'seconds', outcome: null, note: '' },
    ],
    remarks: [],
  },
});

it('says figures in their unit, and a dash where there is none', () => {
  expect(figure({ value: 1.44, unit: 'seconds' })).toBe('1.4 s');
  expect(figure({ value: 61, unit: 'seconds' })).toBe('61 s');
  expect(figure({ value: 0.796, unit: 'share' })).toBe('80 %');
  expect(figure({ value: 0, unit: 'yesNo' })).toBe('no');
  expect(figure({ value: null, unit: 'count' })).toBe('–');
});

describe('trend', () => {
  it('takes the first measure with a size, the oldest run first', () => {
    expect(trendOf([run('c', 1.5), run('b', null), run('a', 4)])).toEqual({
      title: 'To the first word',
      unit: 'seconds',
      points: [
        { id: 'a', value: 4 },
        { id: 'c', value: 1.5 },
      ],
    });
  });

  it('is none for a single run', () => {
    expect(trendOf([run('a', 4)])).toBeNull();
    expect(trendOf([])).toBeNull();
  });
});

it('says what a run was about', () => {
  const titleOf = (id: string): string => (id === 'a' ? 'The lost keys' : 'The flood');
  expect(aboutRun({ drill: 'transition', fromStoryId: 'a', question: null, storyId: 'b' }, titleOf)).toBe(
    'The lost keys, then The flood',
  );
  expect(aboutRun({ drill: 'squeeze', storyId: 'b', seconds: 45 }, titleOf)).toBe('The flood, 45 s');
});

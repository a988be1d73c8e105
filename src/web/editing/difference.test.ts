import { expect, it } from 'vitest';
import { difference } from './difference.ts';

it('finds where two versions part, at the borders of words', () => {
  expect(difference('We laid forty bricks that day', 'We laid four bricks that day')).toEqual({
    before: 'We laid ',
    mine: 'forty ',
    theirs: 'four ',
    after: 'bricks that day',
  });
  expect(difference('Same', 'Same')).toEqual({ before: 'Same', mine: '', theirs: '', after: '' });
  expect(difference('New', '')).toEqual({ before: '', mine: 'New', theirs: '', after: '' });
});

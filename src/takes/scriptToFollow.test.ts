import { expect, it } from 'vitest';
import { guideText, storiesOf } from '../stories/storyOf.testing.ts';
import { scriptToFollow } from './scriptToFollow.ts';

const othersIn = (script: string, card = ''): readonly string[] =>
  scriptToFollow(storiesOf(guideText({ script, card }))[0]!)!.exactWords!.flatMap(({ others }) => others);

it('offers other values for numbers, in figures and in words', () => {
  expect(othersIn('We lost 14 boats in three weeks.')).toEqual(
    expect.arrayContaining(['4', '40', 'two weeks', 'thirteen weeks']),
  );
});

it('offers other first names, whatever title stands before', () => {
  const others = othersIn('Then Dr. Amara Quist called a halt.', '**Key names**: Dr. Amara Quist');
  expect(others).toContain('Dr. Helen Quist');
  expect(others.filter((one) => one.startsWith('Dr. Dr.'))).toEqual([]);
});

import { expect, it } from 'vitest';
import { toldOf } from '../told.ts';
import { likelyBreaksOff } from './likelyBreaksOff.ts';

const STANDS = { inScript: null, isClosed: false, reached: 0.5 } as const;
const TOLD = 'so the orchard was short of pickers that week';
const likely = (end: string): boolean => likelyBreaksOff(toldOf(`${TOLD} ${end}`), STANDS);

it.each([['and i rang the neighbours and borrowed'], ['and then we loaded'], ['and i mentioned']])(
  'a verb without what it needs breaks off: %s',
  (end) => expect(likely(end)).toBe(true),
);

it.each([
  ['and by friday every tree was picked'],
  ['and we sent them home with the apples they had picked'],
  ['and i rang the neighbours and they all came'],
  ['and the van broke down so we all got out and walked'],
  ['and i handed the keys to the foreman'],
  ['and then the cold set in'],
])('a whole statement does not, even where its verb hangs on an earlier word: %s', (end) =>
  expect(likely(end)).toBe(false),
);

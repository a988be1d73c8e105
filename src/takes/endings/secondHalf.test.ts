import { expect, it } from 'vitest';
import { lacksSecondHalf } from './secondHalf.ts';

const lacks = (end: string): boolean => {
  const folded = `so the goats were out again ${end}`.split(' ');
  return lacksSecondHalf(
    folded,
    folded.map((_, at) => at === 0),
  );
};

it.each([
  ['and we could either mend the fence'],
  ['and there was a gap between the old barn'],
  ['and the longer we waited'],
  ['and not only did we find the hole'],
  ['and there is a rule now that lets any neighbour'],
  ['and every goat was eating something else depending on'],
])('the first half of a pair asks for the other: … %s', (end) => expect(lacks(end)).toBe(true));

it.each([
  ['and we could either mend the fence or sell them'],
  ["and i didn't want that either"],
  ['and there was a gap between the barn and the wall'],
  ['and there was a gap between the posts'],
  ['and the longer we waited the worse it got'],
  ['and the rule lets any neighbour complain'],
  ['and all the more we wanted to go'],
  ['and not only did we find the hole but we closed it'],
  ['and it was something to depend on'],
])('and is content with both: … %s', (end) => expect(lacks(end)).toBe(false));

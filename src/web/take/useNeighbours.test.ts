import { expect, test } from 'vitest';
import type { TakePage, TakeSummary } from '../../operations/ports.ts';
import { findNeighbours } from './useNeighbours.ts';

const pages: Record<string, TakePage> = {
  first: { takes: ['e', 'd'].map((id) => ({ id }) as TakeSummary), nextCursor: 'second' },
  second: { takes: ['c', 'b'].map((id) => ({ id }) as TakeSummary), nextCursor: null },
};
const load = async (cursor: string | null): Promise<TakePage> => pages[cursor ?? 'first']!;

test('neighbours are found across the edge of a page', async () => {
  expect(await findNeighbours('d', load)).toEqual({ earlier: 'c', later: 'e', fromLatest: 2 });
});

test('the latest and the first take have one neighbour', async () => {
  expect(await findNeighbours('e', load)).toEqual({ earlier: 'd', later: null, fromLatest: 1 });
  expect(await findNeighbours('b', load)).toEqual({ earlier: null, later: 'c', fromLatest: 4 });
});

test('a take of another story has none', async () => {
  expect(await findNeighbours('x', load)).toBeNull();
});

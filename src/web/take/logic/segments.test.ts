import { array, assert, nat, property, string, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import type { PartReview } from '../../../takes/model.ts';
import type { Mark } from './marks.ts';
import { blocksOf, segmentsOf } from './segments.ts';

const mark = (id: string, start: number, end: number): Mark => ({
  id,
  kind: 'fact',
  tone: 'good',
  title: id,
  why: '',
  fix: null,
  range: { start, end },
});
const part = (name: PartReview['part'], start: number, end: number): PartReview => ({
  part: name,
  startWord: 0,
  endWord: 1,
  range: { start, end },
});

test('a fact inside a key point cuts it in three, and only first pieces take focus', () => {
  const text = 'we moved forty crates in an hour';
  const segments = segmentsOf(text, [mark('point', 3, 21), mark('fact', 9, 14)], { start: 0, end: text.length });
  expect(segments.map((s) => [s.text, s.marks.map((m) => m.id), s.starts.map((m) => m.id)])).toEqual([
    ['we ', [], []],
    ['moved ', ['point'], ['point']],
    ['forty', ['point', 'fact'], ['fact']],
    [' crates', ['point'], []],
    [' in an hour', [], []],
  ]);
});

test('blocks follow the story parts, and neighbours of the same part are one block', () => {
  const text = 'The boiler broke. I rang round. I rang more. It was warm by nine.';
  const blocks = blocksOf(
    text,
    [],
    [part('situation', 0, 17), part('action', 18, 31), part('action', 32, 44), part('result', 45, 65)],
  );
  expect(blocks.map((b) => [b.part, b.segments.map((s) => s.text).join('')])).toEqual([
    ['situation', 'The boiler broke. '],
    ['action', 'I rang round. I rang more. '],
    ['result', 'It was warm by nine.'],
  ]);
});

test('the full stop after a part stays with it', () => {
  const text = 'It broke. I rang.';
  const blocks = blocksOf(text, [], [part('situation', 0, 8), part('action', 10, 16)]);
  expect(blocks.map((b) => b.segments.map((s) => s.text).join(''))).toEqual(['It broke. ', 'I rang.']);
});

test('words outside every part make a block of their own', () => {
  const blocks = blocksOf('Right. It broke. Anyway', [], [part('situation', 7, 16)]);
  expect(blocks.map((b) => b.part)).toEqual([null, 'situation', null]);
});

test('a text without parts is one block, an empty one none', () => {
  expect(blocksOf('hello there', [], [])).toHaveLength(1);
  expect(blocksOf('', [], [])).toEqual([]);
});

test('whatever the marks and parts, the pieces joined give the text again', () => {
  const range = tuple(nat(40), nat(40)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
  assert(
    property(string({ maxLength: 40 }), array(range), array(range), (text, marks, parts) => {
      const blocks = blocksOf(
        text,
        marks.map(([s, e], i) => mark(String(i), s, e)),
        parts.map(([s, e], i) => part(i % 2 === 0 ? 'situation' : 'action', s, e)),
      );
      expect(blocks.flatMap((b) => b.segments.map((s) => s.text)).join('')).toBe(text);
    }),
    { numRuns: 300, seed: 7 },
  );
});

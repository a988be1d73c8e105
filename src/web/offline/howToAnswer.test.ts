import { expect, test } from 'vitest';
import { howToAnswer } from './howToAnswer.ts';

const ORIGIN = 'http://127.0.0.1:4545';
const kept = new Set(['/', '/assets/index-a1.js', '/icons/192.png']);
const answer = (path: string, change: { method?: string; mode?: string } = {}) =>
  howToAnswer({ method: 'GET', mode: 'cors', url: new URL(path, ORIGIN).href, ...change }, ORIGIN, kept);

test('a page is asked of the server first, at whatever address', () => {
  expect(answer('/', { mode: 'navigate' })).toBe('page');
  expect(answer('/stories/guide.reading/rehearse?cue=facts', { mode: 'navigate' })).toBe('page');
});

test('a file of this version comes from what is kept', () => {
  expect(answer('/assets/index-a1.js')).toBe('file');
  expect(answer('/icons/192.png', { mode: 'no-cors' })).toBe('file');
});

test('nothing of the API is ever answered here, a page of it neither', () => {
  expect(answer('/api/stories/guide.reading')).toBe('server');
  expect(answer('/api/takes/t1/recording', { mode: 'navigate' })).toBe('server');
  expect(answer('/api/takes', { method: 'POST' })).toBe('server');
});

test('a phone that pairs is given the pairing page, not the one that is kept', () => {
  expect(answer('/pair', { mode: 'navigate' })).toBe('server');
});

test('files of other versions, other origins and other methods go their own way', () => {
  expect(answer('/assets/index-b2.js')).toBe('server');
  expect(answer('/', { method: 'HEAD', mode: 'navigate' })).toBe('server');
  expect(answer('https://example.org/assets/index-a1.js')).toBe('server');
});

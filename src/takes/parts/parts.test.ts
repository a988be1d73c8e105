import { expect, it } from 'vitest';
import { kitchenStory } from '../../../test/builders/storiesFrom.ts';
import { reviewContent } from '../reviewContent.ts';
import { partsOfAnswer } from './parts.ts';

const story = kitchenStory();
const text =
  'At Fernlea twelve residents had lost more than three kilos each because they were asleep at noon. The head cook Marta refused to change the hours. I kept a diary of who ate what for two weeks and offered to serve a second lunch myself. Within two months ten of the twelve had their weight back. At Ashgrove I would watch people before I change anything.';

it('cuts a take into stretches without gaps, in words and in characters', () => {
  const { parts } = reviewContent(story, { text, source: 'typed' });
  expect(parts.map((part) => part.part)).toEqual(['situation', 'task', 'action', 'result', 'connection']);
  expect(parts[0]?.startWord).toBe(0);
  for (let i = 1; i < parts.length; i++) expect(parts[i]?.startWord).toBe(parts[i - 1]?.endWord);
  expect(parts.at(-1)?.endWord).toBe(text.split(/\s+/).length);
  const action = parts.find((part) => part.part === 'action');
  expect(text.slice(action?.range.start)).toMatch(/^I kept a diary/);
});

it('knows the seconds of a part where the words have times', () => {
  const times = [...text.matchAll(/\S+/g)].map((match, i) => ({
    start: match.index,
    end: match.index + match[0].length,
    onsetMs: i * 400,
    offsetMs: i * 400 + 300,
    confidence: null,
  }));
  const { parts } = reviewContent(story, { text, source: 'imported', times });
  const result = parts.find((part) => part.part === 'result');
  expect(result?.startMs).toBe((result?.startWord ?? 0) * 400);
  expect(result?.endMs).toBe(((result?.endWord ?? 0) - 1) * 400 + 300);
});

it('works from cue words where no story is known', () => {
  const parts = partsOfAnswer(
    'When I was a porter in 2018 our ward had no lifts for two days. Nobody knew who had to be moved first. So I wrote a list with the sister, I asked two colleagues to help me and we carried the beds down one by one. In the end everyone was down within three hours and the manager thanked us.',
  ).map((part) => part.part);
  expect(parts[0]).toBe('situation');
  expect(parts).toContain('action');
  expect(parts.at(-1)).toBe('result');
  expect(partsOfAnswer('')).toEqual([]);
});

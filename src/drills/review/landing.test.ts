import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { storiesFrom } from '../../../test/builders/storiesFrom.ts';
import { sentencesOf } from '../../language/sentences.ts';
import type { Story } from '../../stories/model.ts';
import { heard, measureOf, reviewed } from './run.testing.ts';

const ROOT = join(import.meta.dirname, '../../..');
const GUIDES = ['examples/workspace/larkmoor-study-guide.md', 'test/fixtures/blind/paramedic.md'];
const stories = GUIDES.flatMap((path) => storiesFrom(readFileSync(join(ROOT, path), 'utf8'))).filter(
  ({ script }) => script !== null,
);

/** The first half of a script, a blank, and then these words. */
const afterBlank = (story: Story, words: (sentences: readonly string[]) => string) => {
  const sentences = sentencesOf(story.script!.text).map(({ text }) => text);
  const first = sentences.slice(0, Math.floor(sentences.length / 2)).join(' ');
  const atMs = 1000 + first.split(/\s+/).length * 400;
  const review = reviewed({
    setup: { drill: 'blank', storyId: story.id, blankAtMs: atMs },
    story,
    marks: [{ kind: 'blanked', atMs }],
    transcript: heard([
      [0, first],
      [atMs + 2000, words(sentences)],
    ]),
  });
  return { result: measureOf(review, 'resultLanded'), connection: measureOf(review, 'connectionLanded') };
};

describe.each(stories.map((story) => [story.title, story] as const))('after a blank in “%s”', (_, story) => {
  it('the end of the script lands its result and its connection', () => {
    const { result, connection } = afterBlank(story, (sentences) => {
      const end = sentences.slice(-Math.ceil(sentences.length * 0.4)).join(' ');
      return `well the key point is ${end}`;
    });
    expect([result.value, connection.value]).toEqual([1, 1]);
  });

  it('words about nothing land neither', () => {
    const { result, connection } = afterBlank(
      story,
      () => 'and then um sorry I lost it there was something with the plan and yes I worked on that for a while',
    );
    expect(result.value).not.toBe(1);
    expect(connection.value).not.toBe(1);
  });
});

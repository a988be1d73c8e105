import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { storiesFrom } from '../../../test/builders/storiesFrom.ts';
import type { Story } from '../../stories/model.ts';
import { matchStory } from './matchStory.ts';

const FOLDER = join(import.meta.dirname, '../../../test/fixtures/retold');

/** Labelled against a story, but they tell the guide's other one, as the folder's README says. */
const TELLS_THE_OTHER: ReadonlySet<string> = new Set(['rt-033', 'rt-068', 'rt-087', 'rt-110']);

interface RetoldTake {
  readonly id: string;
  readonly document: string;
  /** "Story 1" */
  readonly story: string;
  readonly text: string;
}

/** All guides' stories as if they were one person's, and the takes with the story that each tells. */
function retold() {
  const guides = new Map<string, Story[]>();
  for (const file of readdirSync(FOLDER)) {
    if (file.endsWith('.md') && file !== 'README.md')
      guides.set(file, storiesFrom(readFileSync(join(FOLDER, file), 'utf8'), file));
  }
  const takes = readFileSync(join(FOLDER, 'takes.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as RetoldTake);
  return { guides, stories: [...guides.values()].flat(), takes };
}

describe('stories retold in other words', () => {
  it.each([
    { heard: 'everything', words: Number.POSITIVE_INFINITY, rightAtLeast: 0.8 },
    { heard: 'about 20 seconds', words: 50, rightAtLeast: 0.6 },
  ])('are told apart by $heard, and never taken for another for sure', ({ words, rightAtLeast }) => {
    const { guides, stories, takes } = retold();
    const told = { right: 0, unsure: 0, wrong: 0 };
    for (const { id, document, story, text } of takes) {
      const own = guides
        .get(document)
        ?.find(({ number }) => (story === `Story ${number}`) !== TELLS_THE_OTHER.has(id))?.id;
      const match = matchStory(text.split(/\s+/).slice(0, words).join(' '), stories);
      told[match.unsure ? 'unsure' : match.storyId === own ? 'right' : 'wrong'] += 1;
    }
    expect(told.wrong).toBe(0);
    expect(told.right / takes.length).toBeGreaterThanOrEqual(rightAtLeast);
  });
});

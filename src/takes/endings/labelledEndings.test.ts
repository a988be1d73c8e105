import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { storiesFrom } from '../../../test/builders/storiesFrom.ts';
import type { Story } from '../../stories/model.ts';
import type { ContentReview } from '../model.ts';
import { reviewContent } from '../reviewContent.ts';

interface Ending {
  readonly id: string;
  readonly document: string;
  readonly story: string;
  readonly text: string;
  readonly unfinished?: boolean;
  readonly connection?: boolean;
}

const FIXTURES = new URL('../../../test/fixtures/', import.meta.url);
const stories = new Map<string, readonly Story[]>();

function storyOf({ document, story }: Ending): Story {
  const read = stories.get(document) ?? storiesFrom(readFileSync(new URL(document, FIXTURES), 'utf8'), document);
  stories.set(document, read);
  const found = read.find((one) => one.title === story || `Story ${one.number}` === story);
  if (!found) throw new Error(`${document} has no ${story}`);
  return found;
}

const reviewed = (file: string): { ending: Ending; review: ContentReview }[] =>
  readFileSync(new URL(`endings/${file}`, FIXTURES), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Ending)
    .map((ending) => ({ ending, review: reviewContent(storyOf(ending), { text: ending.text, source: 'typed' }) }));

const half = <T extends { ending: Ending }>(all: readonly T[], odd: boolean): T[] =>
  all.filter(({ ending }) => (Number(/\d+$/.exec(ending.id)?.[0]) % 2 === 1) === odd);

const endings = reviewed('endings.jsonl');
const connections = reviewed('connections.jsonl');

// Rules and model were made with the odd half; the even one was only counted.
describe.each([
  { name: 'odd', odd: true, recall: 0.96, connection: 0.97 },
  { name: 'even', odd: false, recall: 0.82, connection: 0.83 },
])('on the labelled endings, $name half', ({ odd, recall, connection }) => {
  it('calls broken off what is, and hardly anything else', () => {
    const judged = half(endings, odd);
    const called = judged.filter(({ review }) => review.unfinished);
    const hits = called.filter(({ ending }) => ending.unfinished).length;
    expect(hits / called.length).toBeGreaterThanOrEqual(0.95);
    expect(hits / judged.filter(({ ending }) => ending.unfinished).length).toBeGreaterThanOrEqual(recall);
  });

  it('finds the link to the company where there is one', () => {
    const judged = half(connections, odd);
    const right = judged.filter(({ ending, review }) => (review.connection !== 'absent') === ending.connection);
    expect(right.length / judged.length).toBeGreaterThanOrEqual(connection);
  });
});

describe('the link to the company, in ways of closing written before they were first scored', () => {
  it('is found where there is one', () => {
    const judged = reviewed('connections-second.jsonl');
    const right = judged.filter(({ ending, review }) => (review.connection !== 'absent') === ending.connection);
    expect(right.length / judged.length).toBeGreaterThanOrEqual(0.96);
  });
});

/** A story that none of the short endings tells, so that their words alone are judged. */
const [otherStory] = storiesFrom('# Guide\n\n## Story 1: Bees\n\n### The Story:\n"Bees sleep."\n');

// Written before their first scoring. Of the first file the rules saw the odd half only, of the second all.
describe.each([
  { name: 'short.jsonl, odd half', file: 'short.jsonl', halves: [1], recall: 0.9 },
  { name: 'short.jsonl, even half', file: 'short.jsonl', halves: [0], recall: 0.75 },
  { name: 'short-second.jsonl', file: 'short-second.jsonl', halves: [0, 1], recall: 0.7 },
])('on short endings of no known story, $name', ({ file, halves, recall }) => {
  it('calls broken off what is, and hardly anything else', () => {
    const judged = readFileSync(new URL(`endings/${file}`, FIXTURES), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Pick<Ending, 'id' | 'text' | 'unfinished'>)
      .filter(({ id }) => halves.includes(Number(/\d+$/.exec(id)?.[0]) % 2));
    const called = judged.filter(({ text }) => reviewContent(otherStory!, { text, source: 'typed' }).unfinished);
    const hits = called.filter(({ unfinished }) => unfinished).length;
    expect(hits / called.length).toBeGreaterThanOrEqual(0.95);
    expect(hits / judged.filter(({ unfinished }) => unfinished).length).toBeGreaterThanOrEqual(recall);
  });
});

describe('a reading of a whole script', () => {
  const documents = [...new Set([...endings, ...connections].map(({ ending }) => ending.document))];

  it.each(documents)('is never called broken off: %s', (document) => {
    for (const story of storiesFrom(readFileSync(new URL(document, FIXTURES), 'utf8'), document)) {
      const script = story.script?.text ?? '';
      const spoken = script.toLowerCase().replace(/[.,!?;:"“”]/g, ' ');
      for (const text of [script, spoken])
        expect(reviewContent(story, { text, source: 'typed' }).unfinished).toBe(false);
    }
  });
});

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

interface Told {
  readonly document: string;
  readonly isRight: boolean;
  readonly score: number;
  readonly margin: number;
  readonly unsure: boolean;
}

/** What the first words of each take are matched with. */
function matched(words: number): { readonly documents: readonly string[]; readonly told: readonly Told[] } {
  const { guides, stories, takes } = retold();
  const told = takes.map(({ id, document, story, text }) => {
    const own = guides
      .get(document)
      ?.find(({ number }) => (story === `Story ${number}`) !== TELLS_THE_OTHER.has(id))?.id;
    const { storyId, ...match } = matchStory(text.split(/\s+/).slice(0, words).join(' '), stories);
    return { document, isRight: storyId === own, ...match };
  });
  return { documents: [...guides.keys()], told };
}

function tally(told: readonly Told[], isUnsure: (one: Told) => boolean): Record<'right' | 'unsure' | 'wrong', number> {
  const counts = { right: 0, unsure: 0, wrong: 0 };
  for (const one of told) counts[isUnsure(one) ? 'unsure' : one.isRight ? 'right' : 'wrong'] += 1;
  return counts;
}

describe('stories retold in other words', () => {
  it.each([
    { heard: 'everything', words: Number.POSITIVE_INFINITY, rightAtLeast: 0.8, wrongAtMost: 0 },
    { heard: 'about 20 seconds', words: 50, rightAtLeast: 0.8, wrongAtMost: 0 },
    { heard: 'about 10 seconds', words: 25, rightAtLeast: 0.8, wrongAtMost: 1 },
  ])('are told apart by $heard', ({ words, rightAtLeast, wrongAtMost }) => {
    const { told } = matched(words);
    const { right, wrong } = tally(told, ({ unsure }) => unsure);
    expect(wrong).toBeLessThanOrEqual(wrongAtMost);
    expect(right / told.length).toBeGreaterThanOrEqual(rightAtLeast);
  });

  it.each([
    { heard: 'everything', words: Number.POSITIVE_INFINITY },
    { heard: 'about 20 seconds', words: 50 },
  ])('are told apart by $heard where the thresholds were set without their guide', ({ words }) => {
    const { documents, told } = matched(words);
    const sum = { right: 0, wrong: 0 };
    for (const held of documents) {
      const without = told.filter(({ document }) => document !== held);
      const isUnsure = bestThresholds(without);
      const { right, wrong } = tally(
        told.filter(({ document }) => document === held),
        isUnsure,
      );
      sum.right += right;
      sum.wrong += wrong;
    }
    expect(sum.wrong).toBeLessThanOrEqual(1);
    expect(sum.right / told.length).toBeGreaterThanOrEqual(0.85);
  });
});

/** The thresholds that have none wrong and most right of these. */
function bestThresholds(told: readonly Told[]): (one: Told) => boolean {
  let best: { readonly right: number; readonly isUnsure: (one: Told) => boolean } | null = null;
  for (let score = 0.1; score < 0.6; score += 0.01) {
    for (let margin = 0.02; margin < 0.4; margin += 0.01) {
      const isUnsure = (one: Told): boolean => one.score < score || one.margin < margin;
      const { right, wrong } = tally(told, isUnsure);
      if (wrong === 0 && right > (best?.right ?? -1)) best = { right, isUnsure };
    }
  }
  return best!.isUnsure;
}

import { describe, expect, it } from 'vitest';
import { storiesFrom } from '../../../test/builders/storiesFrom.ts';
import { dateInName } from './dateInName.ts';
import { matchFileName } from './matchFileName.ts';
import { matchStory } from './matchStory.ts';

const STORIES = storiesFrom(`# Ashgrove Interview

## Story 1: CARE - The Second Lunch (45 seconds)

### The Story:
"At Fernlea care home twelve residents had lost more than three kilos each, because lunch came at noon when most of them were asleep. I kept a diary of who ate what for two weeks, showed Marta the pages, and served a second lunch at two o'clock myself."

## Story 2: COURAGE - The Broken Hoist (45 seconds)

### The Story:
"The bathroom hoist had been jamming since spring, and everybody had learnt to kick it. I put a sign on it, rang the engineer, and told the manager that I would wash 9 people in their rooms until it was safe. The repair cost 65% less than an accident would."
`);
const [lunch, hoist] = STORIES.map(({ id }) => id);

describe('finding the story of told words', () => {
  it('finds it in other words, numbers and names as a recogniser writes them', () => {
    const told =
      'So um the residents were losing weight, three kilos some of them. Marta did not like it but I kept a diary, and a second lunch at two was what helped.';
    expect(matchStory(told, STORIES)).toMatchObject({ storyId: lunch, unsure: false });
    const other =
      'The hoist kept jamming and people kicked it. I rang the engineer and told the manager, and nine people were washed in their rooms. It cost sixty five percent less.';
    expect(matchStory(other, STORIES)).toMatchObject({ storyId: hoist, unsure: false });
  });

  it('is unsure where two stories fit, where few words were said, and where something else was told', () => {
    const both =
      'First the diary of the pages and lunch for the residents, then the hoist, the sign and the engineer for the repair.';
    expect(matchStory(both, STORIES).unsure).toBe(true);
    expect(matchStory('The hoist.', STORIES)).toMatchObject({ storyId: hoist, unsure: true });
    const none = 'Remember to buy milk, bread, candles, batteries, string and a birthday card for Oliver on Saturday.';
    expect(matchStory(none, STORIES).unsure).toBe(true);
  });

  it('finds nothing without words or stories', () => {
    expect(matchStory('', STORIES).storyId).toBeNull();
    expect(matchStory('The hoist was jamming.', []).storyId).toBeNull();
  });
});

describe('what a file’s name says', () => {
  it('may hint at a story by its title', () => {
    expect(matchFileName('broken_hoist_02.m4a', STORIES)).toBe(hoist);
    expect(matchFileName('New Recording 12.m4a', STORIES)).toBeNull();
    expect(matchFileName('lunch and hoist.mp3', STORIES)).toBeNull();
  });

  it('may state a day', () => {
    expect(dateInName('Recording 2026-11-20.m4a')).toEqual({ year: 2026, month: 11, day: 20 });
    expect(dateInName('PTT-20261120-WA0003.opus')).toEqual({ year: 2026, month: 11, day: 20 });
    expect(dateInName('2026_11_20 18.03.wav')).toEqual({ year: 2026, month: 11, day: 20 });
    expect(dateInName('20260230.wav')).toBeNull();
    expect(dateInName('120261120.wav')).toBeNull();
  });
});

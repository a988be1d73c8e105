import { describe, expect, it } from 'vitest';
import { kitchenStory, storiesFrom } from '../../test/builders/storiesFrom.ts';
import { BOATYARD_GUIDE } from '../recall/cards/cards.testing.ts';
import { seededRandom } from '../shared/random.ts';
import { assembleSetup, type DrillSource, type DrillWish, SQUEEZES, unableBecause } from './assembleSetup.ts';
import { DRILLS } from './catalogue.ts';
import type { DrillName, DrillSetup } from './model.ts';
import { UNEXPECTED_QUESTIONS } from './unexpectedQuestions.ts';
import { BANK_FOR_DRILLS, rankStories } from './rankStories.ts';

const boats = storiesFrom(BOATYARD_GUIDE);
const kitchen = { ...kitchenStory(), id: 'kitchen' };
const source = (more: Partial<DrillSource> = {}): DrillSource => ({
  stories: [...boats, kitchen],
  questions: BANK_FOR_DRILLS,
  unexpected: UNEXPECTED_QUESTIONS,
  phrases: ['Give me a second'],
  rank: rankStories,
  wordsPerMinute: 150,
  ...more,
});
const setupOf = <Name extends DrillName>(name: Name, wish: DrillWish = {}, seed = 1, from = source()) => {
  const setup = assembleSetup(name, from, wish, seededRandom(seed));
  if (!setup.ok) throw new Error(setup.error.message);
  return setup.value as Extract<DrillSetup, { drill: Name }>;
};
const codeOf = (name: DrillName, wish: DrillWish, from = source()) => {
  const setup = assembleSetup(name, from, wish, seededRandom(1));
  return setup.ok ? null : setup.error.code;
};
const seeds = Array.from({ length: 40 }, (_, i) => i);

describe('a setup', () => {
  it.each(DRILLS.map(({ name }) => name))('of %s is the same for the same randomness', (name) => {
    expect(setupOf(name, {}, 5)).toEqual(setupOf(name, {}, 5));
    expect(setupOf(name).drill).toBe(name);
  });

  it('is about the story that was asked for, else about any but those to leave out', () => {
    expect(setupOf('blank', { storyId: 'kitchen' }).storyId).toBe('kitchen');
    const exclude = boats.map(({ id }) => id);
    for (const seed of seeds) expect(setupOf('hook', { exclude }, seed).storyId).toBe('kitchen');
    expect(setupOf('hook', { exclude: [...exclude, 'kitchen'] }).storyId).toBeTruthy();
  });

  it('puts the blank and the interruption within the telling, never twice the same', () => {
    // 45 seconds, both.
    const blanks = seeds.map((seed) => setupOf('blank', { storyId: 'kitchen' }, seed).blankAtMs);
    expect(Math.min(...blanks)).toBeGreaterThanOrEqual(13_500);
    expect(Math.max(...blanks)).toBeLessThanOrEqual(31_500);
    expect(new Set(blanks).size).toBeGreaterThan(30);
    const cuts = seeds.map((seed) => setupOf('interruption', { storyId: 'kitchen' }, seed).interruptAtMs);
    expect(Math.min(...cuts)).toBeGreaterThanOrEqual(15_750);
    expect(Math.max(...cuts)).toBeLessThanOrEqual(29_250);
  });

  it('reckons with the script where there is no target', () => {
    const story = { ...kitchenStory(), id: 'kitchen', targetSeconds: null };
    const at = setupOf('blank', { storyId: 'kitchen' }, 1, source({ stories: [story] })).blankAtMs;
    expect(at).toBeGreaterThan(5000);
    expect(at).toBeLessThan(40_000);
  });

  it('interrupts with what could be asked of this story', () => {
    const asked = new Set(seeds.map((seed) => setupOf('interruption', { storyId: 'kitchen' }, seed).question));
    expect(asked.size).toBeGreaterThan(2);
    const lone = { ...kitchenStory(), id: 'kitchen', facts: [], keyPoints: [], script: null };
    const of = seeds.map(
      (seed) => setupOf('interruption', { storyId: 'kitchen' }, seed, source({ stories: [lone] })).question,
    );
    expect(of.some((question) => question.includes('measure'))).toBe(false);
  });

  it('squeezes into less than the story takes', () => {
    for (const seed of seeds) expect(setupOf('squeeze', { storyId: 'kitchen' }, seed).seconds).toBe(30);
    expect(setupOf('squeeze', { storyId: 'kitchen', seconds: 90 }).seconds).toBe(90);
    expect(codeOf('squeeze', { seconds: 31 })).toBe('squeeze-seconds');
    expect(SQUEEZES).toEqual([30, 45, 60, 90]);
  });

  it('goes from another story, or from a question, to a story', () => {
    const all = seeds.map((seed) => setupOf('transition', { storyId: boats[0]!.id }, seed));
    expect(all.every(({ fromStoryId }) => fromStoryId !== boats[0]!.id)).toBe(true);
    expect(all.some(({ question }) => question !== null)).toBe(true);
    expect(all.every(({ fromStoryId, question }) => (fromStoryId === null) !== (question === null))).toBe(true);
    const alone = setupOf('transition', {}, 1, source({ stories: boats.slice(0, 1), questions: [] }));
    expect(alone).toMatchObject({ fromStoryId: null, question: { text: expect.stringContaining(boats[0]!.title) } });
  });

  it('asks ten different questions, gaps among them, and knows which stories fit', () => {
    for (const seed of seeds.slice(0, 10)) {
      const { questions, fits } = setupOf('whichStory', {}, seed);
      expect(new Set(questions.map(({ id }) => id)).size).toBe(10);
      expect(fits?.map(({ questionId }) => questionId)).toEqual(questions.map(({ id }) => id));
      const gaps = fits!.filter((fit) => fit.storyIds.length === 0 && fit.possible.length === 0);
      expect(gaps.length).toBeGreaterThan(0);
      expect(gaps.length).toBeLessThan(10);
    }
  });

  it('leaves out questions that were just asked, where others are left', () => {
    const first = setupOf('whichStory').questions.map(({ id }) => id);
    const second = setupOf('whichStory', { exclude: first }, 2).questions.map(({ id }) => id);
    expect(second.filter((id) => first.includes(id)).length).toBeLessThan(5);
  });

  it('throws a curve with what no story answers', () => {
    for (const seed of seeds) {
      const { question, phrases } = setupOf('curveball', {}, seed);
      expect(rankStories(question, source().stories)).toEqual([]);
      expect(phrases).toEqual(['Give me a second']);
    }
  });

  it('fails with what is missing', () => {
    expect(codeOf('hook', {}, source({ stories: [] }))).toBe('no-stories');
    const hookless = source({ stories: [{ ...kitchenStory(), hooks: [] }] });
    expect(codeOf('hook', {}, hookless)).toBe('no-hooks');
    expect(codeOf('hook', { storyId: hookless.stories[0]!.id }, hookless)).toBe('hook-missing');
    expect(codeOf('blank', { storyId: 'nobody' })).toBe('story-missing');
    expect(codeOf('curveball', {}, source({ questions: [], unexpected: [] }))).toBe('no-questions');
    expect(unableBecause('hook', hookless)?.message).toContain('Opening Hooks');
    expect(unableBecause('squeeze', hookless)).toBeNull();
  });
});

describe('ranking stories for a question', () => {
  const stories = source().stories;
  const [patience, courage] = boats.map(({ id }) => id);
  it.each([
    ['Describe a time that asked for patience.', [patience]],
    ['When did you need courage at work?', [courage]],
    ['What is the smallest thing you did that had the largest effect?', []],
  ])('%s', (question, wanted) => {
    const fits = rankStories({ id: 'own', text: question }, stories).filter(({ fit }) => fit === 'fits');
    expect(fits.map(({ storyId }) => storyId)).toEqual(wanted);
  });
});

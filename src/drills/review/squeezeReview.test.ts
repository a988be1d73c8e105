import { describe, expect, it } from 'vitest';
import { kitchenStory } from '../../../test/builders/storiesFrom.ts';
import { planSqueeze } from '../squeezePlan.ts';
import { measureOf, remarksOf, reviewed, soundWith, typedWords } from './run.testing.ts';

const story = kitchenStory();
const FULL = `Twelve of our residents had stopped eating. ${story.script!.text}`;
const SHORT =
  'Twelve of our residents had stopped eating, because they were asleep at noon. I kept a diary of who ate what for two weeks and served a second lunch at two o’clock myself. Ten of the twelve had their weight back, three kilos each, and the families thanked us. At Ashgrove I would watch people before I change anything.';
const spoken = (seconds: number) => soundWith([{ startMs: 500, endMs: 500 + 1000 * seconds }]);
const squeezed = (seconds: number, text: string, took: number) =>
  reviewed({
    setup: { drill: 'squeeze', storyId: story.id, seconds },
    story,
    marks: [],
    transcript: { ...typedWords(text), source: 'recogniser' },
    delivery: spoken(took),
  });

describe('what should stay', () => {
  it('is the result first, and everything where there is room', () => {
    for (const seconds of [30, 45, 60, 90]) {
      const pieces = planSqueeze(story, seconds, 150);
      expect(pieces[0]).toMatchObject({ kind: 'point', label: 'Results', wanted: true });
      expect(pieces.filter(({ kind }) => kind === 'connection')).toHaveLength(1);
      expect(pieces.some(({ kind, label }) => kind === 'point' && label.includes('connection'))).toBe(false);
    }
    expect(planSqueeze(story, 90, 150).every(({ wanted }) => wanted)).toBe(true);
  });

  it('grows with the time', () => {
    const kept = [5, 15, 30, 60].map(
      (seconds) => planSqueeze(story, seconds, 150).filter(({ wanted }) => wanted).length,
    );
    expect(kept).toEqual(kept.toSorted((a, b) => a - b));
    expect(kept[0]).toBeGreaterThanOrEqual(1);
    expect(kept[0]).toBeLessThan(kept[3]!);
  });

  it('is less for who speaks slowly', () => {
    const slow = planSqueeze(story, 30, 90).filter(({ wanted }) => wanted).length;
    expect(slow).toBeLessThan(planSqueeze(story, 30, 200).filter(({ wanted }) => wanted).length);
  });
});

describe('the squeeze', () => {
  it('is strong in time with what matters kept', () => {
    const review = squeezed(30, SHORT, 28);
    expect(measureOf(review, 'seconds')).toMatchObject({ value: 28, outcome: 'strong' });
    expect(measureOf(review, 'keptShare').outcome).toBe('strong');
    expect(measureOf(review, 'factsWrong')).toMatchObject({ value: 0, outcome: 'strong' });
    expect(review.outcome).toBe('strong');
    expect(review.kept?.find(({ label }) => label === 'Results')).toMatchObject({ wanted: true, told: 'yes' });
  });

  it('says what could go when the whole story was told in too long', () => {
    const review = squeezed(30, FULL, 52);
    expect(measureOf(review, 'seconds')).toMatchObject({ outcome: 'weak' });
    expect(remarksOf(review)).toContain('Leave a piece out');
  });

  it('says what got lost', () => {
    const review = squeezed(
      45,
      'Twelve of our residents had stopped eating. The head cook refused to change the hours.',
      30,
    );
    expect(measureOf(review, 'keptShare').outcome).toBe('weak');
    expect(review.remarks[0]).toMatchObject({ tone: 'next' });
    expect(review.remarks.some(({ words }) => words?.includes('Ten of twelve'))).toBe(true);
  });

  it('hears a wrong number', () => {
    const review = squeezed(30, SHORT.replace('three kilos', 'five kilos'), 28);
    expect(measureOf(review, 'factsWrong')).toMatchObject({ value: 1, outcome: 'weak' });
  });

  it('reckons typed words at the person’s pace, and knows nothing without words', () => {
    const setup = { drill: 'squeeze', storyId: story.id, seconds: 30 } as const;
    const typed = reviewed({ setup, story, marks: [], transcript: typedWords(SHORT) });
    expect(measureOf(typed, 'seconds')).toMatchObject({ note: expect.stringContaining('150 words a minute') });
    expect(measureOf(typed, 'seconds').value).toBeGreaterThan(20);
    const wordless = reviewed({ setup, story, marks: [], delivery: spoken(29) });
    expect(measureOf(wordless, 'seconds').value).toBe(29);
    expect(measureOf(wordless, 'keptShare')).toMatchObject({ value: null, outcome: null });
  });
});

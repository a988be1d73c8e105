import { describe, expect, it } from 'vitest';
import { kitchenStory, storiesFrom } from '../../../test/builders/storiesFrom.ts';
import type { DrillMark, DrillRun } from '../model.ts';
import { heard, measureOf, remarksOf, reviewed, soundOf, type Stretch, typedWords } from './run.testing.ts';

const story = kitchenStory();
const setup = { drill: 'transition', fromStoryId: 'other', question: null, storyId: story.id } as const;
const END = 'and since then every boat leaves the yard with a dry hull';
const HOOK = 'Twelve of our residents had stopped eating because lunch came at noon';
const LINK = 'That one taught me to look before I act and the next one is about the same habit';
const marks: DrillMark[] = [{ kind: 'nextBegun', atMs: 7000 }];
const told = (pauseMs: number, second: string): Stretch[] => [
  [1000, END],
  [1000 + 12 * 400 + pauseMs, second],
];
const pressed = (pauseMs: number): DrillMark[] => [{ kind: 'nextBegun', atMs: 5800 + pauseMs }];
const review = (pauseMs: number, second: string, earlier: readonly DrillRun[] = []) => {
  const stretches = told(pauseMs, second);
  return reviewed({
    setup,
    story,
    marks: pressed(pauseMs),
    transcript: heard(stretches),
    delivery: soundOf(stretches),
    earlier,
  });
};
const runWith = (link: string): DrillRun => ({
  id: link,
  drill: 'transition',
  setup,
  startedAt: 0,
  finishedAt: 1,
  marks,
  takeId: null,
  review: { outcome: 'fair', measures: [], remarks: [], link },
});

describe('a transition', () => {
  it('has a short pause and a sentence that links', () => {
    const made = review(1200, `${LINK}. ${HOOK}`);
    expect(measureOf(made, 'pauseBetween')).toMatchObject({ value: 1.2, outcome: 'strong' });
    expect(measureOf(made, 'linkWords')).toMatchObject({ value: 18, outcome: 'strong' });
    expect(made.link).toContain('taught me to look before I act');
    expect(made.outcome).toBe('strong');
  });

  it('is abrupt without one', () => {
    const made = review(1000, HOOK);
    expect(measureOf(made, 'linkWords')).toMatchObject({ value: 0, outcome: 'weak' });
    expect(remarksOf(made)).toContain('changes abruptly');
    expect(made.link).toBe('');
  });

  it('ends at the script’s beginning where no hook is used', () => {
    const made = review(
      1000,
      `Which brings me to the kitchen. At Fernlea care home in 2021 twelve residents had lost more than three kilos each because lunch came at noon when most of them were asleep`,
    );
    expect(measureOf(made, 'linkWords').value).toBe(6);
  });

  it('hears stories that run into each other, and silences that are long', () => {
    expect(measureOf(review(0, `${LINK}. ${HOOK}`), 'pauseBetween')).toMatchObject({ value: 0, outcome: 'fair' });
    expect(measureOf(review(5200, `${LINK}. ${HOOK}`), 'pauseBetween').outcome).toBe('weak');
  });

  it('knows a link that was used before', () => {
    const again = review(1200, `${LINK}. ${HOOK}`, [
      runWith(LINK),
      runWith(`${LINK} too`),
      runWith('Another thing then'),
    ]);
    expect(measureOf(again, 'linkRepeated')).toMatchObject({ value: 2, outcome: 'fair' });
    expect(remarksOf(again)).toContain('used this link before');
  });

  it('can’t tell where the link ends when the story’s opening isn’t there', () => {
    const made = review(1200, 'Then there was a thing with the boiler and the caretaker of the building');
    expect(measureOf(made, 'linkWords')).toMatchObject({ value: null, outcome: null });
  });

  it('goes by the question where there is no first story', () => {
    const stretches: Stretch[] = [[2500, `I had exactly that in a kitchen. ${HOOK}`]];
    const made = reviewed({
      setup: { ...setup, fromStoryId: null, question: { id: 'q', text: 'Tell me about patience.' } },
      story,
      marks: [{ kind: 'prompted', atMs: 1000 }],
      transcript: heard(stretches),
      delivery: soundOf(stretches),
    });
    expect(measureOf(made, 'pauseBetween')).toMatchObject({ value: 1.5, outcome: 'strong' });
    expect(measureOf(made, 'linkWords')).toMatchObject({ value: 7, outcome: 'strong' });
    const typed = reviewed({
      setup: { ...setup, fromStoryId: null, question: { id: 'q', text: 'How are you with change?' } },
      story,
      marks: [{ kind: 'prompted', atMs: 900 }],
      transcript: typedWords(`${LINK}. ${HOOK}`),
    });
    expect(measureOf(typed, 'linkWords')).toMatchObject({ value: 18, outcome: 'strong' });
  });

  it('is reviewed in typed words where the page says how far they were', () => {
    const text = `${END}. ${LINK}. ${HOOK}`;
    const placed: DrillMark[] = [{ kind: 'nextBegun', atMs: 60_000, typedCharacters: END.length + 1 }];
    const made = reviewed({ setup, story, marks: placed, transcript: typedWords(text) });
    expect(measureOf(made, 'linkWords').value).toBe(18);
    expect(measureOf(made, 'pauseBetween').value).toBeNull();
    expect(measureOf(reviewed({ setup, story, marks, transcript: typedWords(text) }), 'linkWords').value).toBeNull();
  });

  it('finds the link before the key too, after the end of the story before', () => {
    const [fromStory] = storiesFrom(`# Guide

## Story 1: The Boat

### The Story:
"The hull was wet every spring. I asked for a week and a dry shed. Since then every boat leaves the yard with a dry hull. I would look at your slipway with the same patience."
`);
    const between = (words: string, placed = `${words} `) =>
      measureOf(
        reviewed({
          setup,
          story,
          fromStory: fromStory!,
          marks: [{ kind: 'nextBegun', atMs: 60_000, typedCharacters: placed.length }],
          transcript: typedWords(`${placed}${HOOK}`),
        }),
        'linkWords',
      );
    const end =
      'Since then each boat leaves our yard with a dry hull. I would look at your slipway with that same patience';
    expect(between(`${end}. ${LINK}.`)).toMatchObject({ value: 18, outcome: 'strong' });
    // As a recogniser writes it.
    expect(between(`${end} ${LINK}`.toLowerCase())).toMatchObject({ value: 18, outcome: 'strong' });
    expect(between(`${end}.`)).toMatchObject({ value: 0, outcome: 'weak' });
    expect(between('Quite another thing was said here, of which nobody knows whether it links.').value).toBeNull();
  });

  it('asks for the key where nobody pressed it', () => {
    expect(remarksOf(reviewed({ setup, story, marks: [] }))).toContain('Press the key');
  });
});

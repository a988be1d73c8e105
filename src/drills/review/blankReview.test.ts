import { describe, expect, it } from 'vitest';
import { kitchenStory } from '../../../test/builders/storiesFrom.ts';
import type { DrillMark } from '../model.ts';
import { heard, measureOf, remarksOf, reviewed, soundOf, soundWith, type Stretch, typedWords } from './run.testing.ts';

const story = kitchenStory();
const setup = { drill: 'blank', storyId: story.id, blankAtMs: 14_000 } as const;
const BEFORE =
  'At Fernlea care home in 2021 twelve residents had lost more than three kilos each because lunch came at noon when most of them were asleep';
const AFTER =
  'within two months ten of the twelve had their weight back and the families wrote to thank us. At Ashgrove I would watch people before I change anything';
const blanked: DrillMark = { kind: 'blanked', atMs: 14_000 };
const toldWith = (phrase: string, atMs = 17_000): Stretch[] => [
  [1000, BEFORE],
  [atMs, `${phrase} ${AFTER}`],
];
const review = (stretches: readonly Stretch[], recovery: readonly string[] = []) =>
  reviewed({ setup, story, marks: [blanked], transcript: heard(stretches), delivery: soundOf(stretches), recovery });

describe('the blank', () => {
  it('measures the way back: first word, recovery phrase, result and connection', () => {
    const made = review(toldWith('well the key point is that'));
    expect(measureOf(made, 'secondsToFirstWord')).toMatchObject({ value: 3, outcome: 'strong' });
    expect(measureOf(made, 'recoveryPhrase')).toMatchObject({ value: 1, outcome: 'strong' });
    expect(measureOf(made, 'secondsToRecovery')).toMatchObject({ value: 3.4, outcome: 'strong' });
    expect(measureOf(made, 'resultLanded')).toMatchObject({ value: 1 });
    expect(measureOf(made, 'connectionLanded')).toMatchObject({ value: 1 });
    expect(made.outcome).toBe('strong');
  });

  it('knows the guide’s own phrase, also in nearly its words, but no instruction', () => {
    const own = ['"What I will never forget about it is..." (go to the result)', 'Breathe and smile'];
    const phrase = measureOf(review(toldWith('what I never will forget about that is'), own), 'recoveryPhrase');
    expect(phrase.value).toBe(1);
    expect(measureOf(review(toldWith('I breathe and smile'), own), 'recoveryPhrase').value).toBe(0);
  });

  it('finds a phrase only after the tone', () => {
    const early = review([
      [1000, `The key point is this ${BEFORE}`],
      [17_000, AFTER],
    ]);
    expect(measureOf(early, 'recoveryPhrase').value).toBe(0);
  });

  it('takes the tone for no voice', () => {
    const speech = [
      { startMs: 1000, endMs: 13_500 },
      { startMs: 14_020, endMs: 14_380 },
      { startMs: 19_000, endMs: 24_000 },
    ];
    const made = reviewed({ setup, story, marks: [blanked], delivery: soundWith(speech) });
    expect(measureOf(made, 'secondsToFirstWord')).toMatchObject({ value: 5, outcome: 'fair' });
    const asHeard = (atMs: number): DrillMark => ({ kind: 'firstSound', atMs });
    const byPage = (atMs: number) => reviewed({ setup, story, marks: [blanked, asHeard(atMs)] });
    expect(measureOf(byPage(14_100), 'secondsToFirstWord').value).toBeNull();
    expect(measureOf(byPage(17_000), 'secondsToFirstWord').value).toBe(3);
  });

  it('says when somebody spoke on through it, and when a word only ended', () => {
    const on = soundWith([{ startMs: 1000, endMs: 20_000 }]);
    expect(measureOf(reviewed({ setup, story, marks: [blanked], delivery: on }), 'secondsToFirstWord').value).toBe(0);
    const ended = soundWith([
      { startMs: 1000, endMs: 14_300 },
      { startMs: 16_000, endMs: 20_000 },
    ]);
    expect(measureOf(reviewed({ setup, story, marks: [blanked], delivery: ended }), 'secondsToFirstWord').value).toBe(
      2,
    );
  });

  it('says what got lost', () => {
    const lost = review([
      [1000, BEFORE],
      [26_000, 'and um yes so the cook refused to change the hours and that was hard'],
    ]);
    expect(measureOf(lost, 'secondsToFirstWord').outcome).toBe('weak');
    expect(measureOf(lost, 'resultLanded').value).toBe(0);
    expect(measureOf(lost, 'connectionLanded').value).toBe(0);
    expect(lost.outcome).toBe('weak');
    expect(remarksOf(lost)).toContain('The result got lost');
  });

  it('can’t tell the place in words without times, unless the page says where the typing was', () => {
    const text = `${BEFORE} the key point is ${AFTER}`;
    const placeless = reviewed({ setup, story, marks: [blanked], transcript: typedWords(text) });
    expect(measureOf(placeless, 'recoveryPhrase')).toMatchObject({
      value: null,
      note: expect.stringContaining('no times'),
    });
    expect(measureOf(placeless, 'resultLanded').value).toBeNull();
    const placed = reviewed({
      setup,
      story,
      marks: [{ ...blanked, typedCharacters: BEFORE.length } as DrillMark],
      transcript: typedWords(text),
    });
    expect(measureOf(placed, 'recoveryPhrase').value).toBe(1);
    expect(measureOf(placed, 'resultLanded').value).toBe(1);
  });

  it('calls nothing missing where some words weren’t heard', () => {
    const words = { ...heard([[1000, BEFORE]]), unheard: [{ startMs: 16_000, endMs: 25_000 }] };
    const made = reviewed({ setup, story, marks: [blanked], transcript: words });
    for (const name of ['recoveryPhrase', 'resultLanded', 'connectionLanded'])
      expect(measureOf(made, name)).toMatchObject({ value: null, outcome: null });
  });

  it('was never reached by a story that ended before it', () => {
    const made = reviewed({ setup, story, marks: [], transcript: typedWords('Done.') });
    expect(made.outcome).toBeNull();
    expect(remarksOf(made)).toContain('before the blank');
  });
});

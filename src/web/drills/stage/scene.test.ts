import { describe, expect, it } from 'vitest';
import type { DrillSetup } from '../../../drills/model.ts';
import { marksOf, openScene, promptAfter, questionOf, type Scene, type SceneEvent, stepScene } from './scene.ts';

function play(setup: DrillSetup, events: readonly SceneEvent[], promptAfterMs = 2000): Scene {
  return events.reduce(stepScene, openScene(setup, promptAfterMs));
}
const at = (type: 'began' | 'tick' | 'sound' | 'main', atMs: number): SceneEvent => ({ type, atMs });
const typed = (atMs: number, characters = 1): SceneEvent => ({ type: 'typed', atMs, characters });
const chose = (atMs: number, storyId: string | null): SceneEvent => ({ type: 'chosen', atMs, storyId });

const HOOK: DrillSetup = { drill: 'hook', storyId: 'ward.handover' };
const WHICH: DrillSetup = {
  drill: 'whichStory',
  questions: [
    { id: 'q1', text: 'When did you disagree with a parent?' },
    { id: 'q2', text: 'Tell me about a lesson that failed.' },
  ],
};

describe('hook', () => {
  it('names the story only after its wait, and then hears the first sound once', () => {
    const scene = play(HOOK, [
      at('began', 0),
      at('sound', 500),
      at('tick', 1990),
      at('tick', 2010),
      at('sound', 3200),
      at('sound', 3400),
    ]);
    expect(scene.step).toBe('telling');
    expect(marksOf(scene)).toEqual([
      { kind: 'prompted', atMs: 2010 },
      { kind: 'firstSound', atMs: 3200 },
    ]);
  });

  it('can’t be ended before the story was named', () => {
    expect(play(HOOK, [at('began', 0), at('main', 900)]).step).toBe('waiting');
    expect(play(HOOK, [at('began', 0), at('tick', 2000), at('main', 4000)]).step).toBe('ended');
  });

  it('counts from the first letter where it is typed, so that the prompt came before', () => {
    const scene = play(HOOK, [at('tick', 2000), typed(3500), at('began', 3500)]);
    expect(marksOf(scene)).toEqual([
      { kind: 'prompted', atMs: -1500 },
      { kind: 'firstKey', atMs: 0 },
    ]);
  });

  it('waits between one and a half and four seconds', () => {
    expect([promptAfter(0), promptAfter(1)]).toEqual([1500, 4000]);
  });
});

describe('which story', () => {
  it('asks each question, takes a choice, and waits for its hook', () => {
    const scene = play(WHICH, [
      at('began', 0),
      at('main', 100),
      at('sound', 900),
      chose(1800, 'class.trip'),
      at('sound', 2600),
      at('main', 5000),
    ]);
    expect(scene).toMatchObject({ step: 'choosing', question: 1, chosen: null });
    expect(questionOf(scene)?.id).toBe('q2');
    expect(marksOf(scene)).toEqual([
      { kind: 'prompted', atMs: 0, questionId: 'q1' },
      { kind: 'chosen', atMs: 1800, questionId: 'q1', storyId: 'class.trip' },
      { kind: 'firstSound', atMs: 2600, questionId: 'q1' },
      { kind: 'prompted', atMs: 5000, questionId: 'q2' },
    ]);
  });

  it('goes on at once where none answers, and ends after the last', () => {
    const scene = play(WHICH, [at('began', 0), chose(1000, null), chose(2500, null)]);
    expect(scene.step).toBe('ended');
    expect(scene.marks.filter(({ kind }) => kind === 'chosen')).toHaveLength(2);
  });
});

it('takes a second press of the same key for none', () => {
  const setup: DrillSetup = { drill: 'transition', fromStoryId: 'a', question: null, storyId: 'b' };
  expect(play(setup, [at('began', 0), at('main', 9000), at('main', 9200)]).step).toBe('telling');
});

it('marks where the next story begins', () => {
  const scene = play({ drill: 'transition', fromStoryId: 'a', question: null, storyId: 'b' }, [
    at('began', 0),
    at('main', 9000),
    at('main', 30_000),
  ]);
  expect(scene.step).toBe('ended');
  expect(marksOf(scene).map(({ kind }) => kind)).toEqual(['prompted', 'nextBegun']);
});

it('takes the cue away so long after the typing began', () => {
  const scene = play({ drill: 'blank', storyId: 'a', blankAtMs: 20_000 }, [
    at('tick', 30_000),
    typed(30_000),
    at('began', 30_000),
    typed(48_000, 120),
    at('tick', 49_000),
    at('tick', 50_000),
    typed(53_000, 121),
  ]);
  expect(scene.step).toBe('blank');
  expect(marksOf(scene)).toContainEqual({ kind: 'blanked', atMs: 20_000, typedCharacters: 120 });
  expect(marksOf(scene)).toContainEqual({ kind: 'firstKey', atMs: 23_000 });
});

it('cuts in, and the same key goes back to the story before it ends', () => {
  const setup: DrillSetup = { drill: 'interruption', storyId: 'a', interruptAtMs: 12_000, question: 'Your part?' };
  const cut = play(setup, [at('began', 0), at('tick', 12_010)]);
  expect(cut.step).toBe('cut');
  const back = stepScene(cut, at('main', 18_000));
  expect(back.step).toBe('back');
  expect(stepScene(back, at('main', 40_000)).step).toBe('ended');
  expect(marksOf(back).slice(1)).toEqual([
    { kind: 'interrupted', atMs: 12_010 },
    { kind: 'nextBegun', atMs: 18_000 },
  ]);
});

import { expect, it } from 'vitest';
import type { DrillSetup } from '../../../drills/model.ts';
import { lastSentences } from './lastSentences.ts';
import { openScene, stepScene } from './scene.ts';
import { announcement, hasMain, mainWords } from './sceneWords.ts';

const titleOf = (id: string): string => (id === 'a' ? 'The flood' : 'The lost keys');
const WHICH: DrillSetup = {
  drill: 'whichStory',
  questions: [
    { id: 'q1', text: 'When did you lead?' },
    { id: 'q2', text: 'When did you fail?' },
  ],
};

it('gives a hook’s story away only when its time has come', () => {
  const waiting = openScene({ drill: 'hook', storyId: 'a' }, 2000);
  expect(announcement(waiting, titleOf)).toBe('Be ready.');
  expect(hasMain(waiting)).toBe(false);
  const named = stepScene(stepScene(waiting, { type: 'began', atMs: 0 }), { type: 'tick', atMs: 2000 });
  expect(announcement(named, titleOf)).toBe('The flood');
});

it('says each question, each choice, and what the key does at the last one', () => {
  const first = openScene(WHICH, 0);
  expect(announcement(first, titleOf)).toBe('Question 1 of 2: When did you lead?');
  const saying = stepScene(first, { type: 'chosen', atMs: 900, storyId: 'a' });
  expect(announcement(saying, titleOf)).toBe('The flood. Say its hook.');
  expect(mainWords(saying, true)).toBe('Next question');
  const second = stepScene(saying, { type: 'main', atMs: 4000 });
  const last = stepScene(second, { type: 'chosen', atMs: 5000, storyId: 'b' });
  expect([mainWords(last, true), mainWords(last, false)]).toEqual(['Stop', 'Review it']);
});

it('ends a story on its last sentences, or on its connection where there is no script', () => {
  const script = { text: 'We moved the stove. It rained for a week. Nobody went cold.' };
  expect(lastSentences({ script, connection: null } as never)).toEqual(['It rained for a week.', 'Nobody went cold.']);
  expect(lastSentences({ script: null, connection: { text: 'I would do it here.' } } as never)).toEqual([
    'I would do it here.',
  ]);
});

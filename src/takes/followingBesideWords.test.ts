import { expect, test } from 'vitest';
import type { FollowedSentence, ScriptFollowing } from '../speech/following/model.ts';
import type { Transcript } from '../speech/model.ts';
import { followingBesideWords } from './followingBesideWords.ts';

const sentence = (index: number, text: string, status: FollowedSentence['status']): FollowedSentence => ({
  index,
  text,
  status,
  startMs: status === 'skipped' ? null : 0,
  endMs: status === 'skipped' ? null : 1000,
  matchedShare: 1,
  confidence: 0.9,
});

const following = {
  sentences: [
    sentence(0, 'The greenhouse lost its heating on Friday.', 'said'),
    sentence(1, 'Nobrook sent a plumber after two hours.', 'skipped'),
    sentence(2, 'We carried every orchid to the kitchen.', 'said'),
  ],
} as unknown as ScriptFollowing;

const words = (source: Transcript['source']): Transcript => ({
  source,
  text: 'the greenhouse lost its heating on friday and nobrook sent a plumber after two hours',
  times: null,
  instrument: 'test',
});

const statuses = (transcript: Transcript | null) =>
  followingBesideWords(following, transcript).sentences.map(({ status }) => status);

test('where a recogniser heard otherwise, a sentence is unsure', () => {
  expect(statuses(words('recogniser'))).toEqual(['said', 'unsure', 'unsure']);
});

test('words from a keyboard, and none, change nothing', () => {
  expect(statuses(words('typed'))).toEqual(['said', 'skipped', 'said']);
  expect(statuses(null)).toEqual(['said', 'skipped', 'said']);
});

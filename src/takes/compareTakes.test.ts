import { expect, it } from 'vitest';
import { kitchenStory } from '../../test/builders/storiesFrom.ts';
import { bestOf, type ComparedTake, compareTakes } from './compareTakes.ts';
import { reviewContent } from './reviewContent.ts';

const story = kitchenStory();
const take = (id: string, startedAt: number, text: string | null, seconds: number | null = null): ComparedTake => ({
  take: { id, startedAt, seconds, targetSeconds: { min: 45, max: 45 } },
  review: text === null ? null : reviewContent(story, { text, source: 'typed' }),
});
const script = story.script?.text ?? '';
const half = script.slice(0, script.indexOf('Then I showed'));

it('says what was gained and lost', () => {
  const compared = compareTakes(take('new', 2, script, 50), take('old', 1, half, 30));
  expect(compared).toMatchObject({ takeId: 'old', startedAt: 1, secondsChange: 20, keyPointsLost: [], factsLost: [] });
  expect(compared.keyPointsGained).toContain('Results');
  const back = compareTakes(take('new', 2, half), take('old', 1, script));
  expect(back.secondsChange).toBeNull();
  expect(back.keyPointsLost).toContain('Results');
});

it('says how the parts changed, in words, and in seconds where both takes have times', () => {
  const compared = compareTakes(take('new', 2, script), take('old', 1, half));
  const result = compared.parts.find(({ part }) => part === 'result');
  expect(result?.wordsChange).toBeGreaterThan(5);
  expect(result?.secondsChange).toBeNull();
  expect(
    compareTakes(take('new', 2, script), take('old', 1, script)).parts.every((part) => part.wordsChange === 0),
  ).toBe(true);
});

it('takes without words are compared by their seconds alone', () => {
  expect(compareTakes(take('new', 2, null, 44), take('old', 1, script, 46))).toMatchObject({
    secondsChange: -2,
    keyPointsGained: [],
    factsLost: [],
  });
});

it('the best one has most facts right less wrong, then most points, then the better time, then is the newest', () => {
  const wrong = take('wrong', 4, script.replace('twelve', 'thirteen').replace('2021', '2011'));
  expect(bestOf([wrong, take('half', 1, half), take('whole', 2, script)])?.take.id).toBe('whole');
  expect(bestOf([take('long', 5, script, 70), take('fits', 2, script, 45)])?.take.id).toBe('fits');
  expect(bestOf([take('early', 1, script), take('late', 2, script)])?.take.id).toBe('late');
  expect(bestOf([take('silent', 1, null)])).toBeNull();
});

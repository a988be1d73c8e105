import { describe, expect, it } from 'vitest';
import { guideText, storiesOf } from '../stories/storyOf.testing.ts';
import type { Story } from '../stories/model.ts';
import { plannedParts } from './plannedParts.ts';

const storyWith = (script: string): Story =>
  storiesOf(
    guideText({
      script,
      points: ['Situation: the ovens were cold', 'Action: rang Bela', 'Result: 200 loaves sold'],
    }),
  )[0]!;

describe('the planned parts of a story', () => {
  it('share out the words of its script, and know the part of each sentence', () => {
    const planned = plannedParts(
      storyWith(
        'The ovens were cold at four in the morning, and the baker was ill. I rang Bela, and he showed me how to light them by hand. As a result we sold 200 loaves by eight.',
      ),
    );
    expect(planned?.parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
    expect(planned?.ofSentences).toHaveLength(3);
    expect(planned?.ofSentences[0]).toBe('situation');
    expect(planned?.ofSentences[2]).toBe('result');
  });

  it('are none without a script', () => {
    expect(plannedParts({ ...storyWith('Anything.'), script: null })).toBeNull();
  });
});

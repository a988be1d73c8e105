import { expect, it } from 'vitest';
import { guideText, storiesOf } from '../../stories/storyOf.testing.ts';
import { reviewFacts } from './reviewFacts.ts';

const SCRIPT =
  'Two neighbours shared my yard. Wanda had the yard in the mornings for the bakery, Piet had it in the afternoons for the garage, and each of them left it full for the other. I drew a line, and they kept to it.';
const [story] = storiesOf(
  guideText({
    script: SCRIPT,
    card: '**Key People:** Wanda (runs the bakery), Piet (runs the garage)',
    points: ['Quarrel: each left the yard full for the other'],
  }),
);

const wrongIn = (text: string): string[] =>
  reviewFacts(story!, { text })
    .facts.filter(({ status }) => status === 'wrong')
    .map(({ text: fact }) => fact);

it('never calls wrong what the script itself says', () => {
  expect(wrongIn(SCRIPT)).toEqual([]);
  expect(wrongIn(SCRIPT.toLowerCase().replace(/[.,]/g, ''))).toEqual([]);
});

it('still finds what is told otherwise', () => {
  expect(wrongIn(SCRIPT.replace('Wanda had', 'Astrid had'))).toEqual(['Wanda']);
});

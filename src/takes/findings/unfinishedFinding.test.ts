import { expect, it } from 'vitest';
import { kitchenStory } from '../../../test/builders/storiesFrom.ts';
import { reviewContent } from '../reviewContent.ts';

const TOLD = 'marta refused to change the hours so i served a second lunch at two';
const said = (end: string): string | undefined =>
  reviewContent(kitchenStory(), { text: `${TOLD} ${end}`, source: 'recogniser' }).findings.find(
    ({ code }) => code === 'unfinished',
  )?.message;

it.each([
  [
    "and because she'd heard that four families had complained",
    "The take breaks off: “because she'd heard that four …” has no main sentence after it.",
  ],
  [
    'and that meant that the trolley i had been saving for the tea',
    'The take breaks off: “that meant that the trolley …” still waits for a verb.',
  ],
  ['and then we', 'The take breaks off at “…lunch at two and then we”'],
])('says why a take counts as broken off: %s', (end, message) => {
  expect(said(end)).toBe(message);
});

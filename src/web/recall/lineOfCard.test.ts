import { expect, it } from 'vitest';
import { lineOfCard } from './lineOfCard.ts';

const TEXT =
  '# The orchard\r\n\r\nWe lost 40 trees in May.\r\nI asked Petra for a second pump.\r\n- Result: 300 saved\r\n';

it('finds the line that a card was made from', () => {
  expect(lineOfCard(TEXT, { prompt: 'We lost ___ in May.', answer: '40 trees' })).toBe(3);
  expect(lineOfCard(TEXT, { prompt: 'Who had the second pump?', answer: 'Petra' })).toBe(4);
  expect(lineOfCard(TEXT, { prompt: 'Result: ___ saved', answer: '300' })).toBe(5);
});

it('finds nothing where nothing is', () => {
  expect(lineOfCard(TEXT, { prompt: '???', answer: 'zebra' })).toBeNull();
});

// Sentences that set a scene at length and tell nothing that happened, as nervous people do; of no trade.
const SCENES = [
  'The place was on two floors and there was only one lift.',
  'It was the quiet time of the year and most people were away.',
  'There were six of us in a room that was meant for four.',
  'My desk was by the door, and everybody came past it.',
  'The rules were older than most of the people who worked there.',
  'Nobody really knew whose job it was, and nobody liked to ask.',
  'There was a long list on the wall that was never up to date.',
  'I was new in town and I did not know anybody yet.',
  'The system was slow, and it had been slow for as long as I could think.',
  'Everybody was busy with other things, and so was I.',
  'It is a small place, and people there have known each other for ever.',
  'The money was always short, and everybody knew that.',
  'There had been three managers in two years before that.',
  'On most days it was loud, and on some it was very loud.',
  'You have to know that things take their time there.',
];
/** Sentences put in. */
const FEWEST = 3;
const MOST = 7;

const dictated = (text) => text.toLowerCase().replace(/[.,]/g, '');

/** A labelled take with some of these behind its situation, or behind its task, and labelled as that; `at` chooses which and where. */
export function withBackground(take, at) {
  const background = at % 2 === 0 ? /S/ : /[ST]/;
  const next = take.borders.findIndex(([letter], i) => i > 0 && !background.test(letter));
  const offset = next < 0 ? take.text.length : take.borders[next][1];
  const count = FEWEST + (at % (MOST - FEWEST + 1));
  const sentences = Array.from({ length: count }, (_, i) => SCENES[(at * 4 + i * 7) % SCENES.length]);
  const isTyped = /[.!?]/.test(take.text);
  const put = `${isTyped ? sentences.join(' ') : dictated(sentences.join(' '))} `;
  return {
    ...take,
    hasLongBackground: true,
    text: take.text.slice(0, offset) + put + take.text.slice(offset),
    borders: take.borders.map(([letter, from], i) => [letter, next >= 0 && i >= next ? from + put.length : from]),
  };
}

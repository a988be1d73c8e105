import { describe, expect, it } from 'vitest';
import { storiesFrom } from '../../test/builders/storiesFrom.ts';
import { reviewConnection } from './connection.ts';
import { outlineOf } from './outline.ts';
import { toldOf } from './told.ts';

const guide = (link: string, end: string): string => `# Interview

## Story 1: The Dry Well (30 seconds)
### The Story:
"In August the village well at Orrin ran dry, and 60 households had no water. I drew a map of the old pipes with the postman, and on the fourth day we found the leak. By Sunday every tap ran again. ${end}"

### Key Points to Remember:
- Problem: Village well ran dry, 60 households without water
- Action: Drew a map of the old pipes with the postman
- Result: Every tap ran by Sunday

### Connection:
${link}
`;
const outline = outlineOf(
  storiesFrom(
    guide(
      'Your engineers are away from home all winter. They need somebody who asks the postman.',
      'A firm like Bellwater’s has its engineers away from home all winter, and I would ask the postman first.',
    ),
  )[0]!,
);
const TOLD =
  'the well at orrin ran dry and sixty households had no water so i drew a map of the pipes with the postman and we found the leak and by sunday every tap ran again';
const statusOf = (text: string): string => reviewConnection(outline, toldOf(text, outline.vocabulary)).status;

it('reads the company from the sentence of the script that says the link', () => {
  expect(outline.company).toEqual(['bellwater']);
});

describe('a link told in other words, to the people themselves', () => {
  it.each([
    'and with you the engineers are away from home the whole winter so i would rather ask the postman',
    'and your people are away all winter and mine would be the first question to the postman',
    "and if your new engineers need that i'm there",
    'you lot are proud of your engineers asking around which i like',
    "with twice the villages you'd need that even more in winter",
    'and your engineers go away in november so give me the postman',
  ])('closes the story: %s', (end) => expect(statusOf(`${TOLD} ${end}`)).toBe('closing'));

  it('is mentioned where it says at the beginning why the story is told', () => {
    expect(
      statusOf(`because your engineers are away from home all winter i want to tell you about a well ${TOLD}`),
    ).toBe('mentioned');
  });

  it.each([
    'and you can never know where a pipe runs',
    'and your hands are cold and i would do it again',
    'and i told the postman that he was a genius',
    'and you know i would do it again',
  ])('is none where nobody is spoken to, or anybody: %s', (end) => expect(statusOf(`${TOLD} ${end}`)).toBe('absent'));

  it('is none where nothing happened', () => {
    expect(
      statusOf(
        'If a pipe burst in my first week with you, I would first ask how long it takes. Then I would look at the map.',
      ),
    ).toBe('absent');
  });
});

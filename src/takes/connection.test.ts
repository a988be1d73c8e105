import { describe, expect, it } from 'vitest';
import { kitchenStory, storiesFrom } from '../../test/builders/storiesFrom.ts';
import { reviewConnection } from './connection.ts';
import { outlineOf } from './outline.ts';
import { toldOf } from './told.ts';

const outline = outlineOf(kitchenStory());
const TOLD = 'Marta refused to change the hours, so I served a second lunch at two and ten of them put weight back on.';
const statusOf = (text: string) => reviewConnection(outline, toldOf(text)).status;

describe('the link to the company', () => {
  it.each([
    'Ashgrove grows its own cooks, and I want to be one of them.',
    "Ashgrove is known for its kitchens, and that is the cook I'm trying to become.",
    'Ashgrove has nine homes, so I would begin by watching.',
    'Ashgrove asks its cooks to sit down with the residents and a tray at two is how I do it.',
    "That is the kind of kitchen I'd run at Ashgrove.",
  ])('closes the story with the company as its subject or at its end: %s', (close) => {
    expect(statusOf(`${TOLD} ${close}`)).toBe('closing');
  });

  it.each([
    'and two were in hospital before that so ashgrove puts the tray before the clock and that was marta really she taught me',
    "and now they come at two which is what you do at ashgrove isn't it you wait",
    'and they eat again so ashgroave waits for its residents',
  ])('is heard in dictation behind what happened: %s', (close) => {
    expect(statusOf(`${TOLD.toLowerCase().replace(/[,.]/g, '')} ${close}`)).toBe('closing');
  });

  it('is heard in dictation too', () => {
    expect(
      statusOf(
        `${TOLD.toLowerCase().replace(/[,.]/g, '')} and ashgrove gives every cook a garden so that's where i'd start`,
      ),
    ).toBe('closing');
  });

  it('is mentioned where the story goes on after it', () => {
    expect(statusOf(`That patience is what Ashgrove asks for. ${TOLD} The families wrote to us and thanked us.`)).toBe(
      'mentioned',
    );
  });

  it('is mentioned where the company gives the reason for telling the story', () => {
    expect(
      statusOf(
        `Ashgrove says the tray comes before the clock, which is why I picked this one. ${TOLD} The families wrote to us.`,
      ),
    ).toBe('mentioned');
  });

  it.each([
    ['mentioned', `You told me on the phone that Ashgrove waits for its residents. So let me tell you. ${TOLD}`],
    ['mentioned', `ashgrove waits for its residents doesn't it and i knew what it costs ${TOLD.toLowerCase()}`],
    ['absent', `${TOLD} ${TOLD} Ashgrove calls this patience. ${TOLD} The families wrote to us.`],
  ])('is %s: %s', (status, text) => {
    expect(statusOf(text)).toBe(status);
  });

  it('closes the story where it is told to the people themselves', () => {
    expect(statusOf(`${TOLD} You cook for nine homes at once. There too I'd watch before I change anything.`)).toBe(
      'closing',
    );
    expect(statusOf(`${TOLD} You have to watch first, and I'd do the same again.`)).toBe('absent');
  });

  it.each([
    'Your cooks sit down with the people they cook for. So do I.',
    'Your kitchens are small and your residents are many. That suits me.',
    "You let the residents choose, and that's the way I like it.",
    "Ashgrove's got to have every tray out by noon, so I know that hurry.",
  ])('closes the story where what they do is said, and what the teller thinks of it: %s', (close) => {
    expect(statusOf(`${TOLD} ${close}`)).toBe('closing');
  });

  it('is mentioned where it opens the answer', () => {
    expect(
      statusOf(
        `What brings me to you is that Ashgrove lets its cooks eat with the residents. ${TOLD} They wrote to us.`,
      ),
    ).toBe('mentioned');
  });

  it('is absent where the company is only named in passing, or not at all', () => {
    expect(statusOf(`A cook who came from Ashgrove helped us. ${TOLD} The families wrote to us.`)).toBe('absent');
    expect(statusOf(TOLD)).toBe('absent');
  });
});

describe('a link that names nobody', () => {
  it.each([
    'In your kitchens I would do the same.',
    "That is the cook you'd be getting.",
    'As your head cook I would start with the tray.',
    "And that's what I'd do first in the new job.",
    'Other homes lose weight too, and I would watch there as well.',
    'You can rely on me for that.',
  ])('closes the story where the people or the post are spoken of: %s', (close) => {
    expect(statusOf(`${TOLD} ${close}`)).toBe('closing');
  });

  it.each([
    "I'd tell any cook to do the same.",
    'One day I would like to have a place of my own.',
    'I hope I never see a week like that again.',
    'Every home should do that, if you ask me.',
    'My sister works at Ashgrove.',
    'A woman from Ashgrove came by that week and shook my hand.',
  ])('is none where only the teller, anybody or a passer-by is spoken of: %s', (close) => {
    expect(statusOf(`${TOLD} ${close}`)).toBe('absent');
  });
});

describe('the company of a guide', () => {
  const guide = (label: string, end: string): string => `# Interview

## Story 1: The Second Lunch (30 seconds)
### The Story:
"At Fernlea twelve residents had lost weight. I served a second lunch at two, and ten of them put weight back on. ${end}"

### Key Points to Remember:
- Problem: Twelve residents had lost weight
- Result: Ten put weight back on
- ${label}: nine kitchens, I would like one
`;
  const companyIn = (text: string): readonly string[] => outlineOf(storiesFrom(text)[0]!).company;

  it('is named by the last point, by a label that is nothing but its name', () => {
    expect(companyIn(guide('Ashgrove', 'Ashgrove has nine kitchens. I would like to run one.'))).toEqual(['ashgrove']);
  });

  it('is whoever only the last sentences speak of', () => {
    expect(companyIn(guide('Link', 'Ashgrove has nine kitchens. I would like to run one.'))).toEqual(['ashgrove']);
  });

  it('is no word of the language', () => {
    expect(companyIn(guide('Growth', 'Growth has its price. I would like to pay it.'))).toEqual([]);
  });
});

import { parseDocument } from '../../src/documents/parseDocument.ts';
import { assembleStories } from '../../src/stories/assembleStories.ts';
import type { Story } from '../../src/stories/model.ts';

/** The stories of a guide's text, as the product reads them. */
export function storiesFrom(text: string, path = 'guide.md'): Story[] {
  const source = { path, text, hasByteOrderMark: false, hash: '0'.repeat(64) };
  const parsed = parseDocument(source);
  return parsed.kind === 'guide' ? assembleStories(source, parsed) : [];
}

/** A story of a care home's kitchen, used where a test needs one story to tell in several ways. */
export function kitchenStory(): Story {
  const [story] = storiesFrom(`# Ashgrove Interview

## Story 1: The Mealtime Story (45 seconds)
**Key Numbers:** 12 residents, 3 kilos

### Opening Hook Options:
- "Twelve of our residents had stopped eating..."
- "I was the newest person in that kitchen..."

### The Story:
"At Fernlea care home, in 2021, twelve residents had lost more than three kilos each, because lunch came at noon when most of them were asleep. The head cook, Marta, refused to change the hours, since the kitchen had run that way for years. I kept a diary of who ate what, and at which hour, for two weeks. Then I showed Marta the pages, and offered to serve a second lunch at two o'clock myself. Within two months ten of the twelve had their weight back, and the families wrote to thank us. At Ashgrove I'd bring the same habit of watching people before I change anything."

### Key Points to Remember:
- Problem: Twelve residents losing weight, asleep at noon
- Resistance: Head cook Marta refused to change the hours
- Action: Kept a diary of who ate what for two weeks
- Offer: Second lunch at two o'clock, served it myself
- Results: Ten of twelve regained their weight, families thanked us
- Ashgrove connection: Watch people before I change anything
`);
  if (!story) throw new Error('the guide has no story');
  return story;
}

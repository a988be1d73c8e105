import { describe, expect, it } from 'vitest';
import { storiesFrom } from '../../../test/builders/storiesFrom.ts';
import { outlineOf } from '../outline.ts';
import { toldOf } from '../told.ts';
import { breaksOff } from './breaksOff.ts';

const [story] = storiesFrom(`# Ashgrove Interview

## Story 1: The Flooded Cellar (30 seconds)
### The Story:
"In March the cellar of our library flooded overnight, and 46 boxes of maps stood in the water. The archivist, Ines, was in Porto, so I rang her at seven. I hung the wet maps on washing lines across the reading room. We dried 38 sheets an hour with borrowed fans. By Friday the cellar was dry again, and we had lost three boxes."

### Key Points to Remember:
- Problem: Cellar flooded, 46 boxes of maps
- Action: Hung the maps on washing lines
- Result: Lost three boxes
`);
const outline = outlineOf(story!);
const breaks = (text: string): boolean => breaksOff(outline, toldOf(text, outline.vocabulary));

describe('a take that breaks off where the story goes on', () => {
  it.each([
    [
      'between a verb and what it is done to',
      'the archivist ines was in porto so i rang her and i hung the wet maps on washing',
    ],
    ['between a noun and its verb', 'in march it flooded overnight and so by friday the cellar'],
    ['in the middle of a number', 'our library flooded and the water was in there and what i saw was forty'],
    ['at a link that leads nowhere', 'our library flooded and the maps stood in the water and it was cold so'],
    ['inside a word', 'it was march and the cellar flooded and it was in the libr'],
    ['inside a number', 'the cellar flooded and we lost three boxes and dried thir'],
    [
      'at what somebody did, asked for in front',
      'the maps were wet and what people kept telling me over and over at that desk',
    ],
    ['at which one it was', 'our library flooded and there were two rooms and which of the two she went for'],
    [
      'at a clause in front with a name',
      'the cellar flooded and while ines was drying the atlas by the stove with a fan from the hall',
    ],
    ['after an aside', 'we hung them up and after that of course the director'],
    ['at what happened suddenly', 'we were all standing in the cellar looking at the maps and suddenly'],
    ['at the second of two', 'i said we would dry the atlas by the stove and the second'],
    ['at an hour and who', 'the cellar was ours until four and at ten to four the caretaker'],
    ['at what was so from then on', 'ines handed me the key and told me that from now on'],
    ['in a list', 'so we did the floor we did the shelves we did'],
    ['at a sound of hesitation', 'our library flooded and the maps stood in the water and i um'],
  ])('%s', (_, text) => {
    expect(breaks(text)).toBe(true);
  });

  it.each([
    ['where a sentence of the script ends', 'the cellar of our library flooded overnight and so i rang her at seven'],
    ['where the script only adds when or where', 'our library flooded and i hung the wet maps on washing lines'],
    ['at a year said twice the same', 'we lost three boxes in the flood and the rest was dry by twenty twenty'],
    ['at a saying that ends on that', 'the cellar was dry and that as they say was that'],
    ['where the subject stands last', 'you keep paper dry and so would i'],
    ['where what they could is understood', 'the maps were wet and ines hung them up before i could'],
    ['where a saying of one’s own closes it', 'we lost three boxes and one of them was my own'],
    ['at one that stands for a thing', 'the maps were wet and so i know that one'],
    ['where a time follows', 'the cellar of our library flooded'],
    ['where what was counted is plain', 'at first it was two boxes an hour and with fans it was three'],
    [
      'where a so is said after the end',
      'i hung the wet maps on lines and the cellar was dry by friday and we lost three boxes so',
    ],
    ['at a number said to its end', 'the maps were wet and in a year it was two hundred and forty'],
    ['where a whole question is quoted', 'the cellar flooded and ines rang and asked can i help with this'],
    ['where it is closed by a mark', 'The cellar flooded, and so I hung the wet maps on washing.'],
    ['where the person says that it is done', 'the cellar was dry again and we had lost three boxes so yeah um'],
    ['at the end of the script', story!.script!.text.toLowerCase().replace(/[.,]/g, '')],
    ['at the end of the script, with a sound after it', `${story!.script!.text.toLowerCase().replace(/[.,]/g, '')} um`],
  ])('not %s', (_, text) => {
    expect(breaks(text)).toBe(false);
  });
});

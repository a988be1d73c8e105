import { describe, expect, it } from 'vitest';
import { kitchenStory, storiesFrom } from '../../test/builders/storiesFrom.ts';
import { reviewKeyPoints } from './keyPoints.ts';
import { outlineOf } from './outline.ts';
import { toldOf } from './told.ts';

const outline = outlineOf(kitchenStory());
const statusesOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    reviewKeyPoints(outline, toldOf(text, outline.vocabulary)).map((point) => [point.label, point.status]),
  );

describe('a point told in words of its own', () => {
  it('is asked about where the take tells the story at length and says something at its place', () => {
    const said = statusesOf(
      `At Fernlea care home twelve residents had lost weight, because lunch came when most of them were asleep. ` +
        `Marta refused to change the hours. Over a fortnight I jotted on a pad which plates went back untouched, by whom. ` +
        `Once that was plain I took it upon myself to lay another table in the early afternoon. ` +
        `Within two months ten of the twelve had their weight back, and the families thanked us.`,
    );
    expect(said['Action']).not.toBe('missed');
    expect(said['Offer']).not.toBe('missed');
  });

  it('stays missed where the take is short or leaves no room for it', () => {
    const said = statusesOf('Twelve residents at Fernlea had lost weight. Marta refused to change the hours.');
    expect(said['Results']).toBe('missed');
    expect(said['Offer']).toBe('missed');
  });

  it('stays missed in a telling of something else', () => {
    const said = statusesOf(
      'Our bus broke down on the coast road with thirty pensioners aboard. I flagged a lorry, and he towed it into a ' +
        'lay-by. We sang until the mechanic arrived, and everybody reached the hotel before it got dark.',
    );
    expect(Object.values(said)).not.toContain('covered');
  });
});

it('a number shared by chance covers no point', () => {
  expect(
    statusesOf('Twelve of the chairs were new and it all went up from ten to twelve in two months.')['Results'],
  ).not.toBe('covered');
});

describe('a point that is doubted', () => {
  const [story] = storiesFrom(`# Fairholt Interview

## Story 1: The Crane Slot (30 seconds)
### The Story:
"The crane firm moved our slot to four o'clock, and six of us had three hours for the roof. There was no shouting. I asked everyone round the saw and let each pick a job. Olive, the site manager, was not pleased that we were a week behind, but by half past three the roof was on and everybody went home dry."

### Key Points to Remember:
- Situation: Crane slot moved to four o'clock, six of us, three hours
- Approach: No shouting, everyone round the saw picked a job
- Olive: Not pleased, a week behind
- Result: Roof on by half past three
`);
  const made = outlineOf(story!);
  const statuses = (text: string): Record<string, string> =>
    Object.fromEntries(
      reviewKeyPoints(made, toldOf(text, made.vocabulary)).map((point) => [point.label, point.status]),
    );
  const script = story!.script!.text;

  it('is covered by the script itself', () => {
    expect(new Set(Object.values(statuses(script)))).toEqual(new Set(['covered']));
  });

  it('is asked about where the take asserts what the point denies', () => {
    expect(statuses(script.replace('was not pleased that', 'was really pleased that'))['Olive']).toBe('unsure');
  });

  it('is asked about where the take breaks off within it', () => {
    const cut = `${script.slice(0, script.indexOf('round the saw'))}round the`;
    expect(statuses(cut)['Approach']).toBe('unsure');
  });

  it('is not covered where a take that keeps to the script goes from the point before to the one after', () => {
    const skipped = script.replace(/There was no shouting.*?pick a job\. /, '');
    expect(statuses(skipped)).toMatchObject({ Situation: 'covered', Olive: 'covered' });
    expect(statuses(skipped)['Approach']).not.toBe('covered');
  });

  it('shows the clause that may tell it in other words', () => {
    const review = reviewKeyPoints(
      made,
      toldOf(
        'Our lifting company changed its appointment, so half a dozen carpenters had one afternoon for the whole job. ' +
          'I gathered the lads by the bench, calmly, and they chose their tasks. The woman in charge was annoyed about the delay. ' +
          'We finished with time to spare and nobody got wet.',
        made.vocabulary,
      ),
    );
    const approach = review.find((point) => point.label === 'Approach');
    expect(approach?.status).not.toBe('missed');
    expect(approach?.evidence.map(({ text }) => text).join(' ')).toMatch(/gathered the lads|chose their tasks/);
  });
});

import { describe, expect, it } from 'vitest';
import { kitchenStory } from '../../test/builders/storiesFrom.ts';
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

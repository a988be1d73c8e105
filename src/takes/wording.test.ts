import { expect, it } from 'vitest';
import { toldOf } from './told.ts';
import { wordingOf } from './wording.ts';

const texts = (list: readonly { readonly text: string }[]): string[] => list.map(({ text }) => text);
const wording = (text: string) => wordingOf(toldOf(text));

it('tells filler "like", "you know" and "kind of" from the real ones', () => {
  expect(texts(wording('um there were like ten people and it was kind of loud you know').fillers)).toEqual([
    'um',
    'like',
    'kind of',
    'you know',
  ]);
  expect(
    wording(
      'I would like to see that kind of care, I felt like a guest, and you know what they did with people like me.',
    ).fillers,
  ).toEqual([]);
});

it('finds hedges, repetitions and a weak opening', () => {
  const found = wording('okay so yeah i i think it was it was maybe fine');
  expect(texts(found.hedges)).toEqual(['i think', 'maybe']);
  expect(texts(found.repetitions)).toEqual(['i i', 'it was it was']);
  expect(found.weakOpening?.text).toBe('okay so yeah');
  expect(wording('So I rang the school.').weakOpening).toBeNull();
});

it('leaves ordinary doubles alone', () => {
  expect(wording('He had had a long day, and I knew that that was very very hard.').repetitions).toEqual([]);
});

it('counts I and we side by side', () => {
  expect(wording('I asked my team and we did it ourselves; our plan was mine.')).toMatchObject({
    iWords: 3,
    weWords: 3,
  });
});

it('sees the same start again and again', () => {
  expect(wording('I was tired. I was late. I was lost. Then it rained.').sameStarts).toHaveLength(3);
});

import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../language/words.ts';
import { ideasOf } from '../ideas.ts';
import { reduce } from '../synonyms.ts';
import { alike, gist } from './alike.ts';
import { DIMENSIONS, FORMS, REACHES, STEPS } from './meaningTable.ts';
import { likeness, meaningOf } from './wordMeanings.ts';

const alikeWords = (a: string, b: string): number => {
  const [x, y] = [meaningOf(reduce(a)), meaningOf(reduce(b))];
  if (!x || !y) throw new Error(`no meaning of ${x ? b : a}`);
  return likeness(x, y);
};
const ideas = (text: string) => ideasOf(wordsOf(text));

describe('the table of meanings', () => {
  it('has one character per form and dimension, all of them steps', () => {
    expect(STEPS).toHaveLength(FORMS.split(' ').length * DIMENSIONS);
    expect(REACHES).toHaveLength(DIMENSIONS);
    expect(STEPS).toMatch(/^[A-Za-z0-9_-]+$/);
  });

  it.each(['Steve', 'Fatima', 'seventeen', 'the', 'would'])('knows no %s', (word) => {
    expect(meaningOf(reduce(word.toLowerCase()))).toBeNull();
  });
});

it.each([
  ['lunch', 'meal', 'ceiling'],
  ['nurse', 'doctor', 'gravel'],
  ['angry', 'furious', 'timber'],
  ['queue', 'wait', 'orchard'],
])('%s is closer to %s than to %s', (word, close, far) => {
  expect(alikeWords(word, close)).toBeGreaterThan(0.45);
  expect(alikeWords(word, far)).toBeLessThan(0.3);
});

describe('how well a word stands for another', () => {
  const between = (a: string, b: string): number => alike(ideas(a)[0]!, ideas(b)[0]!);

  it('counts the very word most, a close one less, an unrelated one nothing', () => {
    expect(between('snacks', 'snack')).toBe(1);
    expect(between('snack', 'meal')).toBeGreaterThan(0.4);
    expect(between('snack', 'meal')).toBeLessThan(0.8);
    expect(between('snack', 'gravel')).toBe(0);
  });

  it('takes no number for a close one', () => {
    expect(between('thirteen', 'thirty')).toBe(between('13', '30'));
  });
});

it('a sentence’s gist lies near one that says it in other words', () => {
  const said = gist(ideas('I made everyone rest and have a snack first'))!;
  const wanted = gist(ideas('A break and food before deciding'))!;
  const other = gist(ideas('The invoice went to the wrong supplier'))!;
  expect(likeness(said, wanted)).toBeGreaterThan(likeness(said, other) + 0.2);
  expect(gist(ideas('seventeen and Steve'))).toBeNull();
});

import { describe, expect, it } from 'vitest';
import { rangeOfWords, toldOf } from '../told.ts';
import { scriptSentences } from './scriptSentences.ts';

const sentencesOf = (text: string): string[] => {
  const told = toldOf(text);
  return scriptSentences(told).map(({ startWord, endWord }) => {
    const { start, end } = rangeOfWords(told, startWord, endWord);
    return told.text.slice(start, end);
  });
};

describe('the sentences of a script', () => {
  it('are those its writer marked, whatever clauses they hold', () => {
    expect(
      sentencesOf(
        'The kiln cracked on a Monday, and the glaze was wet. Mr. Ode asked me to save the batch. I rang six potters.',
      ),
    ).toEqual([
      'The kiln cracked on a Monday, and the glaze was wet',
      'Mr. Ode asked me to save the batch',
      'I rang six potters',
    ]);
  });

  it('are new statements where it was dictated without marks', () => {
    const text =
      'the kiln cracked on a monday morning and all the glaze was still wet so i rang six potters in the valley and they let me fire it overnight and by friday every pot was sold at the autumn market and the school ordered forty more bowls for its kitchen';
    const sentences = sentencesOf(text);
    expect(sentences.length).toBeGreaterThan(2);
    expect(sentences.join(' ')).toBe(text);
  });

  it('are none in an empty script', () => {
    expect(sentencesOf('')).toEqual([]);
  });
});

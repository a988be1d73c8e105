import { describe, expect, it } from 'vitest';
import { cutEdits, lengthWithout } from './cutEdits.ts';

const script = 'The roof leaked. It was March. I sealed it in one day. Nobody got wet.';
const text = `Before. "${script}" After.`;
const whole = { start: text.indexOf(script), end: text.indexOf(script) + script.length };
const sentence = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

const after = (...sentences: string[]) =>
  cutEdits(text, whole, sentences.map(sentence))
    .toSorted((a, b) => b.range.start - a.range.start)
    .reduce((all, { range }) => all.slice(0, range.start) + all.slice(range.end), text);

describe('cutting sentences out of a script', () => {
  it('leaves one space between what stays', () => {
    expect(after('It was March.')).toBe('Before. "The roof leaked. I sealed it in one day. Nobody got wet." After.');
  });

  it('leaves no space at either end', () => {
    expect(after('The roof leaked.')).toContain('"It was March.');
    expect(after('Nobody got wet.')).toContain('one day." After');
  });

  it('takes neighbours as one', () => {
    expect(after('I sealed it in one day.', 'Nobody got wet.')).toBe('Before. "The roof leaked. It was March." After.');
  });

  it('foretells the length that stays', () => {
    const spoken = { words: 100, seconds: 40, wordsPerMinute: 150, wordsToCut: 25, neededWordsPerMinute: 200 };
    const cut = { text: '', range: whole, words: 10, seconds: 4, reason: '', carries: [] };
    expect(lengthWithout(spoken, [cut, cut])).toEqual({
      words: 80,
      seconds: 32,
      wordsPerMinute: 150,
      wordsToCut: 5,
      neededWordsPerMinute: 160,
    });
  });
});

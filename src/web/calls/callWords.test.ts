import { describe, expect, it } from 'vitest';
import { limitsWords } from './callWords.ts';

describe('limitsWords', () => {
  it('says what an answer should keep to', () => {
    expect(limitsWords({ sentences: { min: 2, max: 3 }, seconds: { min: 0, max: 60 } })).toBe(
      '2–3 sentences, up to 60 s',
    );
    expect(limitsWords({ sentences: { min: 1, max: 1 }, seconds: null })).toBe('1 sentence');
    expect(limitsWords({ sentences: null, seconds: null })).toBe('');
  });

  it('knows an open end also where JSON made it null', () => {
    expect(limitsWords({ sentences: { min: 5, max: Infinity }, seconds: null })).toBe('at least 5 sentences');
    expect(limitsWords(JSON.parse('{"sentences":{"min":5,"max":null},"seconds":null}'))).toBe('at least 5 sentences');
  });
});

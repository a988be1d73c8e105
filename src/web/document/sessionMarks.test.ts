import { describe, expect, it } from 'vitest';
import type { Finding } from '../../shared/finding.ts';
import { numbered, segmentsOf } from './sessionMarks.ts';

const TEXT = 'I bake bread and I sell teh rolls';
const of = (words: string | null, severity: Finding['severity'] = 'notice'): Finding => {
  const start = words === null ? 0 : TEXT.indexOf(words);
  return {
    code: 'x',
    severity,
    message: words ?? 'all',
    range: words === null ? null : { start, end: start + words.length },
    fix: null,
  };
};

describe('the marks of an answer', () => {
  it('are numbered as the words stand, those of the whole answer first and without a number', () => {
    const list = numbered(TEXT, [of('teh'), of(null, 'warning'), of('bread', 'error'), of(TEXT)]);
    expect(list.map(({ finding, number }) => [finding.message, number])).toEqual([
      ['all', null],
      [TEXT, null],
      ['bread', 1],
      ['teh', 2],
    ]);
  });

  it('cut the text without losing any of it; the worst shows where two overlap', () => {
    const segments = segmentsOf(TEXT, numbered(TEXT, [of('bake bread', 'notice'), of('bread', 'error'), of('teh')]));
    expect(segments.map(({ text }) => text).join('')).toBe(TEXT);
    expect(
      segments.filter(({ severity }) => severity !== null).map(({ text, severity, ends }) => [text, severity, ends]),
    ).toEqual([
      ['bake ', 'notice', []],
      ['bread', 'error', [1, 2]],
      ['teh', 'notice', [3]],
    ]);
  });

  it('leave an unmarked or empty text as it is', () => {
    expect(segmentsOf(TEXT, [])).toEqual([{ text: TEXT, start: 0, severity: null, ends: [] }]);
    expect(segmentsOf('', [])).toEqual([]);
  });
});

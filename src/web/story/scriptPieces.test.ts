import { describe, expect, it } from 'vitest';
import type { Fact, SuggestedCut } from '../../stories/model.ts';
import { scriptPieces } from './scriptPieces.ts';

const fact = (text: string, words: string): Fact => ({
  id: `number:${words}`,
  text: words,
  kind: 'number',
  value: words,
  unit: null,
  key: false,
  aliases: [],
  about: '',
  sources: [{ place: 'script', range: { start: text.indexOf(words), end: text.indexOf(words) + words.length } }],
});

const all = (text: string) => ({ start: 0, end: text.length });

describe('a script cut into pieces for drawing', () => {
  it('marks facts, the longer one where two overlap', () => {
    const text = 'We had 12 patients on nights.';
    const pieces = scriptPieces(text, all(text), [fact(text, '12'), fact(text, '12 patients')], []);
    expect(pieces).toHaveLength(1);
    expect(pieces[0]?.map((piece) => [piece.text, piece.fact?.text ?? null])).toEqual([
      ['We had ', null],
      ['12 patients', '12 patients'],
      [' on nights.', null],
    ]);
  });

  it('keeps a fact inside a sentence that is offered as a cut', () => {
    const text = 'It rained. I had 3 tins.';
    const cut: SuggestedCut = {
      text: 'I had 3 tins.',
      range: { start: 11, end: 24 },
      words: 4,
      seconds: 2,
      reason: '',
      carries: [],
    };
    const pieces = scriptPieces(text, all(text), [fact(text, '3')], [cut]).flat();
    expect(pieces.map(({ text: words, cut: index }) => [words, index])).toEqual([
      ['It rained. ', null],
      ['I had ', 0],
      ['3', 0],
      [' tins.', 0],
    ]);
  });

  it('draws paragraphs, and leaves quote markers and emphasis marks out', () => {
    const text = 'First **line**\n> goes on.\n>\n> Second.';
    const pieces = scriptPieces(text, all(text), [], []);
    expect(pieces.map((paragraph) => paragraph.map((piece) => piece.text).join(''))).toEqual([
      'First line goes on.',
      'Second.',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { recoveringPhrase, sayable, timeWinningPhrase } from './phrases.ts';

const recovering = (text: string, own: readonly string[] = [], script = '', from = 0) =>
  recoveringPhrase(text, { own, script, from })?.text ?? null;

describe('a line of the guide', () => {
  it.each([
    ['"The point of it is..." (then the result)', ['The point of it is']],
    ['“Let me take you to the end…”', ['Let me take you to the end']],
    ['What counts in the end is…', ['What counts in the end is']],
    ['Breathe, look at the boat', []],
    ['Jump to how it ended', []],
    ['Say "so" and smile', []],
  ])('%s says aloud what is to say', (line, said) => expect(sayable(line)).toEqual(said));
});

describe('a phrase that recovers', () => {
  it.each([
    'Well, the key point is that nobody was hurt',
    'What really mattered was the list',
    'Long story short, we opened on time',
    'Let me jump to how it ended',
  ])('is anybody’s: %s', (text) => expect(recovering(text)).not.toBeNull());

  it.each(['The hard part was the weather', 'I showed her the point of the needle', 'And then the lorry came'])(
    'is not: %s',
    (text) => expect(recovering(text)).toBeNull(),
  );

  it('is one of the guide’s in nearly its words', () => {
    const own = ['"The one thing I still remember from it is..."'];
    expect(recovering('erm the one thing that I still remember of it is the silence', own)).toMatch(/^the one thing/);
    expect(recovering('one thing led to another', own)).toBeNull();
  });

  it('is none that the script has anyway', () => {
    const script = 'In the end we sold nine boats.';
    expect(recovering('and in the end we sold nine boats', [], script)).toBeNull();
    expect(recovering('and in the end we sold nine boats')).toBe('in the end');
  });

  it('counts from its place on', () => {
    const text = 'The point is this. And then nothing.';
    expect(recovering(text, [], '', 0)).not.toBeNull();
    expect(recovering(text, [], '', 5)).toBeNull();
  });
});

describe('a phrase that wins time', () => {
  it.each([
    'Let me think for a second.',
    'That’s a good question. Last year …',
    'I’d like to pick the right example.',
    'Give me a moment.',
    'Two things come to mind.',
    'I haven’t met that exactly, but something close.',
  ])('%s', (text) => expect(timeWinningPhrase(text, [])).not.toBeNull());

  it.each(['I need to find a new supplier, I told her.', 'We had a second van.', 'I have to choose between two jobs.'])(
    'not: %s',
    (text) => expect(timeWinningPhrase(text, [])).toBeNull(),
  );

  it('comes at the beginning', () => {
    const story = 'On Monday the kiln failed and I called the maker in Stoke. '.repeat(5);
    expect(timeWinningPhrase(`${story} Give me a second, she said.`, [])).toBeNull();
    expect(
      timeWinningPhrase('I want to choose well, one second please', ['“I want to choose well, one second”']),
    ).not.toBeNull();
  });
});

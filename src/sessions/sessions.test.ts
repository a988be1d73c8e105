import { describe, expect, it } from 'vitest';
import { parseDocument } from '../documents/parseDocument.ts';
import { sentenceCount } from './sentenceCount.ts';
import { checkSession } from './checkSession.ts';
import { parseInstruction } from './instruction.ts';
import { breaksOff } from './unfinished.ts';

describe('an instruction', () => {
  it.each([
    ['Answer as if on stage. Write 2-3 sentences for each answer.', 'sentences', [2, 3]],
    ['At most three sentences.', 'sentences', [0, 3]],
    ['Two to four full sentences each.', 'sentences', [2, 4]],
    ['at least 2 sentences', 'sentences', [2, Infinity]],
    ['Keep each answer under 60 seconds.', 'seconds', [0, 60]],
    ['Speak for one to two minutes.', 'seconds', [60, 120]],
    ['Aim for about 150 words.', 'words', [150, 150]],
    ['100 words max', 'words', [0, 100]],
  ] as const)('%s', (text, what, [min, max]) => {
    expect(parseInstruction(text)).toEqual({ sentences: null, seconds: null, words: null, [what]: { min, max } });
  });

  it.each([
    'Answer as if you were there.',
    'Use your own words.',
    'Take 5 minutes to prepare.',
    'The call takes 30 minutes.',
    '',
  ])('"%s" sets no limit', (text) => {
    expect(parseInstruction(text)).toEqual({ sentences: null, seconds: null, words: null });
  });
});

describe('an answer that breaks off', () => {
  it.each([
    'I liked the ward. Plus im super curious how the',
    'I would start with reading and',
    'We planned on Fridays, because',
    'First the bread,',
    'There were three reasons:',
    'I went to the depot to talk with my',
    'They asked me whether I',
  ])('%s', (answer) => {
    expect(breaksOff(answer)).not.toBeNull();
  });

  it.each([
    'I would start with reading.',
    'That is what I was looking for',
    'no full stop here but it is done',
    'It shows who we are',
    'That is the team I want to work with',
    'Yes!',
    'In May',
    'I think so, too',
    'He said "come in"',
    'I am not sure what that is about',
    '',
  ])('is not claimed for: %s', (answer) => {
    expect(breaksOff(answer)).toBeNull();
  });
});

describe('counting sentences', () => {
  it('needs punctuation', () => {
    expect(sentenceCount('One. Two! Is it 3.5? Yes.')).toBe(4);
    expect(sentenceCount('no marks at all but short')).toBe(1);
    expect(sentenceCount(Array.from({ length: 80 }, () => 'word').join(' '))).toBeNull();
    expect(sentenceCount('')).toBe(0);
  });
});

describe('checking a session', () => {
  const check = (text: string) => {
    const parsed = parseDocument({ path: 's.md', text, hasByteOrderMark: false, hash: '' });
    if (parsed.kind !== 'session') throw new Error(parsed.kind);
    return checkSession(parsed).map((f) => [f.code, f.severity, text.slice(f.range!.start, f.range!.end)]);
  };
  const session = (answer: string, instructions = 'Write 2-3 sentences for each answer.'): string =>
    `# Practice\n\n## Instructions\n${instructions}\n\n## Question 1: Bread\nWhy bread?\n\n**Your Answer:**\n${answer}\n---\n\n## Reflection\n1. Which was hardest?\nThe first.\n2. What next?\n`;
  const OPEN = ['reflection-unanswered', 'notice', ''];

  it('finds empty, unfinished, long and short answers, and an open reflection', () => {
    expect(check(session(''))).toEqual([['answer-empty', 'warning', expect.stringContaining('Question 1')], OPEN]);
    expect(check(session('My aunt baked. I liked the smell of the'))).toEqual(
      [['answer-breaks-off', 'error', 'the smell of the'], OPEN].map((f) =>
        f === OPEN ? f : [f[0], f[1], expect.stringContaining('smell of the')],
      ),
    );
    expect(check(session('One. Two. Three. Four.'))).toEqual([
      ['answer-too-long', 'warning', 'One. Two. Three. Four.'],
      OPEN,
    ]);
    expect(check(session('Because I do.'))).toEqual([['answer-too-short', 'warning', 'Because I do.'], OPEN]);
    expect(check(session('My aunt baked. I helped her.'))).toEqual([OPEN]);
  });

  it("lets a question's own wish go before the session's", () => {
    const text = session('Because I do.').replace('Why bread?', 'Why bread? One sentence is enough.');
    expect(check(text)).toEqual([OPEN]);
  });

  it('counts neither sentences of dictated text nor words that nobody asked for', () => {
    const dictated = Array.from({ length: 30 }, (_, i) => `bread ${i} oven`).join(' ');
    expect(check(session(dictated))).toEqual([OPEN]);
    expect(check(session('One. Two. Three. Four.', 'Be yourself.'))).toEqual([OPEN]);
  });
});

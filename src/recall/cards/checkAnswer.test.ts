import { describe, expect, it } from 'vitest';
import type { CardKind } from '../model.ts';
import { checkAnswer } from './checkAnswer.ts';

const check = (
  [kind, answer, factId = null, ...accepts]: readonly [CardKind, string, (string | null)?, ...string[]],
  text: string,
  how: 'typed' | 'spoken' = 'typed',
  thinkingMs?: number,
) => checkAnswer({ kind, answer, accepts, factId }, { text, how, ...(thinkingMs !== undefined && { thinkingMs }) });

describe('an answer to a figure', () => {
  it.each([
    ['70%', 'percentage:70', 'seventy percent'],
    ['70%', 'percentage:70', '70'],
    ['50%', 'percentage:50', 'it was halved, by fifty per cent'],
    ['two weeks', 'duration:2-week', 'a fortnight'],
    ['two weeks', 'duration:2-week', '14 days'],
    ['£4,200', 'amount:4200-gbp', 'four thousand two hundred'],
    ['2AM', 'clockTime:120', 'two in the morning'],
    ['eleven', 'number:11-technician', '11 technicians'],
    ['16-week', 'duration:16-week', '16 weeks'],
    ['2023', 'date:2023', 'in 2023'],
  ])('takes %s for %s said as “%s”', (answer, id, text) => {
    expect(check(['fact', answer, id], text)).toMatchObject({ verdict: 'right', suggested: 'good' });
  });

  it.each([
    ['70%', 'percentage:70', 'sixty percent'],
    ['two weeks', 'duration:2-week', 'two months'],
    ['£4,200', 'amount:4200-gbp', 'a lot of money'],
    ['2AM', 'clockTime:120', '2pm'],
  ])('does not take %s for %s said as “%s”', (answer, id, text) => {
    expect(check(['fact', answer, id], text)).toMatchObject({ verdict: 'wrong', suggested: 'again' });
  });

  it('says what was said beside it', () => {
    expect(check(['fact', '70%', 'percentage:70'], 'sixty percent').reason).toBe(
      'You said “sixty percent”; it is 70%.',
    );
    expect(check(['fact', '70%', 'percentage:70'], '60% or 70%').verdict).toBe('close');
  });
});

describe('an answer to a name', () => {
  it('takes nicknames and first names, and what a recogniser makes of a name', () => {
    expect(check(['personName', 'Steven Marsh', 'person:steven-marsh'], 'steve').verdict).toBe('right');
    expect(check(['personName', 'Dr. Ines Calloway', 'person:dr.-ines-calloway', 'Ines'], 'Ines').verdict).toBe(
      'right',
    );
    expect(check(['personName', 'Leo', 'person:leo', 'lee oh'], 'lee oh', 'spoken').verdict).toBe('right');
  });

  it('does not take another person', () => {
    expect(check(['personName', 'Magda', 'person:magda'], 'Sophie')).toMatchObject({ verdict: 'wrong' });
  });
});

describe('an answer in a phrase', () => {
  const point = ['nextPoint', 'Cause: Glue was mixed in a cold shed', null, 'Glue was mixed in a cold shed'] as const;

  it('counts for what it means, and its figures must be right', () => {
    expect(check(point, 'the glue was mixed in a cold shed').verdict).toBe('right');
    expect(check(point, 'they mixed the glue in a shed which was cold').verdict).toBe('right');
    expect(check(point, 'something with the glue in the shed').verdict).toBe('close');
    expect(check(point, 'we bought a new crane').verdict).toBe('wrong');
    expect(check(['nextPoint', 'Result: 70% less rework'], '60% less rework').reason).toContain('60%');
    expect(check(['nextPoint', 'Result: 70% less rework'], '60% less rework').verdict).not.toBe('right');
  });

  it('names the values that are missing', () => {
    expect(check(['values', 'Steadiness, Plain Dealing'], 'plain dealing and steadiness').verdict).toBe('right');
    expect(check(['values', 'Steadiness, Plain Dealing'], 'steadiness')).toMatchObject({
      verdict: 'close',
      reason: '1 of 2; missing: Plain Dealing.',
      suggested: 'hard',
    });
  });

  it('takes any way of naming a story', () => {
    const story = [
      'storyForValue',
      'Patience – The Leaking Hull',
      null,
      'Patience',
      'The Leaking Hull',
      'Story 1',
    ] as const;
    for (const text of ['patience', 'the leaking hull', 'story 1']) expect(check(story, text).verdict).toBe('right');
    expect(check(story, 'courage').verdict).toBe('wrong');
  });
});

describe('a suggested rating', () => {
  it('is hard for what came late, and nothing is suggested to be easy', () => {
    expect(check(['fact', '70%', 'percentage:70'], '70%', 'typed', 30_000).suggested).toBe('hard');
    expect(check(['fact', '70%', 'percentage:70'], '70%', 'typed', 800).suggested).toBe('good');
    expect(check(['fact', '70%', 'percentage:70'], '  …').verdict).toBe('empty');
  });
});

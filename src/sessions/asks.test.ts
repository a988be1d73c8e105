import { describe, expect, it } from 'vitest';
import { partsOfQuestion } from './asks.ts';
import { chosenOption, optionsOf } from './choiceOptions.ts';

const asks = (question: string) => partsOfQuestion(question).asks.map(({ kind, text }) => [kind, text]);

describe('taking a question apart', () => {
  it('finds both halves', () => {
    expect(asks('Can you share an example of a hard shift, and what did you learn from it?')).toEqual([
      ['example', 'Can you share an example of a hard shift'],
      ['lesson', 'what did you learn from it'],
    ]);
    expect(asks('Which of our values suits you best and how would you bring it to the nursery?')).toEqual([
      ['choice', 'Which of our values suits you best'],
      ['wouldYou', 'how would you bring it to the nursery'],
    ]);
    expect(
      asks('Tell me about a time you missed a train. What happened, and what would you do differently?').map(
        ([kind]) => kind,
      ),
    ).toEqual(['example', 'open', 'changed']);
  });

  it('leaves one ask whole', () => {
    expect(asks('How and why did you change trades?')).toHaveLength(1);
    expect(asks('How do you balance speed and what the customer needs?')).toHaveLength(1);
    expect(asks('Since you trained as a chef, what do you cook at home?')).toHaveLength(1);
    expect(asks('Tell me about a time when you were wrong.')).toHaveLength(1);
  });

  it('tells what is stated from what is asked', () => {
    const { asks: asked, statements } = partsOfQuestion('You are moving to Cork in May. When can you start?');
    expect(asked.map(({ kind }) => kind)).toEqual(['when']);
    expect(statements.map(({ text }) => text)).toEqual(['You are moving to Cork in May.']);
  });

  it.each([
    ['Could you describe a situation where a plan failed?', 'example'],
    ['How would you calm a frightened child?', 'wouldYou'],
    ['How are you preparing for the assessment?', 'preparing'],
    ['What draws you to night work?', 'reason'],
    ['How many people were on your team?', 'amount'],
    ['What is your notice period?', 'amount'],
    ['Do you hold a driving licence?', 'yesNo'],
    ['What was the outcome?', 'result'],
    ['How did you settle the dispute?', 'pastAction'],
    ['What does a good day look like?', 'open'],
  ])('%s', (question, kind) => {
    expect(asks(question).map(([one]) => one)).toEqual([kind]);
  });
});

describe('a choice', () => {
  const question = 'We hold to Open Doors, Steady Hands, and Plain Talk. Which of these is most like you?';
  const options = optionsOf(
    'Our promises: Open Doors, Steady Hands, and Plain Talk. Which of these is most like you?',
    'Which of these is most like you',
  );

  it('has its options from the question', () => {
    expect(options.map(({ text }) => text)).toEqual(['Open Doors', 'Steady Hands', 'Plain Talk']);
    expect(
      optionsOf(
        'Would you rather teach juniors, seniors or evening classes?',
        'Would you rather teach juniors, seniors or evening classes',
      ).map(({ keys }) => keys.length > 0),
    ).toEqual([true, true, true]);
    expect(optionsOf('Which project are you proudest of?', 'Which project are you proudest of')).toEqual([]);
    expect(question).toContain('Plain Talk');
  });

  it('is made by name, by place, or by taking all of them', () => {
    expect(chosenOption(options, 'It has to be steady hands.')).toBe('Steady Hands');
    expect(chosenOption(options, 'The last one, because I say what I mean.')).toBe('the last one');
    expect(chosenOption(options, 'All three, to be fair.')).toBe('all three');
    expect(chosenOption(options, 'I enjoy working with people.')).toBeNull();
  });
});

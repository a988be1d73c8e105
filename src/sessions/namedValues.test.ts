import { describe, expect, it } from 'vitest';
import { reviewAnswer } from './reviewAnswer.ts';
import { valuesNamedIn } from './namedValues.ts';

const QUESTION =
  'Our bakery has three values: Warm Hands, Early and Honest, and Waste Nothing. Which is closest to you?';

describe('the values that a question names', () => {
  it('are read from its list, a name with an "and" as one', () => {
    expect(valuesNamedIn(QUESTION)).toEqual(['Warm Hands', 'Early and Honest', 'Waste Nothing']);
  });

  it('may be one in quotation marks', () => {
    expect(valuesNamedIn('We value “Plain Words” here. How do you write to parents?')).toEqual(['Plain Words']);
  });

  it('may go by the company’s own noun, where it asks which is closest', () => {
    const keels = 'We stand on three keels: Dry Feet, Long View, and Fair Wind. Which of these speaks to you most?';
    expect(valuesNamedIn(keels)).toEqual(['Dry Feet', 'Long View', 'Fair Wind']);
    expect(
      valuesNamedIn('We use three sites: North Quay, Old Mill, and Far Bank. Which of these can you reach?'),
    ).toEqual([]);
  });

  it('are none where the question speaks of no values, or quotes a sentence', () => {
    expect(valuesNamedIn('Would you rather work in Leeds, York or Hull?')).toEqual([]);
    expect(valuesNamedIn('Our principle is “nobody goes home hungry”. What is yours?')).toEqual([]);
  });
});

describe('an answer that names a value', () => {
  const messages = (text: string, question = QUESTION, values: readonly string[] = []): string[] =>
    reviewAnswer(question, text, { values })
      .findings.filter(({ code }) => code === 'value-without-example')
      .map(({ message }) => message);

  it('is told where nothing that happened shows it, whatever case it is written in', () => {
    expect(
      messages('WASTE NOTHING is the one that I identify with. I think that waste is a lack of respect for people.'),
    ).toEqual(['You name “WASTE NOTHING”, and nothing that happened shows it.']);
  });

  it('is not told where something happened', () => {
    expect(messages('Waste Nothing. In May I turned forty stale loaves into a pudding that sold out by ten.')).toEqual(
      [],
    );
  });

  it('is not told of a plan, nor of a mere choice', () => {
    expect(messages('Waste Nothing. I would weigh the bins every evening and show the figures by the door.')).toEqual(
      [],
    );
    expect(messages('Waste Nothing, without a doubt.')).toEqual([]);
  });

  it('is told of values that other documents name', () => {
    const question = 'How do you treat new colleagues?';
    const text = 'Open Doors is how I see it, and I think that everybody should be able to ask anybody for help.';
    expect(messages(text, question)).toEqual([]);
    expect(messages(text, question, ['Open Doors'])).toEqual([
      'You name “Open Doors”, and nothing that happened shows it.',
    ]);
  });
});

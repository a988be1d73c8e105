import { describe, expect, it } from 'vitest';
import { reviewAnswer } from './reviewAnswer.ts';

const unanswered = (question: string, text: string): string[] =>
  reviewAnswer(question, text)
    .asks.filter(({ answered }) => answered === 'no')
    .map(({ text: ask }) => ask);
const asked = (question: string, text: string): string[] =>
  reviewAnswer(question, text)
    .asks.filter(({ answered }) => answered === 'maybe')
    .map(({ text: ask }) => ask);
const contradicts = (question: string, text: string): boolean =>
  reviewAnswer(question, text).findings.some(({ code }) => code === 'premise-contradicted');

describe('the half of a question that is left out', () => {
  it('is seen where it names somebody of whom nothing is said', () => {
    const question = 'How was your week at the stables, and what did Imke think of your riding?';
    expect(unanswered(question, 'I liked it. It was muddy and loud, and I slept well.')).toEqual([
      'what did Imke think of your riding',
    ]);
    expect(unanswered(question, 'I liked it. Imke found my hands too busy.')).toEqual([]);
    expect(unanswered(question, 'I liked it. She found my hands too busy.')).toEqual([]);
  });

  it('is seen where the hour of the day stands for a first day', () => {
    const question = 'When could you start, and do you have a licence?';
    expect(unanswered(question, 'I have a licence and I am up at five anyway.')).toEqual(['When could you start']);
    expect(unanswered(question, 'From the first of May, and I have a licence.')).toEqual([]);
  });

  it('is asked about where "why now" gets only a why', () => {
    const question = 'Why beekeeping, and why now?';
    expect(asked(question, 'I love being outdoors and my aunt kept bees.')).toEqual(['why now']);
    expect(unanswered(question, 'I love being outdoors. And my last contract ended in June.')).toEqual([]);
  });

  it('is seen where one sentence says nothing hard', () => {
    const question = 'Why did you choose thatching, and what do you find hardest about it?';
    expect(unanswered(question, 'I like that a roof lasts longer than I will.')).toEqual([
      'what do you find hardest about it',
    ]);
    expect(unanswered(question, 'I like that a roof lasts. The hard part is the wind.')).toEqual([]);
  });
});

describe('premises', () => {
  it('are contradicted by another number of years', () => {
    const question = 'With your eight years in bakeries, what would you teach our trainees?';
    expect(contradicts(question, "It's actually two years in bakeries. I'd teach them to weigh the water.")).toBe(true);
    expect(contradicts(question, "I'd teach them to weigh the water, which took me eight years.")).toBe(false);
  });

  it('may speak of "someone who"', () => {
    const question = "As someone who's run a kennel, how do you keep dogs calm?";
    expect(contradicts(question, "I've never run a kennel, I only walked the dogs. I sit down with them.")).toBe(true);
    expect(contradicts(question, 'I sit down with them, and I feed them late.')).toBe(false);
  });
});

describe('an ask with a time of its own', () => {
  it('of what others would do is asked about without a look ahead, or its own words', () => {
    const question = 'Why are you giving up the stall, and what would your regulars say of it?';
    const why = 'I want my Saturdays back, because my daughter swims on them.';
    const said = 'what would your regulars say of it';
    expect(asked(question, `${why} She is nine and quick, and I know every pool in the county.`)).toEqual([said]);
    expect(unanswered(question, `${why} They would bring me cake until I stayed.`)).toEqual([]);
    expect(unanswered(question, `${why} My regulars have known since May.`)).toEqual([]);
    expect(unanswered(question, `${why} Good riddance, I think.`)).toEqual([]);
  });

  it('of what is different now is not answered by what was done then', () => {
    const question = 'Describe a mistake you made in the kitchen. What is different now?';
    const told =
      'In May I salted the soup twice and forty plates came back. I cooked it again and said sorry at each table.';
    expect(unanswered(question, told)).toEqual(['What is different now']);
    expect(unanswered(question, `${told} Now the salt stands by the pass.`)).toEqual([]);
  });

  it('after a story that breaks off has no answer yet', () => {
    const question = 'Tell me about a time you argued with a builder. How was it settled?';
    const told =
      'In June our mason wanted to pour in the rain. I told him that the slab would crack, and he laughed, and I';
    expect(unanswered(question, told)).toEqual(['How was it settled']);
  });

  it('is not called unanswered where a habit stands for the example', () => {
    const question = 'Tell me about a time a parent shouted at you. What did you change afterwards?';
    const text =
      'Parents shout and I never mind it. I always read their letters calmly and try to be kinder afterwards.';
    expect(unanswered(question, text)).toEqual(['Tell me about a time a parent shouted at you']);
  });
});

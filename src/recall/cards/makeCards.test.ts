import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BOATYARD_GUIDE, cardsOf, TIDEWELL_PRINCIPLES, TIDEWELL_SESSION } from './cards.testing.ts';
import { MOST_FACT_CLOZES, MOST_WORD_CLOZES } from './clozeCards.ts';
import { givesAway } from './givesAway.ts';

const cards = cardsOf({
  'guide.md': BOATYARD_GUIDE,
  'call.md': TIDEWELL_SESSION,
  'values.md': TIDEWELL_PRINCIPLES,
});
const of = (kind: string, story = '') =>
  cards.filter((card) => card.kind === kind && (card.storyId ?? '').endsWith(story));

describe('cards of a guide', () => {
  it('ask for a key number by a sentence with a gap, and for what it is of', () => {
    expect(of('fact', 'patience').find(({ factId }) => factId === 'percentage:70')).toMatchObject({
      prompt: 'By autumn we had ___ less rework, and the yard saved £4,200 on resin.',
      context: 'The Patience story',
      answer: '70%',
    });
    expect(of('factMeaning').find(({ factId }) => factId === 'percentage:70')).toMatchObject({
      prompt: 'What does “70%” stand for?',
      answer: 'Drop in rework',
    });
  });

  it('ask for a key person by name and by what they are', () => {
    expect(of('person')).toMatchObject([
      { prompt: 'Who is Magda?', answer: 'Yard manager who trusted me with the pause' },
    ]);
    expect(of('personName')).toMatchObject([{ answer: 'Magda', prompt: expect.stringContaining('yard manager') }]);
  });

  it('lead from a story to its values and hooks, and from a hook’s first words to its rest', () => {
    expect(of('values', 'patience')).toMatchObject([{ answer: 'Steadiness, Plain Dealing' }]);
    expect(of('hook', 'patience')).toMatchObject([
      {
        prompt: 'How do you open the Patience story?',
        answer: 'Every boat we sent out came back wet inside',
        accepts: ['My first job at the yard was a mop'],
      },
    ]);
    expect(of('hookRest', 'courage')).toMatchObject([
      { prompt: '“I stopped a launch …” How does it go on?', answer: "with the owner's family on the quay" },
    ]);
  });

  it('ask for the key points in order, with what came before', () => {
    const points = of('nextPoint', 'patience');
    expect(points.map(({ answer }) => answer.split(':')[0])).toEqual([
      'Problem',
      'Method',
      'Cause',
      'Result',
      'Tidewell connection',
    ]);
    expect(points[0]).toMatchObject({ context: null });
    expect(points[2]).toMatchObject({
      prompt: 'What is key point 3 of 5 in the Patience story?',
      context: expect.stringMatching(/^Before it: Problem: .+ · Method: .+/),
    });
  });

  it('ask for the story of a question by what the stories tell, where no value or category names one', () => {
    const asked = `# Call
## Question 1: On the job
Tell me about a time you stopped work because it was not safe.

## Question 2: Baking
Tell me about a cake that you baked for a wedding.
`;
    const cards = cardsOf({ 'guide.md': BOATYARD_GUIDE, 'call.md': asked }).filter(
      ({ kind }) => kind === 'storyForQuestion',
    );
    expect(cards).toMatchObject([
      {
        prompt: 'Which story answers this? Tell me about a time you stopped work because it was not safe.',
        answer: 'Courage',
      },
    ]);
  });

  it('ask for the story of a value and of a question, any of several', () => {
    expect(of('storyForValue').map(({ prompt }) => prompt)).toEqual([
      'Which story shows “Steadiness”?',
      'Which story shows “Care”?',
    ]);
    const [question, ...others] = of('storyForQuestion');
    expect(others).toEqual([]);
    expect(question).toMatchObject({ document: 'call.md', answer: 'Courage – The Stopped Launch' });
  });

  it('ask for principles, phrases and connections', () => {
    expect(of('principle').map(({ answer }) => answer)).toEqual([
      'Tell people what is so before they have to ask. Bad news travels first.',
      'Do the same good thing on a wet Monday.',
      'Leave every tool as you would like to find it.',
    ]);
    expect(of('phrase').map(({ answer }) => answer)).toEqual([
      'Let me pick the right boat for that',
      'Breathe, look at the boat in your head',
      'Jump to how it ended',
    ]);
    expect(of('connection')).toMatchObject([{ answer: 'checks your work for you' }]);
  });

  it('ask for few facts that are not key, and for few words', () => {
    for (const story of ['patience', 'courage'])
      expect(of('cloze', story).length).toBeLessThanOrEqual(MOST_FACT_CLOZES + MOST_WORD_CLOZES);
    expect(of('cloze', 'courage').map(({ answer }) => answer)).toContain('forty');
    expect(cards.some(({ kind, answer }) => kind === 'cloze' && answer === 'Tidewell')).toBe(false);
  });

  it('have keys that stay when words change', () => {
    const again = cardsOf({ 'guide.md': BOATYARD_GUIDE.replace('By autumn we had', 'When autumn came we had') });
    expect(again.find(({ factId, kind }) => factId === 'percentage:70' && kind === 'fact')?.key).toBe(
      'guide.patience#percentage:70#value',
    );
  });
});

const folder = new URL('../../../test/fixtures/guides/', import.meta.url);
const guides = existsSync(folder) ? readdirSync(folder).filter((name) => /\.(?:md|txt)$/.test(name)) : [];

describe.each([['the boatyard', { 'guide.md': BOATYARD_GUIDE, 'v.md': TIDEWELL_PRINCIPLES }] as const])(
  '%s',
  (_, own) => {
    it.each(guides.map((name) => [name] as const))('and %s never give an answer away or ask twice', (name) => {
      const made = cardsOf({ ...own, [name]: readFileSync(new URL(name, folder), 'utf8') });
      for (const { kind, prompt, context, answer } of made) {
        expect(answer.trim(), prompt).not.toBe('');
        if (kind !== 'principle') expect([prompt, answer, givesAway(prompt, answer)]).toEqual([prompt, answer, false]);
        if (context !== null && kind !== 'nextPoint' && kind !== 'phrase')
          expect([context, answer, givesAway(context.replace(/story/i, ''), answer)]).toEqual([context, answer, false]);
      }
      expect(new Set(made.map(({ key }) => key)).size).toBe(made.length);
      expect(new Set(made.map(({ prompt, context }) => `${prompt} ${context}`)).size).toBe(made.length);
    });
  },
);

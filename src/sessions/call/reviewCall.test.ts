import { describe, expect, it } from 'vitest';
import { answer, call, question } from './call.testing.ts';
import { reviewCall } from './reviewCall.ts';

const OPTIONS = { stories: [], values: [] };
const STRONG =
  'At the depot in Hythe every parcel was lifted three times. I drew the way of one parcel on the floor with tape and moved the scales next to the door on a Sunday with two drivers. In the end every parcel was lifted once, and the early shift finished 40 minutes sooner.';
const GENERIC =
  'I am a hard-working team player who loves a challenge, and I always give my best for every company that I work for.';

const reviewed = call({
  phase: 'reflecting',
  plan: {
    questions: [
      question({ kind: 'smallTalk', text: 'How are you?' }),
      question({ text: 'Tell me about a time you found a better way.' }),
      question({ kind: 'motivation', text: 'Why should we hire you?' }),
      question({ text: 'Tell me about a mistake you made.' }),
      question({ kind: 'logistics', text: 'When could you start?' }),
    ],
    limits: { sentences: null, seconds: { min: 0, max: 30 } },
  },
  answers: [
    answer({ question: 0, text: 'Fine.' }),
    answer({ question: 1, text: STRONG, firstWordMs: 900 }),
    answer({ question: 2, text: GENERIC, firstWordMs: 9000, repeats: 2 }),
    answer({
      question: 3,
      text: 'I once wired a switch the wrong way round and then I',
      mode: 'spoken',
      askedAt: 0,
      firstWordMs: 1000,
      endedAt: 50_000,
    }),
    answer({ question: 4, text: null, skipped: true, firstWordMs: null }),
  ],
  ratings: [{ question: 3, rating: 5 }],
});

describe('the review of a whole call', () => {
  const review = reviewCall(reviewed, OPTIONS);

  it('has at most three strengths and fixes, each with the person’s own words', () => {
    expect(review.strengths.length).toBeLessThanOrEqual(3);
    expect(review.fixes.length).toBeLessThanOrEqual(3);
    const said = reviewed.answers.map(({ text }) => text ?? '').join('\n');
    for (const { words } of [...review.strengths, ...review.fixes, ...review.generic, ...review.onlyYou])
      expect(said).toContain(words.replace(/ …$/, ''));
    expect(review.strengths[0]).toMatchObject({ question: 1 });
    expect(review.fixes[0]).toMatchObject({ question: 3, text: expect.stringContaining('stops in mid-sentence') });
    // Small talk is no answer to review.
    expect(review.answers[0]).toMatchObject({ findings: [], strength: null });
  });

  it('tells what anybody could have said from what only this person could', () => {
    expect(review.generic.map((one) => one.question)).toEqual([2]);
    expect(review.onlyYou.map((one) => one.question)).toEqual([1]);
  });

  it('holds a spoken answer against the seconds, and asks for no story where none fits', () => {
    expect(review.answers[3]!.findings.map(({ code }) => code)).toContain('answer-too-slow');
    expect(review.answers[1]!.findings.map(({ code }) => code)).not.toContain('answer-too-slow');
    expect(review.answers[2]!.findings.map(({ code }) => code)).not.toContain('example-missing');
  });

  it('suggests what to look back on from what was measured', () => {
    expect(review.suggested).toEqual([
      'You took longest to begin on question 2 (9 seconds). What were you looking for?',
      'You left out question 4. What would you say to it now?',
      'You asked to hear question 2 again twice. Was it the question, or what to say?',
      'You gave your answer to question 3 a 5, and the review found things missing. What made it feel good?',
    ]);
  });

  it('takes the words of recordings, and has nothing to say where there are none', () => {
    const spoken = call({ answers: [answer({ text: null, takeId: 't' })] });
    expect(reviewCall(spoken, { ...OPTIONS, words: new Map([['answer-0', STRONG]]) }).answers[0]!.strength).toBe(
      'strong',
    );
    expect(reviewCall(spoken, OPTIONS)).toMatchObject({
      answers: [{ strength: null, specific: null }],
      fixes: [],
      generic: [],
    });
  });
});

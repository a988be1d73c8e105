import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../documents/parseDocument.ts';
import { checkSession } from './checkSession.ts';
import { reviewAnswer } from './reviewAnswer.ts';

const SEEDS = '../shared/seeds';

const check = (text: string) => {
  const session = parseDocument({ path: 's.md', text, hasByteOrderMark: false, hash: '' });
  if (session.kind !== 'session') throw new Error(session.kind);
  return { session, findings: checkSession(session, text) };
};

describe('a session of four answers', () => {
  const text = `# Nursery practice

## Instructions
Write 2-3 sentences for each answer.

## Question 1: Values
We hold to Warmth, Order and Play. Which of these is closest to you, and how would you bring it to our baby room?

**Your Answer:**
Order is. I would label every shelf at the height of a child.

## Question 2: A hard day
Can you share an example of a day that went wrong?

**Your Answer:**
I always keep calm with children. It is important to breathe.

## Question 3: The move
You're moving to Kendal in June. When could you start?

**Your Answer:**
I'm not moving to Kendal, my sister lives half way. I could start in June.

## Question 4: Nights
How many nights a month could you cover?

**Your Answer:**
I like the quiet at night. The babies sleep better when the
`;
  const { session, findings } = check(text);

  it('has the findings of each answer, at its words', () => {
    expect(findings.map(({ code, range }) => [code, text.slice(range!.start, range!.end)])).toEqual(
      [
        ['example-missing', 'always'],
        ['premise-contradicted', "I'm not moving to Kendal"],
        ['answer-breaks-off', 'babies sleep better when the'],
        ['ask-unanswered', session.questions[3]!.answer.text],
      ].map(([code, words]) => [code, expect.stringContaining(words!)]),
    );
  });

  it('says of each answer what the answer alone gets', () => {
    const alone = session.questions.flatMap(
      ({ text: question, answer }) =>
        reviewAnswer(question, answer.text, { instructions: session.instructions!.text }).findings,
    );
    expect(findings.map(({ code }) => code)).toEqual(alone.map(({ code }) => code));
  });
});

/** The findings within each question, "code: message", a line each. */
const byQuestion = (text: string): ((number: number) => string) => {
  const { session, findings } = check(text);
  return (number) => {
    const { range } = session.questions.find((question) => question.number === number)!;
    return findings
      .filter((finding) => finding.range!.start >= range.start && finding.range!.end <= range.end)
      .map(({ code, message }) => `${code}: ${message}`)
      .join('\n');
  };
};

describe('a practice session with the five troubles that such sessions have', () => {
  it('has each of them named, at its question', () => {
    const of = byQuestion(readFileSync('test/fixtures/sessions/ferry-call.md', 'utf8'));
    expect(of(1)).toContain('value-without-example');
    expect(of(2)).toContain('answer-breaks-off');
    expect(of(3)).toMatch(/answer-too-long: .*11 sentences; 2–3/u);
    expect(of(4)).toContain('example-missing');
    expect(of(4)).toContain('value-without-example');
    expect(of(5)).toContain('premise-contradicted');
  });
});

describe.skipIf(!existsSync(SEEDS))('the practice session of a real person', () => {
  it('has its known troubles named', () => {
    const texts = existsSync(SEEDS) ? readdirSync(SEEDS).map((name) => readFileSync(`${SEEDS}/${name}`, 'utf8')) : [];
    const text = texts.find(
      (one) => parseDocument({ path: 'a.md', text: one, hasByteOrderMark: false, hash: '' }).kind === 'session',
    )!;
    const of = byQuestion(text);
    expect(of(1)).toContain('value-without-example');
    expect(of(2)).toContain('answer-breaks-off');
    expect(of(3)).toMatch(/answer-too-long: .*11 sentences; 2–3/u);
    expect(of(4)).toContain('example-missing');
    expect(of(4)).toContain('value-without-example');
    expect(of(5)).toContain('premise-contradicted');
  });
});

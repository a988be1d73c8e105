import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SessionDocument } from './model.ts';
import { parseDocument } from './parseDocument.ts';
import { PLAIN_SESSION, SESSION_CHOICES, type SessionStyle, TEACHER, writeSession } from './testing/sessionWriter.ts';

const sessionOf = (text: string): SessionDocument => {
  const parsed = parseDocument({ path: 'practice.md', text, hasByteOrderMark: false, hash: '' });
  if (parsed.kind !== 'session') throw new Error(`read as a ${parsed.kind}:\n${text}`);
  return parsed;
};

const contentOf = (session: SessionDocument) => ({
  title: session.title,
  date: session.date,
  interviewer: session.interviewer,
  role: session.role,
  instructions: session.instructions?.text,
  questions: session.questions.map(({ number, title, text, answer }) => ({
    number,
    title,
    text: text.replace(/^"|"$/g, ''),
    answer: answer.text,
  })),
  reflection: session.reflection.map(({ question, answer }) => [question, answer.text]),
  unplaced: session.unplaced.map(({ text }) => text),
});

const expected = {
  title: TEACHER.title,
  date: TEACHER.date,
  interviewer: { name: TEACHER.interviewer[0], title: TEACHER.interviewer[1] },
  role: TEACHER.role,
  instructions: TEACHER.instructions,
  questions: TEACHER.questions.map(({ title, text, answer }, i) => ({
    number: i + 1,
    title,
    text,
    answer: answer.join('\n\n'),
  })),
  reflection: [...TEACHER.reflection, ['Your Reflection', TEACHER.freely.join('\n\n')]],
  unplaced: ['After all answers:'],
};

describe('a session reads the same however it is written', () => {
  for (const [choice, values] of Object.entries(SESSION_CHOICES)) {
    for (const value of values) {
      it(`${choice} = ${JSON.stringify(value)}`, () => {
        expect(
          contentOf(sessionOf(writeSession(TEACHER, { ...PLAIN_SESSION, [choice]: value } as SessionStyle))),
        ).toEqual(expected);
      });
    }
  }

  it('in any mixture of styles', () => {
    const styles = fc.record(
      Object.fromEntries(
        Object.entries(SESSION_CHOICES).map(([k, v]) => [k, fc.constantFrom(...(v as readonly unknown[]))]),
      ),
    ) as unknown as fc.Arbitrary<SessionStyle>;
    fc.assert(
      fc.property(styles, (style) => {
        const text = writeSession(TEACHER, style);
        expect(contentOf(sessionOf(text)), text).toEqual(expected);
      }),
      { numRuns: 150, seed: 5, endOnFailure: true },
    );
  });
});

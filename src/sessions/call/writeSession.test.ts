import { describe, expect, it } from 'vitest';
import { parseSession } from '../../documents/parseSession.ts';
import type { SessionDocument } from '../../documents/model.ts';
import { seededRandom } from '../../shared/random.ts';
import { answer, call, question } from './call.testing.ts';
import type { Call } from './model.ts';
import { sessionOf, type WrittenSession, writeSession } from './writeSession.ts';

const ON = '2026-03-03';

const read = (text: string): SessionDocument =>
  parseSession({ path: 'call.md', text, hasByteOrderMark: false, hash: '' });

const contentOf = (session: SessionDocument): WrittenSession => ({
  title: session.title,
  date: session.date!,
  interviewer: session.interviewer!,
  role: session.role,
  instructions: session.instructions?.text ?? '',
  questions: session.questions.map(({ number, title, text, answer: told }) => ({
    number: number!,
    title,
    text,
    answer: told.text,
  })),
  reflection: session.reflection.map((entry) => ({ question: entry.question, answer: entry.answer.text })),
});

const expectReadBack = (written: Call): void => {
  const text = writeSession(written, { on: ON });
  for (const one of [text, text.replaceAll('\n', '\r\n')]) {
    const session = read(one);
    expect(contentOf(session), one).toEqual(sessionOf(written, { on: ON }));
    expect(session.unplaced, one).toEqual([]);
  }
};

describe('a call as a document', () => {
  it('has header, instructions, questions with answers and follow-ups, and the reflection', () => {
    const written = call({
      plan: {
        questions: [question({ kind: 'smallTalk' }), question({ title: 'Experience - Conflict' }), question()],
        instructions: 'Answer in 2–3 sentences.',
        reflection: ['What was hardest?'],
      },
      answers: [
        answer({ question: 0, text: 'Fine, thanks.' }),
        answer({ question: 1, text: 'A parent shouted at the door.\n\nI asked her in.' }),
        answer({
          question: 1,
          followUp: { gap: 'noResult', text: 'How did it end?', because: '', by: 'rules' },
          text: 'She came to the fair.',
        }),
      ],
      reflection: [{ question: 'What was hardest?', answer: 'The second one.' }],
    });
    const text = writeSession(written, { on: ON });
    expect(text).toContain('**Date:** 3 March 2026\n**Interviewer:** Ines Rowe (Head of School)');
    expect(text).toContain('### Question 1: Follow-up\nHow did it end?\n\n**Your Answer:**\nShe came to the fair.');
    expect(text).not.toContain('Fine, thanks.');
    expectReadBack(written);
  });

  it.each([
    '# A heading',
    '## Question 3: Pay\nWhat?',
    'Question 3',
    'Q: what then?',
    '---\nbelow a line',
    '**Your Answer:** mine',
    'Rules: be kind',
    'Reflection\nIt went well.',
    'Afterwards: we met.',
    '> they said no',
    '| a | b |\n|---|---|\n| 1 | 2 |',
    '```\ncode\n```',
    '```\nnever closed',
    '- one\n- two\n* three',
    '1. first\n2. second',
    '\\# already guarded',
    '<!--text-->so',
    '→ pointed',
    '&nbsp;',
    'Feedback: none. **Notes:** none\n**Notes:** more',
    '*emphasis* and `marks` and [a link](x)',
    'tbd',
    '   ',
    'a\r\nb\r\n\r\n\r\nc  ',
    'Is that all?\nWhy not?',
    '**Was it hard?**\nYes.',
    'Overall: good',
    'Answer: yes',
    'Date: 4 May 2020',
    '\u{1F600} grinning – “quoted”',
    'Answer\nmine',
    'Best answer\nthe first',
    'Next time: slower',
  ])('keeps %j as an answer', (text) => {
    expectReadBack(
      call({
        plan: { questions: [question(), question({ title: 'Second' })], reflection: ['What was hard?', 'Why?'] },
        answers: [answer({ question: 0, text }), answer({ question: 1, text: `So.\n${text}` })],
        reflection: [{ question: 'What was hard?', answer: text }],
      }),
    );
  });

  it.each([
    ['## Why us?'],
    ['Question 2: Why us?'],
    ['Reflection: what did you learn?'],
    ['Rules: which do you keep?'],
    ['- Why *us*, and [who](x) else?'],
    ['Why us?\n\nAnd why now?'],
    ['Answer: why?'],
    ['> Why?'],
    ['---'],
    ['One. Two? Three.'],
  ])('keeps what a question asks: %j', (text) => {
    expectReadBack(
      call({
        plan: {
          questions: [question({ text, title: text, context: text }), question()],
          instructions: text,
          title: text,
          role: text,
          interviewer: { name: text, title: text, manner: 'warm', pace: 1 },
          reflection: [text],
        },
        answers: [answer({ question: 0, text: 'Because.' })],
      }),
    );
  });

  it('reads back whatever stands in it', () => {
    const random = seededRandom(11);
    const PIECES = [
      '#',
      '##',
      ' ',
      '\n',
      '\n\n',
      '\r\n',
      '---',
      '***',
      '**',
      '*',
      '_',
      '`',
      '```',
      '>',
      '- ',
      '1. ',
      '|',
      ':',
      '?',
      '.',
      '!',
      '\\',
      'Question 2',
      'Answer',
      'Your Answer:',
      'Reflection',
      'Instructions',
      'Date:',
      'Feedback',
      'tbd',
      'n/a',
      '“',
      '"',
      '(',
      ')',
      '[',
      ']',
      'I',
      'rang her',
      'we',
      'the ward',
      '50%',
      '£3,000',
      'é',
      '日本',
      '\u{1F600}',
      '\t',
      '<b>',
      '<!--',
      '-->',
      '&amp;',
      '~~',
      '==',
      '^a',
      ',',
    ];
    const odd = (most: number): string =>
      Array.from(
        { length: Math.floor(random.next() * most) },
        () => PIECES[Math.floor(random.next() * PIECES.length)]!,
      ).join(random.next() < 0.5 ? ' ' : '');
    for (let i = 0; i < 80; i++) {
      expectReadBack(
        call({
          plan: {
            title: odd(6),
            role: random.next() < 0.2 ? null : odd(5),
            interviewer: { name: odd(4), title: random.next() < 0.3 ? null : odd(4), manner: 'warm', pace: 1 },
            instructions: odd(6),
            questions: [question({ title: odd(5), text: odd(8), context: odd(3) }), question({ text: odd(9) })],
            reflection: [odd(5), odd(5)],
          },
          answers: [
            answer({ question: 0, text: odd(14) }),
            answer({
              question: 0,
              followUp: { gap: 'noResult', text: odd(6), because: '', by: 'rules' },
              text: odd(9),
            }),
            answer({ question: 1, text: odd(14) }),
          ],
          reflection: [{ question: 'What then?', answer: odd(12) }],
        }),
      );
    }
  }, 30_000);
});

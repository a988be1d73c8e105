import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../documents/parseDocument.ts';
import type { SessionDocument, SourceDocument } from '../../documents/model.ts';
import { answerSession } from './answerSession.ts';
import { answer, call } from './call.testing.ts';
import type { Call } from './model.ts';
import { planFromDocument } from './planFromDocument.ts';

const at = (text: string, path = 'session.md'): SourceDocument => ({ path, text, hasByteOrderMark: false, hash: '' });
const read = (source: SourceDocument): SessionDocument | null => {
  const parsed = parseDocument(source);
  return parsed.kind === 'session' ? parsed : null;
};

/** A call of a document in which question `i` was answered with "<words> i". */
function answered(session: SessionDocument, words: string, more: Partial<Call> = {}): Call {
  const plan = planFromDocument(
    session,
    { stage: 'recruiter', company: null, role: null, interviewer: null },
    { entries: [] },
  );
  return call({
    plan,
    answers: plan.questions.map((_, i) => answer({ question: i, text: `${words} ${i}` })),
    reflection: plan.reflection.map((question) => ({ question, answer: `Looking back: ${words}` })),
    ...more,
  });
}

const OPTIONS = { isOwn: false };

/** Sessions in other forms than headings with labels. */
const FORMS: readonly (readonly [string, string])[] = [
  ['labels on one line', '# Mock Interview\nInterviewer: Jo Lane\n\nQ1: Why us?\nA:\n\nQ2: What next?\nA:\n'],
  [
    'bold questions',
    '# Practice\n**Interviewer:** Jo\n\n**Question 1:** Why us?\n\n**Answer:**\n\n**Question 2:** What next?\n\n**Answer:**\n',
  ],
  [
    'a quote',
    '# Practice\n**Interviewer:** Jo\n\n> ## Question 1: Start\n> Why us?\n>\n> **Your Answer:**\n\n## Question 2: End\nWhat next?\n\n**Your Answer:**\n',
  ],
  [
    'stand-ins',
    '# Practice\n**Interviewer:** Jo\n\n## Question 1: Start\nWhy us?\n\n**Your Answer:**\n_Type your answer here_\n\n## Question 2: End\nWhat next?\n\n**Your Answer:** [your answer]\n',
  ],
  [
    'no line between',
    '# Practice\n**Interviewer:** Jo\n\n## Question 1: Start\nWhy us?\n**Your Answer:**\n---\n## Question 2: End\nWhat next?\n**Your Answer:**\n---\n## Reflection\n1. What was hard?\n',
  ],
  [
    'no answer label',
    '# Practice with Jo\n**Interviewer:** Jo\n\n## Question 1: Start\nWhy us?\n\n## Question 2: End\nWhat next?\n',
  ],
];

describe('a document answered by a call', () => {
  it.each(FORMS)('reads back with the answers: %s', (_, text) => {
    for (const source of [at(text), at(text.replaceAll('\n', '\r\n'))]) {
      const session = read(source)!;
      expect(session.questions.map(({ answer: told }) => told.text)).toEqual(['', '']);
      const written = answerSession(source, answered(session, 'Because of the boats.\n\n# Mostly'), OPTIONS);
      if (!written.ok) throw new Error(written.error.message);
      const after = read(at(written.value))!;
      expect(
        after.questions.map(({ answer: told }) => told.text),
        written.value,
      ).toEqual(['Because of the boats.\n\n# Mostly 0', 'Because of the boats.\n\n# Mostly 1']);
      // All that stood there stands there still, but the stand-ins.
      const kept = written.value.replace(/\r/g, '');
      for (const line of text.split('\n')) if (!/your answer/i.test(line)) expect(kept).toContain(line);
      if (source.text.includes('\r')) expect(written.value).not.toMatch(/[^\r]\n/);
    }
  });

  it('has the follow-ups under their questions', () => {
    const source = at(FORMS[4]![1]);
    const session = read(source)!;
    const base = answered(session, 'Boats');
    const followed = {
      ...base,
      answers: [
        ...base.answers,
        answer({
          question: 0,
          followUp: { gap: 'noResult', text: 'And how did it end?', because: '', by: 'rules' },
          text: 'Well.',
        }),
      ],
    } satisfies Call;
    const written = answerSession(source, followed, OPTIONS);
    if (!written.ok) throw new Error(written.error.message);
    const after = read(at(written.value))!;
    expect(after.questions.map(({ title, text, answer: told }) => [title, text, told.text])).toEqual([
      ['Start', 'Why us?', 'Boats 0'],
      ['Follow-up', 'And how did it end?', 'Well.'],
      ['End', 'What next?', 'Boats 1'],
    ]);
    expect(after.reflection.map(({ answer: told }) => told.text)).toEqual(['Looking back: Boats']);
    // Written once more, nothing comes twice.
    const again = answerSession(at(written.value), followed, { isOwn: true });
    expect(again).toEqual(written);
  });

  it('never replaces what somebody else wrote, and says where a question is gone', () => {
    const source = at(FORMS[1]![1]);
    const session = read(source)!;
    const theirs = at(source.text.replace('**Answer:**', '**Answer:**\nMine.'));
    expect(answerSession(theirs, answered(session, 'Boats'), OPTIONS)).toMatchObject({
      error: { code: 'document-changed' },
    });
    const other = at(source.text.replace('Why us?', 'Why them?'));
    expect(answerSession(other, answered(session, 'Boats'), OPTIONS)).toMatchObject({
      error: { code: 'question-gone' },
    });
    const own = answerSession(theirs, answered(session, 'Boats'), { isOwn: true });
    expect(own.ok && read(at(own.value))!.questions[0]!.answer.text).toBe('Boats 0');
  });

  it('works for other people’s documents', () => {
    const folder = new URL('../../../test/fixtures/guides/', import.meta.url);
    const failed: string[] = [];
    let tried = 0;
    for (const file of readdirSync(folder).filter((name) => /\.(?:md|txt)$/.test(name))) {
      const source = at(readFileSync(new URL(file, folder), 'utf8'), file);
      const session = read(source);
      if (!session || session.questions.length === 0) continue;
      tried++;
      const written = answerSession(source, answered(session, 'Because of the boats.'), { isOwn: true });
      if (!written.ok) failed.push(`${file}: ${written.error.message}`);
    }
    expect(failed, `${failed.length} of ${tried}`).toEqual([]);
  });
});

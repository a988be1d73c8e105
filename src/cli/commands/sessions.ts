import type { SessionDocument } from '../../documents/model.ts';
import { type Failure, failure } from '../../shared/failure.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { whileSaying } from '../liveLine.ts';
import { readDocuments } from '../readDocuments.ts';
import { styled, type Terminal, wrap } from '../terminal.ts';

/** The JSON that `offbook sessions --json` prints per session. Other tools rely on it. */
export function sessionJson(session: SessionDocument, shownAs: string): object {
  return {
    document: shownAs,
    date: session.date,
    interviewer: session.interviewer,
    role: session.role,
    instructions: session.instructions?.text ?? null,
    questions: session.questions.map(({ number, title, text, answer }) => ({
      number,
      title,
      text,
      answer: answer.text,
    })),
    reflection: session.reflection.map(({ question, answer }) => ({ question, answer: answer.text })),
  };
}

export async function sessions(
  terminal: Terminal,
  paths: readonly string[],
  options: { readonly json?: boolean },
): Promise<Result<number, Failure>> {
  const read = await whileSaying('Reading', () => readDocuments(paths));
  if (!read.ok) return read;
  const found = read.value.flatMap(({ parsed, shownAs }) =>
    parsed.kind === 'session' ? [{ session: parsed, shownAs }] : [],
  );
  if (options.json) {
    terminal.out(
      JSON.stringify(
        found.map(({ session, shownAs }) => sessionJson(session, shownAs)),
        null,
        2,
      ),
    );
    return ok(0);
  }
  if (found.length === 0) {
    return err(
      failure(
        'sessions-missing',
        `No practice sessions in ${paths.join(', ')}. A session has questions ("## Question 1: …") with answers below them.`,
      ),
    );
  }
  for (const { session } of found) {
    const who =
      session.interviewer &&
      `with ${session.interviewer.name}${session.interviewer.title ? `, ${session.interviewer.title}` : ''}`;
    terminal.out(styled(terminal, 'bold', session.title));
    terminal.out(
      `  ${wrap([session.date, who, session.role].filter(Boolean).join(' · '), terminal.columns - 2, '  ')}`,
    );
    for (const question of session.questions) {
      terminal.out(
        `  ${question.number ?? '-'}. ${wrap(question.title || question.text, terminal.columns - 5, '     ')}`,
      );
      const answer = question.answer.text.replace(/\s+/g, ' ').trim();
      terminal.out(
        `     ${answer ? styled(terminal, 'dim', wrap(answer, terminal.columns - 5, '     ')) : 'not answered yet'}`,
      );
    }
    terminal.out();
  }
  return ok(0);
}

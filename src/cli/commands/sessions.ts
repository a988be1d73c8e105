import type { SessionDocument } from '../../documents/model.ts';
import { type Failure, failure } from '../../shared/failure.ts';
import { message } from '../../shared/message.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { say } from '../../words/say.ts';
import { whileSaying } from '../liveLine.ts';
import { readDocuments } from '../readDocuments.ts';
import { styled, type Terminal, wrap } from '../terminal.ts';
import { dayInFigures } from '../words/figures.ts';

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
  const read = await whileSaying(say('Reading'), () => readDocuments(paths));
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
        message(
          'No practice sessions in {paths}. A session has questions ("## Question 1: …") with answers below them.',
          { paths: paths.join(', ') },
        ),
      ),
    );
  }
  for (const { session } of found) {
    const who =
      session.interviewer &&
      say('with {interviewer}', {
        interviewer: [session.interviewer.name, session.interviewer.title].filter(Boolean).join(', '),
      });
    const on = session.date && dayInFigures(session.date);
    terminal.out(styled(terminal, 'bold', session.title));
    terminal.out(`  ${wrap([on, who, session.role].filter(Boolean).join(' · '), terminal.columns - 2, '  ')}`);
    for (const question of session.questions) {
      terminal.out(
        `  ${question.number ?? '-'}. ${wrap(question.title || question.text, terminal.columns - 5, '     ')}`,
      );
      const answer = question.answer.text.replace(/\s+/g, ' ').trim();
      terminal.out(
        `     ${answer ? styled(terminal, 'dim', wrap(answer, terminal.columns - 5, '     ')) : say('not answered yet')}`,
      );
    }
    terminal.out();
  }
  return ok(0);
}

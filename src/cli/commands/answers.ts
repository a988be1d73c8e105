import { resolve } from 'node:path';
import { type AnswerReview, reviewAnswer } from '../../sessions/reviewAnswer.ts';
import { type Failure, failure } from '../../shared/failure.ts';
import { message } from '../../shared/message.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { answerJsonLines } from '../jsonLines.ts';
import { type ReadDocument, readDocuments } from '../readDocuments.ts';
import type { Terminal } from '../terminal.ts';

/**
 * Answers to interview questions as JSON lines `{id, document?, question, text}`; reviews in the same order. A `document`
 * (file or folder) gives what the answer is held against: a guide its stories' values, a session its instructions.
 */
export async function answers(terminal: Terminal): Promise<Result<number, Failure>> {
  const read = documentReader();
  const failed = await answerJsonLines(process.stdin, terminal.out, async ({ document, question, text }) => {
    if (
      typeof question !== 'string' ||
      typeof text !== 'string' ||
      !/^(?:string|undefined)$/.test(typeof (document ?? undefined))
    ) {
      return err(
        failure(
          'answer-invalid',
          message(
            'An answer is {open}"id", "question": what was asked, "text": the answer{close}, and may have "document": path of a guide or session.',
            { open: '{', close: '}' },
          ),
        ),
      );
    }
    const documents = typeof document === 'string' && document !== '' ? await read(document) : ok([]);
    return documents.ok
      ? ok(answerJson(reviewAnswer(question, text, contextOf(documents.value, question))))
      : documents;
  });
  return ok(failed > 0 ? 1 : 0);
}

function contextOf(documents: readonly ReadDocument[], question: string) {
  const stories = documents.flatMap((document) => document.stories);
  const sessions = documents.flatMap(({ parsed }) => (parsed.kind === 'session' ? [parsed] : []));
  // In a folder of several sessions, the one that asks this.
  const session =
    sessions.find(({ questions }) => questions.some((one) => one.text.trim() === question.trim())) ??
    (sessions.length === 1 ? sessions[0] : undefined);
  return { stories, instructions: session?.instructions?.text ?? '' };
}

const answerJson = ({ sentences, words, shape, unfinished, parts, asks, findings }: AnswerReview) => ({
  sentences,
  words,
  shape,
  unfinished,
  findings,
  asks: asks.map(({ kind, text, answered }) => ({ kind, text, answered })),
  parts,
});

type DocumentReader = (path: string) => ReturnType<typeof readDocuments>;

/** Reads each path once, however many answers name it. */
function documentReader(): DocumentReader {
  const seen = new Map<string, ReturnType<DocumentReader>>();
  return (path) => {
    const key = resolve(path);
    const documents = seen.get(key) ?? readDocuments([path]);
    seen.set(key, documents);
    return documents;
  };
}

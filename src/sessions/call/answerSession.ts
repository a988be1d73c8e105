import { applyEdits } from '../../documents/applyEdits.ts';
import { lineStyle } from '../../documents/lineStyle.ts';
import type { SessionDocument, SourceDocument, TextEdit } from '../../documents/model.ts';
import { parseSession } from '../../documents/parseSession.ts';
import { isPlaceholder } from '../../documents/sessionAnswers.ts';
import { type Failure, failure } from '../../shared/failure.ts';
import { message } from '../../shared/message.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { answerInDocument, guardedLine, paragraphsInDocument } from './documentLines.ts';
import type { Call } from './model.ts';
import { documentQuestionId } from './planFromDocument.ts';
import { FOLLOW_UP_TITLE, wordsOf } from './writeSession.ts';

export type AnswerSessionFailure = Failure<'document-changed' | 'question-gone'>;

export interface AnswerSessionOptions {
  readonly words?: ReadonlyMap<string, string>;
  /** The file is as this call wrote it, so answers in it may be the call's own earlier ones, to be replaced. */
  readonly isOwn: boolean;
}

/**
 * A coach's document with a call's answers in it: each under its question, in the document's own way of writing, nothing
 * else changed. Every edit is read back before it counts. An answer that somebody else wrote meanwhile is never replaced.
 */
export function answerSession(
  source: SourceDocument,
  call: Call,
  { words, isOwn }: AnswerSessionOptions,
): Result<string, AnswerSessionFailure> {
  let text = source.text;
  const read = (): SessionDocument => parseSession({ ...source, text });
  for (const [index, planned] of call.plan.questions.entries()) {
    const turns = call.answers.filter(({ question }) => question === index);
    const main = turns.find(({ followUp }) => followUp === null);
    const said = main ? answerInDocument(wordsOf(main, words)) : '';
    if (said === '') continue;
    const session = read();
    const place = placeOf(session, planned.questionId, planned.text);
    if (place === null)
      return err(
        failure(
          'question-gone',
          message(
            '{path} no longer has the question “{question}”, so nothing was written. Write the call as a new document instead.',
            { path: source.path, question: short(planned.text) },
          ),
        ),
      );
    const there = session.questions[place]!.answer.text;
    if (there !== '' && there !== said && !isOwn)
      return err(
        failure(
          'document-changed',
          message(
            '{path} has an answer to “{question}” by now, so nothing was written. Look at it first, or write the call as a new document.',
            { path: source.path, question: short(planned.text) },
          ),
        ),
      );
    if (there !== said) {
      const answered = firstThatReads(text, answerEdits(text, session, place, said), (next) =>
        isAnswered(session, parseSession({ ...source, text: next }), place, said),
      );
      if (answered === null) return err(unwritable(source.path, planned.text));
      text = answered;
    }
    const followUp = turns.find((turn) => turn.followUp !== null);
    const probe = followUp?.followUp ? paragraphsInDocument(followUp.followUp.text) : '';
    const reply = followUp ? answerInDocument(wordsOf(followUp, words)) : '';
    if (probe === '' || reply === '') continue;
    const current = read();
    if (current.questions.some((question) => question.text === probe)) continue;
    const asked = firstThatReads(text, followUpEdits(text, current, place, probe, reply), (next) =>
      hasFollowUp(current, parseSession({ ...source, text: next }), place, probe, reply),
    );
    // Where the document's form has no room for a question more, what was asked back stays in the call.
    if (asked !== null) text = asked;
  }
  for (const { question, answer } of call.reflection) {
    const said = answerInDocument(answer);
    const session = read();
    const entry = session.reflection.findIndex((one) => one.question === question.trim());
    if (said === '' || entry < 0) continue;
    const there = session.reflection[entry]!.answer;
    if (there.text === said || (there.text !== '' && !isOwn)) continue;
    const reflected = firstThatReads(text, reflectionEdits(session, entry, said), (next) => {
      const after = parseSession({ ...source, text: next });
      return (
        sameAnswers(session, after) &&
        after.reflection.length === session.reflection.length &&
        after.reflection.every(
          (one, i) => one.answer.text === (i === entry ? said : session.reflection[i]!.answer.text),
        )
      );
    });
    if (reflected !== null) text = reflected;
  }
  return ok(text);
}

/** Where a question of the plan stands: at its place if the words are the same, else wherever they are. */
function placeOf(session: SessionDocument, questionId: string, asked: string): number | null {
  const at = session.questions.findIndex((_, i) => documentQuestionId(session.path, i) === questionId);
  if (at >= 0 && session.questions[at]!.text === asked) return at;
  const elsewhere = session.questions.findIndex(({ text }) => text === asked);
  return elsewhere >= 0 ? elsewhere : null;
}

function firstThatReads(
  text: string,
  tries: readonly (readonly TextEdit[])[],
  reads: (next: string) => boolean,
): string | null {
  for (const edits of tries) {
    const next = applyEdits(text, edits);
    if (next.ok && reads(next.value)) return next.value;
  }
  return null;
}

/** Ways to put an answer in, the likeliest first. */
function answerEdits(text: string, session: SessionDocument, place: number, said: string): TextEdit[][] {
  const { answer, range } = session.questions[place]!;
  const plainText = said.split('\n');
  if (answer.text !== '') {
    const { prefix } = lineStyle(text, answer.range);
    return [linesWith(plainText, ''), linesWith(plainText, prefix)].map((lines) => [
      { range: answer.range, text: lines.replace(new RegExp(`^${escaped(prefix)}`), '') },
    ]);
  }
  // Without a label for the answer, its place is behind what is asked.
  const at = Math.max(answer.range.start, range.end);
  const stand = placeholderAt(text, at);
  const start = stand?.start ?? at;
  const end = stand?.end ?? at;
  const quote = stand ? '' : quoteAround(text, range.start);
  const lines = linesWith(plainText, quote);
  if (stand) return [[{ range: { start, end }, text: lines }]];
  const followed = /^[ \t]*(?:\r\n|\r|\n)[ \t]*\S/.test(text.slice(at));
  const tail = followed ? '\n' : '';
  return [
    `\n${lines}${tail}`,
    `\n\n${lines}${tail}`,
    ` ${lines}`,
    `\n\n**Your Answer:**\n${lines}${tail}`,
    `\n\n**Answer:** ${lines}${tail}`,
  ].map((one) => [{ range: { start: at, end: at }, text: one }]);
}

const linesWith = (lines: readonly string[], prefix: string): string =>
  lines.map((line) => (line === '' ? prefix.trimEnd() : prefix + guardedLine(line))).join('\n');

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** "> " where the question stands in a quote. */
function quoteAround(text: string, start: number): string {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1).split(/\r?\n/, 1)[0] ?? '';
  return /^[ \t]*>[ \t]?/.exec(line)?.[0] ?? '';
}

/** "[your answer here]" on the label's line or behind it. */
function placeholderAt(text: string, at: number): { start: number; end: number } | null {
  const label = /(?:^|[\r\n])[^\r\n]*?[:：][*_]*[ \t]+([^\r\n]+)$/.exec(text.slice(0, at))?.[1];
  if (label !== undefined && isPlaceholder(label)) return { start: at - label.length, end: at };
  const lead = /^\s*/.exec(text.slice(at))?.[0].length ?? 0;
  const start = at + lead;
  const line = text
    .slice(start)
    .split(/\r\n|\r|\n/, 1)[0]!
    .trimEnd();
  return line !== '' && isPlaceholder(line) && !/^-{3,}$/.test(line) ? { start, end: start + line.length } : null;
}

/** A follow-up behind its question's answer, as a question of the same number. */
function followUpEdits(
  text: string,
  session: SessionDocument,
  place: number,
  probe: string,
  reply: string,
): TextEdit[][] {
  const { number, answer, range } = session.questions[place]!;
  const at = answer.range.end;
  const hashes = /^[ \t]*(#{1,5})[ \t]/.exec(text.slice(range.start))?.[1];
  const name = `Question ${number ?? place + 1}: ${FOLLOW_UP_TITLE}`;
  const lines = linesWith(reply.split('\n'), '');
  const heading = hashes ? `${hashes}# ${name}\n${probe}` : `**${name}**\n${probe}`;
  return [
    [{ range: { start: at, end: at }, text: `\n\n${heading}\n\n**Your Answer:**\n${lines}` }],
    [{ range: { start: at, end: at }, text: `\n\n**${name}**\n${probe}\n\n**Your Answer:**\n${lines}` }],
  ];
}

function reflectionEdits(session: SessionDocument, entry: number, said: string): TextEdit[][] {
  const { range, text } = session.reflection[entry]!.answer;
  const lines = linesWith(said.split('\n'), '');
  if (text !== '') return [[{ range, text: lines }]];
  const labelled = said
    .split('\n')
    .map((line) => (line === '' ? '' : `**Answer:** ${line}`))
    .join('\n');
  return [`\n${lines}`, `\n\n${lines}`, `\n${labelled}`].map((one) => [
    { range: { start: range.end, end: range.end }, text: one },
  ]);
}

/** The one answer is there, and everything else is as it was. */
function isAnswered(before: SessionDocument, after: SessionDocument, place: number, said: string): boolean {
  return (
    after.questions.length === before.questions.length &&
    after.questions.every(
      (question, i) =>
        question.text === before.questions[i]!.text &&
        question.answer.text === (i === place ? said : before.questions[i]!.answer.text),
    ) &&
    sameReflection(before, after)
  );
}

function hasFollowUp(
  before: SessionDocument,
  after: SessionDocument,
  place: number,
  probe: string,
  reply: string,
): boolean {
  const added = after.questions[place + 1];
  return (
    added?.text === probe &&
    added.answer.text === reply &&
    sameAnswers(before, { ...after, questions: after.questions.toSpliced(place + 1, 1) }) &&
    sameReflection(before, after)
  );
}

const sameAnswers = (a: SessionDocument, b: SessionDocument): boolean =>
  a.questions.length === b.questions.length &&
  a.questions.every(
    (question, i) => question.text === b.questions[i]!.text && question.answer.text === b.questions[i]!.answer.text,
  );

const sameReflection = (a: SessionDocument, b: SessionDocument): boolean =>
  a.reflection.length === b.reflection.length &&
  a.reflection.every(
    (entry, i) => entry.question === b.reflection[i]!.question && entry.answer.text === b.reflection[i]!.answer.text,
  );

const unwritable = (path: string, asked: string): AnswerSessionFailure =>
  failure(
    'question-gone',
    message(
      'There is no place in {path} where an answer to “{question}” would be read as one. Write the call as a new document instead.',
      { path, question: short(asked) },
    ),
  );

const short = (text: string): string => (text.length <= 60 ? text : `${text.slice(0, 60).trimEnd()}…`);

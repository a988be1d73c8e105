import { personOf } from '../../documents/sessionHeader.ts';
import type { IsoDate } from '../bank/choose/history.ts';
import { answerInDocument, guarded, guardedLine, lineInDocument, paragraphsInDocument } from './documentLines.ts';
import type { Call, CallAnswer, PlannedQuestion } from './model.ts';
import { SETTLED } from './settledParts.ts';
import { reflectionLines } from './writeReflection.ts';

/** The title under which an answered follow-up stands, with its question's number. */
export const FOLLOW_UP_TITLE = 'Follow-up';

export interface WriteOptions {
  /** The day of the call. */
  readonly on: IsoDate;
  /** Words of answers by id, where they are a recording's; an answer's own words go before. */
  readonly words?: ReadonlyMap<string, string>;
}

/** What a call's document says, as reading it gives it back. */
export interface WrittenSession {
  readonly title: string;
  readonly date: IsoDate;
  readonly interviewer: { readonly name: string; readonly title: string | null };
  readonly role: string | null;
  readonly instructions: string;
  readonly questions: readonly {
    readonly number: number;
    readonly title: string;
    /** With its context before it. */
    readonly text: string;
    /** "" where there is none. */
    readonly answer: string;
  }[];
  readonly reflection: readonly { readonly question: string; readonly answer: string }[];
}

/**
 * What there is to write of a call: its questions but the small talk, in their order, each with the follow-up that was
 * answered or left, and the reflection.
 */
export function sessionOf(call: Call, { on, words }: WriteOptions): WrittenSession {
  const { plan } = call;
  const said = (answer: CallAnswer | undefined): string => (answer ? answerInDocument(wordsOf(answer, words)) : '');
  let number = 0;
  return {
    title: documentTitle(plan.title),
    date: on,
    interviewer: interviewerOf(plan.interviewer.name, plan.interviewer.title),
    role: plan.role === null ? null : SETTLED.role(lineInDocument(plan.role)) || null,
    instructions: SETTLED.instructions(paragraphsInDocument(plan.instructions)),
    questions: plan.questions.flatMap((question, index) => {
      if (question.kind === 'smallTalk') return [];
      number++;
      const turns = call.answers.filter((answer) => answer.question === index);
      return [
        {
          number,
          title: questionTitle(question.title),
          text: askedText(question) || questionTitle(question.title),
          answer: said(turns.find(({ followUp }) => followUp === null)),
        },
        ...turns.flatMap((turn) =>
          turn.followUp === null
            ? []
            : [
                {
                  number,
                  title: FOLLOW_UP_TITLE,
                  text: SETTLED.questionText(paragraphsInDocument(turn.followUp.text)) || FOLLOW_UP_TITLE,
                  answer: said(turn),
                },
              ],
        ),
      ];
    }),
    reflection: reflectionOf(call),
  };
}

/** What the plan asks and what was answered, then what was answered beyond it. */
function reflectionOf({ plan, reflection }: Call): WrittenSession['reflection'] {
  const answerOf = new Map(reflection.map(({ question, answer }) => [reflectionQuestion(question), answer]));
  const asked = [...plan.reflection, ...reflection.map(({ question }) => question)].map(reflectionQuestion);
  return [...new Set(asked)]
    .filter((question) => question !== '')
    .map((question) => ({ question, answer: answerInDocument(answerOf.get(question) ?? '') }));
}

const reflectionQuestion = (text: string): string => SETTLED.reflectionQuestion(lineInDocument(text));

/** A call as a Markdown document in the shape of a practice session. Reading it gives `sessionOf` back. */
export function writeSession(call: Call, options: WriteOptions): string {
  const session = sessionOf(call, options);
  const { interviewer } = session;
  const out = [
    `# ${session.title}`,
    `**Date:** ${writtenDate(session.date)}`,
    `**Interviewer:** ${interviewer.name}${interviewer.title === null ? '' : ` (${interviewer.title})`}`,
    ...(session.role === null ? [] : [`**Role:** ${session.role}`]),
    ...(session.instructions === '' ? [] : ['', '## Instructions', session.instructions]),
  ];
  let number = 0;
  for (const question of session.questions) {
    const follows = question.number === number;
    number = question.number;
    out.push(
      '',
      ...(follows ? [] : ['---', '']),
      `${follows ? '###' : '##'} Question ${question.number}: ${question.title}`,
      ...(question.text === question.title ? [] : [question.text]),
      '',
      '**Your Answer:**',
      ...(question.answer === '' ? [] : [guarded(question.answer)]),
    );
  }
  if (session.reflection.length > 0)
    out.push('', '---', '', '## Reflection', ...reflectionLines(session.reflection, guardedLine));
  return `${out.join('\n')}\n`;
}

export const wordsOf = (answer: CallAnswer, words: ReadonlyMap<string, string> | undefined): string =>
  answer.text ?? words?.get(answer.id) ?? '';

/** The question with what stands before it. */
const askedText = (question: Pick<PlannedQuestion, 'context' | 'text'>): string =>
  SETTLED.questionText(
    paragraphsInDocument([question.context, question.text].filter((part) => part.trim() !== '').join('\n\n')),
  );

/** A title that opens no part of the session by its words. */
const documentTitle = (title: string): string => SETTLED.title(lineInDocument(title).replace(/^#+\s*/, ''));

const questionTitle = (title: string): string => SETTLED.questionTitle(lineInDocument(title));

function interviewerOf(name: string, title: string | null): { name: string; title: string | null } {
  const bare = lineInDocument(name.replace(/[()[\]|]/g, ' '));
  const own = title === null ? '' : lineInDocument(title);
  return personOf(SETTLED.interviewer(bare === '' || own === '' ? bare : `${bare} (${own})`));
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** "3 March 2026". */
function writtenDate(on: IsoDate): string {
  const [year, month, day] = on.split('-').map(Number);
  return `${day} ${MONTHS[month! - 1]} ${year}`;
}

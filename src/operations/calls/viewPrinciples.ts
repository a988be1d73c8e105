import { fold } from '../../language/words.ts';
import { readPrinciples } from '../../recall/cards/readPrinciples.ts';
import { fillSlots } from '../../sessions/bank/choose/fillSlots.ts';
import { competenciesNamed } from '../../sessions/bank/coverage/valueNames.ts';
import { coverageMatrix } from '../../sessions/bank/coverage/coverageMatrix.ts';
import { QUESTION_BANK } from '../../sessions/bank/questions/all.ts';
import { sentencesOf } from '../../language/sentences.ts';
import { readAnswer } from '../../sessions/answerWords.ts';
import type { Offbook } from '../offbook.ts';
import { readPast } from './askedBefore.ts';
import { callContext, recordedWords } from './callContext.ts';
import { readOnce } from './planning.ts';
import type { PrinciplesView } from './views.ts';

const MOST_QUESTIONS = 8;
const SHARE = { named: 1, answers: 0.8, perhaps: 0.4 } as const;

/** What the company stands for, as its notes say it: stories that show each, questions that ask for it, answers that name it. */
export async function viewPrinciples(offbook: Offbook): Promise<PrinciplesView> {
  const [context, { calls }] = await Promise.all([callContext(offbook), readPast(offbook)]);
  const { workspace, stories, principles } = context;
  const named = stories.flatMap(({ values }) => values.map(({ text }) => text));
  const { rows } = coverageMatrix(
    stories.map(readOnce),
    principles.map(({ name, meaning }) => ({ name, meaning })),
    [],
  );
  const said = await answersOf(offbook, calls);
  return {
    documents: workspace.documents
      .filter((document) => readPrinciples(document, named).length > 0)
      .map(({ source }) => source.path),
    principles: principles.map(({ name, meaning }) => {
      const competencies = competenciesNamed(name);
      return {
        name,
        meaning,
        stories: (rows.find((row) => row.kind === 'value' && row.name === name)?.cells ?? [])
          .flatMap(({ storyId, verdict, reason }) => {
            const story = stories.find(({ id }) => id === storyId);
            if (!story || verdict === 'no') return [];
            const isNamed = story.values.some(({ text }) => fold(text) === fold(name));
            return [{ id: storyId, title: story.title, strength: isNamed ? SHARE.named : SHARE[verdict], reason }];
          })
          .toSorted((a, b) => b.strength - a.strength)
          .map(({ id, title, strength }) => ({ id, title, strength })),
        questions: QUESTION_BANK.filter(
          (question) =>
            question.kind !== 'askThem' &&
            (question.slots.includes('principle')
              ? fillSlots(question, { principle: name }) !== null
              : question.slots.length === 0 &&
                question.field === 'general' &&
                question.competencies.some((id) => competencies.includes(id)) &&
                competencies.includes(question.competencies[0]!)),
        )
          .toSorted((a, b) => Number(b.slots.includes('principle')) - Number(a.slots.includes('principle')))
          .slice(0, MOST_QUESTIONS)
          .map(({ id }) => id),
        answersNaming: said.flatMap(({ callId, answerId, text, tells }) => {
          const sentence = sentencesOf(text).find((one) => ` ${bare(one.text)} `.includes(` ${bare(name)} `));
          return sentence ? [{ callId, answerId, words: sentence.text, withExample: tells }] : [];
        }),
      };
    }),
  };
}

const bare = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

interface SaidAnswer {
  readonly callId: string;
  readonly answerId: string;
  readonly text: string;
  /** Something that happened is told in it. */
  readonly tells: boolean;
}

async function answersOf(
  offbook: Offbook,
  calls: Awaited<ReturnType<typeof readPast>>['calls'],
): Promise<SaidAnswer[]> {
  const said: SaidAnswer[] = [];
  for (const call of calls) {
    const words = await recordedWords(offbook, call);
    for (const answer of call.answers) {
      const text = answer.text ?? words.get(answer.id) ?? '';
      if (text.trim() === '') continue;
      const read = readAnswer(text);
      said.push({
        callId: call.id,
        answerId: answer.id,
        text,
        tells: read.events > 0 && read.shape.shape === 'concrete',
      });
    }
  }
  return said;
}

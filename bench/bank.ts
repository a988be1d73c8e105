import { loadDocument } from '../src/operations/library.ts';
import { findQuestions, indexQuestions } from '../src/sessions/bank/alike/findQuestions.ts';
import { chooseQuestions } from '../src/sessions/bank/choose/chooseQuestions.ts';
import type { AskedQuestion, History } from '../src/sessions/bank/choose/history.ts';
import { answeringStories, readStory } from '../src/sessions/bank/coverage/answeringStories.ts';
import { coverageMatrix } from '../src/sessions/bank/coverage/coverageMatrix.ts';
import type { CandidateQuestion } from '../src/sessions/bank/model.ts';
import { QUESTION_BANK } from '../src/sessions/bank/questions/all.ts';
import { seededRandom } from '../src/shared/random.ts';
import { madeDocuments } from './madeDocuments.ts';
import { printGrowth, printRows, timed } from './timing.ts';

/** So many questions: the bank over and over, each with an id and a place of its own. */
function manyQuestions(count: number): CandidateQuestion[] {
  return Array.from({ length: count }, (_, i) => {
    const question = QUESTION_BANK[i % QUESTION_BANK.length]!;
    const round = Math.floor(i / QUESTION_BANK.length);
    return round === 0
      ? { ...question, source: 'bank' as const }
      : { ...question, id: `${question.id}-${round}`, text: `${question.text} (${round})`, source: 'own' as const };
  });
}

/** So many sessions of eight questions, one every other day, with some marks. */
function manySessions(sessions: number, candidates: readonly CandidateQuestion[]): History {
  const random = seededRandom(4);
  const results = ['good', 'fair', 'weak', 'none'] as const;
  const pick = (): CandidateQuestion => candidates[Math.floor(random.next() * candidates.length)]!;
  const asked: AskedQuestion[] = [];
  for (let n = 0; n < sessions; n++) {
    const askedOn = new Date(Date.UTC(2028, 0, 1 + 2 * n)).toISOString().slice(0, 10);
    for (let k = 0; k < 8; k++)
      asked.push({
        questionId: pick().id,
        sessionId: `s${n}`,
        askedOn,
        answered: results[Math.floor(random.next() * 4)]!,
        unfinished: random.next() < 0.1,
      });
  }
  const kinds = ['favourite', 'unrealistic', 'wrongPremise'] as const;
  const marks = Array.from({ length: sessions }, (_, i) => ({
    questionId: pick().id,
    kind: kinds[i % 3]!,
    stage: 'recruiter' as const,
    on: '2028-06-01',
  }));
  return { asked, marks, met: marks.slice(0, 50).map(({ questionId, stage, on }) => ({ questionId, stage, on })) };
}

/** Choosing a call from 5,000 questions and 500 sessions of history, finding a question, and the coverage matrix. */
export async function benchBank(): Promise<void> {
  const made = madeDocuments(1)[0]!;
  const { stories } = loadDocument({ ...made, hasByteOrderMark: false, hash: 'bench' });
  const read = stories.slice(0, 10).map(readStory);
  const choice = (questions: number, sessions: number): ((run: number) => unknown) => {
    const candidates = manyQuestions(questions);
    const history = manySessions(sessions, candidates);
    const uses = read.map(({ story }) => ({ storyId: story.id, lastToldOn: '2030-01-01', outcome: 'fair' as const }));
    return (run) =>
      chooseQuestions(
        {
          stage: 'hiringManager',
          field: 'education',
          seniority: 'experienced',
          size: { count: 10 },
          today: '2030-10-01',
          slots: { company: 'Holt Lane', role: 'teacher', theirProduct: 'the scheme' },
          principles: [{ name: 'Honesty' }, { name: 'Every child' }],
        },
        candidates,
        history,
        read,
        uses,
        seededRandom(run),
      );
  };
  const [small, large] = [choice(500, 50), choice(5000, 500)];
  for (let i = 0; i < 10; i++) small(i);
  const few = await timed(30, small);
  const many = await timed(30, large);

  const index = indexQuestions(manyQuestions(5000));
  const find = await timed(20, () => findQuestions('Tell me about a day when two people wanted you at once.', index));
  const bankIndex = indexQuestions(QUESTION_BANK);
  const answer = await timed(20, () => answeringStories({ text: 'When did you calm somebody down?' }, read, bankIndex));
  const values = ['Candour', 'Courage', 'Kindness', 'Thrift', 'Learning', 'Care', 'Safety', 'Craft', 'Pace', 'Trust'];
  const behavioural = QUESTION_BANK.filter(({ expectsStory }) => expectsStory);
  const matrix = await timed(10, () =>
    coverageMatrix(
      read,
      values.map((name) => ({ name })),
      behavioural,
      bankIndex,
    ),
  );
  printRows([
    { what: 'choose the questions of a call', size: '500 questions, 50 sessions', timing: few, aim: '' },
    { what: 'choose the questions of a call', size: '5,000 questions, 500 sessions', timing: many, aim: 'under 30 ms' },
    { what: 'find a question in other words', size: '5,000 questions', timing: find, aim: '' },
    { what: 'which story answers a question', size: `${read.length} stories`, timing: answer, aim: '' },
    {
      what: 'coverage matrix',
      size: `${read.length} stories, ${behavioural.length} questions`,
      timing: matrix,
      aim: '',
    },
  ]);
  printGrowth('choosing', few, many, 10);
}

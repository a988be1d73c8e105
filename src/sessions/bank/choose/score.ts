import { competencyOf } from '../competencies.ts';
import type { CandidateQuestion, Field, Stage } from '../model.ts';
import { dayWords, daysBetween } from './days.ts';
import type { AskedQuestion, IsoDate, QuestionRecord } from './history.ts';
import type { Needs } from './needs.ts';

/** Why a question stands in a call. */
export type ReasonCode =
  | 'left-unfinished'
  | 'answered-badly'
  | 'answered-fairly'
  | 'answered-well'
  | 'competency-gap'
  | 'competency-thin'
  | 'story-unused'
  | 'met-in-interview'
  | 'own-question'
  | 'from-document'
  | 'favourite'
  | 'your-field'
  | 'principle'
  | 'opening'
  | 'new'
  | 'usual-here'
  | 'to-ask';

export interface Scored {
  readonly score: number;
  readonly reason: ReasonCode;
  /** In plain words: "Nothing of yours shows Integrity yet". */
  readonly words: string;
}

export interface ScoreContext {
  readonly stage: Stage;
  readonly field: Field | null;
  readonly today: IsoDate;
  readonly needs: Needs;
  /** The principle to ask for next. */
  readonly principle: { readonly name: string; readonly covered: boolean } | null;
}

/**
 * Days until a question comes back, by how it was answered last: our decision. Soon after a weak answer, so that the
 * better one is not forgotten; after good ones ever later, doubling, as cards do.
 */
const COMES_BACK = { unfinished: 1, weak: 2, none: 4, fair: 6, good: 14 } as const;
const LONGEST = 180;
/** A story that was not told for so long is not used. */
const UNUSED_DAYS = 21;
/** Sessions for which a favourite rests after it was asked. */
const FAVOURITE_RESTS = 3;

/** How much a person needs a question now, and the weightiest reason. Weights are our decision; the jitter comes later. */
export function scoreOf(question: CandidateQuestion, record: QuestionRecord, context: ScoreContext): Scored {
  if (question.kind === 'askThem') return scoreToAsk(question, record, context);
  const parts: Scored[] = [];
  const add = (score: number, reason: ReasonCode, words: string): void => void parts.push({ score, reason, words });
  add(0.1, 'usual-here', 'Calls of this kind often hold it');
  const last = record.asked.at(-1);
  if (last) add(...afterAnswer(record.asked, last, context.today));
  else add(1.2, 'new', 'You have not been asked this yet');
  if (!asksForPrinciple(question)) addNeed(question, context, add);
  if (record.met.length > 0)
    add(
      record.met.some(({ stage }) => stage === context.stage) ? 2 : 1.4,
      'met-in-interview',
      'You were asked this in a real interview',
    );
  else if (question.source === 'met') add(1.4, 'met-in-interview', 'You were asked this in a real interview');
  if (question.source === 'own') add(1.3, 'own-question', 'You added this one yourself');
  if (question.source === 'document') add(1.25, 'from-document', 'It stands in your own documents');
  if (record.marks.some(({ kind }) => kind === 'favourite')) {
    const rested = record.sessionsAgo === null || record.sessionsAgo >= FAVOURITE_RESTS;
    add(rested ? 1.3 : -1, 'favourite', 'One of your favourites');
  }
  if (question.field !== 'general') add(1.3, 'your-field', 'It belongs to your line of work');
  if (asksForPrinciple(question) && context.principle)
    add(context.principle.covered ? 1.25 : 1.6, 'principle', principleWords(question, context.principle));
  const score = parts.reduce((sum, part) => sum + part.score, 0);
  const weightiest = parts.reduce((best, part) => (part.score > best.score ? part : best));
  return { ...weightiest, score };
}

/** Why a question with a principle in it is asked. */
export function principleWords(
  question: CandidateQuestion,
  principle: { readonly name: string; readonly covered: boolean },
): string {
  if (question.kind === 'askThem') return `It shows that “${principle.name}” matters to you`;
  return principle.covered ? `It asks for “${principle.name}”` : `No story of yours shows “${principle.name}” yet`;
}

const asksForPrinciple = (question: CandidateQuestion): boolean => question.slots.includes('principle');

/** What one asks the interviewer is neither answered nor needed: what was not asked lately comes first. */
function scoreToAsk(question: CandidateQuestion, { asked, marks }: QuestionRecord, context: ScoreContext): Scored {
  const last = asked.at(-1);
  const liked = marks.some(({ kind }) => kind === 'favourite') ? 0.5 : 0;
  if (asksForPrinciple(question) && context.principle && !last)
    return {
      score: 1 + liked,
      reason: 'principle',
      words: principleWords(question, context.principle),
    };
  if (!last)
    return {
      score: 1 + liked,
      reason: 'to-ask',
      words: 'You have not had this one at the end yet',
    };
  const on = dayWords(last.askedOn, context.today);
  return { score: liked, reason: 'to-ask', words: `You had this one at the end on ${on}` };
}

function afterAnswer(
  asked: readonly AskedQuestion[],
  last: AskedQuestion,
  today: IsoDate,
): [number, ReasonCode, string] {
  const how = last.unfinished ? 'unfinished' : last.answered;
  let goodInRow = 0;
  while (goodInRow < asked.length) {
    const each = asked[asked.length - 1 - goodInRow]!;
    if (each.answered !== 'good' || each.unfinished) break;
    goodInRow++;
  }
  const wait = how === 'good' ? Math.min(LONGEST, COMES_BACK.good * 2 ** (goodInRow - 1)) : COMES_BACK[how];
  const due = daysBetween(last.askedOn, today) >= wait;
  const on = dayWords(last.askedOn, today);
  switch (how) {
    case 'unfinished':
      return [due ? 3.2 : -2.5, 'left-unfinished', `You left this unfinished on ${on}`];
    case 'weak':
      return [due ? 3 : -2.5, 'answered-badly', `Your answer on ${on} can be much better`];
    case 'none':
      return [due ? 1.3 : -2.5, 'left-unfinished', `You left this unanswered on ${on}`];
    case 'fair':
      return [due ? 1.6 : -2.5, 'answered-fairly', `Your answer on ${on} was nearly there`];
    case 'good':
      return [due ? 0.4 : -3, 'answered-well', `You answered this well on ${on}; see whether it still comes`];
  }
}

function addNeed(
  question: CandidateQuestion,
  { needs, today }: ScoreContext,
  add: (score: number, reason: ReasonCode, words: string) => void,
): void {
  const main = question.competencies[0];
  const need = main && question.expectsStory ? needs.get(main) : undefined;
  if (!main || !need) return;
  const name = competencyOf(main).name;
  if (need.level === 'gap') add(1.7, 'competency-gap', `Nothing of yours shows ${name} yet`);
  else if (need.level === 'thin')
    add(1.25, 'competency-thin', `Of yours, only “${need.story!.title}” shows some ${name}`);
  else if (need.lastToldOn === null) add(1.22, 'story-unused', `“${need.story!.title}” has not been told yet`);
  else if (daysBetween(need.lastToldOn, today) >= UNUSED_DAYS)
    add(1.21, 'story-unused', `“${need.story!.title}” was last told on ${dayWords(need.lastToldOn, today)}`);
}

import { COMPETENCIES } from '../bank/competencies.ts';
import type { ChosenCall, ChosenQuestion } from '../bank/choose/chooseQuestions.ts';
import type { QuestionKind } from '../bank/model.ts';
import type { Random } from '../../shared/random.ts';
import { instructionsFor, NO_LIMITS } from './limits.ts';
import type { AnswerLimits, CallPlan, CallStage, Interviewer, PlannedQuestion } from './model.ts';
import { askThem, smallTalk } from './smallTalk.ts';

export interface WantedCall {
  readonly stage: CallStage;
  readonly company: string | null;
  readonly role: string | null;
  readonly interviewer: Interviewer;
  readonly limits: AnswerLimits;
  /** How many calls of this stage there were before, for the title. */
  readonly earlier: number;
}

/** What a reflection always asks; what the data suggests comes on top after the call. */
export const REFLECTION: readonly string[] = [
  'Which question felt hardest?',
  'Which answer are you most confident about?',
  'What do you want to say better next time?',
];

const STAGE_NAMES: Readonly<Record<CallStage, string>> = {
  recruiter: 'Recruiter',
  hiringManager: 'Hiring Manager',
  peer: 'Peer',
  executive: 'Executive',
};

/** A call of chosen questions: small talk, the questions in the order chosen, then the person's own. Pure. */
export function planCall(wanted: WantedCall, chosen: ChosenCall, random: Random): CallPlan {
  const { stage, company, role, interviewer, limits, earlier } = wanted;
  return {
    title: [company, STAGE_NAMES[stage], 'Practice Session', String(earlier + 1)].filter((part) => part).join(' '),
    company,
    role,
    stage,
    interviewer,
    instructions: instructionsFor(limits),
    limits,
    questions: [smallTalk(interviewer, random), ...chosen.asked.map(plannedQuestion), askThem(interviewer, random)],
    reflection: REFLECTION,
    document: null,
    toAsk: chosen.toAsk.map(({ question, text }) => ({ questionId: question.id, text })),
  };
}

function plannedQuestion({ question, text, principle, reasonWords }: ChosenQuestion): PlannedQuestion {
  return {
    questionId: question.id,
    title: titleOf(question.kind, question.competencies[0], principle),
    text,
    kind: question.kind,
    context: '',
    limits: null,
    reason: reasonWords,
    ...(principle !== null && { principle }),
  };
}

const KIND_NAMES: Readonly<Record<QuestionKind, string>> = {
  behavioural: 'Experience',
  motivation: 'Motivation',
  logistics: 'Logistics',
  roleKnowledge: 'Role Knowledge',
  culture: 'Culture',
  askThem: 'Your Questions',
};

/** "Experience - Conflict", "Culture - Open Doors", "Logistics". */
function titleOf(kind: QuestionKind, competency: string | undefined, principle: string | null): string {
  const about = principle ?? COMPETENCIES.find(({ id }) => id === competency)?.name ?? null;
  return about === null ? KIND_NAMES[kind] : `${KIND_NAMES[kind]} - ${about}`;
}

export { NO_LIMITS };

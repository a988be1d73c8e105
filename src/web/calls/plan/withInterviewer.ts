import type { CallPlan, Interviewer } from '../../../sessions/call/model.ts';
import { askThem, smallTalk } from '../../../sessions/call/smallTalk.ts';

/** The plan with somebody else asking: the small talk is theirs, so it changes with them. The questions stay. */
export function withInterviewer(plan: CallPlan, interviewer: Interviewer): CallPlan {
  const before = plan.interviewer;
  const isElse = before.name !== interviewer.name || before.manner !== interviewer.manner;
  // One way of saying it for each interviewer: it is not to change with each letter of their name.
  const random = { next: () => 0 };
  return {
    ...plan,
    interviewer,
    questions: !isElse
      ? plan.questions
      : plan.questions.map((question) =>
          question.kind === 'smallTalk'
            ? smallTalk(interviewer, random)
            : question.kind === 'askThem' && question.questionId.startsWith('askThem:')
              ? askThem(interviewer, random)
              : question,
        ),
  };
}

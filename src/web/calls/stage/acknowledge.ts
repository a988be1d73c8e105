import type { Call, CallAnswer, Manner } from '../../../sessions/call/model.ts';

/** What an interviewer says before going on, by manner. Nothing that judges the answer: they rarely do. */
const THANKS: Readonly<Record<Manner, readonly string[]>> = {
  warm: ['Thank you, that’s good to hear about.', 'Thanks for telling me.', 'I see, thank you.'],
  neutral: ['Thank you.', 'All right, thanks.', 'I see.'],
  brisk: ['Right.', 'Thanks.', 'Got it.'],
  probing: ['I see.', 'Understood.', 'All right.'],
};

const WAITS: Readonly<Record<Manner, string>> = {
  warm: 'Of course, take all the time you need.',
  neutral: 'Of course, take your time.',
  brisk: 'Sure.',
  probing: 'Take your time.',
};

/** The words before the next question; "" before the first one, and before a follow-up, which follows on by itself. */
export function acknowledgement({ plan, answers, next }: Pick<Call, 'plan' | 'answers' | 'next'>): string {
  const last = answers.at(-1);
  if (!last || next.kind !== 'question') return '';
  if (last.skipped) return 'That’s fine, let’s go on.';
  if (plan.questions[last.question]?.kind === 'smallTalk') return '';
  return thanks(plan.interviewer.manner, last);
}

function thanks(manner: Manner, { question }: CallAnswer): string {
  const all = THANKS[manner];
  return all[question % all.length]!;
}

/** What is said to somebody who asks for a moment. */
export const waiting = (manner: Manner): string => WAITS[manner];

import type { DrillQuestion } from './model.ts';

/** Questions that interviewers of any field ask about what happened, for documents that hold none. */
export const COMMON_QUESTIONS: readonly DrillQuestion[] = [
  ['conflict', 'Tell me about a conflict with a colleague, and how it ended.'],
  ['disagreed', 'Describe a time you disagreed with a decision from above.'],
  ['risk', 'Tell me about a risk you took.'],
  ['failure', 'What is a failure you still think about?'],
  ['mistake', 'Tell me about a mistake of yours that someone else noticed.'],
  ['ownership', 'When did you take ownership of something that wasn’t yours?'],
  ['helped', 'Tell me about a time you helped a colleague who was struggling.'],
  ['led', 'Describe a time you led people without being their manager.'],
  ['learned', 'What did you have to learn very quickly, and how?'],
  ['feedback', 'Tell me about hard feedback you were given.'],
  ['deadline', 'Describe a deadline you nearly missed.'],
  ['priorities', 'When did you have more to do than time, and what did you leave out?'],
  ['customer', 'Tell me about a difficult customer, patient or guest.'],
  ['honesty', 'When was honesty expensive for you?'],
  ['patience', 'Describe a time that asked for patience.'],
  ['courage', 'When did you need courage at work?'],
  ['improved', 'What did you improve that nobody had asked for?'],
  ['innovation', 'Tell me about a new idea of yours that was used.'],
  ['persuaded', 'How did you persuade someone who was against you?'],
  ['pressure', 'Tell me about a day under pressure.'],
  ['unclear', 'When did you have to decide with little to go by?'],
  ['safety', 'Describe a time you stopped something because it was not safe.'],
  ['inclusion', 'When did you notice that someone was left out?'],
  ['numbers', 'Tell me about a decision you made by the numbers.'],
  ['teaching', 'Whom did you teach something, and how did it go?'],
  ['setback', 'Describe a setback, and what you did the day after.'],
].map(([id, text]) => ({ id: `common-${id}`, text: text! }));

/** Questions that hardly anybody has a story for. */
export const UNEXPECTED_QUESTIONS: readonly DrillQuestion[] = [
  ['changed-mind', 'Tell me about an opinion you held for years and gave up last year.'],
  ['boring', 'What is the most boring task you ever did well, and how?'],
  ['luck', 'When were you simply lucky, and what did you do with it?'],
  ['silence', 'Describe a time when saying nothing was the right thing.'],
  ['rule', 'Which rule at work did you break on purpose?'],
  ['jealous', 'When did you envy a colleague?'],
  ['small', 'What is the smallest thing you did that had the largest effect?'],
  ['stranger', 'What did a complete stranger teach you?'],
  ['quit', 'Tell me about something you stopped half-way.'],
  ['laugh', 'When did humour save a situation for you?'],
  ['object', 'Name an object on your desk or in your bag, and tell me something that happened with it.'],
  ['thanks', 'Whom do you still owe thanks, and for what?'],
].map(([id, text]) => ({ id: `unexpected-${id}`, text: text! }));

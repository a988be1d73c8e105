import type { DrillQuestion } from './model.ts';

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

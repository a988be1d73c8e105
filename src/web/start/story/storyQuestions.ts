import type { StoryAnswers } from '../../../documents/writeStory.ts';

export type TextKey = Exclude<keyof StoryAnswers, 'seconds'>;

export interface QuestionField {
  readonly key: TextKey;
  readonly label: string;
  /** 1 for a line. */
  readonly rows: number;
}

export interface StoryQuestion {
  readonly name: string;
  readonly title: string;
  /** What helps to remember. */
  readonly help: readonly string[];
  readonly fields: readonly QuestionField[];
  /** Seconds are chosen, not written. */
  readonly asksTime?: true;
}

const long = (key: TextKey, label: string, rows = 5): readonly QuestionField[] => [{ key, label, rows }];

/** In the order in which memory gives them up: what happened first, what it is called last. */
export const STORY_QUESTIONS: readonly StoryQuestion[] = [
  {
    name: 'happened',
    title: 'What happened?',
    help: [
      'Think of one day that you still see before you. Where were you, when was it, and what was going wrong?',
      'Two or three sentences, as you would tell a friend. It need not be polished.',
    ],
    fields: long('situation', 'What happened'),
  },
  {
    name: 'task',
    title: 'What was your job in it?',
    help: ['What had to be done, by when, and why was it yours to do? If nobody asked you, say so: that counts.'],
    fields: long('task', 'Your job in it', 3),
  },
  {
    name: 'action',
    title: 'What did you do?',
    help: [
      'Step by step, one step a line. Begin each with “I”: what you said, tried, made, asked, decided.',
      'What did you do first? What went wrong then? What would nobody else have done?',
    ],
    fields: long('action', 'What you did, one step a line', 7),
  },
  {
    name: 'result',
    title: 'What came of it?',
    help: [
      'What was different afterwards, and how do you know? Time, money, people, marks, complaints.',
      'What is still there today? If it went badly, what did you learn?',
    ],
    fields: long('result', 'What came of it', 4),
  },
  {
    name: 'numbers',
    title: 'Which numbers must be right?',
    help: ['One a line, each with what it counts: “14 boats”, “40 minutes”. Only those that you could stand by.'],
    fields: long('numbers', 'Numbers, one a line', 4),
  },
  {
    name: 'people',
    title: 'Who was there?',
    help: ['Names that you may say aloud, one a line, with who they were: “Marta, harbour master”. None is fine.'],
    fields: long('people', 'People, one a line', 3),
  },
  {
    name: 'hook',
    title: 'What would you say first?',
    help: [
      'The sentence that makes somebody want the rest. Short, and in the middle of things.',
      'Two or three ways are better than one; one a line.',
    ],
    fields: long('hooks', 'Openings, one a line', 3),
  },
  {
    name: 'values',
    title: 'What does it show of you?',
    help: ['In the company’s own words where you know them, with commas between: “Steady hands, Safety first”.'],
    fields: long('values', 'Values', 1),
  },
  {
    name: 'time',
    title: 'How long should it take?',
    help: ['A minute suits most questions. You can change it later.'],
    fields: [],
    asksTime: true,
  },
  {
    name: 'company',
    title: 'Why does it matter to this company?',
    help: ['One sentence for the end: what you would do there in the same way.'],
    fields: [
      { key: 'company', label: 'The company', rows: 1 },
      { key: 'connection', label: 'How you end', rows: 3 },
    ],
  },
  {
    name: 'title',
    title: 'What do you call it?',
    help: [
      'A few words that bring it back at once, and one word for what it is about: “Calm”, “Conflict”, “Learning”.',
    ],
    fields: [
      { key: 'title', label: 'Its name', rows: 1 },
      { key: 'category', label: 'In one word', rows: 1 },
    ],
  },
];

/** What is missing in an answered story and matters most to a listener, with the question that asks for it. */
export function gapsOf(answers: StoryAnswers): readonly { readonly question: string; readonly words: string }[] {
  const gaps: readonly (readonly [TextKey, string, string])[] = [
    ['situation', 'happened', 'What happened is missing: nobody will know where they are.'],
    ['action', 'action', 'What you did is missing. It is the part that interviewers listen for most.'],
    ['result', 'result', 'What came of it is missing.'],
    ['hooks', 'hook', 'There is no opening yet.'],
    ['connection', 'company', 'Nothing links it to the company yet.'],
  ];
  return gaps.flatMap(([key, question, words]) => (answers[key].trim() === '' ? [{ question, words }] : []));
}

/** Numbers that stand in the answers, with the words behind them: "14 boats", "70%". In order, each once. */
export function numbersIn(answers: StoryAnswers): readonly string[] {
  const told = [answers.situation, answers.task, answers.action, answers.result].join('\n');
  const found = told.matchAll(
    /[£$€]?\d(?:[\d.,:]*\d)?(?:\s?%|\s?(?:am|pm)\b|[ -](?!(?:and|at|in|on|of|to|for|by|or|the|with|from|a|an|were|was|is)\b)\p{L}[\p{L}’'-]+)?/giu,
  );
  return [...new Set([...found].map(([match]) => match.trim()))].slice(0, 8);
}

/** An answer with another line, or another entry of a list with commas. */
export function withEntry(answer: string, entry: string, between: '\n' | ', '): string {
  const kept = answer.trimEnd().replace(/,$/, '');
  return kept === '' ? entry : kept + between + entry;
}

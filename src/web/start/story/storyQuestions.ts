import type { StoryAnswers } from '../../../documents/writeStory.ts';
import { say } from '../../../words/say.ts';

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
    title: say('What happened?'),
    help: [
      say('Think of one day that you still see before you. Where were you, when was it, and what was going wrong?'),
      say('Two or three sentences, as you would tell a friend. It need not be polished.'),
    ],
    fields: long('situation', say('What happened')),
  },
  {
    name: 'task',
    title: say('What was your job in it?'),
    help: [say('What had to be done, by when, and why was it yours to do? If nobody asked you, say so: that counts.')],
    fields: long('task', say('Your job in it'), 3),
  },
  {
    name: 'action',
    title: say('What did you do?'),
    help: [
      say('Step by step, one step a line. Begin each with “I”: what you said, tried, made, asked, decided.'),
      say('What did you do first? What went wrong then? What would nobody else have done?'),
    ],
    fields: long('action', say('What you did, one step a line'), 7),
  },
  {
    name: 'result',
    title: say('What came of it?'),
    help: [
      say('What was different afterwards, and how do you know? Time, money, people, marks, complaints.'),
      say('What is still there today? If it went badly, what did you learn?'),
    ],
    fields: long('result', say('What came of it'), 4),
  },
  {
    name: 'numbers',
    title: say('Which numbers must be right?'),
    help: [say('One a line, each with what it counts: “14 boats”, “40 minutes”. Only those that you could stand by.')],
    fields: long('numbers', say('Numbers, one a line'), 4),
  },
  {
    name: 'people',
    title: say('Who was there?'),
    help: [say('Names that you may say aloud, one a line, with who they were: “Marta, harbour master”. None is fine.')],
    fields: long('people', say('People, one a line'), 3),
  },
  {
    name: 'hook',
    title: say('What would you say first?'),
    help: [
      say('The sentence that makes somebody want the rest. Short, and in the middle of things.'),
      say('Two or three ways are better than one; one a line.'),
    ],
    fields: long('hooks', say('Openings, one a line'), 3),
  },
  {
    name: 'values',
    title: say('What does it show of you?'),
    help: [say('In the company’s own words where you know them, with commas between: “Steady hands, Safety first”.')],
    fields: long('values', say('Values'), 1),
  },
  {
    name: 'time',
    title: say('How long should it take?'),
    help: [say('A minute suits most questions. You can change it later.')],
    fields: [],
    asksTime: true,
  },
  {
    name: 'company',
    title: say('Why does it matter to this company?'),
    help: [say('One sentence for the end: what you would do there in the same way.')],
    fields: [
      { key: 'company', label: say('The company'), rows: 1 },
      { key: 'connection', label: say('How you end'), rows: 3 },
    ],
  },
  {
    name: 'title',
    title: say('What do you call it?'),
    help: [
      say('A few words that bring it back at once, and one word for what it is about: “Calm”, “Conflict”, “Learning”.'),
    ],
    fields: [
      { key: 'title', label: say('Its name'), rows: 1 },
      { key: 'category', label: say('In one word'), rows: 1 },
    ],
  },
];

/** What is missing in an answered story and matters most to a listener, with the question that asks for it. */
export function gapsOf(answers: StoryAnswers): readonly { readonly question: string; readonly words: string }[] {
  const gaps: readonly (readonly [TextKey, string, string])[] = [
    ['situation', 'happened', say('What happened is missing: nobody will know where they are.')],
    ['action', 'action', say('What you did is missing. It is the part that interviewers listen for most.')],
    ['result', 'result', say('What came of it is missing.')],
    ['hooks', 'hook', say('There is no opening yet.')],
    ['connection', 'company', say('Nothing links it to the company yet.')],
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

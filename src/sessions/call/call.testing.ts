import type { Call, CallAnswer, CallPlan, PlannedQuestion } from './model.ts';

export const question = (more: Partial<PlannedQuestion> = {}): PlannedQuestion => ({
  questionId: 'behavioural-conflict',
  title: 'Experience',
  text: 'Tell me about a time you calmed somebody down.',
  kind: 'behavioural',
  context: '',
  limits: null,
  reason: 'New.',
  ...more,
});

export const answer = (more: Partial<CallAnswer> = {}): CallAnswer => ({
  id: `answer-${more.question ?? 0}${more.followUp ? 'f' : ''}`,
  question: 0,
  followUp: null,
  askedAt: 1_772_560_000_000,
  firstWordMs: 900,
  endedAt: 1_772_560_030_000,
  mode: 'typed',
  text: 'I asked her to sit down.',
  takeId: null,
  repeats: 0,
  thinkingPhrase: false,
  skipped: false,
  ...more,
});

export const call = ({
  plan = {},
  ...more
}: Omit<Partial<Call>, 'plan'> & { readonly plan?: Partial<CallPlan> } = {}): Call => ({
  id: 'call-1',
  createdAt: 1_772_560_000_000,
  plan: {
    title: 'School Practice Session 1',
    company: 'Fernhill School',
    role: 'Classroom Assistant',
    stage: 'hiringManager',
    interviewer: { name: 'Ines Rowe', title: 'Head of School', manner: 'neutral', pace: 1 },
    instructions: '',
    limits: { sentences: null, seconds: null },
    questions: [question(), question({ title: 'Motivation', text: 'Why us?', kind: 'motivation' })],
    reflection: [],
    document: null,
    ...plan,
  },
  phase: 'running',
  next: { kind: 'question', index: 0 },
  stopped: false,
  startedAt: 1_772_560_000_000,
  endedAt: null,
  answers: [],
  reflection: [],
  ratings: [],
  writtenTo: null,
  writtenHash: null,
  ...more,
});

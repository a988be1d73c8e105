/** What interviewers assess, in one word each, with what it means in one line. */
const LIST = {
  conflict: ['Conflict', 'Disagreeing with people and coming out of it able to work together.'],
  ownership: ['Ownership', 'Seeing something through as your own, also where nobody would have blamed you.'],
  leadership: ['Leadership', 'Getting people to go somewhere, with a title or without one.'],
  learning: ['Learning', 'Getting good at something new, quickly or stubbornly.'],
  failure: ['Failure', 'What went wrong through you, and what you did about it.'],
  prioritisation: ['Prioritisation', 'Choosing what comes first when not everything can.'],
  communication: ['Communication', 'Being understood: explaining, listening, telling bad news.'],
  customer: ['Customer care', 'Doing right by the people the work is for.'],
  teamwork: ['Teamwork', 'Getting things done with others, and helping them do theirs.'],
  feedback: ['Feedback', 'Giving and taking criticism so that something changes.'],
  ambiguity: ['Ambiguity', 'Acting sensibly where much is unclear.'],
  integrity: ['Integrity', 'Being honest and fair when it costs something.'],
  resilience: ['Resilience', 'Going on after setbacks and through hard stretches.'],
  initiative: ['Initiative', 'Starting what nobody asked for.'],
  quality: ['Quality', 'Holding the work to a standard, and raising it.'],
  planning: ['Planning', 'Thinking ahead and keeping things on course.'],
  persuasion: ['Persuasion', 'Winning people over who need not agree.'],
  mentoring: ['Mentoring', 'Helping other people become better at their work.'],
  numbers: ['Numbers', 'Counting, measuring and deciding by what the figures say.'],
  change: ['Change', 'Adapting to change, and bringing it about.'],
  safety: ['Safety', 'Keeping people from harm, and stopping work that is not safe.'],
  creativity: ['Creativity', 'Finding a way that was not there before.'],
  detail: ['Attention to detail', 'Noticing the small things that matter.'],
  pressure: ['Working under pressure', 'Delivering when time is short and much depends on it.'],
  selfKnowledge: ['Self-knowledge', 'Knowing your strengths and limits, and working on them.'],
  courage: ['Courage', 'Speaking up, saying no, or taking a risk on purpose.'],
  inclusion: ['Inclusion', 'Seeing who is left out, and treating people fairly.'],
  decisions: ['Decisions', 'Weighing things up, deciding, and standing by it.'],
} as const;

/** One of a fixed list of things that interviewers assess. */
export type CompetencyId = keyof typeof LIST;

export interface Competency {
  readonly id: CompetencyId;
  /** As shown: "Attention to detail". */
  readonly name: string;
  readonly meaning: string;
}

/** All competencies, in one fixed order. */
export const COMPETENCIES: readonly Competency[] = (Object.keys(LIST) as CompetencyId[]).map((id) => ({
  id,
  name: LIST[id][0],
  meaning: LIST[id][1],
}));

const BY_ID = new Map(COMPETENCIES.map((competency) => [competency.id, competency]));

/** A competency by its id. */
export const competencyOf = (id: CompetencyId): Competency => BY_ID.get(id)!;

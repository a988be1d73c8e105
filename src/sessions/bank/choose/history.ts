import type { CandidateQuestion, Stage, StageEvidence } from '../model.ts';

/** Like "2025-05-31". Compared as text. */
export type IsoDate = string;

/** A question as it was once asked in practice. */
export interface AskedQuestion {
  readonly questionId: string;
  readonly sessionId: string;
  readonly askedOn: IsoDate;
  /** How the review found the answer; `none`: not answered, or not reviewed. */
  readonly answered: 'good' | 'fair' | 'weak' | 'none';
  /** The answer broke off. */
  readonly unfinished?: boolean;
  /** The principle that stood in the question, where one did. */
  readonly principle?: string;
}

/** What the person said of a question. */
export interface QuestionMark {
  readonly questionId: string;
  readonly kind: 'favourite' | 'unrealistic' | 'wrongPremise';
  /** The stage that it is unrealistic for; null: for every stage. */
  readonly stage: Stage | null;
  readonly on: IsoDate;
}

/** A question that was asked in a real interview. */
export interface MetQuestion {
  readonly questionId: string;
  readonly stage: Stage;
  readonly on: IsoDate;
}

/** All that is known of a question. */
export interface QuestionRecord {
  /** Oldest first. */
  readonly asked: readonly AskedQuestion[];
  readonly marks: readonly QuestionMark[];
  readonly met: readonly MetQuestion[];
  /** It was asked in the last session. */
  readonly inLastSession: boolean;
  /** Sessions since it was last asked; null: never asked. 0: the last session. */
  readonly sessionsAgo: number | null;
}

export interface History {
  /** In the order asked, as far as one day goes. */
  readonly asked: readonly AskedQuestion[];
  readonly marks: readonly QuestionMark[];
  readonly met: readonly MetQuestion[];
}

const NOTHING: QuestionRecord = {
  asked: [],
  marks: [],
  met: [],
  inLastSession: false,
  sessionsAgo: null,
};

/** The record of each question by its id, under which the same question in other words counts as well. Linear. */
export function recordsOf(candidates: readonly CandidateQuestion[], history: History): (id: string) => QuestionRecord {
  const canonical = new Map<string, string>();
  for (const { id, sameAs } of candidates) for (const other of sameAs ?? []) canonical.set(other, id);
  for (const { id } of candidates) canonical.set(id, id);
  const ordered = inOrder(history.asked);
  const places = new Map<string, number>();
  for (let i = ordered.length - 1; i >= 0; i--) {
    const { sessionId } = ordered[i]!;
    if (!places.has(sessionId)) places.set(sessionId, places.size);
  }

  const records = new Map<string, GrowingRecord>();
  const recordFor = (questionId: string): GrowingRecord => {
    const id = canonical.get(questionId) ?? questionId;
    let record = records.get(id);
    if (!record) records.set(id, (record = { asked: [], marks: [], met: [], inLastSession: false, sessionsAgo: null }));
    return record;
  };
  for (const each of ordered) {
    const record = recordFor(each.questionId);
    record.asked.push(each);
    record.sessionsAgo = places.get(each.sessionId)!;
    record.inLastSession = record.sessionsAgo === 0;
  }
  for (const each of history.marks) recordFor(each.questionId).marks.push(each);
  for (const each of history.met) recordFor(each.questionId).met.push(each);
  return (id) => records.get(id) ?? NOTHING;
}

interface GrowingRecord extends QuestionRecord {
  readonly asked: AskedQuestion[];
  readonly marks: QuestionMark[];
  readonly met: MetQuestion[];
  inLastSession: boolean;
  sessionsAgo: number | null;
}

/** By day; what is kept in order, as it usually is, need not be copied. */
function inOrder(asked: readonly AskedQuestion[]): readonly AskedQuestion[] {
  const isOrdered = asked.every((each, i) => i === 0 || asked[i - 1]!.askedOn <= each.askedOn);
  if (isOrdered) return asked;
  return asked.toSorted((a, b) => (a.askedOn < b.askedOn ? -1 : a.askedOn > b.askedOn ? 1 : 0));
}

/** Which stages really ask a question: how often it was met there, and how often the person called it unrealistic. */
export function stageEvidence(record: QuestionRecord): Readonly<Record<Stage, StageEvidence>> {
  const of = (stage: Stage): StageEvidence => ({
    met: record.met.filter((each) => each.stage === stage).length,
    unrealistic: record.marks.filter((each) => each.kind === 'unrealistic' && (each.stage ?? stage) === stage).length,
  });
  return {
    recruiter: of('recruiter'),
    hiringManager: of('hiringManager'),
    peer: of('peer'),
    executive: of('executive'),
  };
}

/**
 * Whether a stage asks a question. What was met in a real interview goes before the tags, and before a mark made earlier;
 * a mark "unrealistic" goes before the tags.
 */
export function asksAt(question: CandidateQuestion, stage: Stage, record: QuestionRecord): boolean {
  // Most questions were neither marked nor met, and thousands are looked through at once.
  if (record.marks.length === 0 && record.met.length === 0) return question.stages.includes(stage);
  const latest = (dates: readonly IsoDate[]): IsoDate => dates.reduce((max, date) => (date > max ? date : max), '');
  const unreal = latest(
    record.marks.filter((m) => m.kind === 'unrealistic' && (m.stage === null || m.stage === stage)).map((m) => m.on),
  );
  const met = latest(record.met.filter((m) => m.stage === stage).map((m) => m.on));
  if (unreal !== '') return met > unreal;
  return met !== '' || question.stages.includes(stage);
}

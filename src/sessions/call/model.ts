import type { Finding } from '../../shared/finding.ts';
import type { CompetencyId } from '../bank/competencies.ts';
import type { IsoDate } from '../bank/choose/history.ts';
import type { QuestionKind } from '../bank/model.ts';
import { type Said } from '../../shared/message.ts';

/** Who leads the conversation, and so what is asked and how deep. */
export type CallStage = 'recruiter' | 'hiringManager' | 'peer' | 'executive';

/** How the interviewer speaks: shapes small talk, acknowledgements and follow-ups, never the questions' content. */
export type Manner = 'warm' | 'neutral' | 'brisk' | 'probing';

export interface Interviewer {
  readonly name: string;
  readonly title: string | null;
  readonly manner: Manner;
  /** Speaking pace for the voice; 1 is the voice's own. 0.7 to 1.3. */
  readonly pace: number;
}

/** What an answer should keep to; null where nothing is asked. */
export interface AnswerLimits {
  readonly sentences: { readonly min: number; readonly max: number } | null;
  readonly seconds: { readonly min: number; readonly max: number } | null;
}

/** A question as planned for a call. */
export interface PlannedQuestion {
  /** The bank's id, or "own:…"/"document:…" for the person's. */
  readonly questionId: string;
  readonly title: string;
  /** As it will be asked, slots filled. */
  readonly text: string;
  readonly kind: 'smallTalk' | 'behavioural' | 'motivation' | 'logistics' | 'roleKnowledge' | 'culture' | 'askThem';
  /** Context that a session document gives with it; "" where none. */
  readonly context: string;
  /** Exception from the call's limits; null: the call's. */
  readonly limits: AnswerLimits | null;
  /** Why it was chosen, in plain words. */
  readonly reason: string;
  /** The company's principle that stands in it; absent for most. */
  readonly principle?: string;
}

/** What the person prepares before the first word. */
export interface CallPlan {
  readonly title: string;
  readonly company: string | null;
  readonly role: string | null;
  readonly stage: CallStage;
  readonly interviewer: Interviewer;
  /** As it will stand in the document: "Answer in 2–3 sentences." */
  readonly instructions: string;
  readonly limits: AnswerLimits;
  readonly questions: readonly PlannedQuestion[];
  /** Asked after the call; may be none. */
  readonly reflection: readonly string[];
  /** The session document that is answered; null where the call becomes a new one. */
  readonly document: string | null;
  /** What the person may ask the interviewer at the end, as a help; absent where nothing was found. */
  readonly toAsk?: readonly { readonly questionId: string; readonly text: string }[];
}

/** A probe: a question that comes from what was missing in an answer. */
export interface FollowUp {
  readonly gap:
    | 'noResult'
    | 'noNumber'
    | 'noOwnPart'
    | 'noExample'
    | 'toldDifferently'
    | 'askUnanswered'
    | 'premise'
    | 'unfinished'
    | 'hypothetical';
  readonly text: string;
  /** The words (or what is missing) that made it, for the review afterwards. */
  readonly because: string;
  /** Rules chose it; or a language model phrased it, and its page says so. */
  readonly by: 'rules' | 'model';
}

/** One answer in a call. Times in epoch milliseconds. */
export interface CallAnswer {
  readonly id: string;
  /** Index into the plan's questions. */
  readonly question: number;
  /** Null for the question itself; else the follow-up that was answered. */
  readonly followUp: FollowUp | null;
  readonly askedAt: number;
  /** From the end of the question to the first word (or key); null where it could not be told. */
  readonly firstWordMs: number | null;
  readonly endedAt: number | null;
  readonly mode: 'spoken' | 'typed';
  /** Null until known: a spoken answer without a recogniser has none until somebody writes them. */
  readonly text: string | null;
  /** Its recording. */
  readonly takeId: string | null;
  readonly repeats: number;
  readonly thinkingPhrase: boolean;
  readonly skipped: boolean;
  /** What a language model says of it, in one sentence, about words of the person's; absent without one. */
  readonly remark?: { readonly text: string; readonly quote: string; readonly by: 'model' };
  /** How the rules found its words when they came, for what is asked next time; absent without words. */
  readonly reviewed?: { readonly strength: AnswerStrength; readonly unfinished: boolean };
}

export type AnswerStrength = 'strong' | 'fair' | 'weak';

/** What the interviewer does next. `question` is an index into the plan's questions. */
export type CallNext =
  | { readonly kind: 'question'; readonly index: number }
  | { readonly kind: 'followUp'; readonly question: number; readonly followUp: FollowUp }
  | { readonly kind: 'end' };

export type CallPhase = 'planned' | 'running' | 'reflecting' | 'done' | 'stopped';

export interface Call {
  readonly id: string;
  /** Epoch milliseconds, as all instants here. */
  readonly createdAt: number;
  readonly plan: CallPlan;
  readonly phase: CallPhase;
  /** Kept with the call, so that a page that was loaded anew goes on where it was. */
  readonly next: CallNext;
  /** It was ended before its last question. */
  readonly stopped: boolean;
  readonly startedAt: number | null;
  readonly endedAt: number | null;
  readonly answers: readonly CallAnswer[];
  readonly reflection: readonly { readonly question: string; readonly answer: string }[];
  /** Own rating of answers, 1 to 5, by index of the plan's questions. */
  readonly ratings: readonly { readonly question: number; readonly rating: number }[];
  /** Where it was written; null until then. */
  readonly writtenTo: string | null;
  /** SHA-256 of the file's bytes as it was written, so that a change made elsewhere is seen; null until then. */
  readonly writtenHash: string | null;
}

/** One answer's review within the call: the same rules as everywhere, plus what only a call knows. */
export interface AnswerInCall {
  readonly answerId: string;
  readonly findings: readonly Finding[];
  readonly strength: AnswerStrength | null;
  /** 0 to 1 and the words for it: could only this person have said it? */
  readonly specific: { readonly share: number; readonly words: readonly string[] } | null;
}

/** What the whole call comes to: at most three each, every one with the person's own words. */
/** One thing about an answer, with the words of it that show it. */
export interface CallPoint {
  readonly text: string;
  readonly said?: Said<'text'>;
  readonly question: number;
  readonly words: string;
}

export interface CallReview {
  readonly answers: readonly AnswerInCall[];
  readonly strengths: readonly CallPoint[];
  readonly fixes: readonly CallPoint[];
  readonly generic: readonly { readonly question: number; readonly words: string }[];
  readonly onlyYou: readonly { readonly question: number; readonly words: string }[];
  /** Questions the data suggests for the reflection: "You were slowest to begin on question 4." */
  readonly suggested: readonly string[];
}

/** What a person says of a question itself; the bank learns from it. */
export interface QuestionMark {
  readonly questionId: string;
  readonly mark: 'unrealistic' | 'wrongPremise' | 'favourite' | 'metInInterview';
  readonly stage: CallStage | null;
  readonly why: string;
  readonly at: number;
}

/** A question that the person wrote, or met somewhere. */
export interface OwnQuestion {
  /** "own:…" */
  readonly id: string;
  readonly text: string;
  /** Null: told from its words. */
  readonly kind: QuestionKind | null;
  /** Who asks it; empty: anybody. */
  readonly stages: readonly CallStage[];
  readonly competencies: readonly CompetencyId[];
  readonly addedAt: number;
}

/** After the real interview: what was asked and how it went. */
export interface Debrief {
  readonly id: string;
  readonly on: IsoDate;
  readonly stage: CallStage;
  readonly interviewer: string | null;
  readonly asked: readonly {
    readonly text: string;
    readonly storyId: string | null;
    /** What they wish they had said; "" where nothing. */
    readonly wish: string;
    readonly felt: 1 | 2 | 3 | 4 | 5 | null;
  }[];
  readonly notes: string;
}

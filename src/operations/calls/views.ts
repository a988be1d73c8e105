import type { AnswerReview } from '../../sessions/answerModel.ts';
import type { IsoDate } from '../../sessions/bank/choose/history.ts';
import type { CandidateQuestion } from '../../sessions/bank/model.ts';
import type {
  AnswerStrength,
  Call,
  CallNext,
  CallPhase,
  CallReview,
  CallStage,
  QuestionMark,
} from '../../sessions/call/model.ts';
import { type Said } from '../../shared/message.ts';

/** A call in a list. */
export interface CallSummary {
  readonly id: string;
  readonly title: string;
  readonly stage: CallStage;
  readonly interviewer: string;
  readonly phase: CallPhase;
  readonly createdAt: number;
  readonly startedAt: number | null;
  readonly endedAt: number | null;
  /** Questions that count: the small talk does not. */
  readonly questions: number;
  readonly answered: number;
  /** Answers by how they were found; those without words are in none. */
  readonly strong: number;
  readonly fair: number;
  readonly weak: number;
  readonly writtenTo: string | null;
}

export interface CallsView {
  readonly calls: readonly CallSummary[];
  readonly nextCursor: string | null;
}

/** The same question answered before. */
export interface AnswerDraft {
  readonly from:
    | { readonly kind: 'call'; readonly callId: string; readonly answerId: string; readonly title: string }
    /** `question` counts the document's questions from 0. */
    | { readonly kind: 'document'; readonly path: string; readonly question: number; readonly title: string };
  /** Null for a document without a date. */
  readonly on: IsoDate | null;
  /** As it was asked then. */
  readonly asked: string;
  readonly text: string;
  readonly takeId: string | null;
  readonly firstWordMs: number | null;
  readonly review: AnswerReview;
  readonly strength: AnswerStrength | null;
  /** What it has that the draft before it lacked; empty for the first one. */
  readonly improved: readonly { readonly text: string; readonly said?: Said<'text'> }[];
}

export interface CallView {
  readonly call: Call;
  /** Null while it is planned. */
  readonly review: CallReview | null;
  /** Words of answers by id: the person's, else their recording's. Answers without words are left out. */
  readonly texts: Readonly<Record<string, string>>;
  /** The folder's stories, to tell and to make of an answer. */
  readonly stories: readonly { readonly id: string; readonly title: string; readonly document: string }[];
  /** By index of the plan's questions: earlier answers to the same one, the newest first, three at most. */
  readonly earlier: Readonly<Record<number, readonly AnswerDraft[]>>;
  /** Of the call before this one. */
  readonly previousReflection: {
    readonly on: IsoDate;
    readonly entries: readonly { readonly question: string; readonly answer: string }[];
  } | null;
  /** What was answered to the same questions of the reflection after earlier calls, the newest first; absent in what was seen offline long ago. */
  readonly earlierReflections?: readonly {
    readonly callId: string;
    /** As this call asks it. */
    readonly question: string;
    readonly on: IsoDate;
    readonly answer: string;
  }[];
  /** Own rating beside the review, over all calls, oldest first: for the person to see how well they judge themselves. */
  readonly selfRatings: readonly {
    readonly callId: string;
    readonly question: string;
    readonly rating: number;
    readonly strength: AnswerStrength;
    /** The day of the call. */
    readonly on?: IsoDate;
  }[];
}

/** What an answer leads to. */
export interface AnswerOutcome {
  readonly call: Call;
  readonly next: CallNext;
}

/** A question of the bank, of the person, of a document or met. */
export interface QuestionView extends CandidateQuestion {
  /** Oldest first. */
  readonly askedOn: readonly IsoDate[];
  readonly marks: readonly QuestionMark[];
  readonly lastStrength: AnswerStrength | null;
}

export interface QuestionsView {
  readonly questions: readonly QuestionView[];
  /** How many fit, shown or not. */
  readonly total: number;
}

export interface AnswersView {
  readonly question: CandidateQuestion;
  /** What the person wished they had said to it in a real interview, the latest first. */
  readonly wishes: readonly { readonly on: IsoDate; readonly wish: string }[];
  /** Newest first. */
  readonly drafts: readonly AnswerDraft[];
}

export interface PrinciplesView {
  /** Documents that have principles. */
  readonly documents: readonly string[];
  readonly principles: readonly {
    readonly name: string;
    readonly meaning: string;
    /** Best first. */
    readonly stories: readonly { readonly id: string; readonly title: string; readonly strength: number }[];
    /** Ids of questions that ask for it. */
    readonly questions: readonly string[];
    /** Answers in calls that name it, newest first; `withExample` is false where it is named and nothing is told. */
    readonly answersNaming: readonly {
      readonly callId: string;
      readonly answerId: string;
      readonly words: string;
      readonly withExample: boolean;
    }[];
  }[];
}

/** An optional language model, off by default. */
export interface AssistantView {
  readonly baseUrl: string | null;
  readonly model: string | null;
  readonly keySet: boolean;
  /** Whether the person agreed to what is sent. Nothing is sent before. */
  readonly accepted: boolean;
  /** What would be sent where, in words for the person; "" while none is chosen. */
  readonly sends: string;
  readonly said?: Said<'sends'>;
  readonly leavesMachine: boolean;
}

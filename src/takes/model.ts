import type { DrillName } from '../drills/model.ts';
import type { Finding } from '../shared/finding.ts';
import type { Message } from '../shared/message.ts';
import type { TextRange } from '../shared/textRange.ts';
import type { FactKind } from '../stories/model.ts';

export type KeyPointStatus = 'covered' | 'unsure' | 'missed';
export type FactStatus = 'right' | 'wrong' | 'absent';
export type PartName = 'situation' | 'task' | 'action' | 'result' | 'connection';
export type Shape = 'concrete' | 'general' | 'hypothetical';
export type ConnectionStatus = 'closing' | 'mentioned' | 'absent';

/** Words of the take that show something. */
export interface Evidence {
  readonly text: string;
  readonly range: TextRange;
}

export interface KeyPointReview {
  readonly label: string;
  readonly text: string;
  readonly status: KeyPointStatus;
  /** 0 to 1: how much of the point the evidence carries. Not a probability. */
  readonly closeness: number;
  /** Empty where the rules found nothing. Kept where the person said that it is not it. */
  readonly evidence: readonly Evidence[];
  /** Whose word the status is; the rules' where absent. */
  readonly judgedBy?: 'rules' | 'person';
  /** What the rules found by themselves, where the person said something. */
  readonly ruled?: KeyPointStatus;
}

export interface FactReview {
  readonly id: string;
  readonly text: string;
  readonly kind: FactKind;
  readonly key: boolean;
  readonly status: FactStatus;
  /** The words said, also where wrong; null where absent. */
  readonly said: string | null;
  readonly range: TextRange | null;
  /** Why it is judged so, in one sentence. */
  readonly reason: string;
  /** The reason as a message, for hosts that speak other languages; reviews stored earlier have none. */
  readonly why?: Message;
  readonly aliases: readonly string[];
}

/** A number the take says that the story does not have: shown as new, never as wrong. */
export interface NewFact {
  readonly text: string;
  readonly kind: FactKind;
  readonly range: TextRange;
}

export interface HookReview {
  /** Index into the story's hooks. */
  readonly index: number;
  /** 0 to 1; 1 is word for word. */
  readonly closeness: number;
  readonly range: TextRange;
}

export interface PartReview {
  readonly part: PartName;
  /** Word indexes into the take, half-open. */
  readonly startWord: number;
  readonly endWord: number;
  readonly range: TextRange;
  /** Where the words have times. */
  readonly startMs?: number;
  readonly endMs?: number;
}

/** How a take is worded: shown, and only partly judged. From a recogniser these are floors, since recognisers drop "um". */
export interface Wording {
  /** "um", and "like", "you know", "kind of" where they carry nothing. */
  readonly fillers: readonly Evidence[];
  /** Words that steer the talk: "so", "well", "actually" at the start of a statement. Not fillers by themselves. */
  readonly discourseMarkers: readonly Evidence[];
  /** "I think", "maybe", "or so". */
  readonly hedges: readonly Evidence[];
  /** A word or two said twice in a row: "it was it was". */
  readonly repetitions: readonly Evidence[];
  /** An opening that says nothing yet: "um so yeah". */
  readonly weakOpening: Evidence | null;
  /** The same two words that begin three or more sentences in a row. Only where the text has sentences. */
  readonly sameStarts: readonly Evidence[];
  /** Abbreviations that are never explained, each once. */
  readonly jargon: readonly Evidence[];
  /** Shown side by side, never scored: studies disagree on which is better. */
  readonly iWords: number;
  readonly weWords: number;
}

/** What the words of a take say, against its story. Deterministic: same words, same story, same rules, same review. */
export interface ContentReview {
  /** Version of the rules that made it; a stored review of another version is made anew. */
  readonly rulesVersion: string;
  /** The misheard forms that the guide allowed when it was made, where it allowed any; with others it is made anew. */
  readonly heardAs?: string;
  readonly words: number;
  readonly keyPoints: readonly KeyPointReview[];
  readonly facts: readonly FactReview[];
  readonly newFacts: readonly NewFact[];
  readonly hook: HookReview | null;
  readonly connection: ConnectionStatus;
  readonly connectionRange: TextRange | null;
  readonly parts: readonly PartReview[];
  readonly shape: Shape;
  readonly unfinished: boolean;
  readonly wording?: Wording;
  /** Most worth fixing first. */
  readonly findings: readonly Finding[];
}

/** How the person was prompted while telling. */
export type Cue = 'script' | 'keyPoints' | 'facts' | 'hook' | 'nothing';

/** recording: chunks may still come. complete: finished by the person. interrupted: never finished, what arrived is kept. typed: no sound. */
export type TakeStatus = 'recording' | 'complete' | 'interrupted' | 'typed';

/** What a take was made for, where it is no rehearsal: a run of a drill, or a call. */
export interface Exercise {
  readonly kind: DrillName | 'call';
  readonly runId: string;
}

/** One telling of a story, or an answer in an exercise. */
export interface Take {
  readonly id: string;
  /** Null for an answer that tells none of the person's stories; only takes of exercises. */
  readonly storyId: string | null;
  /** As it was called when told, for takes whose story is gone; "" without a story. */
  readonly storyTitle: string;
  readonly document: string;
  /** SHA-256 of the document's bytes at that time; its text is in the snapshots. */
  readonly documentHash: string;
  readonly cue: Cue;
  readonly targetSeconds: { readonly min: number; readonly max: number } | null;
  readonly status: TakeStatus;
  readonly startedAt: number;
  readonly finishedAt: number | null;
  /** Of the recording; null until known. */
  readonly durationMs: number | null;
  readonly mimeType: string | null;
  /** Null for a rehearsal. Takes of exercises don't count in a story's history. */
  readonly exercise: Exercise | null;
}

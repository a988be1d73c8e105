import type { Located, TextRange } from '../shared/textRange.ts';

/**
 * A document as read from disk. All ranges in the model are UTF-16 offsets into `text`,
 * which is the file's text without a byte-order mark and with its own line endings.
 */
export interface SourceDocument {
  /** Relative to the workspace folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly hasByteOrderMark: boolean;
  /** SHA-256 (hex) of the file's bytes. */
  readonly hash: string;
}

export type ParsedDocument = GuideDocument | SessionDocument | NoteDocument;
export type DocumentKind = ParsedDocument['kind'];

/** A study guide of power stories. What has no place in the model stays in `unplaced`, so nothing is ever dropped. */
export interface GuideDocument {
  readonly kind: 'guide';
  readonly path: string;
  readonly title: string;
  readonly stories: readonly GuideStory[];
  readonly checklist: readonly ChecklistItem[];
  /** Key Names to Remember. */
  readonly names: readonly NamedEntry[];
  /** Key Metrics to Remember. */
  readonly metrics: readonly NamedEntry[];
  readonly universalConnections: readonly Located[];
  /** What to do when you forget mid-story. */
  readonly recovery: readonly Located[];
  /** Emergency phrases by the situation they are for. */
  readonly emergency: readonly { readonly situation: string; readonly phrases: readonly Located[] }[];
  readonly unplaced: readonly Passage[];
}

/** A story as the guide writes it: its card entry and its section, joined by number, category or title. */
export interface GuideStory {
  readonly number: number | null;
  /** "On-Call Documentation" of "Story 1: RISK - On-Call Documentation"; else the heading's own title. */
  readonly title: string;
  /** "Risk"; null where the guide names none. */
  readonly category: string | null;
  /** The whole section, heading included; null for a story that is only in the card. */
  readonly range: TextRange | null;
  readonly cardRange: TextRange | null;
  readonly targetSeconds: TargetSeconds | null;
  readonly targetRange: TextRange | null;
  /** Every place that states the target (card and section), so that an edit can keep them the same. */
  readonly targetPlaces?: readonly TextRange[];
  readonly values: readonly Located[];
  readonly hooks: readonly Located[];
  /** The script without its quotation marks. */
  readonly script: Located | null;
  /** Where the script's text stands in the source, for ranges inside it (see sourceRangeOf); absent without a script. */
  readonly scriptMap?: SourceMap;
  readonly keyPoints: readonly GuideKeyPoint[];
  /** Key Numbers of the card, as written, one entry each. */
  readonly keyNumbers: readonly Located[];
  /** Key Person / Key People of the card. */
  readonly keyPeople: readonly Located[];
  /** The key point or labelled passage that links the story to the company. */
  readonly connection: Located | null;
  /** Passages inside the section that have no place above, e.g. the person's own notes. */
  readonly unplaced: readonly Passage[];
}

/**
 * How offsets in a text without markup relate to the source: from `text` on, the source goes on at `source`,
 * character by character, up to the next entry.
 */
export type SourceMap = readonly { readonly text: number; readonly source: number }[];

export interface TargetSeconds {
  /** Both in seconds, min ≤ max. One number in the guide gives min = max. */
  readonly min: number;
  readonly max: number;
}

export interface GuideKeyPoint {
  /** "Problem" of "- Problem: MLOps on-call burning people out"; "" where the point has none. */
  readonly label: string;
  readonly text: string;
  /** The whole point, label included, without the list marker. */
  readonly range: TextRange;
}

export interface NamedEntry {
  /** "Steve", "50%". */
  readonly name: string;
  /** Without the misheard forms. */
  readonly description: string;
  /** The whole entry in the source, these included. */
  readonly range: TextRange;
  /** What a recogniser hears instead, as the guide notes it: (also heard as "lee oh"). Absent where it notes none. */
  readonly aliases?: readonly string[];
}

export interface ChecklistItem {
  readonly text: string;
  readonly checked: boolean;
  /** The heading it stands under, e.g. "Before Wednesday". */
  readonly section: string | null;
  readonly range: TextRange;
  /** The character between the brackets; empty range for "[]". */
  readonly boxRange: TextRange;
}

/** A practice session: questions with answers, then a reflection. */
export interface SessionDocument {
  readonly kind: 'session';
  readonly path: string;
  readonly title: string;
  /** ISO date where it could be read, else the text as written; null where there is none. */
  readonly date: string | null;
  readonly interviewer: { readonly name: string; readonly title: string | null } | null;
  readonly role: string | null;
  readonly instructions: Located | null;
  readonly questions: readonly SessionQuestion[];
  readonly reflection: readonly ReflectionEntry[];
  /** What is to be done after it: lines with boxes, outside of questions and reflection. */
  readonly checklist: readonly ChecklistItem[];
  readonly unplaced: readonly Passage[];
}

export interface SessionQuestion {
  readonly number: number | null;
  /** "Netflix Culture - Core Principles" of "Question 1: Netflix Culture - Core Principles". */
  readonly title: string;
  readonly text: string;
  readonly range: TextRange;
  /** Empty text where unanswered; the range is then where an answer would go. */
  readonly answer: Located;
}

export interface ReflectionEntry {
  readonly question: string;
  readonly answer: Located;
}

/** A file that is neither guide nor session: shown as text, never an error. */
export interface NoteDocument {
  readonly kind: 'note';
  readonly path: string;
  readonly title: string;
}

/** Source text that the model has no other place for. */
export interface Passage {
  readonly heading: string | null;
  readonly text: string;
  readonly range: TextRange;
}

/** One replacement in a document's text. An insertion has start = end. */
export interface TextEdit {
  readonly range: TextRange;
  readonly text: string;
}

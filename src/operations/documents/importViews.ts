import type { DocumentKind, TargetSeconds } from '../../documents/model.ts';
import type { ImportWarning } from '../ports.ts';

/** What Offbook sees in a text that somebody brings in. */
export interface Recognised {
  readonly kind: DocumentKind;
  readonly title: string;
  readonly stories: readonly RecognisedStory[];
  /** Of a practice session; how many of them have an answer. */
  readonly questions: number;
  readonly answered: number;
  readonly checklist: number;
  /** Key names and key metrics. */
  readonly names: number;
  readonly metrics: number;
  /** Passages that have no place of their own: kept and shown as they are. */
  readonly unplaced: number;
}

export interface RecognisedStory {
  readonly number: number | null;
  readonly title: string;
  readonly category: string | null;
  readonly hooks: number;
  readonly hasScript: boolean;
  readonly keyPoints: number;
  readonly targetSeconds: TargetSeconds | null;
  readonly facts: number;
}

export interface ImportPreview {
  /** Proposed, and free in the folder. */
  readonly name: string;
  readonly markdown: string;
  readonly recognised: Recognised;
  readonly warnings: readonly ImportWarning[];
}

/** A document that came in. */
export interface ImportDone {
  readonly path: string;
  readonly hash: string;
  readonly kind: DocumentKind;
  readonly storyIds: readonly string[];
  /** The story that was added by itself; null for whole documents. */
  readonly storyId: string | null;
}

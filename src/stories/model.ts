import type { GuideStory } from '../documents/model.ts';
import type { Said } from '../shared/message.ts';
import type { TextRange } from '../shared/textRange.ts';

export type FactKind =
  | 'number'
  | 'percentage'
  | 'amount'
  | 'duration'
  | 'date'
  | 'clockTime'
  | 'frequency'
  | 'ordinal'
  | 'person'
  | 'organisation'
  | 'technology'
  | 'title'
  | 'term';

export type FactPlace = 'card' | 'names' | 'metrics' | 'keyPoint' | 'hook' | 'script';

/** Something exact that the guide states and a take must get right. */
export interface Fact {
  /** Stable within its story: kind and value, e.g. "percentage:50". */
  readonly id: string;
  /** As the guide writes it: "50%", "2AM", "Steve", "16-week". */
  readonly text: string;
  readonly kind: FactKind;
  /** A number for quantities (minutes after midnight for clockTime, ISO date or year for date), else the name. */
  readonly value: number | string;
  /** "percent", "week", "minute", "engineer"; null for names. */
  readonly unit: string | null;
  /** Marked as key by the card, Key Numbers, Key Names or Key Metrics. */
  readonly key: boolean;
  /** Other ways the guide writes or allows it. */
  readonly aliases: readonly string[];
  /** Those of the aliases that are no other way of writing it, but what a recogniser hears instead: "lee oh". */
  readonly heardAs?: readonly string[];
  /** What it says, for telling facts of one value apart: "tech debt reduction". May be "". */
  readonly about: string;
  readonly sources: readonly { readonly place: FactPlace; readonly range: TextRange }[];
}

export interface Story extends GuideStory {
  /** Unique in the workspace and safe in a URL; survives edits of everything but the document's path and the story's category. */
  readonly id: string;
  /** The document's path. */
  readonly document: string;
  readonly facts: readonly Fact[];
}

/** How long the script takes to say. */
export interface SpokenLength {
  /** Words as spoken: "50%" counts two, "AWS" three. */
  readonly words: number;
  readonly seconds: number;
  readonly wordsPerMinute: number;
  /** Words to cut to fit the target's upper end at this pace; 0 where it fits; null without a target. */
  readonly wordsToCut: number | null;
  /** Pace that the target's upper end would need; null without a target. */
  readonly neededWordsPerMinute: number | null;
}

/** A sentence of the script offered as a cut, best first. */
export interface SuggestedCut {
  readonly text: string;
  readonly range: TextRange;
  readonly words: number;
  readonly seconds: number;
  /** Why it is (or is not) safe to cut: "carries no key point, fact or connection". */
  readonly reason: string;
  readonly said?: Said<'reason'>;
  /** What would be lost, e.g. key point labels and facts; empty for the first offers. */
  readonly carries: readonly string[];
}

import type { Located, TextRange } from '../shared/textRange.ts';
import type { GuideKeyPoint, TargetSeconds } from './model.ts';
import type { StoryHeading } from './storyHeadings.ts';

/** A story while its parts are being read: from the card, or from its own section. */
export interface StoryDraft {
  readonly origin: 'card' | 'section';
  /** A line below it may still give its number. */
  heading: StoryHeading;
  /** The words of its heading. */
  readonly headingRange: TextRange;
  readonly start: number;
  end: number;
  /** Titles and categories given by labels; the first of each counts. */
  readonly named: { readonly what: 'title' | 'category'; readonly text: string; readonly range: TextRange }[];
  readonly targets: { readonly seconds: TargetSeconds; readonly range: TextRange }[];
  readonly values: Located[];
  readonly hooks: Located[];
  readonly script: ScriptParagraph[];
  /** Fenced text under the script's heading: the script, where there is no other. */
  scriptFence: TextRange | null;
  readonly keyPoints: GuideKeyPoint[];
  readonly keyNumbers: Located[];
  readonly keyPeople: Located[];
  readonly connection: TextRange[];
  /** Situation, Task, Action, Result as headings or labels. */
  readonly star: {
    readonly label: string;
    readonly whole: TextRange;
    readonly lines: readonly TextRange[];
    readonly item: boolean;
  }[];
  /** What stands under the story's heading before any part. */
  readonly loose: {
    readonly lines: readonly TextRange[];
    readonly item: boolean;
    readonly level: number;
    readonly quoted: boolean;
  }[];
  /** What stands under headings and labels of no known name: script or points may be among it. */
  readonly asides: { readonly lines: readonly TextRange[]; readonly quoted: boolean; readonly item: boolean }[];
}

export interface ScriptParagraph {
  readonly lines: readonly TextRange[];
  /** Set off by > marks. */
  readonly quoted: boolean;
  readonly item: boolean;
}

export function newDraft(
  origin: StoryDraft['origin'],
  heading: StoryHeading,
  headingRange: TextRange,
  whole: TextRange,
): StoryDraft {
  return {
    origin,
    heading,
    headingRange,
    start: whole.start,
    end: whole.end,
    named: [],
    targets: [],
    values: [],
    hooks: [],
    script: [],
    scriptFence: null,
    keyPoints: [],
    keyNumbers: [],
    keyPeople: [],
    connection: [],
    star: [],
    loose: [],
    asides: [],
  };
}

/** What a label calls the story, if one does. */
export const namedBy = (draft: StoryDraft | null, what: 'title' | 'category'): string | null =>
  draft?.named.find((n) => n.what === what)?.text ?? null;

import type { Located, TextRange } from '../shared/textRange.ts';
import type { GuideKeyPoint, TargetSeconds } from './model.ts';
import type { StoryHeading } from './storyHeadings.ts';

/** A story while its parts are being read: from the card, or from its own section. */
export interface StoryDraft {
  readonly origin: 'card' | 'section';
  readonly heading: StoryHeading;
  readonly start: number;
  end: number;
  title: string | null;
  category: string | null;
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
}

export interface ScriptParagraph {
  readonly lines: readonly TextRange[];
  /** Set off by > marks. */
  readonly quoted: boolean;
  readonly item: boolean;
}

export function newDraft(origin: StoryDraft['origin'], heading: StoryHeading, start: number, end: number): StoryDraft {
  return {
    origin,
    heading,
    start,
    end,
    title: null,
    category: null,
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
  };
}

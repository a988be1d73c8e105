import type { TextRange } from '../shared/textRange.ts';
import { readAreaText } from './areaReader.ts';
import type { Block, TextBlock } from './blocks.ts';
import type { Claims } from './claims.ts';
import { isOnlyList } from './guideLists.ts';
import { newReading } from './guideReading.ts';
import type { GuideReading } from './guideReading.ts';
import { PartReader } from './partReader.ts';
import { newDraft } from './storyDraft.ts';
import type { StoryDraft } from './storyDraft.ts';
import { targetIn, withTargetInBrackets } from './storyHeadings.ts';
import type { StoryHeading } from './storyHeadings.ts';
import { labelledPart } from './storyLines.ts';
import type { LabelNaming } from './storyLines.ts';
import type { GuideArea } from './vocabulary.ts';

/** Headings made of bold or labelled lines stand below all real ones. */
export const LINE_DEPTH = 7;

/** Where in a guide its reading is: which area, story and part are open, and what was read so far. */
export class GuidePlace {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly company: string | null;
  readonly reading: GuideReading = newReading();
  readonly claims: Claims = this.reading.claims;
  readonly parts: PartReader;
  area: GuideArea | null = null;
  areaDepth = 0;
  story: StoryDraft | null = null;
  storyDepth = 0;
  /** The heading of the open section that is neither story nor area. */
  section: string | null = null;
  sectionRange: TextRange | null = null;

  constructor(text: string, blocks: readonly Block[], company: string | null) {
    this.text = text;
    this.blocks = blocks;
    this.company = company;
    this.parts = new PartReader(text, blocks, this.claims, company);
  }

  /** Begins a story that the text behind its heading belongs to. */
  begin(heading: StoryHeading, range: TextRange, content: TextRange, depth: number): void {
    const draft = newDraft(this.area === 'card' ? 'card' : 'section', heading, content, range);
    if (heading.target) {
      const words = targetIn(withTargetInBrackets(this.slice(content)))?.words;
      const range = words ? { start: content.start + words.start, end: content.start + words.end } : content;
      draft.targets.push({ seconds: heading.target, range });
    }
    this.claims.claim(content);
    this.reading.drafts.push(draft);
    this.story = draft;
    this.storyDepth = depth;
    this.parts.close();
    this.section = null;
  }

  /** Opens an area of the guide, which ends the open story. */
  enter(area: GuideArea, depth: number): void {
    this.area = area;
    this.areaDepth = depth;
    this.story = null;
    this.parts.part = null;
    this.section = null;
  }

  /** Whether a list of names or numbers under the last of several stories is the only one, so that it is the guide's. */
  isForAll(area: 'names' | 'metrics', index: number): boolean {
    const stories = this.reading.drafts.filter((d) => d.origin === 'section');
    const own = area === 'names' ? 'keyPeople' : 'keyNumbers';
    if (!this.story || stories.length < 2 || stories.some((d) => d[own].length > 0)) return false;
    return isOnlyList(this.text, this.blocks, index, area, this.storyDepth);
  }

  /** One line of a story's entry or list: a labelled part, or text of what is open. */
  readLine(line: TextRange, block: TextBlock, index: number): void {
    const label = this.story ? labelledPart(this.text, line, this.naming) : null;
    if (label && this.story) this.parts.apply(this.story, label.part, label.line.label, [label.line.value], -1, line);
    else this.put(block, [line], index);
  }

  /** Text without a label: the story's, or the area's. */
  put(block: TextBlock, lines: readonly TextRange[], index: number): void {
    if (this.story) this.parts.content(this.story, block, lines, index);
    else readAreaText(this.text, this.area, block, lines, this.reading);
  }

  /** Stories of loose notes may lack the marks between label and value. */
  get naming(): LabelNaming {
    return { loose: this.storyDepth >= LINE_DEPTH, company: this.company };
  }

  slice(range: TextRange): string {
    return this.text.slice(range.start, range.end);
  }
}

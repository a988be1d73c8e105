import type { TextRange } from '../shared/textRange.ts';
import { readAreaText } from './areaReader.ts';
import type { Block, HeadingBlock, TableBlock, TextBlock } from './blocks.ts';
import { cardEntry, takeRest } from './cardEntries.ts';
import { isConnectionLabel } from './company.ts';
import { newReading } from './guideReading.ts';
import type { GuideReading } from './guideReading.ts';
import { readTable } from './guideTables.ts';
import { isOnlyList } from './guideLists.ts';
import { plain } from './inline.ts';
import { labelOf } from './labels.ts';
import { PartReader } from './partReader.ts';
import { newDraft } from './storyDraft.ts';
import type { StoryDraft } from './storyDraft.ts';
import { announcesStory, isStoryHeading } from './storyEvidence.ts';
import { readStoryHeading, targetIn } from './storyHeadings.ts';
import type { StoryHeading } from './storyHeadings.ts';
import { areaLine, bareLabel, countedLine, inlineLabels, labelledPart, mayOpen, storyLine } from './storyLines.ts';
import type { LabelNaming, LabelledPart } from './storyLines.ts';
import { areaNamed, partNamed } from './vocabulary.ts';
import type { GuideArea, StoryPart } from './vocabulary.ts';

/** Headings made of bold or labelled lines stand below all real ones. */
const LINE_DEPTH = 7;

/** Parts whose labelled value may go on in the next lines of its paragraph. */
const RUNS_ON: ReadonlySet<StoryPart> = new Set(['script', 'connection', 'values', 'keyNumbers', 'keyPeople']);

/** Reads a guide's blocks in order, remembering which story, part and area it is in. */
export class GuideReader {
  readonly #text: string;
  readonly #blocks: readonly Block[];
  readonly #reading = newReading();
  readonly #claims = this.#reading.claims;
  readonly #parts: PartReader;
  readonly #company: string | null;
  #area: GuideArea | null = null;
  #areaDepth = 0;
  #story: StoryDraft | null = null;
  #storyDepth = 0;
  #section: string | null = null;
  #sectionRange: TextRange | null = null;

  constructor(text: string, blocks: readonly Block[], titleRange: TextRange | null, company: string | null) {
    this.#text = text;
    this.#blocks = blocks;
    this.#company = company;
    this.#parts = new PartReader(text, blocks, this.#claims, company);
    if (titleRange) this.#claims.claim(titleRange);
  }

  read(): GuideReading {
    for (const [index, block] of this.#blocks.entries()) {
      const before = this.#story;
      if (block.kind === 'heading') this.#heading(block, index);
      else if (block.kind === 'table') this.#table(block);
      else if (block.kind === 'rule') this.#rule(index);
      else if (block.kind === 'code' && this.#story && this.#parts.part === 'script' && this.#story.script.length === 0)
        this.#story.scriptFence ??= block.content;
      else if (block.kind === 'item' || block.kind === 'paragraph') this.#textBlock(block, index);
      if (this.#story && block.kind !== 'rule' && (this.#story === before || this.#story.end < block.range.end))
        this.#story.end = block.range.end;
    }
    return this.#reading;
  }

  /** A rule ends what a label opened; a heading's part goes on only if text of it could follow. */
  #rule(index: number): void {
    const next = this.#blocks[index + 1];
    if (next && next.kind !== 'heading') this.#parts.part = this.#story && this.#parts.part ? 'notes' : null;
  }

  #heading(block: HeadingBlock, index: number): void {
    const name = plain(this.#slice(block.content));
    const part = partNamed(name) ?? (this.#story && isConnectionLabel(name, this.#company) ? 'connection' : null);
    const area = areaNamed(name);
    const inside = this.#story !== null && block.depth > this.#storyDepth;
    if ((area === 'names' || area === 'metrics') && this.#isForAll(area, index)) {
      this.#parts.claimStructure(block.content);
      this.#enter(area, block.depth);
      return;
    }
    if (this.#story && part && (inside || (area === null && !['notes', 'star', 'title', 'category'].includes(part)))) {
      this.#parts.openByHeading(this.#story, part, block);
      return;
    }
    const heading = readStoryHeading(name);
    if (
      heading &&
      isStoryHeading(this.#text, this.#blocks, index, heading, {
        company: this.#company,
        inCard: this.#area === 'card' && block.depth > this.#areaDepth,
        known: this.#reading.drafts,
      })
    ) {
      if (this.#area && block.depth <= this.#areaDepth) this.#area = null;
      if (this.#area !== 'card') this.#area = null;
      this.#begin(heading, block.range, block.content, block.depth);
      return;
    }
    if (area) {
      this.#parts.claimStructure(block.content);
      this.#enter(area, block.depth);
      return;
    }
    if (inside) {
      this.#parts.wander();
      return;
    }
    this.#section = name.replace(/\s*[:：]\s*$/, '');
    this.#sectionRange = block.content;
    this.#story = null;
    this.#parts.part = null;
    if (this.#area && block.depth > this.#areaDepth) {
      if (this.#area === 'emergency') {
        this.#claims.claim(block.content);
        this.#reading.emergency.push({ situation: this.#section, phrases: [] });
      }
      return;
    }
    this.#area = null;
  }

  /** Whether a list of names or numbers under the last of several stories is the only one, so that it is the guide's. */
  #isForAll(area: 'names' | 'metrics', index: number): boolean {
    const stories = this.#reading.drafts.filter((d) => d.origin === 'section');
    const own = area === 'names' ? 'keyPeople' : 'keyNumbers';
    if (!this.#story || stories.length < 2 || stories.some((d) => d[own].length > 0)) return false;
    return isOnlyList(this.#text, this.#blocks, index, area, this.#storyDepth);
  }

  #begin(heading: StoryHeading, range: TextRange, content: TextRange, depth: number): void {
    const draft = newDraft(this.#area === 'card' ? 'card' : 'section', heading, content, range);
    if (heading.target) {
      const words = targetIn(this.#slice(content))?.words;
      const range = words ? { start: content.start + words.start, end: content.start + words.end } : content;
      draft.targets.push({ seconds: heading.target, range });
    }
    this.#claims.claim(content);
    this.#reading.drafts.push(draft);
    this.#story = draft;
    this.#storyDepth = depth;
    this.#parts.close();
    this.#section = null;
  }

  #enter(area: GuideArea, depth: number): void {
    this.#area = area;
    this.#areaDepth = depth;
    this.#story = null;
    this.#parts.part = null;
    this.#section = null;
  }

  #table(block: TableBlock): void {
    const used = readTable(this.#text, block, {
      area: this.#area,
      story: this.#story,
      part: this.#parts.part,
      reading: this.#reading,
      apply: (draft, part, label, value) => this.#parts.apply(draft, part, label, [value], -1),
    });
    if (used === 'cards') this.#story = null;
    else if (used) this.#parts.listed = true;
  }

  #textBlock(block: TextBlock, index: number): void {
    if (block.lines.length === 0) return;
    if (block.indented && this.#parts.part !== 'script') return;
    if (
      block.box &&
      !(
        this.#story &&
        (this.#parts.part === 'hooks' || this.#parts.part === 'keyPoints') &&
        this.#parts.level < block.level
      )
    ) {
      this.#claims.claimAll(block.lines);
      if (this.#section !== null && this.#sectionRange) this.#claims.claim(this.#sectionRange);
      this.#reading.checklist.push({
        text: plain(block.lines.map((l) => this.#slice(l)).join(' ')),
        checked: block.box.checked,
        section: this.#section ?? this.#nearestHeading(index),
        range: { start: block.range.start, end: block.lines.at(-1)!.end },
        boxRange: block.box.range,
      });
      return;
    }
    if (block.kind === 'item') this.#item(block, index);
    else this.#paragraph(block, index);
  }

  #item(block: TextBlock, index: number): void {
    const first = block.lines[0]!;
    if (this.#area === 'card' && block.level === 0 && this.#cardItem(block, index)) return;
    if (block.ordered && block.level === 0 && block.number !== null && this.#area !== 'card') {
      const entryOpen = this.#story !== null && this.#storyDepth < LINE_DEPTH;
      const place = { firstLine: true, entryOpen, ...this.#counting(first, index) };
      const heading = countedLine(`${block.number}. ${this.#slice(first)}`, place);
      if (heading) {
        this.#begin(heading, block.range, first, LINE_DEPTH);
        for (const line of block.lines.slice(1)) this.#line(line, block, index);
        return;
      }
    }
    const opened = this.#parts.part === null || this.#parts.part === 'notes' || this.#parts.level >= block.level;
    const label = this.#story && opened ? labelledPart(this.#text, first, this.#naming) : null;
    if (this.#story && label) {
      this.#parts.apply(
        this.#story,
        label.part,
        label.line.label,
        [label.line.value, ...block.lines.slice(1)],
        block.level,
        {
          start: first.start,
          end: block.lines.at(-1)!.end,
        },
      );
      return;
    }
    if (this.#story && this.#parts.level >= block.level && this.#parts.part !== null) this.#parts.part = null;
    this.#put(block, block.lines, index);
  }

  /** "- RISK - On-Call Documentation" with its labels below it or behind it: an entry of the card. */
  #cardItem(block: TextBlock, index: number): boolean {
    const first = block.lines[0]!;
    if (this.#story && labelledPart(this.#text, first, this.#naming)) return false;
    if (this.#story && this.#storyDepth < LINE_DEPTH) return false;
    if (this.#cardLine(block, first)) {
      for (const line of block.lines.slice(1)) this.#line(line, block, index);
      return true;
    }
    const next = this.#blocks[index + 1];
    const below = next?.kind === 'item' && next.level > block.level;
    const label = labelOf(this.#text, first);
    const whole = readStoryHeading(plain(this.#slice(first)));
    if (
      whole &&
      (below || whole.evidence !== 'plain' || block.ordered) &&
      !(label?.value && inlineLabels(this.#text, label.value, this.#naming).length > 0)
    ) {
      const numbered = block.number !== null && whole.number === null ? { ...whole, number: block.number } : whole;
      this.#begin(numbered, block.range, first, LINE_DEPTH);
      for (const line of block.lines.slice(1)) this.#line(line, block, index);
      return true;
    }
    return false;
  }

  /** "The queue – 60s – 42 cups an hour": an entry of the card on one line. */
  #cardLine(block: TextBlock, line: TextRange): boolean {
    if (this.#area !== 'card' || (this.#story && this.#storyDepth < LINE_DEPTH)) return false;
    const entry = cardEntry(this.#text, line);
    if (!entry) return false;
    const number = entry.heading.number ?? block.number;
    this.#begin({ ...entry.heading, number, target: null }, line, entry.title, LINE_DEPTH);
    const story = this.#story!;
    if (entry.target.range.start > entry.title.end) this.#claims.claim(entry.target.range);
    story.targets.push(entry.target);
    takeRest(this.#text, story, entry, (range) => this.#claims.claim(range));
    return true;
  }

  /** "Card" or "At a glance" on a line of its own above all stories, as the titles of callouts are. */
  #bareCard(block: TextBlock): GuideArea | null {
    if (block.lines.length > 1 || block.quoted || this.#reading.drafts.length > 0 || this.#area) return null;
    return areaNamed(plain(this.#slice(block.lines[0]!))) === 'card' ? 'card' : null;
  }

  /** A part's name alone on the line that begins something, with text below it. */
  #bareLabel(block: TextBlock, line: TextRange, index: number): LabelledPart | null {
    const at = block.lines.indexOf(line);
    if (at < 0 || block.level > 0) return null;
    const before = block.lines[at - 1];
    const next = this.#blocks[index + 1];
    const overList = at === block.lines.length - 1 && next?.kind === 'item';
    if (before && !overList && !/[.!?:…"”)]$/.test(this.#slice(before))) return null;
    const below =
      at + 1 < block.lines.length || (next !== undefined && next.kind !== 'heading' && next.kind !== 'rule');
    return below ? bareLabel(this.#text, line, this.#company) : null;
  }

  #paragraph(block: TextBlock, index: number): void {
    let rest: TextRange[] = [];
    let labelled: {
      readonly part: StoryPart;
      readonly label: string;
      readonly values: TextRange[];
      readonly whole: TextRange;
    } | null = null;
    const flush = (): void => {
      if (labelled && this.#story)
        this.#parts.apply(this.#story, labelled.part, labelled.label, labelled.values, -1, labelled.whole);
      labelled = null;
      if (rest.length > 0) this.#put(block, rest, index);
      rest = [];
    };
    for (const line of block.lines) {
      if (this.#cardLine(block, line)) continue;
      const heading = block.quoted ? null : this.#storyLine(line, block, index);
      if (heading) {
        flush();
        this.#begin(heading, line, line, LINE_DEPTH);
        continue;
      }
      const segments = inlineLabels(this.#text, line, this.#naming);
      for (const segment of segments.length > 1 ? segments : [line]) {
        const label = this.#story
          ? (labelledPart(this.#text, segment, this.#naming) ?? this.#bareLabel(block, segment, index))
          : null;
        const wide = label && label.line.value.start >= label.line.value.end ? areaNamed(label.line.label) : null;
        if ((wide === 'names' || wide === 'metrics') && this.#isForAll(wide, index)) {
          flush();
          this.#parts.claimStructure(segment);
          this.#enter(wide, LINE_DEPTH);
          continue;
        }
        if (
          label &&
          this.#story &&
          mayOpen(
            this.#parts.filled ? null : this.#parts.part,
            label,
            block.quoted,
            this.#parts.listed && block.level === 0,
          )
        ) {
          flush();
          const filled = label.line.value.start < label.line.value.end;
          labelled = {
            part: label.part,
            label: label.line.label,
            values: filled ? [label.line.value] : [],
            whole: segment,
          };
          // Lists of these go line by line; a script or a link may run over several lines.
          if (!filled || !RUNS_ON.has(label.part)) flush();
          continue;
        }
        const area =
          this.#story && this.#storyDepth < LINE_DEPTH
            ? null
            : (areaLine(this.#text, segment) ?? this.#bareCard(block));
        if (area) {
          flush();
          this.#parts.claimStructure(segment);
          this.#enter(area, LINE_DEPTH);
        } else if (labelled) labelled.values.push(segment);
        else rest.push(segment);
      }
    }
    flush();
  }

  #line(line: TextRange, block: TextBlock, index: number): void {
    const label = this.#story ? labelledPart(this.#text, line, this.#naming) : null;
    if (label && this.#story)
      this.#parts.apply(this.#story, label.part, label.line.label, [label.line.value], -1, line);
    else this.#put(block, [line], index);
  }

  /** What a counted line needs to begin a story. */
  #counting(line: TextRange, index: number) {
    const last = this.#reading.drafts.findLast((d) => d.origin === 'section');
    return {
      nextNumber: (last?.heading.number ?? this.#reading.drafts.length) + 1,
      announced: () => announcesStory(this.#text, this.#blocks, index, line, this.#company),
    };
  }

  #storyLine(line: TextRange, block: TextBlock, index: number): StoryHeading | null {
    if (this.#story && isConnectionLabel(labelOf(this.#text, line)?.label ?? '', this.#company)) return null;
    const scriptDue =
      this.#story !== null &&
      this.#story.script.length === 0 &&
      this.#parts.part === null &&
      this.#story.targets.length > 0;
    return storyLine(this.#text, line, {
      firstLine: block.lines[0] === line,
      inCard: this.#area === 'card',
      entryOpen: this.#story !== null && this.#storyDepth < LINE_DEPTH,
      numbered:
        this.#story !== null &&
        this.#area !== 'card' &&
        (this.#storyDepth < LINE_DEPTH
          ? this.#story.heading.evidence !== 'plain'
          : this.#story.heading.number !== null),
      scriptDue,
      ...this.#counting(line, index),
      follows: (heading) =>
        isStoryHeading(this.#text, this.#blocks, index, heading, {
          company: this.#company,
          inCard: false,
          known: this.#reading.drafts,
          line,
        }),
    });
  }

  /** Text without a label: the story's, or the area's. */
  #put(block: TextBlock, lines: readonly TextRange[], index: number): void {
    if (this.#story) this.#parts.content(this.#story, block, lines, index);
    else readAreaText(this.#text, this.#area, block, lines, this.#reading);
  }

  /** Stories of loose notes may lack the marks between label and value. */
  get #naming(): LabelNaming {
    return { loose: this.#storyDepth >= LINE_DEPTH, company: this.#company };
  }

  #nearestHeading(index: number): string | null {
    for (let i = index - 1; i >= 0; i--) {
      const block = this.#blocks[i]!;
      if (block.kind === 'heading') return plain(this.#slice(block.content)).replace(/\s*[:：]\s*$/, '');
    }
    return null;
  }

  #slice(range: TextRange): string {
    return this.#text.slice(range.start, range.end);
  }
}

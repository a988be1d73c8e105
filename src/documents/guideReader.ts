import type { TextRange } from '../shared/textRange.ts';
import { phrase, namedEntry } from './areaEntries.ts';
import type { Block, HeadingBlock, TableBlock, TextBlock } from './blocks.ts';
import { Claims } from './claims.ts';
import { readTable } from './guideTables.ts';
import { plain, spanOf } from './inline.ts';
import { labelOf } from './labels.ts';
import type { LabelledLine } from './labels.ts';
import { splitList } from './lists.ts';
import type { ChecklistItem, GuideDocument, NamedEntry } from './model.ts';
import { newDraft } from './storyDraft.ts';
import type { StoryDraft } from './storyDraft.ts';
import { isStoryHeading } from './storyEvidence.ts';
import { readStoryHeading, targetIn } from './storyHeadings.ts';
import type { StoryHeading } from './storyHeadings.ts';
import { addHook, addHookLines, addKeyPointLine, keyPointOf, targetOf, usesDashes } from './storyParts.ts';
import { isOnlyStructure } from './structureWords.ts';
import { parseTarget } from './targets.ts';
import { areaNamed, partNamed } from './vocabulary.ts';
import type { GuideArea, StoryPart } from './vocabulary.ts';

/** Headings made of bold or labelled lines stand below all real ones. */
const LINE_DEPTH = 7;

/** Parts whose labelled value may go on in the next lines of its paragraph. */
const RUNS_ON: ReadonlySet<StoryPart> = new Set(['script', 'connection', 'values', 'keyNumbers', 'keyPeople']);

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** What one pass over a guide's blocks finds, before card and sections are joined. */
export interface GuideReading {
  readonly drafts: StoryDraft[];
  readonly checklist: ChecklistItem[];
  readonly names: NamedEntry[];
  readonly metrics: NamedEntry[];
  readonly connections: Mutable<GuideDocument>['universalConnections'][number][];
  readonly recovery: GuideDocument['recovery'][number][];
  readonly emergency: { situation: string; phrases: GuideDocument['recovery'][number][] }[];
  readonly claims: Claims;
}

/** Reads a guide's blocks in order, remembering which story, part and area it is in. */
export class GuideReader {
  readonly #text: string;
  readonly #blocks: readonly Block[];
  readonly #company: string | null;
  readonly #claims = new Claims();
  readonly #reading: GuideReading;
  #area: GuideArea | null = null;
  #areaDepth = 0;
  #story: StoryDraft | null = null;
  #storyDepth = 0;
  #part: StoryPart | null = null;
  /** Level of the list item that opened the part; -1 where a heading or a paragraph did. */
  #partLevel = -1;
  #starLabel = '';
  /** Whether the open part already has a list, so that a paragraph after it is something else. */
  #listed = false;
  #section: string | null = null;

  constructor(text: string, blocks: readonly Block[], titleRange: TextRange | null, company: string | null) {
    this.#company = company;
    this.#text = text;
    this.#blocks = blocks;
    if (titleRange) this.#claims.claim(titleRange);
    this.#reading = {
      drafts: [],
      checklist: [],
      names: [],
      metrics: [],
      connections: [],
      recovery: [],
      emergency: [],
      claims: this.#claims,
    };
  }

  read(): GuideReading {
    for (const [index, block] of this.#blocks.entries()) {
      const before = this.#story;
      if (block.kind === 'heading') this.#heading(block, index);
      else if (block.kind === 'table') this.#table(block);
      else if (block.kind === 'rule') this.#rule(index);
      else if (block.kind === 'code' && this.#story && this.#part === 'script' && this.#story.script.length === 0)
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
    if (next && next.kind !== 'heading') this.#part = this.#story && this.#part ? 'notes' : null;
  }

  #heading(block: HeadingBlock, index: number): void {
    const name = plain(this.#slice(block.content));
    const part = partNamed(name);
    const area = areaNamed(name);
    const inside = this.#story !== null && block.depth > this.#storyDepth;
    if (this.#story && part && (inside || (area === null && !['notes', 'star', 'title', 'category'].includes(part)))) {
      this.#claimPartHeading(block, name);
      this.#openPart(part, -1, name);
      return;
    }
    const heading = readStoryHeading(name);
    if (
      heading &&
      isStoryHeading(this.#text, this.#blocks, index, heading, {
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
      this.#claimStructure(block.content);
      this.#enter(area, block.depth);
      return;
    }
    if (inside) {
      this.#part = 'notes';
      return;
    }
    this.#section = name.replace(/\s*[:：]\s*$/, '');
    this.#story = null;
    this.#part = null;
    if (this.#area && block.depth > this.#areaDepth) {
      if (this.#area === 'emergency') {
        this.#claims.claim(block.content);
        this.#reading.emergency.push({ situation: this.#section, phrases: [] });
      }
      return;
    }
    this.#area = null;
  }

  #claimPartHeading(block: HeadingBlock, name: string): void {
    const bracket = /[([][^()[\]]*[)\]]/.exec(this.#slice(block.content));
    const target = bracket ? parseTarget(bracket[0].slice(1, -1)) : null;
    if (bracket && !target) {
      const start = block.content.start + bracket.index;
      this.#claimStructure({ start: block.content.start, end: start });
      this.#claimStructure({ start: start + bracket[0].length, end: block.content.end });
      return;
    }
    this.#claimStructure(block.content, bracket?.[0]);
    if (bracket && target && name !== '') {
      const start = block.content.start + bracket.index + 1;
      this.#story?.targets.push({ seconds: target, range: { start, end: start + bracket[0].length - 2 } });
    }
  }

  /** Claims a heading's or label's words if they are structure only; other words in it stay visible as a passage. */
  #claimStructure(range: TextRange, target = ''): void {
    const name = plain(this.#slice(range)).replace(target, '');
    if (isOnlyStructure(name, this.#company === null ? [] : [this.#company])) this.#claims.claim(range);
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
    this.#part = null;
    this.#partLevel = -1;
    this.#section = null;
  }

  #enter(area: GuideArea, depth: number): void {
    this.#area = area;
    this.#areaDepth = depth;
    this.#story = null;
    this.#part = null;
    this.#section = null;
  }

  #openPart(part: StoryPart, level: number, label: string): void {
    this.#part = part;
    this.#partLevel = level;
    this.#listed = false;
    this.#starLabel = part === 'star' ? label.replace(/\s*[:：]$/, '') : '';
  }

  #table(block: TableBlock): void {
    const used = readTable(this.#text, block, {
      area: this.#area,
      story: this.#story,
      part: this.#part,
      reading: this.#reading,
      apply: (draft, part, label, value) => this.#apply(draft, part, label, [value], -1),
    });
    if (used === 'cards') this.#story = null;
  }

  #textBlock(block: TextBlock, index: number): void {
    if (block.lines.length === 0) return;
    if (block.indented && this.#part !== 'script') return;
    if (
      block.box &&
      !(this.#story && (this.#part === 'hooks' || this.#part === 'keyPoints') && this.#partLevel < block.level)
    ) {
      this.#claims.claimAll(block.lines);
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
    const opened = this.#part === null || this.#part === 'notes' || this.#partLevel >= block.level;
    const label = this.#story && opened ? this.#labelled(first) : null;
    if (this.#story && label) {
      this.#apply(this.#story, label.part, label.line.label, [label.line.value, ...block.lines.slice(1)], block.level, {
        start: first.start,
        end: block.lines.at(-1)!.end,
      });
      return;
    }
    if (this.#story && this.#partLevel >= block.level && this.#part !== null) this.#part = null;
    this.#content(block, block.lines, index);
  }

  /** "- RISK - On-Call Documentation" with its labels below it or behind it: an entry of the card. */
  #cardItem(block: TextBlock, index: number): boolean {
    const first = block.lines[0]!;
    if (this.#story && this.#labelled(first)) return false;
    if (this.#story && this.#storyDepth < LINE_DEPTH) return false;
    const next = this.#blocks[index + 1];
    const below = next?.kind === 'item' && next.level > block.level;
    const label = labelOf(this.#text, first);
    const whole = readStoryHeading(plain(this.#slice(first)));
    if (
      whole &&
      (below || whole.evidence !== 'plain' || block.ordered) &&
      !(label?.value && this.#inlineLabels(label.value).length > 0)
    ) {
      const numbered = block.number !== null && whole.number === null ? { ...whole, number: block.number } : whole;
      this.#begin(numbered, block.range, first, LINE_DEPTH);
      for (const line of block.lines.slice(1)) this.#line(line, block, index);
      return true;
    }
    return false;
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
        this.#apply(this.#story, labelled.part, labelled.label, labelled.values, -1, labelled.whole);
      labelled = null;
      if (rest.length > 0) this.#content(block, rest, index);
      rest = [];
    };
    for (const line of block.lines) {
      const heading = block.quoted ? null : this.#storyLine(line, block, index);
      if (heading) {
        flush();
        this.#begin(heading, line, line, LINE_DEPTH);
        continue;
      }
      const segments = this.#inlineLabels(line);
      for (const segment of segments.length > 1 ? segments : [line]) {
        const label = this.#story ? this.#labelled(segment) : null;
        if (label && this.#story && this.#mayOpen(label, block)) {
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
        const area = this.#story && this.#storyDepth < LINE_DEPTH ? null : this.#areaLine(segment);
        if (area) {
          flush();
          this.#claimStructure(segment);
          this.#enter(area, LINE_DEPTH);
        } else if (labelled) labelled.values.push(segment);
        else rest.push(segment);
      }
    }
    flush();
  }

  #line(line: TextRange, block: TextBlock, index: number): void {
    const label = this.#story ? this.#labelled(line) : null;
    if (label && this.#story) this.#apply(this.#story, label.part, label.line.label, [label.line.value], -1, line);
    else this.#content(block, [line], index);
  }

  /** A bold or labelled line that stands for an area's heading: "**Key Names to Remember:**". */
  #areaLine(line: TextRange): GuideArea | null {
    const label = labelOf(this.#text, line);
    if (!label || label.value.start < label.value.end || !(label.bold || label.separator === ':')) return null;
    return areaNamed(label.label);
  }

  /** A line that begins a story: "STORY: …", "**Story 2: …**"; in the card also a bold line of its own. */
  #storyLine(line: TextRange, block: TextBlock, index: number): StoryHeading | null {
    const body = this.#slice(line);
    const label = labelOf(this.#text, line);
    const alone = label?.bold && label.value.start >= label.value.end;
    const words = body.split(/\s+/).length;
    if (!alone && !/^\W*(?:power |star |my )?story\b/i.test(body)) {
      if (this.#area !== 'card' || block.lines[0] !== line) return null;
    }
    const heading = readStoryHeading(plain(body));
    if (!heading || words > 16) return null;
    // A sentence in italics or in quotation marks is said, not a heading.
    const titled = /^(?:\*\*|__)/.test(body) && !/["“”.!?…][*_]*$/.test(body);
    if (heading.evidence === 'named') {
      // "Story: At the clinic, I …" in a story that still lacks its script is the script.
      const told = /^\W*(?:the |my )?story\W*[:\-–—]/i.test(body) && heading.number === null;
      if (
        told &&
        (/["“”]|[.!?]$/.test(body) ||
          (this.#story &&
            this.#story.script.length === 0 &&
            this.#part === null &&
            label?.bold &&
            this.#story.targets.length > 0))
      )
        return null;
      return heading;
    }
    if (
      this.#area === 'card' &&
      ((alone && titled) || heading.evidence === 'numbered') &&
      !(this.#story && this.#storyDepth < LINE_DEPTH)
    )
      return heading;
    if (
      alone &&
      titled &&
      isStoryHeading(this.#text, this.#blocks, index, heading, { inCard: false, known: this.#reading.drafts, line })
    )
      return heading;
    return null;
  }

  /** The parts of "**Values:** a, b | **Time:** 45 s" where each is a known label. */
  #inlineLabels(line: TextRange): TextRange[] {
    const body = this.#slice(line);
    const pieces: TextRange[] = [];
    let start = 0;
    for (const match of [...body.matchAll(/\s+[|·•]\s+|\s{3,}|<br\s*\/?>|\s*[;,.]\s+(?=\*\*[^*]+\*\*)/gi), null]) {
      const end = match ? match.index : body.length;
      const piece = { start: line.start + start, end: line.start + end };
      if (piece.start < piece.end) pieces.push(piece);
      if (match) start = match.index + match[0].length;
    }
    return pieces.length > 1 && pieces.every((p) => this.#labelled(p) !== null) ? pieces : [];
  }

  #labelled(line: TextRange): { line: LabelledLine; part: StoryPart } | null {
    const label = labelOf(this.#text, line);
    if (label) {
      const empty = label.value.start >= label.value.end;
      let part = partNamed(label.label);
      if (part === 'target' && !empty && !targetOf(this.#text, label.value)) part = null;
      if (part && !(label.separator === '' && empty && !label.bold)) return { line: label, part };
    }
    const loose =
      /^(time|target|length|duration)\s+(.+)$/i.exec(this.#slice(line)) ??
      (this.#storyDepth >= LINE_DEPTH
        ? /^(values?|hooks?|script|numbers|people)\s+(.+)$/i.exec(this.#slice(line))
        : null);
    if (!loose) return null;
    const value = { start: line.end - (loose[2] ?? '').length, end: line.end };
    const part = partNamed(loose[1] ?? '');
    if (!part || (part === 'target' && !targetOf(this.#text, value))) return null;
    return { line: { label: loose[1] ?? '', value, bold: false, separator: '' }, part };
  }

  /** Inside a script only a clear label ends it; a sentence may well begin "Result: …". */
  #mayOpen(label: { line: LabelledLine; part: StoryPart }, block: TextBlock): boolean {
    // Points are often called "Result" or "Link to …", and stay points.
    if (this.#part === 'keyPoints') return !['star', 'connection', 'title', 'category', 'notes'].includes(label.part);
    if (this.#part !== 'script' && this.#part !== 'connection') return true;
    if (label.part === 'star') return this.#part === 'script';
    return !block.quoted && (label.line.bold || label.line.separator === ':');
  }

  /** Gives a labelled value to its part of the story; an empty value opens the part for what follows. */
  #apply(
    draft: StoryDraft,
    part: StoryPart,
    label: string,
    values: readonly TextRange[],
    level: number,
    whole?: TextRange,
  ): void {
    const lines = values.filter((v) => v.start < v.end);
    const scriptStar = part === 'star' && this.#part === 'script';
    if (whole && lines.length > 0 && part !== 'notes')
      this.#claimStructure({ start: whole.start, end: lines[0]!.start });
    else if (whole && lines.length === 0) this.#claimStructure(whole);
    if (scriptStar) {
      if (lines.length > 0) draft.script.push({ lines, quoted: false, item: false });
      return;
    }
    if (part === 'notes') {
      this.#openPart('notes', level, label);
      if (whole && lines.length === 0) this.#claims.release(whole);
      return;
    }
    const first = lines[0];
    const list = (people = false) => lines.flatMap((l) => splitList(this.#text, l, { people }));
    if (part === 'target' && first) {
      const seconds = targetOf(this.#text, first);
      if (seconds) draft.targets.push({ seconds, range: first });
      else return;
    }
    if (part === 'values') draft.values.push(...list());
    if (part === 'keyNumbers') draft.keyNumbers.push(...list());
    if (part === 'keyPeople') draft.keyPeople.push(...list(true));
    if ((part === 'title' || part === 'category') && first)
      draft.named.push({ what: part, text: plain(this.#slice(first)), range: first });
    if (part === 'connection') draft.connection.push(...lines);
    if (part === 'script' && first) draft.script.push({ lines, quoted: false, item: false });
    if (part === 'keyPoints') for (const line of lines) addKeyPointLine(this.#text, draft, line);
    if (part === 'star' && first) draft.star.push({ label, whole: whole ?? spanOf(lines), lines, item: level >= 0 });
    if (part === 'hooks') {
      if (first) addHook(this.#text, draft, lines, this.#claims);
    } else this.#claims.claimAll(lines);
    const stays = lines.length === 0 || part === 'script' || part === 'hooks' || part === 'keyPoints';
    if (stays) this.#openPart(part, level, label);
    else {
      this.#part = null;
      this.#partLevel = -1;
    }
  }

  /** Text without a label: belongs to the open part of the story, or to the area. */
  #content(block: TextBlock, lines: readonly TextRange[], index: number): void {
    const draft = this.#story;
    if (!draft) {
      this.#areaContent(block, lines);
      return;
    }
    const item = block.kind === 'item';
    switch (this.#part) {
      case 'hooks':
        if (item) addHook(this.#text, draft, lines, this.#claims);
        else if (this.#listed && !/^["“«„]/.test(this.#slice(lines[0]!))) this.#part = 'notes';
        else addHookLines(this.#text, draft, lines, this.#claims);
        this.#listed ||= item;
        return;
      case 'script':
        this.#script(draft, block, lines);
        return;
      case 'keyPoints':
        this.#keyPoints(draft, block, lines, index);
        return;
      case 'values':
      case 'keyNumbers':
      case 'keyPeople': {
        const people = this.#part === 'keyPeople';
        for (const line of lines) draft[this.#part].push(...splitList(this.#text, line, { people }));
        this.#claims.claimAll(lines);
        return;
      }
      case 'connection':
        draft.connection.push(...lines);
        this.#claims.claimAll(lines);
        return;
      case 'star':
        draft.star.push({ label: this.#starLabel, whole: spanOf(lines), lines, item });
        return;
      case 'target': {
        const seconds = targetOf(this.#text, spanOf(lines));
        if (seconds) {
          draft.targets.push({ seconds, range: spanOf(lines) });
          this.#claims.claimAll(lines);
        }
        return;
      }
      case 'title':
      case 'category':
        draft.named.push({ what: this.#part, text: plain(this.#slice(lines[0]!)), range: lines[0]! });
        this.#claims.claim(lines[0]!);
        this.#part = null;
        return;
      case 'notes':
        return;
      case null:
        draft.loose.push({ lines, item, level: block.level, quoted: block.quoted });
    }
  }

  #script(draft: StoryDraft, block: TextBlock, lines: readonly TextRange[]): void {
    const label = labelOf(this.#text, lines[0]!);
    // A bold label that announces no part is a note beside the script, not said aloud.
    if (label?.bold && label.separator === ':' && !block.quoted && draft.script.length > 0) {
      this.#part = 'notes';
      return;
    }
    draft.script.push({ lines, quoted: block.quoted, item: block.kind === 'item' });
  }

  #keyPoints(draft: StoryDraft, block: TextBlock, lines: readonly TextRange[], index: number): void {
    // What follows the list of points is no point.
    if (block.kind === 'paragraph' && block.level === 0 && this.#listed) {
      this.#part = 'notes';
      return;
    }
    this.#listed ||= block.kind === 'item';
    if (block.kind === 'paragraph') {
      const intro =
        lines.length === 1 && /:\**$/.test(this.#slice(lines[0]!)) && this.#blocks[index + 1]?.kind === 'item';
      if (intro) return;
      if (block.level > 0 || (lines.length > 1 && !lines.every((l) => labelOf(this.#text, l)))) {
        const point = keyPointOf(this.#text, lines, false);
        if (point) draft.keyPoints.push(point);
      } else for (const line of lines) addKeyPointLine(this.#text, draft, line);
      this.#claims.claimAll(lines);
      return;
    }
    const siblings = this.#siblingLines(index);
    const point = keyPointOf(this.#text, lines, usesDashes(this.#text, siblings));
    this.#claims.claimAll(lines);
    if (!point) return;
    const next = this.#blocks[index + 1];
    const below = next?.kind === 'item' && next.level > block.level;
    // "Results:" over its own list names the points below it.
    if (below && /[:：]\W*$/.test(this.#slice(lines.at(-1)!))) return;
    const parent = block.level > this.#partLevel + 1 ? this.#parentLabel(index, block.level) : null;
    draft.keyPoints.push(parent && point.label === '' ? { ...point, label: parent } : point);
  }

  #parentLabel(index: number, level: number): string | null {
    for (let i = index - 1; i >= 0; i--) {
      const block = this.#blocks[i]!;
      if (block.kind !== 'item') return null;
      if (block.level >= level || block.lines.length === 0) continue;
      const body = this.#slice(block.lines.at(-1)!);
      return /[:：]\W*$/.test(body) ? plain(body).replace(/\s*[:：]\W*$/, '') : null;
    }
    return null;
  }

  #siblingLines(index: number): TextRange[] {
    let start = index;
    while (this.#blocks[start - 1]?.kind === 'item') start--;
    const lines: TextRange[] = [];
    for (let i = start; this.#blocks[i]?.kind === 'item'; i++) {
      const line = (this.#blocks[i] as TextBlock).lines[0];
      if (line) lines.push(line);
    }
    return lines;
  }

  #areaContent(block: TextBlock, lines: readonly TextRange[]): void {
    const item = block.kind === 'item';
    const intro = !item && /[:：][*_]*$/.test(this.#slice(lines.at(-1)!));
    if (this.#area === 'names' || this.#area === 'metrics') {
      const kind = this.#area;
      for (const group of item ? [lines] : lines.map((l) => [l])) {
        if (!item && !labelOf(this.#text, group[0]!)) continue;
        const entry = intro && !item ? null : namedEntry(this.#text, group, kind);
        if (!entry) continue;
        this.#reading[kind].push(entry);
        this.#claims.claimAll(group);
      }
      return;
    }
    if (this.#area === 'emergency' && intro) {
      this.#claims.claimAll(lines);
      this.#reading.emergency.push({
        situation: plain(lines.map((l) => this.#slice(l)).join(' ')).replace(/\s*[:：]$/, ''),
        phrases: [],
      });
      return;
    }
    const quoted = /^["“«„]/.test(this.#slice(lines[0]!));
    const wanted = this.#area === 'connections' || this.#area === 'recovery' || this.#area === 'emergency';
    if (!wanted || intro || (!item && !quoted && this.#area === 'emergency')) return;
    const found = phrase(this.#text, lines);
    if (!found) return;
    this.#claims.claimAll(lines);
    if (this.#area === 'connections') this.#reading.connections.push(found);
    else if (this.#area === 'recovery') this.#reading.recovery.push(found);
    else {
      if (this.#reading.emergency.length === 0) this.#reading.emergency.push({ situation: '', phrases: [] });
      this.#reading.emergency.at(-1)!.phrases.push(found);
    }
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

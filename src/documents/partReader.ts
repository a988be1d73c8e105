import type { TextRange } from '../shared/textRange.ts';
import type { Block, HeadingBlock, TextBlock } from './blocks.ts';
import { loneTarget } from './cardEntries.ts';
import type { Claims } from './claims.ts';
import { plain, spanOf } from './inline.ts';
import { labelOf } from './labels.ts';
import { splitList } from './lists.ts';
import type { StoryDraft } from './storyDraft.ts';
import { addHook, addHookLines, addKeyPointLine, keyPointOf, targetOf, usesDashes, usesLabels } from './storyParts.ts';
import { isOnlyStructure } from './structureWords.ts';
import { parseTarget } from './targets.ts';
import { inTwoLanguages } from './vocabulary.ts';
import type { StoryPart } from './vocabulary.ts';

/** Puts labelled values and running text into the parts of a story, remembering which part is open. */
export class PartReader {
  /** The open part; null before any, 'notes' where what follows has no place in the model. */
  part: StoryPart | null = null;
  /** Level of the list item that opened the part; -1 where a heading or a paragraph did. */
  level = -1;
  /** Whether the open part already got its points on its label's own line. */
  filled = false;
  /** Whether the open part already has a list, so that a paragraph after it is something else. */
  listed = false;
  readonly #text: string;
  readonly #blocks: readonly Block[];
  readonly #claims: Claims;
  readonly #company: string | null;
  /** Whether the open notes were called so, and not only have no known name. */
  #calledNotes = false;
  #starLabel = '';
  #list = { start: 0, end: 0, dashes: false, labels: true };

  constructor(text: string, blocks: readonly Block[], claims: Claims, company: string | null) {
    this.#text = text;
    this.#blocks = blocks;
    this.#claims = claims;
    this.#company = company;
  }

  close(): void {
    this.part = null;
    this.level = -1;
  }

  /** Opens a part for the text that follows; `level` is that of the list item whose label opens it, else -1. */
  open(part: StoryPart, level: number, label: string): void {
    this.part = part;
    this.level = level;
    this.filled = false;
    this.listed = false;
    this.#calledNotes = part === 'notes' && !/^\W*remember\W*$/i.test(label);
    this.#starLabel = part === 'star' ? label.replace(/\s*[:：]$/, '') : '';
  }

  /** Opens what has no place in the model and no known name. Where a story has no script, its prose may be it. */
  wander(): void {
    this.part = 'notes';
    this.#calledNotes = false;
  }

  /** Opens the part that a heading announces; "The Story (45 seconds)" also gives the target. */
  openByHeading(draft: StoryDraft, part: StoryPart, block: HeadingBlock): void {
    const name = plain(this.#slice(block.content));
    this.open(part, -1, name);
    this.#claimName(draft, block.content);
  }

  /** Claims a part's heading or label; a target in its brackets is the story's, other words there stay visible. */
  #claimName(draft: StoryDraft, range: TextRange): void {
    const bracket = /[([][^()[\]]*[)\]]/.exec(this.#slice(range));
    const target = bracket ? parseTarget(bracket[0].slice(1, -1)) : null;
    const start = range.start + (bracket?.index ?? 0);
    if (bracket && !target) {
      this.claimStructure({ start: range.start, end: start });
      this.claimStructure({ start: start + bracket[0].length, end: range.end });
      return;
    }
    this.claimStructure(range, bracket?.[0]);
    if (bracket && target)
      draft.targets.push({ seconds: target, range: { start: start + 1, end: start + bracket[0].length - 1 } });
  }

  /** Claims a heading's or label's words if they are structure only; other words in it stay visible as a passage. */
  claimStructure(range: TextRange, target = ''): void {
    const name = plain(this.#slice(range)).replace(target, '');
    const known = this.#company === null ? [] : [this.#company];
    // "Einstieg / Hooks": the one name says in another language what the other says.
    const names = inTwoLanguages(name.replace(/[\s:：?]+$/u, '')) ?? [name];
    if (names.some((one) => isOnlyStructure(one, known))) this.#claims.claim(range);
  }

  /** Gives a labelled value to its part of the story; an empty value opens the part for what follows. */
  apply(
    draft: StoryDraft,
    part: StoryPart,
    label: string,
    values: readonly TextRange[],
    level: number,
    whole?: TextRange,
  ): void {
    const lines = values.filter((v) => v.start < v.end);
    const scriptStar = part === 'star' && this.part === 'script';
    if (whole && lines.length > 0 && part !== 'notes')
      this.#claimName(draft, { start: whole.start, end: lines[0]!.start });
    else if (whole && lines.length === 0) this.#claimName(draft, whole);
    if (scriptStar) {
      if (lines.length > 0) draft.script.push({ lines, quoted: false, item: false });
      return;
    }
    if (part === 'notes') {
      this.open('notes', level, label);
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
    // "points: one; two" is complete; labels behind it are labels again.
    const listing = part === 'keyPoints' && lines.length > 0;
    const stays = lines.length === 0 || part === 'script' || part === 'hooks' || part === 'keyPoints';
    if (stays) this.open(part, level, label);
    else this.close();
    this.filled = listing;
  }

  /** Text without a label belongs to the open part; before any part it waits in the draft. */
  content(draft: StoryDraft, block: TextBlock, lines: readonly TextRange[], index: number): void {
    const item = block.kind === 'item';
    switch (this.part) {
      case 'hooks':
        if (item) addHook(this.#text, draft, lines, this.#claims);
        else if (this.listed && !/^["“«„]/.test(this.#slice(lines[0]!))) {
          this.wander();
          this.content(draft, block, lines, index);
          return;
        } else addHookLines(this.#text, draft, lines, this.#claims);
        this.listed ||= item;
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
        const people = this.part === 'keyPeople';
        for (const line of lines) draft[this.part].push(...splitList(this.#text, line, { people }));
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
        draft.named.push({ what: this.part, text: plain(this.#slice(lines[0]!)), range: lines[0]! });
        this.#claims.claim(lines[0]!);
        this.part = null;
        return;
      case 'notes':
        if (!this.#calledNotes) draft.asides.push({ lines, quoted: block.quoted, item });
        return;
      case null:
        if (!item && draft.targets.length === 0 && this.#loneTarget(draft, lines)) return;
        draft.loose.push({ lines, item, level: block.level, quoted: block.quoted });
    }
  }

  /** "(45 seconds)" under a story's heading. */
  #loneTarget(draft: StoryDraft, lines: readonly TextRange[]): boolean {
    const found = loneTarget(this.#text, lines[0]!);
    if (!found) return false;
    draft.targets.push(found);
    this.#claims.claim(found.range);
    if (lines.length > 1) draft.loose.push({ lines: lines.slice(1), item: false, level: 0, quoted: false });
    return true;
  }

  #script(draft: StoryDraft, block: TextBlock, lines: readonly TextRange[]): void {
    const label = labelOf(this.#text, lines[0]!);
    // A bold label that announces no part is a note beside the script, not said aloud.
    const alone =
      label !== null &&
      label.value.start >= label.value.end &&
      /^(?:\*\*|__)/.test(this.#slice(lines[0]!)) &&
      label.label.length <= 40 &&
      !/[.!?…"”]$/.test(label.label);
    const named = label?.bold && (label.separator === ':' || alone);
    if (named && !block.quoted && block.kind === 'paragraph' && draft.script.length > 0) {
      this.wander();
      return;
    }
    draft.script.push({ lines, quoted: block.quoted, item: block.kind === 'item' });
  }

  #keyPoints(draft: StoryDraft, block: TextBlock, lines: readonly TextRange[], index: number): void {
    // What follows the list of points is no point.
    if (block.kind === 'paragraph' && block.level === 0 && this.listed) {
      this.wander();
      this.content(draft, block, lines, index);
      return;
    }
    this.listed ||= block.kind === 'item';
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
    const { dashes, labels } = this.#listAround(index);
    const point = keyPointOf(this.#text, lines, dashes, labels);
    this.#claims.claimAll(lines);
    if (!point) return;
    const next = this.#blocks[index + 1];
    const below = next?.kind === 'item' && next.level > block.level;
    // "Results:" over its own list names the points below it.
    if (below && /[:：]\W*$/.test(this.#slice(lines.at(-1)!))) return;
    const parent = block.level > this.level + 1 ? this.#parentLabel(index, block.level) : null;
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

  /** How the list around an item writes its points' names; found once for each list. */
  #listAround(index: number): { readonly dashes: boolean; readonly labels: boolean } {
    if (index >= this.#list.start && index < this.#list.end) return this.#list;
    let start = index;
    while (this.#blocks[start - 1]?.kind === 'item') start--;
    let end = index;
    while (this.#blocks[end]?.kind === 'item') end++;
    const lines = this.#blocks.slice(start, end).flatMap((b) => (b.kind === 'item' ? b.lines.slice(0, 1) : []));
    this.#list = { start, end, dashes: usesDashes(this.#text, lines), labels: usesLabels(this.#text, lines) };
    return this.#list;
  }

  #slice(range: TextRange): string {
    return this.#text.slice(range.start, range.end);
  }
}

import type { TextRange } from '../shared/textRange.ts';
import type { Block } from './blocks.ts';
import { loneTarget } from './cardEntries.ts';
import { isConnectionLabel } from './company.ts';
import { plain, unwrapped } from './inline.ts';
import { labelOf } from './labels.ts';
import type { StoryDraft } from './storyDraft.ts';
import { readStoryHeading } from './storyHeadings.ts';
import type { StoryHeading } from './storyHeadings.ts';
import { bareLabel, labelledPart } from './storyLines.ts';
import { areaNamed, foldName, isUsualCategory, partNamed } from './vocabulary.ts';
import type { StoryPart } from './vocabulary.ts';
import { parseTarget } from './targets.ts';

/** How much a part under a heading speaks for a story there. Values, times and points are in many documents, hooks are not. */
const WEIGHTS: Readonly<Record<StoryPart, number>> = {
  hooks: 2,
  script: 2,
  connection: 1,
  keyPoints: 1,
  values: 1,
  target: 1,
  keyNumbers: 1,
  keyPeople: 1,
  star: 0.7,
  category: 1,
  title: 0,
  notes: 0,
};
const ENOUGH = 2;
/** Blocks to look ahead: more than any story has, so that a long list of bold lines stays quick. */
const FAR = 200;

/**
 * Whether a heading begins a story: because it says so, because the card has it, or because of the parts that
 * follow it up to the next heading that is no part.
 */
export function isStoryHeading(
  text: string,
  blocks: readonly Block[],
  index: number,
  heading: StoryHeading,
  context: {
    readonly inCard: boolean;
    readonly known: readonly StoryDraft[];
    readonly company: string | null;
    readonly line?: TextRange;
  },
): boolean {
  if (/^(?:question|q)\s*\d/i.test(heading.title)) return false;
  if (heading.evidence === 'named') return true;
  const { weight, told, any, own } = evidenceAfter(text, blocks, index, context.company, context.line);
  if (context.inCard) return any;
  const known = context.known.some(
    (draft) =>
      (heading.category !== null && draft.heading.category === heading.category) ||
      foldName(draft.heading.title) === foldName(heading.title) ||
      (heading.number !== null && draft.heading.number === heading.number && draft.origin === 'card'),
  );
  if (known && context.known.some((d) => d.origin === 'card')) return any || told;
  // Points, values and a time alone are in the minutes of meetings, too.
  if (heading.evidence === 'plain' && heading.category === null && !own) return weight > ENOUGH + 1;
  return (
    weight >= ENOUGH || (told && (isUsualCategory(heading.title) || heading.evidence === 'numbered') && weight >= 0)
  );
}

/** Whether the line right below one begins with a story's label or is its time. */
export function announcesStory(
  text: string,
  blocks: readonly Block[],
  index: number,
  line: TextRange,
  company: string | null,
): boolean {
  const block = blocks[index];
  const next = blocks[index + 1];
  const lines = block?.kind === 'paragraph' || block?.kind === 'item' ? block.lines : [];
  const below =
    lines[lines.indexOf(line) + 1] ?? (next?.kind === 'paragraph' || next?.kind === 'item' ? next.lines[0] : undefined);
  if (!below) return false;
  if (loneTarget(text, below)) return true;
  const part = (labelledPart(text, below, { loose: true, company }) ?? bareLabel(text, below, company))?.part;
  return part !== undefined && ['hooks', 'script', 'target', 'values', 'keyNumbers', 'category'].includes(part);
}

function evidenceAfter(
  text: string,
  blocks: readonly Block[],
  index: number,
  company: string | null,
  line?: TextRange,
) {
  const seen = new Map<string, number>();
  let told = false;
  let weight = 0;
  const see = (part: StoryPart, name: string): void => {
    const key = part === 'star' ? `star ${foldName(name)}` : part;
    if (seen.has(key)) return;
    seen.set(key, WEIGHTS[part]);
    // Answers stand under questions, too.
    weight += part === 'script' && /answer|response/i.test(name) ? 1 : WEIGHTS[part];
  };
  const seeLine = (l: TextRange): void => {
    const bare = bareLabel(text, l, company);
    if (bare) see(bare.part, bare.line.label);
    if (bare) return;
    const label = labelOf(text, l);
    const known = label && (label.bold || label.separator !== '') ? partNamed(label.label) : null;
    const part = known ?? (label?.separator === ':' && isConnectionLabel(label.label, company) ? 'connection' : null);
    if (!label || !part || (label.separator === '-' && !label.bold && part !== 'hooks' && part !== 'target')) return;
    const value = text.slice(label.value.start, label.value.end);
    if (part === 'target' && !parseTarget(value, { bare: false })) return;
    see(part, label.label);
  };
  for (let i = line ? index : index + 1; i < Math.min(blocks.length, index + FAR); i++) {
    const block = blocks[i]!;
    if (block.kind === 'heading') {
      const name = plain(text.slice(block.content.start, block.content.end));
      const part = partNamed(name) ?? (isConnectionLabel(name, company) ? 'connection' : null);
      if (part && !areaNamed(name)) {
        see(part, name);
        continue;
      }
      // What follows a story's own heading speaks for that story: the title above them all is none.
      if (readStoryHeading(name)?.evidence === 'named') break;
      // A heading below this one that announces nothing may be the person's own; look past it.
      const own = blocks[index];
      if (own?.kind === 'heading' && block.depth > own.depth && seen.size > 0) continue;
      break;
    }
    if (block.kind === 'table')
      for (const row of [...(block.header ? [block.header] : []), ...block.rows])
        if (row[0] && row.length === 2) {
          const part = partNamed(text.slice(row[0].start, row[0].end));
          if (part) see(part, text.slice(row[0].start, row[0].end));
        }
    if (block.kind !== 'paragraph' && block.kind !== 'item') continue;
    const lines = line ? block.lines.filter((l) => l.start > line.start) : block.lines;
    // The next story, in bold or not, speaks for itself.
    if (block.kind === 'paragraph' && lines[0] && isNamedLine(text, lines[0])) break;
    for (const l of lines) seeLine(l);
    if (block.kind === 'paragraph' && lines.length > 0) {
      const all = lines.map((l) => text.slice(l.start, l.end)).join(' ');
      const long = all.split(/\s+/).length >= 25;
      if (long && (block.quoted || unwrapped(text, lines).quoted || (all.match(/\bI(?:'|’|\b)/g)?.length ?? 0) >= 2))
        told = true;
    }
  }
  const telling =
    ['hooks', 'script', 'keyPoints', 'target'].some((part) => seen.has(part)) ||
    weight < WEIGHTS.hooks ||
    stars(seen) >= 3;
  const own = ['hooks', 'script', 'connection'].some((part) => seen.has(part)) || stars(seen) >= 3;
  return { weight: telling ? weight : 0, told, any: seen.size > 0, own };
}

const isNamedLine = (text: string, line: TextRange): boolean => {
  const body = text.slice(line.start, line.end);
  if (!/^(?:\*\*|__).*(?:\*\*|__)$|^STORY\b/u.test(body) || !/\bstory\b|\d/i.test(body)) return false;
  const evidence = readStoryHeading(plain(body))?.evidence;
  return evidence === 'named' || evidence === 'numbered';
};

const stars = (seen: ReadonlyMap<string, number>): number =>
  [...seen.keys()].filter((key) => key.startsWith('star ')).length;

import type { TextRange } from '../shared/textRange.ts';
import { withAliases } from './aliases.ts';
import { scanBlocks } from './blocks.ts';
import type { Block } from './blocks.ts';
import { companyOf } from './company.ts';
import { readGuide } from './guideReader.ts';
import { plain } from './inline.ts';
import { joinStories, shareOut } from './joinStories.ts';
import type { GuideDocument, SourceDocument } from './model.ts';
import { readStoryHeading } from './storyHeadings.ts';
import { isStoryHeading } from './storyEvidence.ts';
import { unfoldOutline } from './outline.ts';
import { titleFromPath } from './titles.ts';
import { unplacedPassages } from './unplaced.ts';
import { areaNamed, partNamed } from './vocabulary.ts';

/** Reads a document as a guide. Without stories it may still hold a checklist, names and so on. */
export function parseGuide(source: SourceDocument): GuideDocument {
  const { text } = source;
  const blocks = unfoldOutline(text, scanBlocks(text));
  const company = companyOf(text, firstHeading(text, blocks), blocks);
  const title = titleOf(text, blocks, company);
  const reading = readGuide(text, blocks, title?.range ?? null, company);
  const joined = joinStories(text, reading.drafts, reading.claims, company);
  const edges = joined.flatMap((s) => [s.range, s.cardRange]).flatMap((r) => (r ? [r.start, r.end] : []));
  const passages = unplacedPassages(text, blocks, reading.claims, edges);
  const { stories, rest } = shareOut(joined, passages);
  return {
    kind: 'guide',
    path: source.path,
    title: title?.text ?? titleFromPath(source.path),
    stories,
    checklist: reading.checklist,
    names: reading.names.map(withAliases),
    metrics: reading.metrics.map(withAliases),
    universalConnections: reading.connections,
    recovery: reading.recovery,
    emergency: reading.emergency,
    unplaced: rest,
  };
}

/** The words of the first heading, or of the first line where that is none: the company is often named there. */
function firstHeading(text: string, blocks: readonly Block[]): string {
  const first = blocks.find((b) => b.kind === 'heading') ?? blocks.find((b) => b.kind === 'paragraph');
  const range = first?.kind === 'heading' ? first.content : first?.kind === 'paragraph' ? first.lines[0] : undefined;
  return range ? plain(text.slice(range.start, range.end)) : '';
}

/** The first heading, if it stands above all others and is no story, part or area; else the title that front matter gives. */
function titleOf(
  text: string,
  blocks: readonly Block[],
  company: string | null,
): { text: string; range: TextRange | null } | null {
  const index = blocks.findIndex((b) => b.kind === 'heading');
  const block = blocks[index];
  const name = block?.kind === 'heading' ? plain(text.slice(block.content.start, block.content.end)) : '';
  const others = blocks.flatMap((b) => (b.kind === 'heading' && b !== block ? b.depth : []));
  const above =
    block?.kind === 'heading' && others.every((depth) => depth > block.depth) && !partNamed(name) && !areaNamed(name);
  if (block?.kind === 'heading' && (block.depth === 1 || above)) {
    const heading = readStoryHeading(name);
    const first = blocks.findIndex((b) => b.kind === 'heading' && b !== block && b.depth === 1);
    const story =
      heading &&
      isStoryHeading(text, blocks, index, heading, { company, inCard: false, known: [] }) &&
      (first > 0 || heading.evidence !== 'plain' || blocks.filter((b) => b.kind === 'heading').length < 8);
    if (!story) return { text: name, range: block.content };
    return { text: name, range: null };
  }
  const front = blocks[0];
  if (front?.kind !== 'raw') return null;
  const title = /^title\s*[:=]\s*["']?(.*?)["']?\s*$/im.exec(text.slice(front.content.start, front.content.end))?.[1];
  return title ? { text: title, range: null } : null;
}

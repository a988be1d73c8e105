import type { Block } from './blocks.ts';
import { plain } from './inline.ts';
import { labelOf } from './labels.ts';

const SPEAKS_OF_ONE = /connection|link|tie-?in|relevance|company|employer|organi[sz]ation|school|hospital/i;

/** The company, school or team that a guide prepares for, as far as its own labels name it; null otherwise. */
export function companyOf(text: string, title: string, blocks: readonly Block[]): string | null {
  const votes = new Map<string, number>();
  const vote = (name: string | undefined): void => {
    if (name && /^\p{Lu}/u.test(name) && !/^(?:Key|Company|The|My|Universal|General)$/.test(name))
      votes.set(name, (votes.get(name) ?? 0) + 1);
  };
  for (const block of blocks) {
    const lines =
      block.kind === 'heading'
        ? [block.content]
        : block.kind === 'item' || block.kind === 'paragraph'
          ? block.lines
          : [];
    for (const line of lines) {
      if (!SPEAKS_OF_ONE.test(text.slice(line.start, Math.min(line.end, line.start + 80)))) continue;
      const body = plain(text.slice(line.start, line.end));
      const label = labelOf(text, line)?.label ?? body;
      if (/^(?:company|employer|organisation|organization|school|hospital)$/i.test(label))
        vote(body.slice(body.indexOf(':') + 1).trim());
      vote(/^(?:universal )?(.{2,40}?) (?:connections?|link|tie-in)s?:?$/i.exec(label)?.[1]);
      vote(/^(?:connection|link|tie-in|relevance) (?:to|with) (.{2,40}?):?$/i.exec(label)?.[1]);
    }
  }
  const interview = /^(.{2,40}?)\s+interview\b/i.exec(title)?.[1];
  if (votes.size === 0) return interview ?? null;
  return [...votes].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

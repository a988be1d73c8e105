import type { TextRange } from '../shared/textRange.ts';
import { located, plain, unwrapped } from './inline.ts';
import { trimRange } from './lines.ts';
import { splitList } from './lists.ts';
import type { TargetSeconds } from './model.ts';
import type { StoryDraft } from './storyDraft.ts';
import { readStoryHeading, targetIn } from './storyHeadings.ts';
import type { StoryHeading } from './storyHeadings.ts';
import { parseTarget } from './targets.ts';
import { partNamed } from './vocabulary.ts';

/** "The queue – 60s – 42 cups an hour, £3,400": a story of the card on one line. */
export interface CardEntry {
  readonly heading: StoryHeading;
  readonly title: TextRange;
  readonly target: { readonly seconds: TargetSeconds; readonly range: TextRange };
  /** What stands beside title and target: numbers, people, anything. */
  readonly rest: readonly TextRange[];
}

const BETWEEN = /\s+[-–—]\s+|\s*[·•|]\s*|\t+|\s{3,}/gu;

/** Reads a line of the card as title, target and key numbers in any order after the title; null without a target. */
export function cardEntry(text: string, line: TextRange): CardEntry | null {
  const body = text.slice(line.start, line.end);
  const pieces: TextRange[] = [];
  let start = 0;
  for (const match of [...body.matchAll(BETWEEN), null]) {
    const piece = trimRange(text, { start: line.start + start, end: line.start + (match?.index ?? body.length) });
    if (piece.start < piece.end) pieces.push(piece);
    if (match) start = match.index + match[0].length;
  }
  const timed =
    pieces.some((piece, i) => i > 0 && parseTarget(plain(text.slice(piece.start, piece.end)))) ||
    (pieces[0] && targetIn(text.slice(pieces[0].start, pieces[0].end)));
  if (!timed) pieces.splice(0, pieces.length, ...listBehindColon(text, line));
  const [first] = pieces;
  if (!first || pieces.length < 2) return null;
  const written = (piece: TextRange): string => plain(text.slice(piece.start, piece.end));
  // "Time – 45 secs" is a label of the entry above.
  if (partNamed(written(first))) return null;
  const at = pieces.findIndex((piece, i) => i > 0 && parseTarget(written(piece)) !== null);
  const inTitle = at < 0 ? targetIn(text.slice(first.start, first.end)) : null;
  if (at < 0 && !inTitle) return null;
  const title = at < 0 ? first : { start: first.start, end: pieces[at - 1]!.end };
  const inner = unwrapped(text, [title]).lines[0] ?? title;
  const name = written(inner);
  const heading = readStoryHeading(name) ?? readStoryHeading(`Story: ${name}`);
  if (!heading || name.split(/\s+/).length > 12) return null;
  const target = inTitle
    ? {
        seconds: inTitle.target,
        range: { start: first.start + inTitle.words.start, end: first.start + inTitle.words.end },
      }
    : { seconds: parseTarget(written(pieces[at]!))!, range: pieces[at]! };
  return { heading, title, target, rest: pieces.slice(Math.max(at, 0) + 1) };
}

/** "Story 1, The Flood: 70 seconds, 22 rooms": the name, then the entries behind the colon, where one is the time. */
function listBehindColon(text: string, line: TextRange): TextRange[] {
  const colon = /^(.*\S)\s*[:：](?:\*\*|__)?\s+(?=\S)/u.exec(text.slice(line.start, line.end));
  if (!colon || /\n/.test(colon[0])) return [];
  const list = splitList(text, { start: line.start + colon[0].length, end: line.end }).map((e) => e.range);
  const timed = list.some((e) => parseTarget(plain(text.slice(e.start, e.end))));
  return timed && list.length > 1 ? [{ start: line.start, end: line.start + colon[1]!.length }, ...list] : [];
}

/** Gives what stands beside title and target to the story: what holds a digit is a key number, a name a key person. */
export function takeRest(text: string, draft: StoryDraft, entry: CardEntry, claim: (range: TextRange) => void): void {
  for (const piece of entry.rest)
    for (const found of splitList(text, piece)) {
      if (/\p{N}/u.test(found.text)) draft.keyNumbers.push(found);
      else if (/^\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){0,3}$/u.test(found.text)) draft.keyPeople.push(found);
      else continue;
      claim(found.range);
    }
}

/** A target that stands alone on a line or first on it: "(45 secs)", "75-90 sec · courage". Null for any other line. */
export function loneTarget(text: string, line: TextRange): { seconds: TargetSeconds; range: TextRange } | null {
  if (line.end - line.start > 80) return null;
  const inner = unwrapped(text, [line]).lines[0] ?? line;
  const body = text.slice(inner.start, inner.end);
  const end = /\s*[·•|]\s*|\s+[-–—]\s+|\t/u.exec(body)?.index ?? body.length;
  const all = parseTarget(located(text, [inner]).text);
  if (all) return { seconds: all, range: inner };
  const range = trimRange(text, { start: inner.start, end: inner.start + end });
  const seconds = parseTarget(located(text, [range]).text.replace(/^[^\p{L}\p{N}½¼¾(["~≈<≤]+/u, ''));
  return seconds ? { seconds, range } : null;
}

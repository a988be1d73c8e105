import type { Located, TextRange } from '../shared/textRange.ts';
import { located, spanOf, unwrapped } from './inline.ts';
import { trimRange } from './lines.ts';
import { splitList } from './lists.ts';
import type { TargetSeconds } from './model.ts';
import { parseTarget } from './targets.ts';

/** What the words between a story's heading and its first part say of it. */
export interface StoryIntro {
  readonly target: { readonly seconds: TargetSeconds; readonly range: TextRange } | null;
  readonly values: readonly Located[];
  readonly keyNumbers: readonly Located[];
  /** Whether they say nothing else, so that nothing of them need stay visible as a note. */
  readonly isWhole: boolean;
}

/** Where a clause begins in which people say how long a story is or what it shows. */
const CLAUSE = /(?:^|[.;,(\n]\s*|\s[-–—·|]\s+)(?=[\p{L}\p{N}½¼¾])/gu;
const UNIT =
  /^(?:[^\s.;,()]+\s+){0,5}?[^\s.;,()]*(?:seconds?|secs?|minutes?|mins?)(?![\p{L}])(?: and (?:a half|a quarter|three[- ]quarters)|,? (?:and )?\d{1,2}(?: ?(?:s|secs?|seconds?))?(?![\p{L}\d:.]))?/iu;
/** "It takes me about". */
const TAKES =
  /^(?:(?:it|this|this one|this story|that|which) )?(?:takes?|is|lasts?|runs|needs|should (?:take|be)|comes to)(?: me)? /i;
/** "Two minutes before curtain" is when something happened, "two minutes of silence" what did. */
const NOT_SPEAKING = /^\s*(?:before|after|later|into|late|early|ago|from|of|in|away|on|to|per|an?|every|each way)\b/i;
const SHOWS =
  /^(?:(?:and )?(?:it|this|this one|this story|that|which) )?(?:also )?(?:shows|demonstrates|proves)(?: my| our| that i have)? ([^.;()\n]+)/i;
const MOST_WORDS_OF_VALUE = 5;

/** Reads "About 70 seconds if I'm calm. It shows patience and care." or "(a minute; Patience, Care)". */
export function readIntro(text: string, lines: readonly TextRange[]): StoryIntro {
  const whole = spanOf(unwrapped(text, lines).lines);
  const body = text.slice(whole.start, whole.end);
  let target: StoryIntro['target'] = null;
  const columns = inColumns(text, whole);
  if (columns) return columns;
  let values: Located[] = [];
  let rest = body;
  const use = (at: number, length: number): void => {
    rest = rest.slice(0, at) + ' '.repeat(length) + rest.slice(at + length);
  };
  for (const match of body.matchAll(CLAUSE)) {
    const clauseAt = match.index + match[0].length;
    const at = clauseAt + (TAKES.exec(body.slice(clauseAt))?.[0].length ?? 0);
    const clause = body.slice(at);
    const timed: string | null = target ? null : (UNIT.exec(clause)?.[0] ?? null);
    const seconds: TargetSeconds | null =
      timed && !NOT_SPEAKING.test(clause.slice(timed.length)) ? parseTarget(timed) : null;
    if (timed && seconds) {
      target = { seconds, range: { start: whole.start + at, end: whole.start + at + timed.length } };
      use(clauseAt, at - clauseAt + timed.length);
      continue;
    }
    if (values.length > 0) continue;
    const shown = SHOWS.exec(clause);
    const list = shown ? shown[1]! : null;
    // "60 seconds. Cool Head, Making Do.": a list of names behind the time.
    const named = target && !shown ? /^\p{Lu}[^.;()\n]*/u.exec(clause)?.[0] : null;
    if (list !== null) {
      const start = at + shown![0].length - list.length;
      values = entriesOf(text, whole.start + start, list, /,\s*(?:and\s+)?|\s+(?:and|&)\s+/g);
      if (values.length > 0) use(at, shown![0].length);
    } else if (named && /,/.test(named)) {
      const entries = entriesOf(text, whole.start + at, named, /,\s*(?:and\s+)?/g);
      if (entries.every((entry) => /^\p{Lu}/u.test(entry.text)) && entries.length > 1) {
        values = entries;
        use(at, named.length);
      }
    }
  }
  return {
    target,
    values,
    keyNumbers: [],
    isWhole: (target !== null || values.length > 0) && !/[\p{L}\p{N}]/u.test(rest),
  };
}

/** The entries of a list; none where one is too long for a value or holds a number. */
function entriesOf(text: string, start: number, list: string, between: RegExp): Located[] {
  const entries: Located[] = [];
  let from = 0;
  for (const match of [...list.matchAll(between), null]) {
    const piece = trimRange(text, { start: start + from, end: start + (match?.index ?? list.length) });
    if (piece.start < piece.end) entries.push(located(text, [piece]));
    if (match) from = match.index + match[0].length;
  }
  const isValue = ({ text: entry }: Located): boolean =>
    !/\p{N}/u.test(entry) && entry.split(/\s+/).length <= MOST_WORDS_OF_VALUE;
  return entries.every(isValue) ? entries : [];
}

/** "Care, Speed · about 60 seconds · 40 beds, 3 wards": values, time and numbers beside each other; null for any other line. */
function inColumns(text: string, whole: TextRange): StoryIntro | null {
  const body = text.slice(whole.start, whole.end);
  const between = [...body.matchAll(/\s+[·•|]\s+/gu)];
  if (between.length === 0 || body.includes('\n')) return null;
  let target: StoryIntro['target'] = null;
  const values: Located[] = [];
  const keyNumbers: Located[] = [];
  let from = 0;
  for (const match of [...between, null]) {
    const piece = trimRange(text, { start: whole.start + from, end: whole.start + (match?.index ?? body.length) });
    if (match) from = match.index + match[0].length;
    const [line] = unwrapped(text, [piece]).lines;
    if (!line) continue;
    const words = text.slice(line.start, line.end);
    // The story's number, which was read with its heading.
    if (/^story\s*#?\s*\d{1,2}$/iu.test(words)) continue;
    const label = /^values?\s*:\s*/iu.exec(words)?.[0].length ?? 0;
    if (label > 0) {
      values.push(...entriesOf(text, line.start + label, words.slice(label), /,\s*(?:and\s+)?/g));
      continue;
    }
    const about = /^(?:about|around|roughly|some|circa|ca\.?|~) ?/i.exec(words)?.[0].length ?? 0;
    const seconds: TargetSeconds | null = target ? null : parseTarget(words.slice(about));
    if (seconds) {
      target = { seconds, range: { start: line.start + about, end: line.end } };
      continue;
    }
    const list = splitList(text, line);
    const numbers = list.filter((entry) => /\p{N}/u.test(entry.text)).length;
    if (numbers === list.length) keyNumbers.push(...list);
    else if (numbers === 0) values.push(...entriesOf(text, line.start, words, /,\s*(?:and\s+)?/g));
    else return null;
  }
  return target && values.length + keyNumbers.length > 0 ? { target, values, keyNumbers, isWhole: true } : null;
}

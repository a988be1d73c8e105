import { fold } from './words.ts';

/** A piece of a text that the grammar of quantities reads: a word, a number as written, or a mark such as % and $. */
export interface Token {
  /** Folded; possessive endings kept. "a.m." is "am". */
  readonly text: string;
  /** As written. */
  readonly raw: string;
  readonly kind: 'word' | 'number' | 'mark';
  readonly start: number;
  readonly end: number;
  /** What divides it from the token before: nothing, a space, a hyphen, a comma or dash, or the end of a sentence. */
  readonly gap: 'none' | 'space' | 'hyphen' | 'pause' | 'stop';
}

const TOKEN =
  /[ap]\.\s?m\b\.?|\d{4}-\d{2}-\d{2}(?!\d)|\d{1,2}\/\d{1,2}\/\d{2,4}(?!\d)|\d{1,2}:\d{2}(?!\d)|\d+\/\d+|(?<=[$€£])\d{1,3} \d{3}(?!\d)|\d+(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)*|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*|[%$€£½¼¾⅓⅔+~×]/giu;

/** The tokens of a text in order, fillers such as "um" included. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of text.matchAll(TOKEN)) {
    const raw = match[0];
    const first = raw.charCodeAt(0);
    const isNumber = first >= 48 && first <= 57;
    const isMark = !isNumber && /^[%$€£½¼¾⅓⅔+~×]$/u.test(raw);
    tokens.push({
      text: isNumber || isMark ? raw : /^[ap]\./i.test(raw) ? `${raw.charAt(0).toLowerCase()}m` : fold(raw),
      raw,
      kind: isNumber ? 'number' : isMark ? 'mark' : 'word',
      start: match.index,
      end: match.index + raw.length,
      gap: gapOf(text.slice(last, match.index), tokens.length === 0),
    });
    last = match.index + raw.length;
  }
  return tokens;
}

function gapOf(between: string, first: boolean): Token['gap'] {
  if (first) return 'stop';
  if (between === '') return 'none';
  if (/^[-‐‑–]$/u.test(between)) return 'hyphen';
  if (/[.!?…]+["'”’)\]]*\s|\n\s*\n|\n\s*[-*•]|→/u.test(between) || /^[.!?…]+$/u.test(between)) return 'stop';
  if (/[^\s'’_*`]/u.test(between)) return 'pause';
  return 'space';
}

const FILLERS = new Set(['um', 'uh', 'uhm', 'umm', 'uhh', 'er', 'erm', 'eh', 'ah', 'hmm', 'mm', 'mhm']);
const PAIRS = new Set(['you know', 'sort of', 'kind of', 'lets say', "let's say"]);

/** Without fillers, so that "two um weeks" and "like you know ten minutes" read as one quantity. */
export function withoutFillers(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  let gap: Token['gap'] | null = null;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const next = tokens[i + 1];
    const pair = next && next.gap === 'space' && PAIRS.has(`${token.text} ${next.text}`);
    // "2.4 mm" measures.
    if (token.text === 'mm' && kept.at(-1)?.kind === 'number') {
      kept.push(token);
      continue;
    }
    if (pair || FILLERS.has(token.text) || token.text === 'like') {
      gap = strongest(gap, token.gap);
      if (pair) i++;
      continue;
    }
    // A filler between commas is no clause end: "under, um, ten minutes".
    kept.push(gap === null ? token : { ...token, gap: gap === 'stop' || token.gap === 'stop' ? 'stop' : 'space' });
    gap = null;
  }
  return kept;
}

const RANK = { none: 0, hyphen: 1, space: 2, pause: 3, stop: 4 } as const;
const strongest = (a: Token['gap'] | null, b: Token['gap']): Token['gap'] => (a === null || RANK[b] > RANK[a] ? b : a);

/** True for a token that goes on from the one before without a pause. */
export const follows = (token: Token | undefined): token is Token =>
  token !== undefined && (token.gap === 'space' || token.gap === 'hyphen' || token.gap === 'none');

import type { Comparator } from './quantity.ts';
import type { Token } from './tokens.ts';

/** What stands right before a number, by how it bounds it. Two to four words are tried before one. */
const BEFORE: Readonly<Record<Comparator, readonly string[]>> = {
  under: ['under', 'below', 'within', 'sub', 'up to', 'at most', 'shy of', 'short of', 'no more than', 'not more than'],
  over: ['over', 'above', 'exceeding', 'beyond', 'at least', 'upwards of', 'upward of', 'in excess of', 'north of'],
  about: [
    'about',
    'almost',
    'nearly',
    'around',
    'roughly',
    'approximately',
    'approx',
    'circa',
    'some',
    'like',
    'maybe',
    'perhaps',
    'probably',
    '~',
    'approaching',
    'pushing',
    'touching',
    'nudging',
    'barely',
    'quite',
    'not quite',
    'close to',
    'close on',
    'nigh on',
    'near enough',
    'as good as',
    'not far off',
    'far off',
    'not far from',
    'far from',
    'getting on for',
    'on for',
    'going on for',
    'in the region of',
    'region of',
    'order of',
    'something like',
    'best part of',
    'better part of',
    'most of',
    'a good',
  ],
};
const BOUND_BY = new Map(
  Object.entries(BEFORE).flatMap(([bound, phrases]) => phrases.map((phrase) => [phrase, bound as Comparator] as const)),
);
const LONGEST = 4;

const LESS = /^(?:less|fewer|lower|shorter|younger|quicker|faster|smaller|cheaper)$/;
const MORE = /^(?:more|higher|greater|longer|older|better|bigger)$/;

/** How tokens `from` to `next`, a number, are bounded: "under", "over" or "about" right before it, or "or so", "plus", "or more" after it. */
export function comparatorOf(tokens: readonly Token[], from: number, next: number): Comparator | null {
  return boundBefore(tokens, from) ?? boundAfter(tokens, next) ?? (isDozens(tokens, from, next) ? 'about' : null);
}

function boundBefore(tokens: readonly Token[], from: number): Comparator | null {
  if (tokens[from]?.gap === 'stop') return null;
  const words = tokens.slice(Math.max(0, from - LONGEST), from).map((token) => token.text);
  if (words.at(-1) === 'than') {
    const than = words.at(-2) ?? '';
    const isDenied = /^(?:no|not)$/.test(words.at(-3) ?? '');
    if (LESS.test(than)) return isDenied ? 'over' : 'under';
    if (MORE.test(than)) return isDenied ? 'under' : 'over';
  }
  for (let count = LONGEST; count > 0; count--) {
    const bound = words.length < count ? undefined : BOUND_BY.get(words.slice(-count).join(' '));
    if (bound) return bound;
  }
  return null;
}

function boundAfter(tokens: readonly Token[], next: number): Comparator | null {
  if (tokens[next]?.gap === 'stop') return null;
  const [after, then, last] = [0, 1, 2].map((ahead) => tokens[next + ahead]?.text ?? '') as [string, string, string];
  if (after === 'or' && /^(?:so|thereabouts)$/.test(then)) return 'about';
  if (/^(?:or|and)$/.test(after) && /^(?:more|over|above)$/.test(then)) return 'over';
  if (after === 'or' && /^(?:less|fewer|under)$/.test(then)) return 'under';
  if (after === '+' || after === 'plus') return 'over';
  if (/^(?:roughly|approximately|ish|odd|something)$/.test(after)) return 'about';
  // Also behind what is counted.
  const given = after === 'give' ? [then, last] : [last, tokens[next + 3]?.text];
  return (after === 'give' || then === 'give') && given[0] === 'or' && given[1] === 'take' ? 'about' : null;
}

/** "Two dozen", "a couple of hundred": hardly ever counted. */
const isDozens = (tokens: readonly Token[], from: number, next: number): boolean => {
  const words = tokens.slice(from, next).map((token) => token.text);
  return (
    (words.at(-1) === 'dozen' && words.length > 1 && words[0] !== 'a') || (words.includes('couple') && words.length > 3)
  );
};

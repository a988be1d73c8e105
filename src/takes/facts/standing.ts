import type { Quantity } from '../../language/quantity.ts';
import { fold, stem } from '../../language/words.ts';
import type { Ground } from './context.ts';

/** How a quantity stands in its phrase. */
export interface Standing {
  /** Stem of what is counted, or of the word that a length qualifies ("journey" of "16-week journey"). */
  readonly noun: string | null;
  /** True for "16-week journey", "two week journey". */
  readonly attributive: boolean;
  /** "in", "for", "from", "by" before it, comparator skipped; "" where none. */
  readonly lead: string;
  readonly direction: 'up' | 'down' | null;
  readonly comparator: Quantity['comparator'];
}

const LEADS = new Set(['in', 'within', 'for', 'from', 'to', 'by', 'at', 'after', 'every', 'of', 'since', 'until', 'on', 'over', 'into', 'out', 'under']);
const SKIPPED = new Set(['under', 'over', 'about', 'around', 'nearly', 'almost', 'just', 'only', 'roughly', 'than', 'more', 'less', 'at', 'least', 'most', 'like', 'the', 'a', 'um', 'uh', 'some', 'approximately', 'next', 'my', 'our', 'their', 'another']);

/** Where words `from` to `to` of a ground are a quantity. */
export function standingOf(ground: Ground, from: number, to: number, quantity: Quantity): Standing {
  const attributive = isAttributive(ground, from, to, quantity);
  const noun =
    quantity.kind === 'number' || quantity.kind === 'ordinal'
      ? quantity.unit === null
        ? null
        : stem(fold(quantity.unit))
      : attributive
        ? (ground.keys[to] ?? null)
        : null;
  return { noun, attributive, lead: leadOf(ground, from), direction: quantity.direction, comparator: quantity.comparator };
}

/** A length in the singular before a word that it qualifies. */
function isAttributive(ground: Ground, from: number, to: number, quantity: Quantity): boolean {
  if (quantity.kind !== 'duration' || quantity.per !== null || quantity.value === 1) return false;
  const last = ground.words[to - 1];
  if (!last || !/^(?:second|minute|hour|day|week|month|quarter|year)$/.test(last.folded)) return false;
  void from;
  return ground.keys[to] !== undefined && ground.keys[to] !== null && !ground.breaks[to];
}

export function leadOf(ground: Ground, from: number): string {
  for (let i = from - 1; i >= 0 && i >= from - 4; i--) {
    const word = ground.words[i]!.folded;
    if (LEADS.has(word) && !(SKIPPED.has(word) && LEADS.has(ground.words[i - 1]?.folded ?? ''))) return word;
    if (!SKIPPED.has(word)) return '';
  }
  return '';
}

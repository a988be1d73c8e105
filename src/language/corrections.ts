import type { Reading } from './quantity.ts';
import type { Token } from './tokens.ts';

interface Span {
  /** First token and the one after the last. */
  readonly from: number;
  readonly next: number;
  readonly reading: Reading;
}

const MARKERS = new Set([
  'sorry',
  'wait',
  'actually',
  'rather',
  'correction',
  'oops',
  'mean',
  'meant',
  'pardon',
  'scratch',
  'excuse',
]);
// What may stand between the wrong value and the right one besides a marker.
const BETWEEN = new Set(
  `no sorry wait i mean meant actually or rather make that it its it's was is were that's thats my mistake correction scratch
  let me say again excuse should be oops pardon well uh um it'd to in at by about for the a under over around of on yeah
  nope hang hold not there only just more like after within than`.split(/\s+/),
);

/**
 * Indexes of the quantities that the speaker took back: the first of "thirty, no sorry, fifty percent" and of
 * "not twenty but thirty", the second of "thirty, not twenty". Only values of one sort take each other back.
 * Each maps to the one that stands.
 */
export function withdrawnBy(tokens: readonly Token[], spans: readonly Span[]): ReadonlyMap<number, number> {
  const withdrawn = new Map<number, number>();
  for (let k = 0; k + 1 < spans.length; k++) {
    const a = spans[k]!;
    const b = spans[k + 1]!;
    if (!isOneSort(a.reading, b.reading)) continue;
    const between = tokens.slice(a.next, b.from);
    const before = tokens[a.from - 1]?.text ?? '';
    if (isCorrection(tokens, a, between)) withdrawn.set(k, k + 1);
    else if (
      tokens[a.from]!.gap !== 'stop' &&
      (before === 'of' || before === 'than') &&
      /^(?:instead|rather)$/.test(tokens[a.from - 2]?.text ?? '') &&
      b.from - a.next <= 6
    )
      withdrawn.set(k, k + 1);
    else if (before === 'not' && between.length <= 3 && between.some((t) => t.text === 'but')) withdrawn.set(k, k + 1);
    else if (
      before === 'not' &&
      tokens[a.from]!.gap !== 'stop' &&
      tokens[b.from]!.gap === 'pause' &&
      between.length === 0
    )
      withdrawn.set(k, k + 1);
    else if (/^(?:not|never)$/.test(between.at(-1)?.text ?? '') && between.length <= 2) withdrawn.set(k + 1, k);
    else if (
      between.at(-1)?.text === 'of' &&
      /^(?:instead|rather)$/.test(between.at(-2)?.text ?? '') &&
      between.length <= 4
    )
      withdrawn.set(k + 1, k);
    else if (between.at(-1)?.text === 'than' && between.at(-2)?.text === 'rather') withdrawn.set(k + 1, k);
  }
  return withdrawn;
}

/** The words between two values say "that was wrong" and little else; words of the restart may repeat. */
function isCorrection(tokens: readonly Token[], a: Span, between: readonly Token[]): boolean {
  if (between.length === 0 || between.length > 9) return false;
  const words = between.map((t) => t.text);
  // "nine hundred, no authority": a no before a noun denies the noun.
  const takesBackByNo = words[0] === 'no' && (words[1] === undefined || BETWEEN.has(words[1]));
  const marked = words.some((word) => MARKERS.has(word)) || takesBackByNo || words[0] === 'nope';
  if (!marked) return false;
  // "rather than five", "more than": comparing, not correcting.
  if (words.includes('than') && words.includes('rather')) return false;
  const repeated = new Set(tokens.slice(Math.max(0, a.from - 6), a.next + 3).map((t) => t.text));
  return words.every((word) => BETWEEN.has(word) || repeated.has(word));
}

/** Which of two values stands back: the second of "a instead of b", "a rather than b" and "a and not b", the first of "instead of a, b"; null where none does. */
export function isContrast(tokens: readonly Token[], a: Span, b: Span): 'first' | 'second' | null {
  if (!isOneSort(a.reading, b.reading)) return null;
  const between = tokens.slice(a.next, b.from);
  if (between.length > 7 || between.some((token) => token.gap === 'stop')) return null;
  const isLink = (first: string | undefined, second: string | undefined): boolean =>
    (first === 'instead' && second === 'of') || (first === 'rather' && second === 'than');
  const last = /^(?:a|an|the|my|our)$/.test(between.at(-1)?.text ?? '') ? between.length - 1 : between.length;
  if (isLink(between[last - 2]?.text, between[last - 1]?.text)) return 'second';
  // "2 hours, not 5", "two hours and not five"
  if (between.at(-1)?.text === 'not' && (between.length === 1 || (between.length === 2 && between[0]!.text === 'and')))
    return 'second';
  const at = /^(?:a|an|the|my|our)$/.test(tokens[a.from - 1]?.text ?? '') ? a.from - 1 : a.from;
  return isLink(tokens[at - 2]?.text, tokens[at - 1]?.text) ? 'first' : null;
}

const LENGTHS = new Set(['duration', 'frequency']);

function isOneSort(a: Reading, b: Reading): boolean {
  const bareA = a.kind === 'number' && (a.unit ?? null) === null;
  const bareB = b.kind === 'number' && (b.unit ?? null) === null;
  if (bareA || bareB) return a.kind !== 'ordinal' && b.kind !== 'ordinal';
  if (LENGTHS.has(a.kind) && LENGTHS.has(b.kind)) return true;
  return a.kind === b.kind;
}

/** True when the words between two names (or values) take the first back: "Dave, sorry, Steve". */
export function takesBack(words: readonly string[]): boolean {
  if (words.length === 0 || words.length > 6) return false;
  if (words.includes('than')) return false;
  return (words.some((word) => MARKERS.has(word)) || words[0] === 'no') && words.every((word) => BETWEEN.has(word));
}

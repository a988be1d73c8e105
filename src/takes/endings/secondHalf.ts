import { classOf } from '../parts/wordClasses.ts';
import { isAdjective } from './adjectives.ts';
import { finiteVerbs } from './finiteVerbs.ts';
import { valenceOf } from './valence.ts';

/** Words at the end in which the first half of a pair may stand. */
const REACH = 12;
const JOINS = /^(?:and|so|but|then|because|that)$/;
const WHO = /^(?:i|we|he|she|they|you|it)$/;
/** Nouns that are several by themselves: "between the crew". */
const SEVERAL =
  /^(?:people|men|women|children|staff|police|crew|team|couple|pair|group|family|lot|class|floor|two|rest)$/;

/**
 * Whether the end of a text has the first half of what goes in twos: "either we wait for the van", "the gap between the
 * old rota", "and the longer we waited", "a rule that lets any driver", "each of them depending on".
 */
export function lacksSecondHalf(folded: readonly string[], starts: readonly boolean[]): boolean {
  const from = Math.max(0, folded.length - REACH);
  for (let at = folded.length - 1; at >= from; at--) {
    const word = folded[at] ?? '';
    const rest = folded.slice(at + 1);
    if (word === 'either' && isEither(folded[at - 1] ?? '', rest)) return true;
    if (word === 'between' && isBetween(rest)) return true;
    if (/^(?:lets?|letting|allows?|allowed|enables?|enabled)$/.test(word) && isLet(rest)) return true;
    if (word === 'only' && folded[at - 1] === 'not' && isNotOnly(rest)) return true;
    if (word === 'the' && isLonger(folded, starts, at)) return true;
    if (starts[at]) break;
  }
  if (isOtherOfTwo(folded)) return true;
  return (
    /^(?:on|upon|from|of|to)$/.test(folded.at(-1) ?? '') &&
    /^(?:depending|relying|consisting|focusing|concentrating|according|leading|belonging)$/.test(folded.at(-2) ?? '')
  );
}

/** "One half cooked and the other half", "the first is that I'd ask sooner, the second": and what of it? */
function isOtherOfTwo(folded: readonly string[]): boolean {
  const at = folded.length - (/^(?:the|my|our)$/.test(folded.at(-2) ?? '') ? 2 : 3);
  if (!/^(?:the|my|our)$/.test(folded[at] ?? '')) return false;
  const which = folded[at + 1] ?? '';
  const named = folded[at + 2] ?? '';
  if (!/^(?:other|second|third|last)$/.test(which)) return false;
  const earlier = folded.slice(0, at);
  // "The other half" after a verb or a preposition is what it is done to.
  const before = earlier.at(-1) ?? '';
  if (before !== 'and' && (classOf(before) === 'preposition' || classOf(before) === 'to' || classOf(before) === 'past'))
    return false;
  const first = earlier.findLastIndex(
    (word, i) => /^(?:one|first)$/.test(word) && (named === '' || earlier[i + 1] === named || !/^\p{L}+$/u.test(named)),
  );
  const does = folded[first + (named === '' ? 1 : 2)] ?? '';
  return first >= 0 && (/^(?:was|is|were|are|had|has|did|does)$/.test(does) || classOf(does) === 'past');
}

/** "Not only did we find it": but also what? */
const isNotOnly = (rest: readonly string[]): boolean =>
  /^(?:did|do|does|was|were|is|are|had|have|has|could|would|can)$/.test(rest[0] ?? '') &&
  rest.length >= 3 &&
  finiteVerbs(rest).filter((verb) => verb !== 'none').length <= 1 &&
  !rest.some((word) => /^(?:but|also|too|as|and)$/.test(word));

/** "We could either wait for the van", and no "or". */
const isEither = (before: string, rest: readonly string[]): boolean =>
  rest.length >= 2 &&
  !rest.some((word) => /^(?:or|and|but|because|when)$/.test(word)) &&
  !/^(?:way|of|side|end|hand|case|one|time)$/.test(rest[0] ?? '') &&
  (/^(?:could|would|can|will|should|must|might|to|was|were|had)$/.test(before) || WHO.test(rest[0] ?? ''));

/** "The gap between the old rota": one thing, and no other. */
const isBetween = (rest: readonly string[]): boolean =>
  rest.length >= 2 &&
  rest.length <= 5 &&
  /^(?:article|owner)$/.test(classOf(rest[0] ?? '')) &&
  !rest.some((word) => word === 'and' || SEVERAL.test(word) || /^(?:plural|number|past|time)$/.test(classOf(word))) &&
  finiteVerbs(rest).every((verb) => verb === 'none') &&
  classOf(rest.at(-1) ?? '') === 'other';

/** "That lets any driver": do what? */
const isLet = (rest: readonly string[]): boolean => {
  const first = classOf(rest[0] ?? '');
  return (
    (rest.length === 2 || (rest.length === 3 && isAdjective(rest[1] ?? ''))) &&
    /^(?:article|owner|quantity)$/.test(first) &&
    rest.slice(1).every((word) => /^(?:other|plural)$/.test(classOf(word)) && valenceOf(word, 'base') === 'unknown')
  );
};

/** "And the longer we waited": the more what? */
function isLonger(folded: readonly string[], starts: readonly boolean[], at: number): boolean {
  const more = /^(?:more|less|longer|sooner|earlier|later|faster|harder|closer|further|better|worse|older|bigger)$/;
  if (!more.test(folded[at + 1] ?? '') || !WHO.test(folded[at + 2] ?? '')) return false;
  const isFirst = (starts[at] ?? false) || JOINS.test(folded[at - 1] ?? '');
  const rest = folded.slice(at + 3);
  return (
    isFirst &&
    !rest.some((word, i) => word === 'the' && more.test(rest[i + 1] ?? '')) &&
    finiteVerbs(folded.slice(at)).filter((verb) => verb !== 'none').length <= 1 &&
    !folded.slice(Math.max(0, at - 8), at).some((word, i, all) => word === 'the' && more.test(all[i + 1] ?? ''))
  );
}

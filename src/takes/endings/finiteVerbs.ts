import { classOf } from '../parts/wordClasses.ts';
import { isPastForm, UNCHANGED_PASTS } from '../text/verbs.ts';
import { isAdjective } from './adjectives.ts';
import { isKnownVerb } from './valence.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Finite by themselves, and openers of a chain: "had been told" is one verb. */
const FINITE_AUXILIARIES = set(
  `was were is are am has have had do does did would could should will can might may must shall wasn't weren't isn't aren't
  hasn't haven't hadn't don't doesn't didn't wouldn't couldn't shouldn't won't can't mustn't ain't cannot needn't`,
);
/** Who does it and the auxiliary in one word. */
const CONTRACTED = /^(?:i|you|we|they|he|she|it|that|there|who|what|here)'(?:m|re|ve|d|ll|s)$/;
const IN_CHAIN =
  /^(?:been|be|being|have|got|gonna|not|never|just|also|only|always|already|even|still|ever|both|all|\w+ly)$/;
/** Irregular pasts beside those that text/verbs.ts knows. */
const RARE_PASTS = set(
  `clad flung slung slunk strung stank spat trod strode shod wrung overheard outgrew foresaw withheld withstood upheld misread
  outdid reset offset knit fit bid rid wed sped lit knelt clung swore sprang swung misheard overran outran leapt mown sawed
  agreed used freed committed advanced succeeded exceeded proceeded needed speeded seeded weeded organised organized limited based`,
);
const NOUN_BEFORE = /^(?:article|owner|number|quantity|of)$/;
/** Nouns of several without an -s. */
const MANY = set('people men women children staff police crew folk folks parents sheep fish team family');
const SUBJECT = /^(?:i|you|we|they)$/;
const ONE = /^(?:he|she|it|who|which|that|nobody|everybody|everyone|somebody|someone|nothing|everything|this)$/;

/** A word's place among the verbs of its clause: a verb for sure, one perhaps, or none. */
export type Verbhood = 'sure' | 'maybe' | 'none';

/** Whether a word carries its own subject and auxiliary: "i'd", "that's". */
export const isContracted = (word: string): boolean => CONTRACTED.test(word);

/**
 * Of each word whether a clause may have its finite verb there: a chain ("hadn't been asked") only at its first word. The
 * sure ones are auxiliaries and forms of the past; "maybe" are words that may be one, so that nobody is blamed for a verb
 * that no list knows.
 */
export function finiteVerbs(folded: readonly string[]): Verbhood[] {
  const verbs: Verbhood[] = folded.map(() => 'none');
  for (let at = 0; at < folded.length; at++) {
    const word = folded[at] ?? '';
    if (FINITE_AUXILIARIES.has(word) || CONTRACTED.test(word)) {
      verbs[at] = 'sure';
      at = chainEnd(folded, at);
      continue;
    }
    verbs[at] = verbhoodOf(folded, at);
  }
  return verbs;
}

/** The last word of the chain that an auxiliary opens: adverbs, who is asked about ("can i"), "been", and its participle. */
function chainEnd(folded: readonly string[], from: number): number {
  let at = from;
  const who = folded[at - 1] ?? '';
  const isAsked = !SUBJECT.test(who) && !ONE.test(who);
  const isQuestion = isAsked && /^(?:i|we|you|he|she|they)$/.test(folded[at + 1] ?? '');
  if (isQuestion) at++;
  while (IN_CHAIN.test(folded[at + 1] ?? '')) at++;
  const next = folded[at + 1] ?? '';
  const isMain = /^(?:is|are|am|was|were|has|had|do|does|did)$/.test(next);
  return !isMain && (isPast(next) || isKnownVerb(next)) ? at + 1 : at;
}

const isPast = (word: string): boolean => isPastForm(word) || UNCHANGED_PASTS.has(word) || RARE_PASTS.has(word);

/** Several of a kind, after which a present has no -s. */
const follows = (word: string): boolean => MANY.has(word) || classOf(word) === 'plural';

function verbhoodOf(folded: readonly string[], at: number): Verbhood {
  const word = folded[at] ?? '';
  const before = folded[at - 1] ?? '';
  const earlier = /^(?:just|also|never|always|still|only|even|then|now|\w+ly)$/.test(before)
    ? (folded[at - 2] ?? '')
    : before;
  const after = classOf(before);
  if (before === 'to' || /^(?:been|be|being|having|getting|get|got)$/.test(before)) return 'none';
  if (isPast(word)) {
    // "The agreed time", "a lit candle", "my thought".
    if (after === 'article' || after === 'owner') return 'none';
    return NOUN_BEFORE.test(after) || after === 'preposition' || isAdjective(before) ? 'maybe' : 'sure';
  }
  if (word.endsWith("'s")) return isOwner(folded, at) ? 'none' : 'maybe';
  const own = classOf(word);
  if (own !== 'number' && word.length > 4 && word.endsWith('ed')) return 'maybe';
  if (word === 'like' && (SUBJECT.test(earlier) || follows(earlier))) return 'sure';
  if (own !== 'other' && own !== 'plural') return 'none';
  if (SUBJECT.test(earlier)) return own === 'other' && !isAdjective(word) ? 'sure' : 'none';
  if (own === 'plural') {
    if (/^(?:he|she|it)$/.test(earlier)) return 'sure';
    return ONE.test(earlier) || classOf(earlier) === 'other' || classOf(earlier) === 'participle' ? 'maybe' : 'none';
  }
  // "At that table".
  if (earlier === 'that' && earlier === before && /^(?:preposition|of)$/.test(classOf(folded[at - 2] ?? '')))
    return 'none';
  if (/^(?:who|which|that)$/.test(earlier)) return isAdjective(word) ? 'none' : 'maybe';
  if (follows(earlier) && !isAdjective(word)) return 'maybe';
  // "A better plan", "the second leak": what has an article is a noun.
  const isNoun = /^(?:article|owner)$/.test(classOf(folded[at - 2] ?? '')) && !MANY.has(before);
  if (!isKnownVerb(word) || isAdjective(before) || isNoun) return 'none';
  return /^(?:article|owner|number|quantity|preposition|to|of|object|past|this|have|be|modal)$/.test(after)
    ? 'none'
    : 'maybe';
}

/** "Pim's oven", "the lodge's own scales": whose it is. "Pim's late" has a verb. */
function isOwner(folded: readonly string[], at: number): boolean {
  const next = folded[at + 1] ?? '';
  const own = classOf(next);
  return next !== '' && (own === 'plural' || own === 'number' || own === 'time' || (own === 'other' && !isPast(next)));
}

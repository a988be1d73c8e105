import { classOf, type WordClass } from '../parts/wordClasses.ts';
import { UNCHANGED_PASTS } from '../text/verbs.ts';
import { BEFORE_NOUN_ONLY, isAdjective, NOUN_TOO } from './adjectives.ts';
import { isRelative } from './relativeClause.ts';
import { isKnownVerb, valenceOf } from './valence.ts';

/** Words before the end that are looked at. */
export const WORDS_LOOKED_AT = 16;

/** Words whose own sense tells whether a text may end on them; closed classes only. */
const CLOSED: ReadonlySet<WordClass> = new Set<WordClass>(
  'subject subjectVerb it this object article owner quantity and but so then subordinator relative that to of preposition particle be have modal not adverb'.split(
    ' ',
  ) as WordClass[],
);
const NOUN_AFTER = /^(?:article|owner|quantity|number|adjective|describing|of|this)$/;
const VERB_AFTER = /^(?:subject|modal|to|not|subjectVerb)$/;
const JOIN = /^(?:and|but|so|subordinator|relative|that|then)$/;

/** What each word is likely to be, from lists, its ending and the word before it: "past object", "base clause", "noun". */
export function tagsOf(folded: readonly string[]): string[] {
  const tags: string[] = [];
  folded.forEach((word, at) => {
    let before = tags[at - 1] ?? 'edge';
    // "I just asked", "we never wanted": the adverb stands between.
    if (/^(?:adverb|not)$/.test(before) && at > 1) before = tags[at - 2] ?? 'edge';
    tags.push(tagOf(word, before));
  });
  return tags;
}

function tagOf(word: string, before: string): string {
  const own = classOf(word);
  if (own === 'past' || (isKnownVerb(word) && UNCHANGED_PASTS.has(word))) {
    if (/^(?:article|owner|adjective|of)$/.test(before)) return isKnownVerb(word) ? 'noun' : 'adjective';
    if (/^(?:be|subjectVerb)$/.test(before)) return 'participle';
    if (before === 'modal' || before === 'to') return `base ${valenceOf(word, 'base')}`;
    return `${before === 'have' ? 'had' : 'past'} ${valenceOf(word, 'past')}`;
  }
  if (own === 'participle') {
    if (/^(?:article|owner|adjective)$/.test(before)) return 'noun';
    return `ing ${valenceOf(word, 'ing')}`;
  }
  if (own !== 'other' && own !== 'plural') return own;
  // "If the total jumps": as often what it does as several of a thing.
  if (own === 'plural' && before === 'noun') return 'present';
  if (VERB_AFTER.test(before) && !isAdjective(word)) return `base ${valenceOf(word, 'base')}`;
  if (NOUN_TOO.test(word) && NOUN_AFTER.test(before)) return 'noun';
  if (BEFORE_NOUN_ONLY.has(word)) return 'describing';
  if (isAdjective(word)) return 'adjective';
  if (/^(?:object|and)$/.test(before) && isKnownVerb(word)) return `maybe ${valenceOf(word, 'base')}`;
  if (NOUN_AFTER.test(before)) return own === 'plural' ? 'nouns' : 'noun';
  return own === 'plural' ? 'nouns' : 'noun';
}

const isVerbTag = (tag: string): boolean => /^(?:past|had|base|be|have|modal|subjectVerb|participle|present)/.test(tag);
const isFiniteTag = (tag: string): boolean => /^(?:past|had|be|have|modal|subjectVerb|present)/.test(tag);
const short = (tag: string): string => tag.split(' ')[0] ?? '';

/**
 * What may speak for or against a text's breaking off after its last words, as names of weights. `folded` are the last
 * words without hesitations; `starts` says of each whether a sentence begins there.
 */
export function endingFeatures(folded: readonly string[], starts: readonly boolean[]): string[] {
  const words = folded.slice(-WORDS_LOOKED_AT);
  const starting = starts.slice(-WORDS_LOOKED_AT);
  const tags = tagsOf(words);
  const end = words.length;
  const tag = (back: number): string => (back > end ? 'edge' : (tags[end - back] ?? 'edge'));
  const word = (back: number): string => words[end - back] ?? '';
  const names = ['bias', `1 ${tag(1)}`, `2 ${tag(2)}`, `21 ${short(tag(2))} ${tag(1)}`];
  names.push(`321 ${short(tag(3))} ${short(tag(2))} ${short(tag(1))}`);
  names.push(`w1 ${word(1)}`);
  if (/^(?:preposition|particle|to|adverb|object|quantity|number|time)$/.test(tag(1)))
    names.push(`w1 ${word(1)} ${short(tag(2))}`);
  if (CLOSED.has(classOf(word(2)))) names.push(`w2 ${word(2)}`, `w2 ${word(2)} ${tag(1)}`);
  if (CLOSED.has(classOf(word(3)))) names.push(`w3 ${word(3)}`);
  if (isRelative(words)) names.push('hangs', `hangs ${short(tag(1))}`);
  names.push(...clauseFeatures(tags, words, starting));
  return names;
}

/** What the last clause has: how it opens, whether it has a verb, and what stands after that verb. */
function clauseFeatures(tags: readonly string[], words: readonly string[], starts: readonly boolean[]): string[] {
  const end = tags.length;
  let from = end - 1;
  // A conjunction at the very end opens the next clause: what matters then is the word itself.
  while (from > 0 && !(starts[from] || (JOIN.test(tags[from] ?? '') && !isNounJoin(tags, from)))) from--;
  const bare = bareSubject(tags, starts, from);
  const isBare = bare > from;
  if (isBare) from = bare;
  const opener = isBare
    ? `bare ${tags[from - 1] ?? ''}`
    : JOIN.test(tags[from] ?? '')
      ? (words[from] ?? '')
      : starts[from]
        ? 'start'
        : 'far';
  let verb = end - 1;
  while (verb >= from && !isVerbTag(tags[verb] ?? '')) verb--;
  const finite = tags.slice(from).filter((tag, i) => isFiniteTag(tag) && !isFiniteTag(tags[from + i - 1] ?? '')).length;
  const length = Math.min(6, end - from);
  const names = [`open ${opener}`, `open ${opener} verbs ${Math.min(2, finite)}`];
  const first = short(JOIN.test(tags[from] ?? '') ? (tags[from + 1] ?? 'end') : (tags[from] ?? ''));
  names.push(`first ${first} verbs ${Math.min(2, finite)}`);
  if (isOpenBefore(tags, from))
    names.push(`first ${first} verbs ${Math.min(2, finite)} after ${short(tags[from - 1] ?? 'edge')}`);
  if (finite === 0 && length <= 5) names.push(`no verb ${length}`);
  // "And when she came": the clause before it, if a conjunction opened this one.
  const earlier = tags[from - 1] ?? 'edge';
  if (/^(?:subordinator|relative)$/.test(tags[from] ?? '')) {
    const fronts = starts[from] || /^(?:and|but|so|then)$/.test(earlier);
    names.push(`${fronts ? 'fronted' : 'follows'} ${tags[from]} verbs ${Math.min(2, finite)}`);
  }
  if (verb >= from) {
    const after = tags.slice(verb + 1).filter((tag) => tag !== 'adverb' && tag !== 'particle');
    const said = after.length === 0 ? 'none' : after.map(short).slice(0, 3).join(' ');
    names.push(`after ${tags[verb]} ${after.length === 0 ? 'none' : Math.min(3, after.length)}`);
    if (after.length > 0 && after.length <= 3) names.push(`said ${short(tags[verb] ?? '')} ${said}`);
    if (after.length === 0) {
      const need = tags[verb]?.split(' ')[1] ?? short(tags[verb] ?? '');
      const isHung =
        /^bare nouns?$/.test(opener) ||
        /^(?:what|which|who|whom|whose|that|where|how)$/.test(opener) ||
        isRelative(words);
      const isDenied = words.slice(-4).some((each) => /^(?:nobody|never|not|none|neither|\w+n't)$/.test(each));
      names.push(isHung ? 'hung' : 'not hung', `${isHung ? 'hung' : 'not hung'} ${need}`);
      if (isDenied) names.push('denied', `denied ${need}`);
    }
    names.push(`open ${opener} after ${tags[verb]} ${after.length === 0 ? 'none' : 'more'}`);
    const valence = (tags[verb] ?? '').split(' ')[1];
    if (valence !== undefined && after.length <= 2) names.push(`asks ${valence} ${said}`);
  }
  return names;
}

/** "The can | I had filled", "letters | they brought": a noun and right after it who does something; -1 for nowhere. */
function bareSubject(tags: readonly string[], starts: readonly boolean[], from: number): number {
  for (let at = tags.length - 2; at > from; at--)
    if (/^(?:subject|subjectVerb)$/.test(tags[at] ?? '') && !starts[at] && /^(?:nouns?|time)$/.test(tags[at - 1] ?? ''))
      return at;
  return -1;
}

const isOpenBefore = (tags: readonly string[], from: number): boolean =>
  from === 0 || /^(?:and|but|so|then)$/.test(tags[from] ?? '');

/** "Kitchen and desk": the conjunction joins two nouns, as far as the words tell. */
function isNounJoin(tags: readonly string[], at: number): boolean {
  if (tags[at] !== 'and') return false;
  const rest = tags.slice(at + 1, at + 4);
  return /^(?:noun|nouns|present)$/.test(rest[0] ?? '') && rest.length <= 2;
}

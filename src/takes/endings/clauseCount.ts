import { classOf } from '../parts/wordClasses.ts';
import { isAdjective } from './adjectives.ts';
import { TIMES } from './endingWords.ts';
import { finiteVerbs, isContracted, type Verbhood } from './finiteVerbs.ts';

/** The last statement of a text. */
export interface LastStatement {
  /** Index of its first word into the words given. */
  readonly from: number;
  /** Finite verbs that its clauses ask for, and how many there are, words that may be verbs included. */
  readonly clauses: number;
  readonly verbs: number;
  /** What would be missing: see LackingVerb. */
  readonly wants: LackingVerb['lacks'];
}

/** What the last statement lacks, and the word it begins at. */
export interface LackingVerb {
  /** "No main sentence": only clauses that hang on one; "no verb": who or what it is about, and nothing said of that. */
  readonly lacks: 'main sentence' | 'verb';
  /** Index into the words given. */
  readonly from: number;
}

/** How far back an opener like the last one makes the two a pair: "what it was and how it began". */
const PAIR_REACH = 12;
const JOINS = /^(?:and|so|but|then|yet)$/;
const JOINED = /^(?:and|or|but|then)$/;
const FRONTS = /^(?:because|when|if|once|after|while|whenever|although|though|since|before|unless|until|whereas)$/;
const ASKS = /^(?:what|who|which|where|how|why|when|whose)$/;
/** Openers that are prepositions as well: only who does something makes a clause of them. */
const ALSO_PREPOSITION = /^(?:before|after|until|since|once)$/;
const WHO = /^(?:i|we|he|she|they)$/;
const SUBJECT = /^(?:i|we|he|she|they|you|it|there|nobody|everybody|everyone|somebody|someone|nothing|everything)$/;
const DETERMINER = /^(?:article|owner|this|quantity|number)$/;
const THINGS =
  /^(?:things?|reasons?|parts?|lessons?|problems?|points?|questions?|trick|key|idea|difference|secret|step|mistake|answer|rule)$/;
/** Verbs and nouns after which "that" opens a clause. */
const SAYS =
  /^(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling)|th(?:ink|inks|ought)|kn(?:ow|ows|ew)|f(?:ound|ind|elt|eel)|mean(?:s|t)?|reali[sz](?:e|es|ed)|notic(?:e|ed)|learn(?:ed|t)?|show(?:s|ed|n)?|s(?:aw|ee|een)|h(?:eard|ear)|hop(?:e|ed)|believ(?:e|ed)|decid(?:e|ed)|agree(?:d)?|explain(?:ed)?|prov(?:e|ed)|turn(?:s|ed)|out|sure|fact|so|insist(?:ed)?|promis(?:e|ed)|worr(?:y|ied)|rememb(?:er|ered)|understood|understand|admit(?:ted)?|him|her|them|us|me|certain|afraid|glad|proud|is|was)$/;
const SAID =
  /^(?:said|told|thought|knew|found|meant|means|reali[sz]ed|noticed|learned|learnt|felt|hoped|believed|decided|agreed|explained|him|her|them|us|is|was)$/;
/** Openers in several words, as they end: "by the time | we", "as soon as | he". */
const LONG_FRONTS: readonly RegExp[] = [
  /^as (?:soon|long) as$/,
  /^(?:by|from|until) the (?:time|moment|day)$/,
  /^the (?:moment|minute|second|instant|day|week|night|morning)$/,
  /^(?:every|each|the (?:first|next|last|second)) (?:time|day|week|year)$/,
  /^(?:now|given|seeing|considering) that$/,
  /^ever since$/,
  /^(?:even|only) (?:though|when|if|after)$/,
  /^as$/,
];
/** Said in front with a noun's own clause, as a time, or with what it is done to turned to the front. */
const NO_SUBJECT =
  /^(?:time|moment|minute|second|instant|day|way|week|month|year|night|morning|evening|afternoon|one|ones|rest|others?|lot|half|bit|most|some|both|all|them|these|those|last|more|next|first|hour|hours|ago|later)$/;
const LONGEST_NAME = 5;

/**
 * Whether the last statement of a text has fewer finite verbs than clauses: every "because", "who" or "that" and every
 * noun with its own "I had …" asks for one, besides the main clause. Where a word that no list knows could be the verb,
 * nothing is said. `folded` are the last words without hesitations; `starts` says of each whether a sentence begins there.
 */
export function lackingVerb(folded: readonly string[], starts: readonly boolean[]): LackingVerb | null {
  const bare = bareClause(folded, starts);
  if (bare !== null) return { lacks: 'verb', from: bare };
  const last = lastStatement(folded, starts);
  // "If it breaks again, fine."
  if (/^(?:fine|good|great|ok|okay|well|tough|perfect|brilliant)$/.test(folded.at(-1) ?? '')) return null;
  // An answer may be all reason: "because that's what she would have wanted".
  if (last?.from === 0 && folded[0] === 'because') return null;
  if (last === null || last.clauses < 2 || last.verbs === 0 || last.verbs >= last.clauses) return null;
  return { lacks: last.wants, from: last.from };
}

/** "Because the people in the back of the van": a clause that has opened for sure, and no verb to the end. */
function bareClause(folded: readonly string[], starts: readonly boolean[]): number | null {
  const verbs = finiteVerbs(folded);
  for (let at = folded.length - 1; at > 0; at--) {
    if (verbs[at] !== 'none' || starts[at]) return null;
    if (at + 2 >= folded.length) continue;
    const word = folded[at] ?? '';
    if ((FRONTS.test(word) || word === 'whether') && !ALSO_PREPOSITION.test(word))
      return opensClause(folded, at) ? at : null;
    if (word === 'that' && SAID.test(folded[at - 1] ?? '')) return opensThat(folded, verbs, at) ? at : null;
    if (word === 'who' && classOf(folded[at - 1] ?? '') === 'other')
      return /^(?:preposition|time)$/.test(classOf(folded[at + 1] ?? '')) ? at : null;
    if (/^(?:because|if|unless|whether|which|what|where|how|why|as|than|that|who)$/.test(word)) return null;
  }
  return null;
}

/** The last statement whose beginning is clear; null where none is. */
export function lastStatement(folded: readonly string[], starts: readonly boolean[]): LastStatement | null {
  const verbs = finiteVerbs(folded);
  for (let at = folded.length - 2; at >= 0; at--) {
    const isStart = starts[at] ?? false;
    if (!isStart && !JOINS.test(folded[at - 1] ?? '')) continue;
    if (JOINS.test(folded[at] ?? '') && folded[at] !== 'so') continue;
    const kind = openingAt(folded, verbs, starts, at, isStart);
    if (kind !== null) return counted(folded, verbs, at, kind === 'clear' ? 'verb' : kind);
    if (isStart) return null;
  }
  return null;
}

type Opening = 'clear' | 'main sentence' | 'verb';

/** How a statement begins at a word: with who does it and what, with a clause in front, or with a noun and its own clause. */
function openingAt(
  folded: readonly string[],
  verbs: readonly Verbhood[],
  starts: readonly boolean[],
  at: number,
  isStart: boolean,
): Opening | null {
  const word = folded[at] ?? '';
  const next = folded[at + 1] ?? '';
  let from = at;
  while (from > 0 && !(starts[from] ?? false) && at - from < PAIR_REACH) from--;
  const earlier = folded.slice(from, isStart ? from : at);
  const long = longFront(folded, at);
  if (long > 0) {
    const isPair = earlier.some(
      (one) => FRONTS.test(one) || ASKS.test(one) || one === word || /^(?:as|that|whether|every|each)$/.test(one),
    );
    return isPair ? null : 'main sentence';
  }
  if (word === 'that' && (FRONTS.test(next) || WHO.test(next) || DETERMINER.test(classOf(next))) && !isStart)
    return FRONTS.test(next) && opensClause(folded, at + 1) ? 'main sentence' : null;
  if (FRONTS.test(word)) {
    const isPair = earlier.some((one) => FRONTS.test(one) || ASKS.test(one) || /^(?:as|that|whether)$/.test(one));
    return opensClause(folded, at) && !isPair ? 'main sentence' : null;
  }
  if (word === 'what') {
    const isPair = earlier.some((one) => ASKS.test(one) || FRONTS.test(one) || one === 'that');
    const isAsked = /^(?:about|down|know|knew|told|asked|said|wrote|explained|saw|is|was|that's|of|like)$/;
    if (isPair || isAsked.test(earlier.at(-2) ?? '')) return null;
    const isOwn = WHO.test(next) || (isContracted(next) && !/^(?:that|there|what|who)/.test(next));
    return isOwn || verbs[at + 1] === 'sure' || isNamedClause(folded, verbs, at + 1) ? 'verb' : null;
  }
  if (ASKS.test(word)) return null;
  if (SUBJECT.test(word) || isContracted(word) || word === 'that' || word === 'this') return 'clear';
  const name = nameEnd(folded, verbs, at);
  if (name === null) return null;
  const after = folded[name] ?? '';
  const opensOwn = WHO.test(after) || isOwnContraction(after) || /^(?:who|which|that)$/.test(after);
  if (!opensOwn) return verbs[name] === 'sure' || verbs[name] === 'maybe' ? 'clear' : null;
  if (NO_SUBJECT.test(folded[name - 1] ?? '') || TIMES.has(folded[name - 1] ?? '')) return null;
  // "I thanked Amara and the driver who had come": two of them, unless it is a thing that only begins a statement.
  const isThing = THINGS.test(folded[name - 1] ?? '');
  const isBeside =
    folded[at - 1] === 'but' && earlier.some((one) => /^(?:no|nobody|nothing|every\w+|all|any\w+)$/.test(one));
  const isSecond = !isStart && (folded[at - 1] === 'and' || isBeside);
  const isSaid = earlier.some(
    (one, i) => /^(?:is|was|are|were|that's|it's|be)$/.test(one) && /^(?:the|my|our)$/.test(earlier[i + 1] ?? ''),
  );
  return isSecond && (!isThing || isSaid) ? null : 'verb';
}

/** How many words an opener of several takes up, with who does something after it; 0 for none. */
function longFront(folded: readonly string[], at: number): number {
  for (let count = 1; count <= 3; count++) {
    const who = folded[at + count] ?? '';
    const isWho = WHO.test(who) || isOwnContraction(who) || (count > 1 && classOf(who) === 'article');
    if (isWho && LONG_FRONTS.some((front) => front.test(folded.slice(at, at + count).join(' ')))) return count;
  }
  return 0;
}

const isOwnContraction = (word: string): boolean => /^(?:i|we|he|she|they)'(?:d|ve|m|re|ll|s)$/.test(word);

/** Where the words end that name who or what a clause is about: "the old bosun ketil", "sunniva"; null for no such words. */
function nameEnd(folded: readonly string[], verbs: readonly Verbhood[], at: number): number | null {
  let end = at;
  while (end < folded.length && end - at <= LONGEST_NAME) {
    const word = folded[end] ?? '';
    const own = classOf(word);
    if (end > at && verbs[end] !== 'none') break;
    if (end === at && verbs[end] === 'sure') return null;
    const isInner =
      own === 'other' || own === 'plural' || (own === 'past' && end > at) || own === 'participle' || own === 'time';
    const isFirst = end === at || DETERMINER.test(classOf(folded[end - 1] ?? ''));
    if (!isInner && !(DETERMINER.test(own) && isFirst) && !isAdjective(word) && word !== 'of') break;
    end++;
  }
  return end > at && end < folded.length && !DETERMINER.test(classOf(folded[end - 1] ?? '')) ? end : null;
}

/** "The council had", "the old postman knew": who it is, by an article and a noun, and right after that the verb. */
function isNamedClause(folded: readonly string[], verbs: readonly Verbhood[], at: number): boolean {
  if (!/^(?:article|owner)$/.test(classOf(folded[at] ?? ''))) return false;
  for (let end = at + 1; end <= at + 3; end++) {
    if (end > at + 1 && verbs[end] === 'sure') return true;
    const own = classOf(folded[end] ?? '');
    if (own !== 'other' && own !== 'plural' && own !== 'number') return false;
  }
  return false;
}

/** Whether an opener has a clause of its own after it: "because he", "when the bell"; not "because of", "when possible". */
function opensClause(folded: readonly string[], at: number): boolean {
  const word = folded[at] ?? '';
  const next = folded[at + 1] ?? '';
  if (/^(?:a|the|all|ever)$/.test(folded[at - 1] ?? '')) return false;
  if (WHO.test(next) || isOwnContraction(next)) return true;
  if (ALSO_PREPOSITION.test(word)) return isNamedClause(folded, finiteVerbs(folded), at + 1);
  if (SUBJECT.test(next) || isContracted(next)) return true;
  return DETERMINER.test(classOf(next)) && !/^(?:any|more|less|all|no|some|each|both)$/.test(next);
}

/** Clauses and verbs from a word to the end. */
function counted(
  folded: readonly string[],
  verbs: readonly Verbhood[],
  from: number,
  wants: LackingVerb['lacks'],
): LastStatement {
  let clauses = 1;
  let told = 0;
  const front = longFront(folded, from);
  for (let at = from; at < folded.length; at++) {
    const opens =
      at === from
        ? FRONTS.test(folded[at] ?? '') || folded[at] === 'what' || front > 0
        : at >= from + front && opensAt(folded, verbs, from, at);
    // "And saw what they had done": one more verb for the same one asks for one more.
    const isSecondVerb =
      at > from && verbs[at] === 'sure' && JOINED.test(folded[at - 1] ?? '') && !isContracted(folded[at] ?? '');
    if (opens || isSecondVerb) clauses++;
    if (verbs[at] !== 'none') told++;
  }
  return { from, clauses, verbs: told, wants };
}

/** Whether a clause opens at a word inside a statement, for sure. */
function opensAt(folded: readonly string[], verbs: readonly Verbhood[], from: number, at: number): boolean {
  const word = folded[at] ?? '';
  const next = folded[at + 1] ?? '';
  const before = folded[at - 1] ?? '';
  if (at + 1 >= folded.length) return false;
  if (FRONTS.test(word) || word === 'whether') return opensClause(folded, at) && !(word === 'when' && before === 'and');
  if (word === 'that') return opensThat(folded, verbs, at);
  if (/^(?:who|which|whose)$/.test(word)) return next !== 'to';
  if (/^(?:what|where|how|why)$/.test(word))
    return (
      WHO.test(next) ||
      isOwnContraction(next) ||
      isNamedClause(folded, verbs, at + 1) ||
      (word === 'what' && verbs[at + 1] === 'sure' && at > from)
    );
  // A noun that a clause is about, with its own: "that the reserve | I had been keeping".
  if (!(WHO.test(word) || isOwnContraction(word)) || at < from + 2 || NO_SUBJECT.test(before) || TIMES.has(before))
    return false;
  const own = classOf(before);
  if (own !== 'other' && own !== 'plural') return false;
  const name = nameStart(folded, verbs, from, at);
  return name !== null && (name === from || FRONTS.test(folded[name - 1] ?? '') || isThatClause(folded, name - 1));
}

const isThatClause = (folded: readonly string[], at: number): boolean =>
  folded[at] === 'that' && SAYS.test(folded[at - 1] ?? '');

/** Where the noun begins that ends before a word: at its article, owner or number. */
function nameStart(folded: readonly string[], verbs: readonly Verbhood[], from: number, end: number): number | null {
  for (let at = end - 1; at >= Math.max(from, end - LONGEST_NAME); at--) {
    const own = classOf(folded[at] ?? '');
    if (own === 'article' || own === 'owner') return at;
    if (
      verbs[at] !== 'none' ||
      !(own === 'other' || own === 'plural' || own === 'number' || isAdjective(folded[at] ?? ''))
    )
      return null;
  }
  return null;
}

function opensThat(folded: readonly string[], verbs: readonly Verbhood[], at: number): boolean {
  const next = folded[at + 1] ?? '';
  const before = folded[at - 1] ?? '';
  const isSubject = WHO.test(next) || isOwnContraction(next);
  if (SAYS.test(before))
    return (
      isSubject ||
      (DETERMINER.test(classOf(next)) && next !== 'one') ||
      FRONTS.test(next) ||
      /^(?:it|there|you)$/.test(next)
    );
  const own = classOf(before);
  if ((own !== 'other' && own !== 'plural') || verbs[at - 1] !== 'none') return false;
  return isSubject || verbs[at + 1] === 'sure' || isNamedClause(folded, verbs, at + 1);
}

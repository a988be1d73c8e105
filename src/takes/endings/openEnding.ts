import type { Told } from '../told.ts';
import { classOf } from '../parts/wordClasses.ts';
import { isPastForm, UNCHANGED_PASTS } from '../text/verbs.ts';
import { lacksOtherHalf } from './otherHalf.ts';
import { isOpenPhrase } from './openPhrase.ts';
import { isRelative } from './relativeClause.ts';
import {
  HESITATIONS,
  ALWAYS_OPEN,
  SUBJECTS,
  AUXILIARIES,
  PREPOSITIONS,
  WH,
  PRONOUNS,
  DETERMINERS,
  SUBORDINATORS,
  ADJECTIVES,
  ALONE_AFTER,
  SAYING,
  NEEDS_MORE,
  NEEDS_OBJECT,
  NEEDS_OBJECT_GOING_ON,
  NEEDS_OBJECT_BASE,
} from './endingWords.ts';

/** How far back the words are looked for that make such an end a whole sentence. */
const REACH = 9;
/** How far back the first half of a statement is looked for. */
const LONG_REACH = 24;

/**
 * Whether a text breaks off: at a word that must go on ("and the", "so we decided"), or in a clause with no verb
 * ("because my manager"). Most of these words end whole sentences too ("what we were looking for", "better than it was"),
 * which is told by the words before. A full stop, question or exclamation mark means that the person stopped on purpose.
 */
export function isUnfinished(told: Told): boolean {
  const { words, text } = told;
  const final = words.at(-1);
  if (!final || words.length < 4) return false;
  const tail = text.slice(final.end).trim();
  if (/^(?:\.\.\.+|…|[-–—,;:(])/.test(tail)) return true;
  let end = words.length;
  while (end > 3 && HESITATIONS.has(words[end - 1]?.folded ?? '')) end--;
  const folded = words.slice(Math.max(0, end - REACH - 1), end).map((word) => word.folded);
  const last = folded.at(-1) ?? '';
  const before = folded.at(-2) ?? '';
  if (/[.!?]/.test(tail))
    return (ALWAYS_OPEN.has(last) && last !== 'though' && last !== 'very') || isAllowedNothing(folded, last, before);
  if (last === 'his') return !/^(?:was|is|were|be|wasn't|isn't|weren't|not)$/.test(before);
  // "At 8 am", "who decides what and when".
  if (last === 'am' && /^\d/.test(before)) return false;
  if (
    /^(?:when|who|where|how|why|what)$/.test(last) &&
    /^(?:and|or|till)$/.test(before) &&
    folded.slice(0, -2).some((word) => WH.has(word) || word === 'when')
  )
    return false;
  // "What was in the can".
  if (/^(?:can|will|might)$/.test(last) && DETERMINERS.has(before)) return false;
  if (isWholeSaying(folded)) return false;
  if (ALWAYS_OPEN.has(last)) return !(last === 'though' || (last === 'than' && before === 'other'));
  return (
    (SUBJECTS.has(last) && before !== 'than' && before !== 'as' && !isTurnedRound(folded)) ||
    opensAtLinkingWord(folded, last, before) ||
    opensWithSubject(folded, last, before) ||
    (AUXILIARIES.has(last) && !isRelative(folded)) ||
    (PREPOSITIONS.has(last) && !isRelative(folded) && !isTag(last, before) && !endsOnTo(folded, last, before)) ||
    (DETERMINERS.has(before) &&
      ADJECTIVES.has(last) &&
      // "On my own", "better than your own", "the part I liked the most".
      !(last === 'own' && /^(?:on|than|of|for|with|like|was|is|are|were|be|became)$/.test(folded.at(-3) ?? '')) &&
      !(last === 'most' && !/^(?:was|is|think|and|but|so|that|one|of)$/.test(folded.at(-3) ?? '')) &&
      !(ALONE_AFTER.has(last) && before === 'the' && last === 'next')) ||
    (NEEDS_MORE.has(last) && PRONOUNS.has(before) && !isRelative(folded) && !isOwnClause(folded, last)) ||
    lacksObject(folded, last, before) ||
    isAdverbBeforeVerb(last, before) ||
    endsInOwner(folded) ||
    (/^(?:just|only)$/.test(last) && before === 'not') ||
    (last === 'such' && before !== 'as') ||
    (/^(?:before|after)$/.test(last) && /^(?:and|but|just|so)$/.test(before)) ||
    (classOf(last) === 'number' && /^(?:within|every)$/.test(before)) ||
    // "I told him that he wouldn't" goes on; "but I didn't" does not.
    (/^(?:wouldn't|couldn't|can't|won't)$/.test(last) &&
      PRONOUNS.has(before) &&
      folded.at(-3) === 'that' &&
      folded.slice(-7, -3).some((word) => /^(?:said|told|promised|explained)$/.test(word))) ||
    (last === 'up' && before === 'ended' && !isRelative(folded)) ||
    (ADJECTIVES.has(last) &&
      /^(?:very|really|quite|pretty)$/.test(before) &&
      /^(?:a|an|the|my)$/.test(folded.at(-3) ?? '')) ||
    (/^(?:mr|mrs|ms|miss|mister|dr|doctor|sister|father)$/.test(before) &&
      /^(?:then|but|so|when|because|until)$/.test(folded.at(-3) ?? '')) ||
    stopsAtNext(folded, last, before) ||
    endsInSubject(folded) ||
    isOpenPhrase(folded) ||
    opensAnew(folded) ||
    hasNoOtherHalf(told, end)
  );
}

/** "A rule that anybody may.": do what? "As fast as anybody can." compares. */
const isAllowedNothing = (folded: readonly string[], last: string, before: string): boolean =>
  /^(?:may|must|shall|should|can|will)$/.test(last) &&
  /^(?:anybody|anyone|everybody|everyone|somebody|someone|nobody)$/.test(before) &&
  folded.at(-3) === 'that';

/** "And suddenly", "and the second": what happened then, or what the second was, is still to come. */
const opensAnew = (folded: readonly string[]): boolean =>
  /(?:^| )(?:and|but|so|then) (?:suddenly|finally|eventually|luckily|fortunately|unfortunately|naturally|apparently|immediately)$/.test(
    folded.slice(-2).join(' '),
  ) ||
  (/(?:^| )and the (?:second|third|next|other)$/.test(folded.slice(-3).join(' ')) &&
    !folded.slice(0, -3).some((word) => /^(?:first|second|one|next|last)$/.test(word)));

/** Sayings that are whole though their last word mostly opens something: "there it was", "nobody else would", "we did without". */
export const isWholeSaying = (folded: readonly string[]): boolean =>
  // "They've got one too, so they have", "something that I've practised plenty of".
  /(?:^| )so (?:i|we|he|she|they|it|you) (?:have|has|had|do|does|did|was|were|is|are|am|will|would|can|could)$/.test(
    folded.slice(-3).join(' '),
  ) ||
  // "So would I", "neither did we"; "before I could".
  /(?:^| )(?:(?:so|neither|nor) (?:have|has|had|do|does|did|was|were|is|are|am|will|would|can|could|should) (?:i|we|he|she|they|you|it)|(?:before|than|as) (?:i|we|he|she|they|you) (?:could|can|did|do|does))$/.test(
    folded.slice(-3).join(' '),
  ) ||
  / (?:that|which|what) (?:i|we|he|she|they|you)\S* .*(?:plenty|lots|hundreds|dozens|enough|more|less|most|some|all|none|few) of$/.test(
    folded.join(' '),
  ) ||
  /(?:^| )(?:(?:there|here) (?:it|he|she|they|we|i) (?:was|were|is|are|am)|(?:nobody|no one|anyone|anybody|everyone|everybody) else (?:would|could|can|will|had|has|was|is)|(?:been|gone|go|going|do|did|done|went|managed|manage) without)$/.test(
    folded.slice(-3).join(' '),
  ) ||
  // "That, as they say, was that".
  / that(?: as (?:they|you|we) say)? (?:was|is) that$/.test(` ${folded.join(' ')}`) ||
  // "Whether I liked it or not", "as we liked", "from that day on".
  /(?:^| )(?:or not|as (?:i|we|he|she|they|you) (?:liked|likes?|pleased?|wished|wanted)|from (?:that|this) \w+ on)$/.test(
    folded.slice(-4).join(' '),
  ) ||
  // "If you don't ask you don't get".
  /(?:^| )(i|we|he|she|they|you) (don't|won't|can't) \w+ \1 \2 \w+$/.test(folded.slice(-6).join(' ')) ||
  /^(?:no one) else (?:would|could|can|will|had|has|was|is)$/.test(folded.slice(-4).join(' '));

/** "And I stopped the next": of the things it is done to; "one rings and it starts the next" is whole. */
const stopsAtNext = (folded: readonly string[], last: string, before: string): boolean =>
  last === 'next' &&
  before === 'the' &&
  /^(?:\w{3,}ed)$/.test(folded.at(-3) ?? '') &&
  !/^(?:moved|started|finished|followed|turned|passed|opened|loved|waited)$/.test(folded.at(-3) ?? '') &&
  !folded.some((word) => /^(?:one|each|first|every)$/.test(word));

function hasNoOtherHalf(told: Told, end: number): boolean {
  const from = Math.max(0, end - LONG_REACH);
  const words = told.words.slice(from, end).filter((word) => !HESITATIONS.has(word.folded));
  const starts = words.map((word, at) => {
    const before = words[at - 1];
    return before ? /[.!?]/.test(told.text.slice(before.end, word.start)) : from === 0;
  });
  return lacksOtherHalf(
    words.map((word) => word.folded),
    starts,
  );
}

/** "Unless he asked", "as I wanted": what was asked or wanted stands before. */
const isOwnClause = (folded: readonly string[], last: string): boolean =>
  last === 'asked'
    ? /^(?:unless|until|if|when|whenever|as|because|before)$/.test(folded.at(-3) ?? '')
    : /^(?:needs?|needed|wants?|wanted)$/.test(last) && /^(?:as|than|if|whatever|whenever)$/.test(folded.at(-3) ?? '');

/** "Never as bad as it", "and it", "because nobody", "if you": who or what does it, right after the conjunction, and no more. */
const opensWithSubject = (folded: readonly string[], last: string, before: string): boolean =>
  (last === 'it' && before === 'as' && folded.at(-4) === 'as') ||
  (/^(?:it|there|nobody)$/.test(last) && /^(?:and|but|because|when|if|whether|while)$/.test(before)) ||
  (/^(?:you|everybody|everyone|somebody|someone|this|these|those)$/.test(last) &&
    /^(?:because|when|if|whether|while)$/.test(before));

/** "And so do I", "neither did we": the subject stands after its verb. */
const isTurnedRound = (folded: readonly string[]): boolean =>
  /^(?:so|neither|nor)$/.test(folded.at(-3) ?? '') &&
  (AUXILIARIES.has(folded.at(-2) ?? '') || /^(?:do|does|did)$/.test(folded.at(-2) ?? ''));

/** A verb at the very end that needs an object, as in "and then we put", "so I had to replace", "I let her inspect". */
function lacksObject(folded: readonly string[], last: string, before: string): boolean {
  if (isRelative(folded)) return false;
  if (NEEDS_OBJECT.has(last)) {
    const subject = /^(?:then|just|also|even|only|first|\w+ly)$/.test(before) ? (folded.at(-3) ?? '') : before;
    if (PRONOUNS.has(subject) && subject !== 'it' && subject !== 'you') return true;
    return /^(?:and|then)$/.test(before) && !isVerb(folded.at(-3) ?? '');
  }
  if (NEEDS_OBJECT_GOING_ON.has(last)) return /^(?:was|were|is|are|am|i'm|we're|they're|started|kept)$/.test(before);
  if (!NEEDS_OBJECT_BASE.has(last)) return false;
  if (before === 'to')
    return /^(?:had|needed|wanted|decided|tried|started|began|managed|able|going|him|her|them|me|us)$/.test(
      folded.at(-3) ?? '',
    );
  return /^(?:him|her|them|me|us)$/.test(before) && /^(?:let|helped|made)$/.test(folded.at(-3) ?? '');
}

const HEDGED =
  /^(?:i|we|he|she|they|it|that|this|you|and|but|so|was|were|is|are|had|have|has|just|been|i'd|we'd|it's|i'm)$/;

/** "And we finally", "he quickly": the verb is still to come. */
const isAdverbBeforeVerb = (last: string, before: string): boolean =>
  SUBJECTS.has(before) &&
  (/^\w{3,}ly$/.test(last) || /^(?:also|then|never|still|always|even|only|now|already)$/.test(last));

const LINKING = /^(?:and|so|but|because|then|when)$/;

/** "So the manager's", "because Ruth's": whose it is, and not yet what. */
const endsInOwner = (folded: readonly string[]): boolean =>
  /^\p{L}{2,}'s$/u.test(folded.at(-1) ?? '') &&
  (LINKING.test(folded.at(-2) ?? '') || (DETERMINERS.has(folded.at(-2) ?? '') && LINKING.test(folded.at(-3) ?? '')));

/** "and then", "told them that", "she was like", "everyone was so". */
function opensAtLinkingWord(folded: readonly string[], last: string, before: string): boolean {
  switch (last) {
    case 'then':
      return /^(?:and|but|so)$/.test(before);
    case 'that':
      // "which meant that" goes on; "the one who said that" does not.
      if (/^(?:means?|meant|showed|shows)$/.test(before) && folded.at(-3) === 'which') return true;
      return SAYING.has(before) && folded.at(-3) !== 'that' && !isRelative(folded);
    case 'of':
      // "the queue it kind of": a hedge before the verb.
      return /^(?:kind|sort)$/.test(before) && HEDGED.test(folded.at(-3) ?? '');
    case 'just':
    case 'basically':
    case 'actually':
    case 'literally':
      return HEDGED.test(before) && (last === 'just' || !/^(?:it|that|this|you)$/.test(before)) && !isRelative(folded);
    case 'like':
      return /^(?:was|were|feel|feels|felt|is|just|seemed|looked|sounded)$/.test(before) && !isRelative(folded);
    case 'so':
      return /^(?:was|were|is|are|and|felt|be)$/.test(before) && !/^(?:this|that)$/.test(folded.at(-3) ?? '');
    case 'really':
    case 'quite':
    case 'pretty':
      return /^(?:was|were|is|are|it's|a|felt)$/.test(before);
    case 'which':
    case 'who':
    case 'whose':
    case 'where':
    case 'when':
    case 'while':
    case 'until':
      return !/^(?:or|know|knew|ever|that|of|by|for|tell|say|sure|a|good|long|till)$/.test(before);
    case 'since':
      return /^(?:and|but|so|because)$/.test(before);
    default:
      return false;
  }
}

/** "It worked, kind of": where "kind of" does go on, the words before it say so. */
const isTag = (last: string, before: string): boolean => last === 'of' && /^(?:kind|sort)$/.test(before);

/** "I asked him to", "because we had to": the verb after "to" is understood. */
function endsOnTo(folded: readonly string[], last: string, before: string): boolean {
  if (last === 'with' && before === 'begin') return true;
  if (last !== 'to') return false;
  if (/^(?:else|others|anyone|anybody)$/.test(before)) return true;
  if (
    /^(?:him|her|them|us|me|you)$/.test(before) &&
    /^(?:asked|told|wanted|allowed|expected|begged|invited|needed)$/.test(folded.at(-3) ?? '')
  )
    return true;
  return (
    /^(?:had|have|want|wanted|needed|need|used|like|liked)$/.test(before) &&
    folded
      .slice(0, -2)
      .some((word) => /^(?:because|if|when|as|didn't|don't|never|not|anyone|anybody|someone|else|nobody)$/.test(word))
  );
}

/** A clause of a few words at the end with a subject and no verb: "…when the manager". */
function endsInSubject(folded: readonly string[]): boolean {
  for (let back = 2; back <= 4; back++) {
    const at = folded.length - back;
    const opener = folded[at] ?? '';
    if (!SUBORDINATORS.has(opener) || !DETERMINERS.has(folded[at + 1] ?? '')) continue;
    if (opener === 'so' && /^(?:that|this|many)$/.test(folded[at + 1] ?? '')) return false;
    return back > 2 && !folded.slice(at + 1).some(isVerb) && !endsInPresent(folded.slice(at + 1));
  }
  return false;
}

/** "If the total jumps": a noun of one and then a word in -s, which is more often what it does than several of a thing. */
const endsInPresent = (clause: readonly string[]): boolean => {
  const last = clause.at(-1) ?? '';
  const before = clause.at(-2) ?? '';
  return (
    clause.length === 3 &&
    classOf(last) === 'plural' &&
    classOf(before) === 'other' &&
    !ADJECTIVES.has(before) &&
    /^(?:the|a|an|my|our|your|his|her|their|its|this|that|every|each)$/.test(clause[0] ?? '')
  );
};

const isVerb = (folded: string): boolean =>
  isPastForm(folded) ||
  UNCHANGED_PASTS.has(folded) ||
  AUXILIARIES.has(folded) ||
  /^(?:do|did|does)$/.test(folded) ||
  /(?:ing|'s|n't)$/.test(folded);

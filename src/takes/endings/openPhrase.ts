import { isNumberWord } from '../../language/numberWords.ts';
import { classOf } from '../parts/wordClasses.ts';
import { isPastForm, UNCHANGED_PASTS } from '../text/verbs.ts';
import { reduce, classesOf } from '../text/synonyms.ts';
import { meaningOf } from '../text/meanings/wordMeanings.ts';
import { BEFORE_NOUN_ONLY, isAdjective, NOUN_TOO } from './adjectives.ts';
import { beginsVerb, isKnownVerb } from './valence.ts';
import { isRelative } from './relativeClause.ts';

const BE = /^(?:was|were|is|are|am|be|been|it's|that's|he's|she's|i'm|we're|they're|wasn't|weren't|isn't|aren't)$/;
/** Before its verb: "I would probably", "we had nearly". */
const BEFORE_VERB =
  /^(?:just|never|still|already|ever|only|even|nearly|almost|always|also|hardly|barely|simply|probably|finally|actually|\w{3,}ly)$/;
/** In -ly, and said of things, of times, or after all. */
const NOT_HOW =
  /^(?:early|daily|weekly|monthly|yearly|hourly|nightly|friendly|unfriendly|lovely|lonely|likely|unlikely|ugly|silly|deadly|elderly|family|reply|supply|assembly|july|italy|poorly|costly|jolly|chilly|curly|wobbly|smelly|fly|apply|rely|orderly|timely|lively|holy|bully|belly|jelly|ally|badly|differently|properly|correctly|quickly|slowly|safely|normally|usually|exactly|only|kindly|tidily|carefully|openly|quietly|directly|fully|entirely|literally|honestly|really|obviously|actually|certainly|definitely|absolutely|independently|separately|equally|fairly|easily|gladly|smoothly|firmly|permanently|regularly|cheaply|immediately|instantly|recently|previously|locally|individually|personally|professionally|internally|externally|manually|automatically|remotely|sadly|luckily|thankfully|hopefully)$/;
/** After "it was" these have something to say of: "it was probably". */
const WEIGHING =
  /^(?:probably|possibly|clearly|apparently|supposedly|basically|nearly|almost|hardly|barely|simply|mostly|mainly|largely|partly|essentially|incredibly|extremely|absolutely|completely|totally|constantly|always|never|finally|already|still|slightly|fairly|roughly|about|practically|virtually|gradually|slowly|quietly|actively|currently|technically|genuinely|truly|particularly|especially|obviously|fully|too|very)$/;
/** What an ending hangs on: "than I would normally", "as I always", "what we'd hardly". */
const HANGS_ON = /^(?:than|as|like|how|what|which|who|whatever|if|never|nor|neither)$/;

const COMPARED =
  /^(?:bigger|smaller|better|worse|closer|deeper|longer|shorter|higher|larger|quicker|faster|slower|cheaper|older|younger|stronger|safer|easier|harder|simpler|clearer|wider|calmer|kinder|cleaner|newer|fairer|tighter|broader|fuller|heavier|quieter)$/;

/** What is nothing without its object; no word that is a noun or an adjective as well. */
const TAKES =
  /^(?:put|given|taken|brought|sent|told|made|got|shown|bought|found|promised|asked|offered|handed|needed|wanted)$/;
const BASE =
  /^(?:put|give|take|bring|keep|tell|send|buy|find|make|get|fetch|carry|replace|remove|provide|include|avoid|hold)$/;

/**
 * Whether the last words are a phrase that waits for its chief word: an adverb before its verb ("I would probably"), an
 * adjective before its noun ("to the wrong"), a comparison ("it was a lot less"), a verb without what it is done to ("the
 * fitters hadn't put"), or the beginning of a number or a verb ("at the eigh", "we needed to tal").
 */
export function isOpenPhrase(folded: readonly string[]): boolean {
  return (
    isAdverbWaiting(folded) ||
    isAdjectiveWaiting(folded) ||
    isComparedOnly(folded) ||
    isVerbWaiting(folded) ||
    isNamedOnly(folded) ||
    isHalfANumber(folded) ||
    isHalfAVerb(folded)
  );
}

function isAdverbWaiting(folded: readonly string[]): boolean {
  const last = folded.at(-1) ?? '';
  const before = folded.at(-2) ?? '';
  // "All day just": not "only just", "fair and just", "it was just".
  if (last === 'just') return !/^(?:only|and|fair|is|was|were|are|be|more|less|not|it|that)$/.test(before);
  if (last === 'ever' && /^(?:nobody|no-one|nothing|none|who|hardly|i'd|we'd|they'd|he'd|she'd)$/.test(before))
    return !folded.slice(0, -2).some((word) => /^(?:than|as|best|worst|most|first|only)$/.test(word));
  if (!BEFORE_VERB.test(last) && !WEIGHING.test(last)) return false;
  if (isRelative(folded) || folded.slice(-6, -1).some((word) => HANGS_ON.test(word))) return false;
  if (BE.test(before)) return WEIGHING.test(last);
  const isHelper =
    /^(?:had|has|have|would|could|should|will|can|might|must|i'd|we'd|they'd|he'd|she'd|i've|we've|i'll|we'll)$/;
  return isHelper.test(before) && !NOT_HOW.test(last) && !/^(?:nothing|one)$/.test(folded.at(-3) ?? '');
}

function isAdjectiveWaiting(folded: readonly string[]): boolean {
  const last = folded.at(-1) ?? '';
  const before = folded.at(-2) ?? '';
  const third = folded.at(-3) ?? '';
  if (/^(?:a|an)$/.test(before)) {
    if (COMPARED.test(last)) return true;
    return isAdjective(last) && !NOUN_TOO.test(last) && !/(?:ive|ish|ful)$/.test(last) && third !== 'such';
  }
  // "To the wrong": not "in the wrong".
  if (before === 'the' && last === 'wrong') return third !== 'in';
  return (
    /^(?:the|my|our|his|her|their|this|that|its)$/.test(before) &&
    BEFORE_NOUN_ONLY.has(last) &&
    !NOUN_TOO.test(last) &&
    !/(?:est|er)$/.test(last) &&
    !/^(?:own|whole|main|extra|previous|similar|separate|different|particular|following|specific|actual|same|current|international)$/.test(
      last,
    )
  );
}

/** "It was more", "they were a lot less": than what, or more what? */
function isComparedOnly(folded: readonly string[]): boolean {
  if (!/^(?:more|less)$/.test(folded.at(-1) ?? '')) return false;
  let at = folded.length - 2;
  while (at > 0 && /^(?:a|lot|much|far|even|way|bit|little|slightly|considerably)$/.test(folded[at] ?? '')) at--;
  if (!/^(?:was|were|it's|is|are)$/.test(folded[at] ?? '')) return false;
  return !/^(?:there|what|which|that|all|or|nothing)$/.test(folded[at - 1] ?? '');
}

function isVerbWaiting(folded: readonly string[]): boolean {
  const last = folded.at(-1) ?? '';
  const before = folded.at(-2) ?? '';
  const isHeld = isRelative(folded) || folded.slice(-7, -1).some((word) => HANGS_ON.test(word) || word === 'being');
  if (isHeld) return false;
  if (TAKES.test(last))
    return /^(?:hadn't|hasn't|haven't|had|has|have|we've|i've|they've)$/.test(before) && !isAskedHad(folded);
  if (before !== 'to' || !BASE.test(last)) return false;
  // "I asked the apprentice to bring".
  const asked = folded.findLastIndex((word) =>
    /^(?:asked|told|wanted|got|sent|trained|taught|persuaded|allowed)$/.test(word),
  );
  const who = folded.slice(asked + 1, -2);
  return (
    asked >= folded.length - 6 &&
    asked > 0 &&
    who.length >= 1 &&
    /^(?:article|owner|quantity|number|other)$/.test(classOf(who[0] ?? '')) &&
    who.slice(1).every((word) => /^(?:other|plural|number|quantity)$/.test(classOf(word)))
  );
}

/** "The best I had found", "all that we had asked": what it is done to stands before. */
const isAskedHad = (folded: readonly string[]): boolean =>
  lastClause(folded).some((word) => /^(?:best|worst|all|everything|that|once|after|before|when)$/.test(word));

const lastClause = (folded: readonly string[]): readonly string[] =>
  folded.slice(folded.findLastIndex((word) => /^(?:and|but|so|then)$/.test(word)) + 1);

/** "The reason I left was", "the first thing she said is": named, and not yet said. */
function isNamedOnly(folded: readonly string[]): boolean {
  const last = folded.at(-1) ?? '';
  if (!/^(?:was|is|were)$/.test(last)) return false;
  const from = folded.findLastIndex((word) =>
    /^(?:reason|reasons|thing|things|part|lesson|problem|trick|mistake|idea|question|answer|plan|point|difference|bit|step)$/.test(
      word,
    ),
  );
  const own = folded.slice(from + 1, -1);
  return (
    from > 0 &&
    own.length >= 2 &&
    own.length <= 6 &&
    /^(?:the|my|our|one|first|next|last|second|main|biggest|only|real|hardest|best)$/.test(folded[from - 1] ?? '') &&
    /^(?:i|we|he|she|they|it|that|i'd|we'd|for|why|with|about)$/.test(own[0] ?? '') &&
    own.some((word) => isPastForm(word) || UNCHANGED_PASTS.has(word)) &&
    !folded.slice(Math.max(0, from - 8), from).some((word) => /^(?:what|how|where|who|is|was)$/.test(word))
  );
}

/** Numbers long enough to be known by their beginning, and no word by it. */
const NUMBERS = [
  'eight',
  'eleven',
  'twelve',
  'thirteen',
  'twenty',
  'thirty',
  'hundred',
  'thousand',
  'million',
  'seventeen',
];
const LEAST_LETTERS = 4;

const isHalfANumber = (folded: readonly string[]): boolean => {
  const last = folded.at(-1) ?? '';
  if (last.length < LEAST_LETTERS || isNumberWord(last) || /^(?:mill|seven|sevens|elev|thou|eights?)$/.test(last))
    return false;
  return NUMBERS.some((word) => word.length > last.length && word.startsWith(last));
};

/** "We needed to tal": a verb has to come there, and this is only the beginning of one. */
function isHalfAVerb(folded: readonly string[]): boolean {
  const last = folded.at(-1) ?? '';
  const before = folded.at(-2) ?? '';
  const asksForVerb =
    /^(?:would|could|couldn't|wouldn't|should|can't|didn't|don't|must|i'll|we'll|they'll)$/.test(before) ||
    (before === 'to' &&
      /^(?:needed|need|wanted|want|had|have|going|decided|tried|began|started|able|managed|him|her|them|us|me)$/.test(
        folded.at(-3) ?? '',
      ));
  return (
    asksForVerb &&
    last.length >= 3 &&
    /^\p{L}+$/u.test(last) &&
    !/^(?:prep|rep|demo|vet|spec)$/.test(last) &&
    !isKnownVerb(last) &&
    meaningOf(reduce(last)) === null &&
    classesOf(reduce(last)).length === 0 &&
    beginsVerb(last)
  );
}

import { isNumberWord } from '../../language/numberWords.ts';
import { classOf } from '../parts/wordClasses.ts';
import { finiteVerbs } from './finiteVerbs.ts';
import { isPastForm, UNCHANGED_PASTS } from '../text/verbs.ts';
import { ADJECTIVES, AUXILIARIES, DETERMINERS, PREPOSITIONS, TIMES } from './endingWords.ts';

/** Words at the end in which a clause that lacks its other half may begin. */
const REACH = 18;
/** What follows such a beginning may be so long; in more words there is likely a verb that isn't known as one. */
const LONGEST = 9;

const JOINS = /^(?:and|so|but|then|because|cause|yet)$/;
const FRONTS = /^(?:when|if|once|after|while|whenever|although|since|before|unless|until)$/;
const THINGS =
  /^(?:things?|reasons?|parts?|lessons?|problems?|points?|bits?|questions?|trick|key|idea|difference|secret|step)$/;
const WHO_DOES =
  /^(?:i|we|he|she|they|you|it|i'd|i'll|i've|i'm|we'd|we'll|we've|we're|he'd|he's|she'd|she's|they'd|they've|they're|you'd|you'll|you're|it's|that's|there's|nobody|everybody|everyone|someone|somebody)$/;
const ASKS = /^(?:what|who|which|where|how|why|when)$/;
const TIME_UNIT =
  /^(?:seconds?|minutes?|hours?|days?|nights?|weeks?|weekends?|fortnights?|months?|terms?|seasons?|years?|mornings?|afternoons?|evenings?|summer|autumn|winter|spring|christmas|easter|monday|tuesday|wednesday|thursday|friday|saturday|sunday|shift|end|meantime)$/;
/** Nothing but the beginning of a statement follows "I think the …". */
const THINKS = /^(?:think|thought|reckon|guess|suppose|hope|hoped|believe|realised|realized|decided|knew|know|found)$/;
const CHANGES =
  /^(?:went|go|goes|going|gone|rose|risen|fell|fallen|dropped|grew|grown|jumped|climbed|shrank|improved|increased|decreased|reduced|cut)$/;
const TAKES_AMOUNT =
  /^(?:cost|took|saved|lost|spent|earned|raised|sold|made|served|counted|needed|had|was|were|takes|costs|saves)$/;

/**
 * Whether the end of a text is the first half of a statement whose other half never comes: "what I learned", "and by the
 * end of the week", "the first thing I did", "and when the bell rang", "I think the most important", "we went from
 * forty". `folded` are the last words, without hesitations; `starts` says of each whether a sentence begins there.
 */
export function lacksOtherHalf(folded: readonly string[], starts: readonly boolean[]): boolean {
  return (
    isHalfAChange(folded) ||
    isAmountToCome(folded) ||
    isToldSomething(folded) ||
    isDescribedOnly(folded) ||
    isOpenedOnly(folded, starts)
  );
}

/** "What I learned", "and after the meeting", "so the first thing I did": it begins a statement, and that is all. */
function isOpenedOnly(folded: readonly string[], starts: readonly boolean[]): boolean {
  for (let at = folded.length - 2; at >= Math.max(0, folded.length - REACH); at--) {
    const isStart = starts[at] ?? false;
    if (!isStart && !JOINS.test(folded[at - 1] ?? '')) {
      if (isThoughtOnly(folded, at)) return true;
      if (isBareWhich(folded, at)) return true;
      continue;
    }
    if (JOINS.test(folded[at] ?? '')) continue;
    const earlier = isStart ? [] : folded.slice(Math.max(0, at - 10), at);
    const rest = folded.slice(at);
    if (isBareWhat(rest, earlier)) return true;
    if (isFrontedOnly(rest, earlier)) return true;
    if (rest.length > LONGEST) continue;
    if (isBareThing(rest, earlier)) return true;
    if (isTimeOnly(rest, earlier)) return true;
  }
  return false;
}

/** "So what I ended up", "and which of the two he went for", but not "… who it was for and what they wanted". */
const isBareWhat = (rest: readonly string[], earlier: readonly string[]): boolean =>
  /^(?:what|which|where|how)$/.test(rest[0] ?? '') &&
  opensBareWhat(rest) &&
  !earlier.some((word) => ASKS.test(word)) &&
  !/^(?:about|down|know|knew|told|asked|said|write|wrote|explained|showed|saw|is|was|that's|of|like)$/.test(
    earlier.at(-2) ?? '',
  ) &&
  verbGroups(rest) <= 1 &&
  subjects(rest) <= 1;

const opensBareWhat = (rest: readonly string[]): boolean => {
  const next = rest[1] ?? '';
  if (rest[0] === 'what' && (WHO_DOES.test(next) || next === 'really'))
    return rest.length <= LONGEST || hasOneVerb(rest);
  // "What a day that was", "how lovely it was".
  if (rest[0] === 'which' ? next !== 'of' : !opensNoun(next)) return false;
  return hasOneVerb(rest);
};

const opensNoun = (word: string): boolean =>
  (/^(?:article|owner)$/.test(classOf(word)) && !/^an?$/.test(word)) ||
  /^(?:people|nobody|everybody|everyone)$/.test(word);

const hasOneVerb = (rest: readonly string[]): boolean =>
  finiteVerbs(rest).filter((verb) => verb !== 'none').length === 1;

/** "And the thing that helped", "so the first thing we did". */
function isBareThing(rest: readonly string[], earlier: readonly string[]): boolean {
  if (!/^(?:the|my|our|one|another)$/.test(rest[0] ?? '')) return false;
  const thing = rest.findIndex((word) => THINGS.test(word));
  if (thing < 1 || thing > 3 || thing === rest.length - 1) return false;
  const next = rest[thing + 1] ?? '';
  if (!WHO_DOES.test(next) && !/^(?:that|which|why|for|about)$/.test(next)) return false;
  // "That was the hard part and the thing I'm proud of".
  if (earlier.some((word) => /^(?:is|was|are|were|that's|it's|be)$/.test(word))) return false;
  return verbGroups(rest) <= 1 && subjects(rest) <= 1;
}

/** "And when she came back on the Monday": one clause, fronted, with none after it. */
function isFrontedOnly(rest: readonly string[], earlier: readonly string[]): boolean {
  const opener = rest[0] ?? '';
  if (!FRONTS.test(opener) || rest.length < 3) return false;
  if (/^(?:not|so|possible|necessary|anything|need|that|this|those|these)$/.test(rest[1] ?? '')) return false;
  // "While I was there and after I left", "what happened and when it began".
  if (earlier.some((word) => FRONTS.test(word) || ASKS.test(word) || word === 'as' || word === 'because')) return false;
  const verbs = finiteVerbs(rest);
  // "While Rosa was": a name, and right after it what it does.
  const isName =
    /^(?:other|plural)$/.test(classOf(rest[1] ?? '')) && verbs[2] === 'sure' && AUXILIARIES.has(rest[2] ?? '');
  const begins = isName || (rest.length <= LONGEST && (WHO_DOES.test(rest[1] ?? '') || DETERMINERS.has(rest[1] ?? '')));
  return (
    begins &&
    verbGroups(rest) === 1 &&
    subjects(rest) <= 1 &&
    !rest.some((word, at) => at > 1 && isMaybePresent(word) && !DETERMINERS.has(rest[at - 1] ?? '')) &&
    // "If your people need that I'm there": a word that may be the verb beside one that is.
    verbs.filter((verb) => verb !== 'none').length === 1
  );
}

/** "And by the end of the year", "six weeks later the landlord", "in the twelve months after that only". */
function isTimeOnly(rest: readonly string[], earlier: readonly string[]): boolean {
  const end = timePhraseEnd(rest);
  if (end === 0) return false;
  const first = rest[0] ?? '';
  // "In the morning and in the evening", "two weeks later and again three weeks later".
  if (earlier.includes(first) || (earlier.includes('later') && rest.includes('later'))) return false;
  let after = withoutAside(rest.slice(end));
  if (/^(?:only|just|even|also|still|already|never|then)$/.test(after.at(-1) ?? '') && !hasVerb(after))
    after = after.slice(0, -1);
  if (after.length === 0) return true;
  if (after.length > 4 || hasVerb(after) || subjects(after) > 0) return false;
  // Then only who does it: "after that the whole hotel"; a word in -s may be what they do.
  const opens = DETERMINERS.has(after[0] ?? '') || (after.length === 1 && classOf(after[0] ?? '') === 'other');
  return opens && !after.slice(2).some(isMaybePresent) && !PREPOSITIONS.has(after[0] ?? '');
}

/** "After that of course the", "a week later suddenly". */
const withoutAside = (words: readonly string[]): readonly string[] =>
  words[0] === 'of' && words[1] === 'course'
    ? words.slice(2)
    : /^(?:naturally|suddenly|obviously|finally|eventually|then)$/.test(words[0] ?? '')
      ? words.slice(1)
      : words;

/** The words that a time put in front takes up: "by the end of the week", "after that", "within a month"; 0 for none. */
function timePhraseEnd(rest: readonly string[]): number {
  const first = rest[0] ?? '';
  const second = rest[1] ?? '';
  if (first === 'after' && /^(?:that|this)$/.test(second)) return 2;
  if (first === 'about' || first === 'around') {
    const inner = timePhraseEnd(rest.slice(1));
    return inner === 0 ? 0 : inner + 1;
  }
  if (/^(?:by|after|within|during|until|in|at|over)$/.test(first)) {
    // "At ten to four"
    if (/^(?:at|by|until)$/.test(first)) {
      let at = 1;
      while (at < 6 && (isCount(rest[at] ?? '') || /^(?:to|past|quarter|o'clock|am|pm|minutes?)$/.test(rest[at] ?? '')))
        at++;
      if (at > 1 && isNumberWord(rest[1] ?? '') && !TIME_UNIT.test(rest[at] ?? '')) return at;
    }
    const pointed = DETERMINERS.has(second);
    // "And in half the time", "and on time" are said of what went before.
    if (/^(?:in|at|over)$/.test(first) && !/^(?:the|that|those)$/.test(second)) return 0;
    if (!pointed && classOf(second) !== 'number' && !TIME_UNIT.test(second) && !/^\d/.test(second)) return 0;
    return endOfTime(rest, 1);
  }
  // "Six weeks later", "a few days after that", "the next morning".
  const later = rest.findIndex((word, at) => at > 0 && at < 5 && /^(?:later|afterwards)$/.test(word));
  if (later > 1 && TIME_UNIT.test(rest[later - 1] ?? '') && rest.slice(0, later - 1).every(isCount)) return later + 1;
  if (/^(?:the)$/.test(first) && /^(?:next|following)$/.test(second) && TIME_UNIT.test(rest[2] ?? '')) return 3;
  return 0;
}

const isCount = (word: string): boolean =>
  isNumberWord(word) ||
  /^\d/.test(word) ||
  /^(?:a|an|the|about|around|only|just|few|couple|of|several|some|or)$/.test(word);

/** Where a run of determiners, numbers, adjectives and units of time ends, with "of the …" and "after that". */
function endOfTime(rest: readonly string[], from: number): number {
  let end = 0;
  for (let at = from; at < rest.length; at++) {
    const word = rest[at] ?? '';
    if (TIME_UNIT.test(word)) {
      end = at + 1;
      if (rest[end] === 'after' && /^(?:that|this)$/.test(rest[end + 1] ?? '')) return end + 2;
      if (rest[end] !== 'of') return end;
      // "At the end of the day" is a saying as well, and one that opens a statement.
      at++;
      continue;
    }
    const isInner =
      DETERMINERS.has(word) ||
      isNumberWord(word) ||
      /^\d/.test(word) ||
      ADJECTIVES.has(word) ||
      /^(?:of|a|few|couple|several|half|past|first|second|third|last|following|same|about)$/.test(word);
    if (!isInner) return end;
  }
  return end;
}

/** "I think the most important", "I decided that the best": what is thought of, and nothing said about it. */
function isThoughtOnly(folded: readonly string[], at: number): boolean {
  const verb = folded[at] ?? '';
  if (!THINKS.test(verb) || !WHO_DOES.test(folded[at - 1] ?? '')) return false;
  const that = folded[at + 1] === 'that';
  if (!that && !/^(?:think|thought|reckon|guess|suppose|hope|hoped)$/.test(verb)) return false;
  const said = folded.slice(at + (that ? 2 : 1));
  if (said.length < 2 || said.length > 5 || said[1] === 'world') return false;
  // "The way I think", "what I thought the answer".
  if (folded.slice(Math.max(0, at - 5), at - 1).some((word) => ASKS.test(word))) return false;
  return (
    DETERMINERS.has(said[0] ?? '') && !hasVerb(said) && subjects(said) === 0 && !said.slice(2).some(isMaybePresent)
  );
}

/** "…, which in the end": when or how, and no verb. */
const isBareWhich = (folded: readonly string[], at: number): boolean => {
  if (
    folded[at] !== 'which' ||
    PREPOSITIONS.has(folded[at - 1] ?? '') ||
    /^(?:or|know|knew)$/.test(folded[at - 1] ?? '')
  )
    return false;
  const rest = folded.slice(at + 1);
  return (
    rest.length >= 2 &&
    rest.length <= 6 &&
    classOf(rest[0] ?? '') === 'preposition' &&
    !hasVerb(rest) &&
    subjects(rest) === 0
  );
};

/** "We went from forty": to what it changed is still to come. */
function isHalfAChange(folded: readonly string[]): boolean {
  let at = folded.length - 1;
  // What is counted may come with it: "from forty minutes".
  if (!isAmount(folded[at] ?? '') && isAmount(folded[at - 1] ?? '')) at--;
  // "Eighty percent came from one topic" counts nothing that changed.
  const hasAmount = isAmount(folded[at] ?? '') && (folded[at] !== 'one' || isAmount(folded[at - 1] ?? ''));
  while (isAmount(folded[at] ?? '') || /^(?:about|around|over|under|nearly|almost)$/.test(folded[at] ?? '')) at--;
  if (!hasAmount || folded[at] !== 'from') return false;
  const earlier = folded.slice(Math.max(0, at - 4), at);
  return (
    earlier.some(
      (word, i) =>
        CHANGES.test(word) ||
        (/^(?:came|come|brought|got|taken|took)$/.test(word) && /^(?:down|up)$/.test(earlier[i + 1] ?? '')),
    ) && !earlier.some((word) => /^(?:to|by|home|back|away)$/.test(word))
  );
}

/** "It cost nearly", "there were already", "we had no": how many is still to come. */
function isAmountToCome(folded: readonly string[]): boolean {
  const last = folded.at(-1) ?? '';
  const before = folded.at(-2) ?? '';
  const third = folded.at(-3) ?? '';
  if (/^(?:already|only|still|always|also|now|just|even)$/.test(last))
    return /^(?:was|were|is|are|had)$/.test(before) && third === 'there';
  if (last === 'no')
    return /^(?:had|have|with)$/.test(before) || (/^(?:was|were|is)$/.test(before) && third === 'there');
  if (/^(?:nearly|almost|roughly|approximately|another)$/.test(last))
    return TAKES_AMOUNT.test(before) || (/^(?:me|us|him|her|them)$/.test(before) && TAKES_AMOUNT.test(third));
  if (last === 'least' && before === 'at') return TAKES_AMOUNT.test(third);
  // "For the", "a different": several of a kind after a preposition, and not yet of what.
  return /^(?:different|several|various|certain|similar|separate|other)$/.test(last) && isLeading(before);
}

const isLeading = (word: string): boolean =>
  /^(?:in|on|at|by|for|with|from|into|onto|of|across|between|about|to|were|two|three|four|five|many|some|several|most)$/.test(
    word,
  ) && word !== 'were';

/** "And then the manager told me": what she said is still to come. */
function isToldSomething(folded: readonly string[]): boolean {
  if (!/^(?:me|us)$/.test(folded.at(-1) ?? '') || !/^(?:told|informed|asked)$/.test(folded.at(-2) ?? '')) return false;
  const clause = folded.slice(-8, -2);
  const join = clause.findLastIndex((word) => JOINS.test(word));
  const own = clause.slice(join + 1);
  if (clause[join] === 'because' || join < 0) return false;
  const subject = own.at(-1) ?? '';
  if (/^(?:nobody|never|finally|eventually|had|have|always|already|ever|i|we|you|even)$/.test(subject)) return false;
  return !own.some((word) => FRONTS.test(word) || ASKS.test(word) || /^(?:as|that|like|that's|way|nobody)$/.test(word));
}

/** "It was a dangerous": described, and not yet named. */
function isDescribedOnly(folded: readonly string[]): boolean {
  const last = folded.at(-1) ?? '';
  if (!/^(?:a|an)$/.test(folded.at(-2) ?? '')) return false;
  if (/(?:(?:\w{3,}ous)|(?:\w{3,}less))$/.test(last)) return true;
  if (/\w{3,}ical$/.test(last)) return !/^(?:medical|musical|chemical|periodical|classical)$/.test(last);
  return (
    /\w{3,}[ai]ble$/.test(last) && !/(?:table|cable|variable|vegetable|parable|stable|crucible|gamble)$/.test(last)
  );
}

const isAmount = (word: string): boolean => isNumberWord(word) || /^[£$€]?\d/.test(word) || word === 'percent';

/** Clauses begun by somebody who does something. */
const subjects = (words: readonly string[]): number => words.filter((word) => WHO_DOES.test(word)).length;

const isFinite = (word: string): boolean =>
  isPastForm(word) ||
  UNCHANGED_PASTS.has(word) ||
  (AUXILIARIES.has(word) && word !== 'been' && word !== 'be') ||
  /^(?:do|did|does|don't|doesn't|didn't|thought|found|left|felt|meant|led|saw|lay|said)$/.test(word) ||
  word.endsWith("n't") ||
  /^\w+'(?:d|ll|re|ve|m)$/.test(word) ||
  /^(?:that's|it's|there's|he's|she's|who's|what's)$/.test(word);

const hasVerb = (words: readonly string[]): boolean => words.some(isFinite);

/** Runs of verbs that belong together count once: "had been told". */
const verbGroups = (words: readonly string[]): number =>
  words.filter(
    (word, at) =>
      isFinite(word) &&
      // "What I did was": here the second one is the main verb.
      (/^(?:was|is|were|are|wasn't|isn't|weren't|aren't)$/.test(word) || !isFinite(words[at - 1] ?? '')) &&
      !(/^(?:\w+ly|not|never|just|also|been|be)$/.test(words[at - 1] ?? '') && isFinite(words[at - 2] ?? '')),
  ).length;

/** A word in -s after a noun may be what that one does: "the total jumps". */
const isMaybePresent = (word: string): boolean =>
  classOf(word) === 'plural' && !TIMES.has(word) && !TIME_UNIT.test(word);

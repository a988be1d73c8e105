import { quantitiesOf } from '../language/quantities.ts';
import { isSameValue } from '../language/sameQuantity.ts';
import { FUNCTION_WORDS } from '../language/functionWords.ts';
import { wordsOf } from '../language/words.ts';
import { reduce } from '../takes/text/synonyms.ts';
import type { AnswerClause } from './answerWords.ts';
import type { Premise } from './premises.ts';

/** What people put right without a "not" of their own: whose deed it was, how much, where, or that it is still to come. */
export const turnsDown = (cue: string, premise: Premise): boolean =>
  saysWhoElse(cue, premise) ||
  contrasts(cue, premise) ||
  cannotBe(cue, premise) ||
  countsOthers(cue, premise) ||
  stillToCome(cue, premise) ||
  hasOpposite(cue, premise) ||
  hasAnotherPlace(cue, premise) ||
  isNewToMe(cue, premise) ||
  wasOnlyHelping(cue, premise) ||
  wouldNotCallIt(cue, premise) ||
  setsNumberRight(cue, premise) ||
  fellThrough(cue, premise) ||
  isOff(cue, premise);

const keysIn = (text: string): Set<string> =>
  new Set(
    wordsOf(text)
      .filter(({ folded }) => !FUNCTION_WORDS.has(folded))
      .map(({ folded }) => reduce(folded)),
  );
const shares = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((key) => b.has(key));

/** "It was my colleague Dana who ran it." */
function saysWhoElse(cue: string, premise: Premise): boolean {
  const match =
    /\bit was (?:actually |really |in fact )?(?!me\b|i\b|us\b|we\b)[^,.]{2,40}? (?:who|that) (\p{L}+)/u.exec(cue);
  if (!match || premise.time === 'ahead') return false;
  const key = reduce(match[1]!);
  return premise.predicates.has(key) || SAME_LEAD.some((same) => same.has(key) && shares(same, premise.predicates));
}
const SAME_LEAD: readonly ReadonlySet<string>[] = [
  new Set(['lead', 'run', 'head', 'manag', 'organis', 'organiz', 'chair']),
  new Set(['build', 'make', 'design']),
];

/** "Only for the chemistry department, not the faculty." What is set against must be the premise's own word. */
function contrasts(cue: string, premise: Premise): boolean {
  const match =
    /(?:^|[,;:–—-] ?|\b(?:but|and) )not (?:in |at |for |on |as |with |from |to )?(?:the |an? |my |this |that )?(?:whole |entire )?(\p{L}+)[.!?,;]?$/u.exec(
      cue,
    );
  if (!match) return false;
  // "While they talk, not at the desk" is of another place; "only for the ward, not at the desk" is not.
  if (/\bnot (?:in|at|on)\b/u.test(match[0]) && !/\b(?:only|just)\b|\b(?:i'm|it's|i am|it is)\b/u.test(cue))
    return false;
  const key = reduce(match[1]!);
  return premise.objects.has(key) || (premise.predicates.has('be') && premise.predicates.has(key));
}

/** "August isn't possible for me." */
function cannotBe(cue: string, premise: Premise): boolean {
  const match =
    /(?:^|\b(?:but|and|so|sorry|no|well|actually),? )(?:the |my |that |in )?((?:\p{L}+ ){1,3}?)(?:is not|isn't|was not|wasn't|won't be|would not be|wouldn't be|is no longer) (?:actually |really |quite |going to be )?(?:possible|right|correct|true|feasible|an option|me|mine|the plan|happening|on)\b/u.exec(
      cue,
    );
  return match !== null && shares(keysIn(match[1]!), premise.objects);
}

/** "There were two of us" against "you were the only nurse". */
const countsOthers = (cue: string, premise: Premise): boolean =>
  /\b(?:the only|alone|on your own|by yourself|single-handed\w*)\b/iu.test(premise.text) &&
  /\bthere (?:were|was|are|'re) (?:actually |always |in fact )?(?:two|three|four|five|several|a few|another|others?|more)\b|\bi (?:was not|wasn't|am not|'m not) (?:alone|the only|on my own|by myself)\b|\bwe were (?:actually )?(?:two|three|four|five|a team|a pair)\b/u.test(
    cue,
  );

/** "I wish it were finished!", "I wish I did!" */
const stillToCome = (cue: string, premise: Premise): boolean =>
  /\bi wish i (?:did|could|was|were|had|do)[.!]?$/u.test(cue) ||
  (FINISHED.test(premise.text) &&
    /\bi wish (?:it|that|this|i|they) (?:were|was|had)\b(?! (?:that|so|this|as)\b)|\bi(?:'m| am|'ve| have|) still (?:have (?:to|one|two|three|some)|studying|writing|working on|in my|doing)\b|\bnot (?:quite )?yet\b|\bi(?:'ve| have)(?: got)? (?:one|two|three) (?:more )?(?:exams?|papers?|modules?|terms?|years?|months?) (?:left|to go|more)\b|\bi(?:'ll| will)? (?:only )?(?:finish|graduate|qualify) (?:in|next)\b/u.test(
      cue,
    ));
const FINISHED =
  /\b(?:finish\w*|complet\w*|done|over|behind you|graduat\w*|qualif\w*|passed|degree|diploma|training)\b/iu;

/** Words that leave each other no room, and are said of the same thing. */
const OPPOSITES: readonly (readonly [RegExp, RegExp])[] = (
  [
    ['part[- ]time', 'full[- ]time'],
    ['permanent', 'temporary|fixed[- ]term'],
    ['remote\\w*|from home', 'in the office|on site'],
    ['(?:on )?nights|night shifts?', 'days only|day shifts?'],
    ['single', 'married'],
    ['vegetarian|vegan', 'eat meat'],
    ['paid', 'unpaid|voluntary'],
    ['self[- ]employed|freelance\\w*', 'employed by|on the payroll'],
    ['primary', 'secondary'],
  ] as const
).flatMap(([a, b]): (readonly [RegExp, RegExp])[] => [
  [new RegExp(`\\b(?:${a})\\b`, 'iu'), new RegExp(`\\b(?:${b})\\b`, 'u')],
  [new RegExp(`\\b(?:${b})\\b`, 'iu'), new RegExp(`\\b(?:${a})\\b`, 'u')],
]);

/** "In fact I'm after full-time work." Only with a word that says it is a correction. */
const hasOpposite = (cue: string, premise: Premise): boolean =>
  PUTTING_RIGHT.test(cue) &&
  OPPOSITES.some(([stated, said]) => stated.test(premise.text) && said.test(cue) && !stated.test(cue));

const PUTTING_RIGHT =
  /\b(?:actually|in fact|in truth|rather|really|only|no longer|i should say|i'm afraid|i am afraid|to be (?:clear|precise|honest)|truth is|sorry|correction)\b|^(?:no|well)\b/u;

/** Done in one place only: another one needs no "actually", unless it may lie inside ("in the house by the weir"). */
const ONE_PLACE =
  /\bi (?:grew up|was born|was raised) (?:in|at|on|near) (?:(?!the |an? |my |this |that |our )\p{L}+|(?:the |an? )(?:farm|village|coast|city|town|island|country\w*|hills|mountains|capital|suburbs?|north|south|east|west))\b/u;
const IN_PLACE = /\b(\p{L}+(?: up| down)?) (?:in|at|on|near|from) (?:the |an? |my |this |that |our )?(\p{L}+)/u;

/** "Well, I grew up on a farm": the same verb with another place, put right in so many words. */
function hasAnotherPlace(cue: string, premise: Premise): boolean {
  if (!PUTTING_RIGHT.test(cue) && !ONE_PLACE.test(cue)) return false;
  const stated = IN_PLACE.exec(premise.text.toLowerCase());
  const said = /\bi(?:'ve| have| was|'m| am)? (?:actually |only |really |in fact )?/u.exec(cue);
  if (!stated || !said) return false;
  const told = IN_PLACE.exec(cue.slice(said.index + said[0].length));
  if (!told || told.index > 0) return false;
  const [from, to] = [stated[1]!.split(' ')[0]!, told[1]!.split(' ')[0]!].map(reduce);
  return from === to && !shares(keysIn(cue), premise.objects) && keysIn(told[2]!).size > 0;
}

/** "That would be new to me", of something the question says was done. */
const isNewToMe = (cue: string, premise: Premise): boolean =>
  premise.time === 'past' &&
  !premise.negative &&
  /\b(?:that|this|it)(?:'s|'d be| is| would be| will be|'ll be) (?:all |quite |completely |entirely )?new (?:to|for) me\b/u.test(
    cue,
  );

/** "I was only the deputy", of something the question says the person led. */
const wasOnlyHelping = (cue: string, premise: Premise): boolean =>
  premise.time === 'past' &&
  shares(premise.predicates, LEADING) &&
  /\bi was (?:actually |really )?(?:only |just )(?:the |an? |one of )?(?:\p{L}+ )?(?:deputy|assistant|second|junior|trainee|apprentice|volunteer|helper|intern|stand-in)\b/u.test(
    cue,
  );
const LEADING: ReadonlySet<string> = new Set([
  'lead',
  'run',
  'head',
  'manag',
  'supervis',
  'organis',
  'direct',
  'chair',
  'own',
]);

/** "I wouldn't say I led it", "I wouldn't call it leading". */
function wouldNotCallIt(cue: string, premise: Premise): boolean {
  const match =
    /\b(?:i|we) (?:wouldn't|would not|can't|cannot) (?:really |exactly )?(?:say|call|claim)(?: that| it| to have| myself)*(?: i| we)?(?: was| am)?(?: an?| the)? (\p{L}+)/u.exec(
      cue,
    );
  if (!match) return false;
  const key = reduce(match[1]!);
  return premise.predicates.has(key) || SAME_LEAD.some((same) => same.has(key) && shares(same, premise.predicates));
}

/** "Three, not five", "it was 2016", "we settled on October": another value for one that the question states. */
function setsNumberRight(cue: string, premise: Premise): boolean {
  const stated = premise.quantities.filter(({ weak }) => !weak);
  if (stated.length === 0) return false;
  const refused = /\bnot (?:for |in |until |till )?((?:\p{L}|\d)[\p{L}\d-]*)[.!?,;]?$/u.exec(cue)?.[1];
  if (
    refused &&
    quantitiesOf(refused).some((one) =>
      stated.some((other) => isSameValue({ ...one, kind: other.kind, unit: other.unit }, other)),
    )
  )
    return true;
  const putRight =
    /^(?:well,? |no,? |sorry,? |actually,? |but )?(?:it(?:'s| was| is)|that(?:'s| was| is)|we (?:settled on|agreed on|said)|i (?:only |actually )?\p{L}+) (?:actually |only |in |on |back |from |about )*([\p{L}\d]+(?: \d+)?)/u.exec(
      cue,
    );
  if (!putRight) return false;
  const said = quantitiesOf(putRight[1]!).filter(({ weak }) => !weak);
  return stated.some(
    (one) =>
      one.kind === 'date' &&
      said.some(({ kind }) => kind === 'date') &&
      !said.some((other) => isSameValue(other, one)) &&
      // "It was March" beside "in 2018" says which month of it.
      /\d{4}/.test(premise.text) === /\d{4}/.test(cue),
  );
}

/** "That fell through", "we decided against it": what the question says is ahead is off. */
const fellThrough = (cue: string, premise: Premise): boolean =>
  premise.time === 'ahead' &&
  /\b(?:that|it|the (?:move|plan|sale|job|offer|course|\p{L}+)|(?:my|our|those) plans?)(?:'s| has| have)? (?:fell|fallen) through\b|\b(?:my|our|those|the) plans? (?:has |have )?changed\b|\b(?:i|we)(?:'ve| have)? (?:decided|opted|chosen) (?:against|not to)\b|\bthat(?:'s| is) off\b|\bstaying put\b/u.test(
    cue,
  );

/** "The course was called off": what the question counts on. */
function isOff(cue: string, premise: Premise): boolean {
  const match =
    /\b(it|that|(?:the|my|our) (\p{L}+)) (?:was|got|has been|is|'s been) (?:cancelled|called off|postponed)\b(?! (?:once|twice|at first|before))/u.exec(
      cue,
    );
  if (!match || premise.time !== 'ahead') return false;
  const key = match[2] ? reduce(match[2]) : null;
  return key === null || premise.objects.has(key) || premise.predicates.has(key);
}

/** "It was closer to six", of a number in the premise and no unit said again. */
export function countsAnew(cue: string, premise: Premise): boolean {
  const match =
    /\b(?:closer to|nearer(?: to)?|more like|rather|only|just|actually|in fact) ([\p{L}\d-]+(?: and a half)?)\b/u.exec(
      cue,
    );
  if (!match || !/\b(?:it|that|i|we|they|there)\b|'s\b/u.test(cue) || premise.quantities.length === 0) return false;
  const [said] = quantitiesOf(match[1]!);
  if (!said || (said.kind !== 'number' && said.kind !== 'duration')) return false;
  const close = /^(?:closer|nearer|more like)/u.test(match[0]);
  return premise.quantities.some(
    (stated) =>
      /^(?:number|duration)$/.test(stated.kind) &&
      !isSameValue({ ...said, kind: stated.kind, unit: stated.unit }, stated) &&
      close,
  );
}

/** "I worked nights for two years", of something the question says was never done. */
export function didAfterAll(cue: string, premise: Premise): boolean {
  if (!premise.negative || /\b(?:not|never|no|would|could|if|hardly)\b|n't\b|'d\b/u.test(cue)) return false;
  if (premise.having) {
    const has = /\bi(?:'ve| have)? (?:actually |already |also )?(?:have|got|had|hold|own|passed)\b([^.!?;]*)/u.exec(
      cue,
    );
    if (has !== null && names(has[1]!, premise)) return true;
  }
  const match =
    /\bi(?:'ve| have)? (?:actually |in fact |already |once |also )?(?:worked|done|did|had|taught|run|ran|led|managed|used|spent|trained|studied|been)\b([^.!?;]*)/u.exec(
      cue,
    );
  return match !== null && names(match[1]!, premise);
}

/** Whether words name what a premise is about, by more than "work" or "time". */
const names = (text: string, { objects }: Premise): boolean =>
  [...keysIn(text)].some((key) => objects.has(key) && !/^(?:work|job|role|time|experi)$/.test(key));

const RELATIVE =
  'sister|brother|cousin|twin|colleague|boss|manager|father|mother|wife|husband|predecessor|friend|namesake|flatmate|somebody else|someone else|another \\p{L}+';

/** The whole of what the question said is put down to an error. */
const CORRECTION = new RegExp(
  [
    "^(?:(?:actually|sorry|well|no|oh|just to (?:say|clarify)|small correction|one correction|fyi|to be clear|i'm afraid|i think)[,: -]*)*(?:that(?:'s| is) not (?:quite |actually |really )?(?:right|correct|true|accurate|the case|me)",
    "i think (?:you(?:'ve| have|'re| are)|there(?:'s| is| has| may be| might be)) (?:got |been )?(?:a mix.?up|a misunderstanding|a mistake|the wrong|somebody else's|someone else's|confused|thinking of)",
    "there(?:'s| must| may| has| might| seems to| is)(?: have)?(?: be| been)? (?:a mix.?up|a misunderstanding|a mistake|some confusion)",
    "that (?:was not|wasn't) me\\b",
    `that was (?:actually |probably |really )?(?:my |the |a |an )?(?:\\p{L}+ )?(?:${RELATIVE})\\b`,
    '(?:whoever|who) told you (?:that|so)\\b',
    "i(?:'m| am)? (?:not sure|don't know|wonder) (?:where|who|how) (?:you|that|told)",
    "that(?:'s| is) news to me",
    "(?:^|, )(?:it(?:'s| is| was) |quite |rather )?(?:the )?(?:other way (?:round|around)|(?:quite )?the (?:opposite|reverse)\\b)",
    "(?:i think )?you(?:'re| are| may be| might be|'ve got| have) (?:thinking of|confus\\p{L}+|mixing|the wrong|somebody else|someone else))",
  ].join('|'),
  'u',
);

/** "That was my sister": nothing to put right where the question asks who. */
const ASKS_WHO = /\bwho(?:m|se)?\b/iu;

export const isCorrection = ({ cue }: AnswerClause, question: string): boolean =>
  CORRECTION.test(cue) && !(cue.startsWith('that was') && ASKS_WHO.test(question));

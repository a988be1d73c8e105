import { quantitiesOf as quantitiesIn } from '../language/quantities.ts';
import { isSameValue } from '../language/sameQuantity.ts';
import { fold, stem, wordsOf } from '../language/words.ts';
import type { TextRange } from '../shared/textRange.ts';
import { FUNCTION_WORDS } from '../language/functionWords.ts';
import { sentencesOf } from '../language/sentences.ts';
import { reduce } from '../takes/text/synonyms.ts';
import { type AnswerWords, cueForm } from './answerWords.ts';
import { partsOfQuestion } from './asks.ts';
import { countsAnew, didAfterAll, isCorrection, turnsDown } from './premiseTurnedDown.ts';
import { type Premise, premisesOf } from './premises.ts';
import { putsRight } from './putRight/putsRight.ts';
import { supposedIn } from './supposed.ts';

/** A premise of the question and the words of the answer that deny it. */
export interface Contradiction {
  readonly premise: Pick<Premise, 'text' | 'range'>;
  /** In the answer. */
  readonly range: TextRange;
}

/**
 * Where an answer denies what its question takes for granted of the person: the same verb (or its opposite) said of "I"
 * with a "not" that reaches it, in the same time, or another number where the question has one. "I didn't prepare well"
 * denies no relocation, "I wasn't only leading" nothing at all.
 */
export function contradictionsIn(question: string, answer: AnswerWords): Contradiction[] {
  const found: Contradiction[] = [];
  for (const premise of premisesOf(question)) {
    const clause = answer.clauses.find(
      ({ cue }) =>
        !/\bif\b/u.test(cue) &&
        (premise.negative
          ? !AGREES.test(answer.cue) && (affirms(cue, premise) || didAfterAll(cue, premise))
          : denies(cue, premise) ||
            opposes(cue, premise) ||
            recounts(cue, premise) ||
            narrows(cue, premise) ||
            neverThere(cue, premise) ||
            countsAnew(cue, premise) ||
            turnsDown(cue, premise)),
    );
    if (clause && !found.some(({ range }) => range.start === clause.range.start))
      found.push({ premise, range: clause.range });
  }
  if (found.length > 0) return found;
  const putRight = putRightIn(question, answer);
  if (putRight) return [putRight];
  const correction = answer.clauses.slice(0, 3).find((clause) => isCorrection(clause, question));
  const premise = correction ? (premisesOf(question)[0] ?? supposedIn(question).find(({ noun }) => !noun)) : undefined;
  return correction && premise ? [{ premise, range: correction.range }] : [];
}

/** People put a question right at once, or not at all; the second sentence counts less. */
const SENTENCE_WEIGHTS = [1, 0.8];
/** Signs that sum up to this put a question right. */
const ENOUGH = 0.9;

/** What follows only adds to it. */
const AGREES = /^(?:yes|yeah|indeed|exactly|correct|true|right|that's (?:right|true|correct)|quite right)\b/u;

/** The sentence at the head of an answer that most puts right what the question supposes of whomever. */
function putRightIn(question: string, answer: AnswerWords): Contradiction | null {
  const supposed = supposedIn(question);
  if (supposed.length === 0 || AGREES.test(answer.cue)) return null;
  const { asks } = partsOfQuestion(question);
  let best: Contradiction | null = null;
  let most = ENOUGH;
  for (const [at, { text, range }] of sentencesOf(answer.told.text).slice(0, SENTENCE_WEIGHTS.length).entries()) {
    for (const premise of supposed) {
      const sum = putsRight({ text, cue: cueForm(text) }, premise, asks) * SENTENCE_WEIGHTS[at]!;
      if (sum < most || (best && sum === most)) continue;
      most = sum;
      best = { premise, range };
    }
  }
  return best;
}

// What stands between "not" and the verb that it denies.
const STEPS =
  '(?:(?:actually|really|currently|personally|ever|yet|even|now|myself|quite|in fact|planning|plan|going|intend|intending|looking|hoping|able|to|be|been|being|have|had|officially|the one who|the person who|longer|in a position)\\s+)*';
const SUBJECT = "(?:^|\\b)(?:i|we|i've|we've|i'm|we're|i'll|i'd)\\b";
const NOT =
  "(?:(?:'m|am|are|'re|was|were|have|'ve|had|do|did|will|'ll)?\\s*(?:not|never|no longer|hardly|rarely|seldom|barely|scarcely)|(?:didn't|don't|won't|haven't|hadn't|wasn't|aren't|weren't|can't|cannot|isn't))";
const DENIAL = new RegExp(
  `${SUBJECT}\\s*(?:(?:actually|really|personally|honestly|in fact|also|just|still|should say|myself|ever|definitely|certainly)\\s+)*${NOT}\\s+(?!only\\b|just\\b|merely\\b|simply\\b|sure\\b|stop)${STEPS}(\\p{L}[\\p{L}']*)([^.!?;,]*)`,
  'u',
);
/** "I don't think I will move": the "not" belongs to the move. */
const RAISED =
  /\b(?:i|we) (?:don't|do not) (?:think|believe|expect|suppose) (?:that )?(?:i|we)(?:'ll|'m| will| am| would|'d)?(?: be| going to| actually)* (\p{L}[\p{L}']*)([^.!?;,]*)/u;
/** "FYI, not relocating." */
const BARE =
  /^(?:(?:fyi|actually|no|also|but|note|just to say|to be clear|by the way|btw|sorry|well|so)[,: -]*)*(?:not|no longer) (?:actually |currently )?(\p{L}+ing)\b([^.!?;,]*)/u;
const HAVE_NO = /\b(?:i|we)(?:'ve| have| had|'d)? (?:got )?no ([^.!?;]+)|\bwithout an? ([^.!?;]+)/u;

/** Verbs by which people name the same step, reduced. Kept short: nearly the same is not the same. */
const SAME_DEEDS: readonly ReadonlySet<string>[] = [
  new Set(['move', 'reloc', 'resettl']),
  new Set(['leav', 'quit', 'resign']),
  new Set(['lead', 'head', 'run', 'manag']),
  new Set(['train', 'qualifi']),
  new Set(['supervis', 'manag']),
];

function denies(cue: string, premise: Premise): boolean {
  const match = RAISED.exec(cue) ?? DENIAL.exec(cue) ?? BARE.exec(cue);
  if (match) {
    if (!sameTime(match[0], premise)) return false;
    const verb = match[1]!;
    const rest = keysIn(match[2] ?? '');
    const key = reduce(verb);
    if (premise.predicates.has('be')) {
      // "I was never in the army": the place or role is denied, not a verb.
      const said = keysIn(`${verb} ${match[2] ?? ''}`);
      return (
        /\b(?:was|wasn't|am|'m|not|never|haven't|hadn't|been|weren't)\b/u.test(match[0]) &&
        shares(said, premise.objects) &&
        isCopular(match[0], verb)
      );
    }
    if (premise.having)
      return /^(?:have|got|had)$/u.test(verb) || /\bhave\b/u.test(match[0])
        ? shares(keysIn(`${verb} ${match[2] ?? ''}`), premise.objects)
        : false;
    if (
      !premise.predicates.has(key) &&
      !SAME_DEEDS.some((same) => same.has(key) && [...premise.predicates].some((one) => same.has(one)))
    )
      return false;
    // Another object is another matter: "I didn't lead the second phase". No object, or "it", is the same.
    return (
      rest.size === 0 || premise.objects.size === 0 || shares(rest, premise.objects) || startsLoosely(match[2] ?? '')
    );
  }
  const none = HAVE_NO.exec(cue);
  return (
    none !== null &&
    (premise.having || premise.predicates.has('have')) &&
    shares(keysIn(none[1] ?? none[2] ?? ''), premise.objects)
  );
}

/** "I do have a licence" against "you don't have a licence": only where the doing is stressed. */
function affirms(cue: string, premise: Premise): boolean {
  const match =
    /\b(?:i|we) (?:do|did|actually(?: do| did)?|can|am|have actually|do actually)\s+(?!not\b|n't)(\p{L}[\p{L}']*)([^.!?;,]*)/u.exec(
      cue,
    );
  if (!match || /\b(?:not|never|no)\b|n't\b/u.test(match[0])) return false;
  const said = keysIn(`${match[1]} ${match[2] ?? ''}`);
  return premise.having
    ? /^(?:have|got|own|hold)$/u.test(match[1]!) && shares(said, premise.objects)
    : premise.predicates.has(reduce(match[1]!));
}

/** "I only have the tram licence" against "you hold a licence for both trams and buses": part of it, and no more. */
function narrows(cue: string, premise: Premise): boolean {
  if (!premise.several || premise.time === 'past') return false;
  const match =
    /\b(?:i|we)(?:'ve| have)? (?:only|just) (?:actually |really |currently )?(?:have|hold|got|own|speak|know|do|run|teach|work|cover)? ?([^.!?;,]+)/u.exec(
      cue,
    );
  if (!match || /\b(?:because|to|so|if|when|since|with|at|in|on|by)\b/u.test(match[0])) return false;
  const said = keysIn(match[1]!);
  return shares(said, premise.objects) && premise.several.filter((one) => said.has(one)).length === 1;
}

/** "I've never worked in retail" against "when you moved from retail": being there at all is denied. */
function neverThere(cue: string, premise: Premise): boolean {
  if (premise.time !== 'past' || /\b(?:before|since|until|again|had never)\b/u.test(cue)) return false;
  const match =
    /\b(?:i|we)(?:'ve| have)? never (?:actually )?(?:worked|been|lived|studied|trained|served|taught|had a job)(?: \w+)? (?:in|at|for|with|as) ([^.!?;,]+)/u.exec(
      cue,
    );
  return match !== null && shares(keysIn(match[1]!), premise.objects);
}

/** "never in the army", "not a supervisor": no verb of its own after the "not". */
const isCopular = (said: string, verb: string): boolean =>
  /\b(?:am|was|were|been|'m|'re|wasn't|weren't|aren't)\b/u.test(said) && !/(?:ing)$/u.test(verb);

/** "anyone there", "that job", "it", "to …": spoken of the same thing in other words. */
const startsLoosely = (rest: string): boolean =>
  /^\s*(?:it|that|this|them|there|anyone|anybody|anything|any|one|again|at all|after all|now|,|because|since|so|but|and|for)\b/u.test(
    rest,
  );

function sameTime(said: string, premise: Premise): boolean {
  const past = /\b(?:didn't|did not|wasn't|was not|was never|weren't|hadn't|never \w+ed|did never)\b/u.test(said);
  const ahead = /\b(?:won't|will not|'ll not|'m not|am not|aren't|no longer|not going)\b/u.test(said);
  if (premise.time === 'past')
    return !ahead || (/no longer/u.test(said) === false && /\b(?:'m|am) not a\b/u.test(said));
  return !past;
}

const OPPOSITES: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:move|reloc)/u,
    /\b(?:i|we)(?:'m|'re| am| are|'ll| will|'d rather| would rather| want to|'ve decided to| have decided to)(?: be| actually| going to| planning to| in fact| still| both| all)* (?:stay|staying|remain|remaining)\b(?! (?:late|calm|focus|on top|in touch|over|up))/u,
  ],
  [
    /^(?:leav|left|quit|resign)/u,
    /\b(?:i|we)(?:'m|'re| am| are) (?:actually |in fact )?still (?:there|working|at|with|in|employed)\b|\bi (?:actually )?never left\b|\bi (?:actually )?stayed (?:there|on)\b/u,
  ],
  [
    /^(?:lead|led|manag|supervis|run|head)/u,
    /\bi was (?:actually |only |just )?(?:one of|led by|managed by|supervised by)\b|\bit was (?:actually )?(?!me\b)\w+ who (?:led|ran|managed)\b|\bi (?:only|just) (?:helped|assisted|supported)\b/u,
  ],
  [
    /^(?:finish|complet|graduat|qualif)/u,
    /\bi(?:'m| am| have)(?: actually)? still (?:studying|doing|training|finishing|completing|have|in my|at (?:college|school|university))\b|\bi (?:only )?(?:qualify|graduate|finish) (?:next|in)\b|\bi (?:actually )?dropped out\b/u,
  ],
];

function opposes(cue: string, premise: Premise): boolean {
  return OPPOSITES.some(
    ([verb, opposite]) => [...premise.predicates].some((key) => verb.test(key)) && opposite.test(cue),
  );
}

/** "I only have three weeks" against "you have 8 weeks". */
function recounts(cue: string, premise: Premise): boolean {
  if (
    premise.quantities.length === 0 ||
    !/\b(?:only|actually|in fact|not|rather than|just)\b/u.test(cue) ||
    !/\b(?:i|we|it|my|our)\b|'s\b/u.test(cue)
  )
    return false;
  if (!premise.having && ![...premise.predicates].some((key) => keysIn(cue).has(key))) return false;
  const said = quantitiesIn(cue);
  return premise.quantities.some(
    (wanted) =>
      !wanted.weak &&
      said.some(
        (one) =>
          !one.weak &&
          !one.negated &&
          one.kind === wanted.kind &&
          one.unit !== null &&
          wanted.unit !== null &&
          stem(fold(one.unit)) === stem(fold(wanted.unit)) &&
          !isSameValue(one, wanted),
      ) &&
      !said.some((one) => isSameValue(one, wanted) && !one.negated),
  );
}

function keysIn(text: string): Set<string> {
  return new Set(
    wordsOf(text)
      .filter((word) => !FUNCTION_WORDS.has(word.folded))
      .map((word) => reduce(word.folded)),
  );
}

const shares = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((key) => b.has(key));

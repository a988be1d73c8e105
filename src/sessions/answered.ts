import { FUNCTION_WORDS } from '../language/functionWords.ts';
import { fold, stem, wordsOf } from '../language/words.ts';
import { reduce } from '../takes/text/synonyms.ts';
import { type Answered, hasFragment, says, type Test } from './answerTest.ts';
import type { AnswerWords } from './answerWords.ts';
import { PERSON } from './askCues.ts';
import { brokenOffBefore, changed, lesson, pastAction, result } from './askedAfterwards.ts';
import { open, wouldYou } from './askedAhead.ts';
import type { Ask } from './asks.ts';
import type { AskKind } from './askKinds.ts';
import { chosenOption, optionsOf } from './choiceOptions.ts';

/**
 * Whether an answer speaks to an ask, by a test fit for the ask's kind. Shared words don't tell (tried: 2 of 5), so each
 * test looks for what an answer of that kind can't do without: a past event for an example, one of the options for a
 * choice, a look forward for "how would you", a number for "how many".
 *
 * @param asks all that the question asks; where it is only this, whatever the answer says is said to it
 * @param unfinished the answer breaks off in mid-sentence
 */
export function isAnswered(
  ask: Ask,
  question: string,
  answer: AnswerWords,
  asks: readonly Ask[],
  unfinished: boolean,
): Answered {
  const alone = asks.length === 1;
  if (unfinished && !alone && ask === asks.at(-1) && brokenOffBefore(ask, answer)) return 'no';
  const answered = TESTS[ask.kind](answer, ask, question, alone);
  return answered === 'yes' && !alone && namesUnspoken(ask, answer) ? 'no' : answered;
}

const SHORT = 15;

const example: Test = (answer, ask) => {
  if (
    /^(?:and )?have you ever/iu.test(ask.text) &&
    says(answer, /^(?:well,? |honestly,? )?(?:no|not yet|never|i haven't|i have not|i've never)\b/u)
  )
    return 'yes';
  if (
    says(
      answer,
      /\b(?:can't think of|don't have|haven't got|do not have|have no|cannot think of) (?:an?|any|one)?\s?(?:\w+ )?(?:example|time|situation|story)/u,
    )
  )
    return 'maybe';
  // Several things that happened, whoever did them, may be the example yet.
  if (answer.shape.shape !== 'concrete') return answer.tellsOwnDeeds || answer.events > 2 ? 'maybe' : 'no';
  // One thing that somebody did may be a background, not the example.
  if (answer.tellsOwnDeeds || answer.events > 1) return 'yes';
  // Short texts pass for concrete until something general is said in them.
  if (answer.events > 0) return 'maybe';
  return answer.told.words.length < SHORT || says(answer, IN_GENERAL) ? 'no' : 'maybe';
};
/** Said of people as a rule. */
const IN_GENERAL =
  /\b(?:people|everybody|everyone|always|usually|generally|never|you (?:have to|must|can|should)|should|whenever|if)\b/u;

const DOING =
  /\bi(?:'m| am| have been|'ve been)(?: \w+ly| already| also| now| still| just| even)? (?!going\b|being\b|looking forward|hoping\b|having\b|feeling\b|thinking\b)\w+ing\b|\bi(?:'ve| have)(?: \w+ly| already| also| just| now)? (?!to\b|a\b|an\b|the\b|no\b|not\b|never\b|never|been\b|had\b|always\b)\w+(?:ed|en|un|ought|it|et|ne|ad|ade|ld|pt)\b|\b(?:i'll|i will|i plan to|i intend to|i'm going to|i am going to|i aim to)\b|\bi \w+ [^.!?]{0,40}?\b(?:every|each|daily|weekly|a day|a week|at night|in the evenings?|on \w+days?)\b|\b(?:my plan is|the plan is|step one|first,? i)\b/u;

const preparing: Test = (answer, ask) => {
  // "If I'm going to do something, I'm going to do it right" plans nothing.
  const done = answer.clauses.some(({ cue }) => !/\bif\b/u.test(cue) && DOING.test(cue) && !afterIf(answer, cue));
  if (done) return 'yes';
  // What was done once says nothing of what is being done.
  return answer.tellsOwnDeeds && /\bhave\b/iu.test(ask.text) ? 'yes' : 'no';
};

/** A clause right behind "if …" belongs to the condition. */
function afterIf(answer: AnswerWords, cue: string): boolean {
  const at = answer.clauses.findIndex((clause) => clause.cue === cue);
  return at > 0 && /\bif\b/u.test(answer.clauses[at - 1]!.cue) && !answer.told.clauses[at]?.opensSentence;
}

const REASON =
  /\b(?:because|since|so that|so|reasons?|want\w*|lov\w+|lik(?:e|ed)|enjoy\w*|interest\w*|passion\w*|excit\w*|curious|draw\w*|drew|appeal\w*|attract\w*|car(?:e|ed) (?:about|for)|matter\w*|believe|fascinat\w*|hop(?:e|ed|ing)|inspir\w*|proud|admir\w*|due to|thanks to|closed|redundan\w+|let go|contract (?:ended|finished)|ended|no longer|missed|need\w*|look(?:ing|ed) (?:for|forward)|keen|motivat\w*|prefer\w*|value\w*|dream\w*|always wanted|chance|opportunit\w+|challenge\w*|better|moved|to (?:be|get|learn|help|grow|work))\b/u;
// Reasons come in any words: "my aunt baked" answers "why bread?" well.
const reason: Test = (answer, ask, _question, alone) => {
  if (alone) return 'yes';
  if (/^(?:and )?why (?:now|at this (?:point|time|moment|stage))\b/iu.test(ask.text))
    return says(answer, WHY_NOW) ? 'yes' : 'no';
  if (says(answer, REASON) || says(answer, /\bmade me\b/u)) return 'yes';
  // "Open Doors. A deaf customer told me …": what follows the choice is the reason, in whatever words.
  const { words, clauses } = answer.told;
  if (words.length >= REASON_WORDS && clauses.filter(({ opensSentence }) => opensSentence).length > 1) return 'yes';
  return words.length <= BARE_WORDS && BARE_WHY.test(ask.text) ? 'no' : 'maybe';
};
/** Words that an answer needs to hold more than the choice. */
const REASON_WORDS = 12;
/** "Open Doors, I think." gives no reason. */
const BARE_WORDS = 6;
const BARE_WHY = /^(?:and )?why(?: is that| so)?$/iu;
/** What makes a moment the right one. */
const WHY_NOW =
  /\b(?:now|ready|time|moment|recently|just|finish\w*|(?:this|last|next) (?:year|month|week|spring|summer|autumn|winter|term)|end(?:s|ed|ing)|clos(?:es|ed|ing)|start(?:s|ed|ing)? (?:school|nursery|college)|redundan\w+|moved|moving|turn(?:ed|ing)? \w+|no longer|after \w+ years|years? (?:is|are) enough|at last|finally|today|at \w+ i)\b/u;

const HARD =
  /\b(?:hard\w*|difficult\w*|tough\w*|tricky|struggl\w*|challeng\w*|worst|worse|hate\w*|dislike\w*|miss\w*|exhaust\w*|tir(?:ed|ing)|scar(?:y|ed)|nerv\w+|fear\w*|stress\w*|not easy|isn't easy|wasn't easy|least|weak\w*|problem|trouble|pain\w*|stiff|steep\w*|demanding)\b/u;
const FINE =
  /\b(?:eas(?:y|ier|iest)|best|better|lov\w+|enjoy\w*|favou?rite|most|like(?:d)?|great|fun|proud\w*|reward\w*|above all|more than anything)\b/u;

/** "Hardest" is answered by something hard. One sentence for two questions that says nothing of the kind leaves it out. */
const superlative: Test = (answer, ask, _question, alone) => {
  if (alone) return 'yes';
  const hard = /\b(?:hardest|toughest|worst|difficult|challenging|least)\b/iu.test(ask.text);
  if (says(answer, hard ? HARD : FINE) || says(answer, /\b\w+est\b|\b(?:most|least)\b/u)) return 'yes';
  return answer.told.clauses.filter(({ opensSentence }) => opensSentence).length <= 1 ? 'no' : 'maybe';
};

const VAGUE_AMOUNT =
  /\b(?:several|a few|few|none|many|dozens?|hundreds?|not sure|don't know|can't say|depends?|flexible|negotiab\w+|all|every|once|twice|lifelong|a lot|always|never|half|most|as (?:long|much|many|often) as|whole|zero)\b/u;
const SOON =
  /\b(?:quick(?:ly|er)?|fast|in no time|immediate\w*|straight ?away|right away|any ?time|as soon as|tomorrow|today|no notice|at once|now|next (?:week|month|year|term|\w+day))\b/u;

/** Who is counted: nobody else's number answers that. */
const PEOPLE =
  /^(?:people|persons|pupils|students|children|patients|clients|customers|staff|colleagues|guests|residents|nurses|teachers|apprentices|players|members|volunteers|passengers|families|boys|girls|kids|learners|classes|teams)$/iu;

const amount: Test = (answer, ask) => {
  const { quantities } = answer;
  const has = (...kinds: string[]): boolean => quantities.some((quantity) => kinds.includes(quantity.kind));
  if (/\b(?:salary|pay|wage|rate|budget)\b/iu.test(ask.text))
    return has('amount', 'number') ||
      says(answer, /\b(?:salary|money|pay|wage|negotiab\w+|flexible|band|range|market|budget|grade|scale)\b/u)
      ? 'yes'
      : 'no';
  if (/\b(?:notice|how long|how soon|how late|how early|how quickly|how fast)\b/iu.test(ask.text))
    return has('duration', 'date', 'clockTime', 'ordinal') ||
      says(answer, SOON) ||
      says(
        answer,
        /\b(?:since|until|depends?|don't know|not sure|years?|months?|weeks?|all my|lifelong|no notice|week's|month's)\b/u,
      )
      ? 'yes'
      : 'no';
  if (/\bhow far\b/iu.test(ask.text))
    return (quantities.length > 0 && !has('date', 'ordinal')) ||
      has('duration', 'number') ||
      says(
        answer,
        /\b(?:near\w*|close|round the corner|next door|walk\w*|far|miles?|kilomet\w+|minutes?|down the road|local\w*|live)\b/u,
      )
      ? 'yes'
      : 'no';
  if (says(answer, VAGUE_AMOUNT)) return 'yes';
  const stated = quantities.filter(({ weak }) => !weak);
  if (stated.length === 0) return 'no';
  // "How many hours …" against "two mopeds": a number of something else. Other things have many names.
  const counted = /\bhow many (?:more |extra |full |whole |contact )?(\p{L}+)/iu.exec(ask.text)?.[1];
  if (counted && PEOPLE.test(counted))
    return stated.every(
      ({ kind, unit }) =>
        kind === 'duration' || (kind === 'number' && unit !== null && !PEOPLE.test(`${unit}s`) && unit !== 'person'),
    )
      ? 'maybe'
      : 'yes';
  if (!counted || !/^(?:minute|hour|day|night|week|month|year)s$/iu.test(counted)) return 'yes';
  const fits = stated.some(
    ({ kind, unit }) =>
      /^(?:duration|frequency|clockTime)$/.test(kind) || unit === null || stem(fold(unit)) === stem(fold(counted)),
  );
  if (fits) return 'yes';
  // "Two shifts" tell hours after all; "two mopeds" don't.
  return says(answer, SPELLS) ? 'maybe' : 'no';
};
const SPELLS =
  /\b(?:shift|session|lesson|class|evening|morning|afternoon|weekend|time|term|week|day|night|hour|minute|month|year|\w+day)(?:e?s)?\b/u;

/** The hour of the day says nothing of when one could start. */
const STARTS = /\b(?:start|join|begin)\b/iu;

/** "When did you last have to": a past moment, not any "when". */
const LAST = /^(?:and )?when (?:did you last|was the last)\b/iu;
const LATELY =
  /\b(?:last|ago|yesterday|today|this (?:morning|week|month|year)|recent\w*|once|never|in \w+|on \w+day|the other day|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/u;

const when: Test = (answer, ask) => (LAST.test(ask.text) ? lastTime(answer) : anyTime(answer, ask));

const lastTime = (answer: AnswerWords): Answered => {
  if (answer.events > 0) return says(answer, LATELY) || answer.tellsOwnDeeds ? 'yes' : 'maybe';
  return answer.quantities.some(({ kind }) => kind === 'date') || says(answer, LATELY) ? 'maybe' : 'no';
};

const anyTime = (answer: AnswerWords, ask: Ask): Answered =>
  answer.quantities.some(({ kind }) =>
    (STARTS.test(ask.text) ? /^(?:date|duration)$/ : /^(?:date|clockTime|duration)$/).test(kind),
  ) ||
  says(answer, SOON) ||
  says(
    answer,
    /\b(?:after|once|when|until|before|flexible|soon|depends?|not sure|don't know|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|easter|christmas|summer|winter|spring|autumn|years? ago|afternoons?|mornings?|evenings?|(?<!every )weekends?|half.?term)\b/u,
  )
    ? 'yes'
    : 'no';

const TURNS_TO =
  /\b(?:call\w*|ring\w*|rang|phon\w+|radio\w*|ask\w*|tell\w*|told|contact\w*|fetch\w*|involve\w*|escalat\w+|alert\w*|inform\w*|bring in|speak to|talk to|turn to|go to|send for)\b/u;

const who: Test = (answer, ask) => {
  // "Who would you call": somebody is called, whoever it is.
  if (/^(?:and )?who would you (?:call|ask|tell|ring|phone|contact|involve|turn to|go to|escalate)/iu.test(ask.text))
    return says(answer, TURNS_TO) ? 'yes' : 'no';
  return someone(answer);
};

const speaksOfSomebody = ({ told: { text }, cue }: AnswerWords): boolean => PERSON(cue, text);

const someone = (answer: AnswerWords): Answered =>
  /(?<![.!?…]\s|^)\b(?!I\b|I')\p{Lu}\p{Ll}+/u.test(answer.told.text) ||
  says(answer, /\b(?:my \w+|our \w+|his|her|nobody|no one|someone|myself|we|they|he|she|i (?:do|did|will|was|am))\b/u)
    ? 'yes'
    : speaksOfSomebody(answer)
      ? 'maybe'
      : 'no';

const choice: Test = (answer, ask, question) => {
  const options = optionsOf(question, ask.text);
  if (options.length < 2 || chosenOption(options, answer.told.text) !== null) return 'yes';
  // "In company, always", to "alone or in a team": chosen in a word of one's own, unless the options are names.
  const named = options.some(({ text }) => /^\p{Lu}/u.test(text));
  return !named && hasFragment(answer) ? 'maybe' : 'no';
};

/**
 * The ask names somebody or something ("what did Paolo say about your knife work") of which the answer has nothing: not
 * the name, nor another telling word of the ask, nor a "he" or "she" for it.
 */
export function namesUnspoken(ask: Ask, answer: AnswerWords): boolean {
  if (!/^(?:open|amount|wouldYou|pastAction|result|reason)$/.test(ask.kind)) return false;
  // Only what the named one does: "Why Northline?" is answered without the name.
  const names = [
    ...ask.text.matchAll(/(?<=\b(?:do|does|did|will|would|is|are|was|were|has|have|can|could) )(\p{Lu}[\p{L}’']+)/gu),
  ]
    .map((match) => match[1]!)
    .filter((name) => !CALENDAR.test(name) && !/^I[’']/.test(name));
  if (names.length === 0 || says(answer, /\b(?:he|she|him|her|his|they|them|both|neither|that one|the other)\b/u))
    return false;
  const said = new Set(answer.told.words.map((word) => reduce(word.folded.replace(/'s?$/, ''))));
  return wordsOf(ask.text).every(
    (word) =>
      FUNCTION_WORDS.has(word.folded) || ASKING.test(word.folded) || !said.has(reduce(word.folded.replace(/'s?$/, ''))),
  );
}
const CALENDAR =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|english|i)$/iu;
const ASKING =
  /^(?:what|how|why|who|when|where|which|say|says|said|tell|us|me|know|think|like|work|would|could|did|do|get|want)$/;

const always: Test = () => 'yes';

const TESTS: Readonly<Record<AskKind, Test>> = {
  example,
  choice,
  wouldYou,
  preparing,
  lesson,
  changed,
  result,
  pastAction,
  reason,
  amount,
  when,
  who,
  superlative,
  // Nearly every sentence can be a yes or a no.
  yesNo: always,
  open,
};

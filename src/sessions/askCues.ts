import { quantitiesOf } from '../language/quantities.ts';
import { isPastForm, UNCHANGED_PASTS } from '../takes/text/verbs.ts';
import type { Ask } from './asks.ts';

/** Whether a sentence has words of some kind; `cue` is its text in the form of an answer's cue. */
type Cue = (cue: string, text: string) => boolean;

const matches =
  (pattern: RegExp): Cue =>
  (cue) =>
    pattern.test(cue);

const REASON = matches(
  /\b(?:because|since|so that|reasons?|want\w*|lov\w+|lik(?:e|ed)|enjoy\w*|interest\w*|excit\w*|curious|draw\w*|drew|appeal\w*|attract\w*|car(?:e|ed) (?:about|for)|matter\w*|hop(?:e|ed|ing)|admir\w*|thanks to|clos(?:ed|ing)|redundan\w+|no longer|need\w*|look(?:ing|ed) (?:for|forward)|keen|prefer\w*|made me|so i|i can)\b/u,
);

/** Somebody: a name inside a sentence, or what people are called by what they are to us or do. */
export const PERSON: Cue = (cue, text) =>
  /(?<![.!?…]\s|^)\b(?!I\b|I['’])\p{Lu}\p{Ll}+/u.test(text.replace(CALENDAR, '')) ||
  /\b(?:wife|husband|partner|mother|mum|mom|father|dad|parents?|brothers?|sisters?|aunt|uncle|grand\w+|cousin|son|daughter|friends?|colleagues?|boss|managers?|neighbours?|teachers?|doctor|nurse|chef|foreman|captain|lady|man|woman|girl|boy|lad|mentor|coach|supervisor|head|owner|director|team|crew|nobody|no one|somebody|someone|everybody|everyone|myself|he|she|they|who|whoever|police|security|control|my \w+(?:er|or|ist|man|woman|ess))\b/u.test(
    cue,
  );

const CALENDAR =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter)\b/gu;

const TIME: Cue = (cue, text) =>
  quantitiesOf(text).some(({ kind }) => /^(?:date|duration|clockTime)$/.test(kind)) ||
  /\b(?:ago|until|since|yesterday|today|tomorrow|now|straight ?away|immediately|soon|last|next|once|(?:mon|tues|wednes|thurs|fri|satur|sun)day|spring|summer|autumn|winter|after|before|when|anytime|flexible)\b/u.test(
    cue,
  );

const AMOUNT: Cue = (cue, text) =>
  quantitiesOf(text).some(({ weak }) => !weak) ||
  /\b(?:several|few|none|many|dozens?|hundreds?|depends?|flexible|negotiab\w+|all|every|once|twice|always|never|half|most|whole|since|until)\b/u.test(
    cue,
  );

const COUNT: Cue = (cue, text) =>
  quantitiesOf(text).some(({ weak, kind }) => !weak && !/^(?:date|clockTime|ordinal)$/.test(kind)) || VAGUE.test(cue);
const VAGUE =
  /\b(?:several|few|none|many|dozens?|hundreds?|depends?|flexible|all|every|once|twice|always|never|half|most|whole)\b/u;

const YES_OR_NO =
  /(?:^|[,;:.!?–—-] ?)(?:and |but |so |well,? |oh,? |honestly,? )?(?:yes|no|yeah|nope|sure|of course|certainly|absolutely|definitely|not (?:really|yet|at all|any more|so far)|never|always|perhaps|maybe|probably|once|only|i(?:'d| would) (?:love|be happy|be glad|rather)|none|nothing|everything|all of|every)\b|\b(?:happy to|glad to|no problem|don't mind|do not mind|no need|i do|i have|i can|i am|i did|i would|i agree|you(?:'re| are) right|they(?:'re| are) right)\b/u;

const ECHOES: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:have|has|had)\b/u, /\b(?:have|has|had|never|haven't|hasn't)\b|'ve\b/u],
  [/^(?:would|could|should)\b/u, /\b(?:would|could|should|wouldn't|couldn't)\b|'d\b/u],
  [/^(?:will|can)\b/u, /\b(?:will|can|can't|won't|cannot)\b|'ll\b/u],
];

const yesOrNo = (asked: string): Cue => {
  const echo = ECHOES.find(([auxiliary]) => auxiliary.test(asked))?.[1];
  return (cue) => YES_OR_NO.test(cue) || (echo?.test(cue) ?? false);
};

const AHEAD = matches(
  /\b(?:i|we|you|they|it|that|this|he|she|there)(?:'d|'ll| would| will| could| might)\b|\b(?:would|will|could|might|going to|plan to|hope to|want to|intend to|aim to)\b/u,
);
const METHOD: Cue = (cue) =>
  /\bby \w+ing\b|\bi(?: \w+ly| always| never| first| also| then| just)? (?!am\b|was\b|had\b|did\b|would\b|could\b|like\b|love\b|think\b|enjoy\b|believe\b|remember\b|know\b)(\p{L}+)/u.test(
    cue,
  ) && !isPastForm(/\bi (\p{L}+)/u.exec(cue)?.[1] ?? '');
const LESSON = matches(
  /\b(?:learn\w*|learnt|taught|teach\w*|lessons?|reali[sz]\w*|underst\w+|showed me|since then|ever since|now|next time|never|always|should have|would have|found out|discovered|noticed|habit|you (?:have|need|can|must|learn))\b/u,
);
const CHANGE = matches(
  /\b(?:since then|ever since|now|from then on|these days|next time|would|should have|could have|differently|instead|changed|after that|afterwards)\b|'d\b/u,
);
const DEED: Cue = (cue) => {
  for (const match of cue.matchAll(/\b(?:i|we)(?: \w+ly| also| then| just)? (\p{L}+)/gu))
    if (UNCHANGED_PASTS.has(match[1]!) || (isPastForm(match[1]!) && !/^(?:was|were|had)$/.test(match[1]!))) return true;
  return false;
};
const EVENT: Cue = (cue) => cue.split(' ').some((word) => isPastForm(word.replace(/\P{L}/gu, '')));
const NAMED: Cue = (cue, text) =>
  /(?<![.!?…]\s|^)\b(?!I\b|I['’])\p{Lu}\p{Ll}+/u.test(text.replace(CALENDAR, '')) ||
  /^(?:the|a|an|my|your|one|both|neither|either) /u.test(cue) ||
  /\b(?:favourite|best|most|prefer\w*|\w+est|first one|the one)\b/u.test(cue);
const PLACE = matches(/\b(?:in|at|near|on|by|from|to|behind|under|next to) (?:the|a|an|my|our|your|\p{L}+)/u);
/** Of no known words: compare with it to tell. */
export const NO_CUE: Cue = () => false;

/** The words that an answer to this ask can hardly do without, by what it asks for. */
export function cuesOf(ask: Ask): Cue {
  const asked = ask.text.toLowerCase().replace(/^(?:and |so |also |then )+/u, '');
  if (/^who\b/u.test(asked)) return PERSON;
  switch (ask.kind) {
    case 'reason':
      return REASON;
    case 'when':
      return TIME;
    case 'amount':
      return /^how many\b/u.test(asked) ? COUNT : AMOUNT;
    case 'yesNo':
      return yesOrNo(asked);
    case 'wouldYou':
      return AHEAD;
    case 'lesson':
      return LESSON;
    case 'changed':
      return CHANGE;
    case 'pastAction':
      return DEED;
    case 'result':
    case 'example':
      return EVENT;
    case 'choice':
    case 'superlative':
      return NAMED;
    default:
      if (/^where\b/u.test(asked)) return PLACE;
      if (/^how (?:do|does|can|should|are)\b/u.test(asked)) return METHOD;
      if (/\b(?:would|will|could|might)\b/u.test(asked)) return AHEAD;
      return NO_CUE;
  }
}

import { type AnswerWords, readAnswer } from '../answerWords.ts';
import { isPastForm } from '../../takes/text/verbs.ts';
import { VAGUE_EFFECT } from './vagueAmount.ts';

/** When it was over: "in the end", "two weeks later", "by Easter". */
const TIMES: readonly string[] = [
  String.raw`in the end|at the end|as a result|the result|resulted|result was|ended|ends|end up|ended up|eventually`,
  String.raw`finally|after that|since then|(?:ever )?since$|to this day|ever since|from then on|these days|today|now`,
  String.raw`afterwards|until now|by the (?:end|time|spring|summer|autumn|winter|next)`,
  String.raw`(?:a|one|two|three|few|six|ten|\d+) (?:days?|weeks?|months?|years?|hours?|minutes?) later|later that`,
  String.raw`the next (?:day|week|morning|month|year|time|shift)|that (?:way|saved|meant|worked|helped)`,
  String.raw`(?:the|a) (?:day|week|month|year|morning) after|after (?:that|a (?:day|week|month|while|year))`,
  String.raw`after (?:[\p{L}\d-]+ ){1,2}(?:minutes|hours|days|weeks|months)`,
  String.raw`by (?:spring|summer|autumn|winter|easter|christmas|half term|sunday|monday|tuesday|wednesday|thursday|friday|saturday|noon|then|may|june|july)`,
  String.raw`at christmas|on the dot`,
  String.raw`(?:ordered|rang|wrote|came|booked|called) (?:\w+ ){0,4}(?:again|back|next|after)`,
  String.raw`was (?:in|up|open|ready|gone|done|over) (?:by|on|before|within)|ran (?:before|on|again|until)|out on time`,
  String.raw`so (?:that )?(?:nobody|no one|everyone|everybody|now|we never|it never|they (?:all|never|could|got))`,
  String.raw`within|on time|in time`,
];
/** What came of it: "passed", "came back", "nobody … again". */
const OUTCOMES: readonly string[] = [
  String.raw`which (?:meant|saved|worked|helped|led|made)`,
  String.raw`(?:i|we) (?:was|were) (?:\p{L}+ing again|back|able|done|through|ready|home|promoted|thanked|offered|given|chosen|praised)`,
  String.raw`(?:i|we) (?:managed|made it|got through|came through|reached|succeeded)`,
  String.raw`asked me to (?:be|become|lead|run|do)|worked out|paid off|turned out|never (?:happened|came|again|had|did)`,
  String.raw`no (?:more|longer|complaints?|accidents?|injuries|delays?)|thanked|thank you|promoted|won|lost|passed`,
  String.raw`failed|signed|opened on|finished|completed|delivered|reopened|recovered|apologised|apologized|came back`,
  String.raw`stayed|kept|still (?:use|uses|using|do|there|have|works?)|learned|learnt|taught me`,
];
/** What was otherwise than before: "dropped", "less", "on 40 instead". */
const CHANGES: readonly string[] = [
  String.raw`it (?:worked|helped|paid off|held|stuck|went|passed|failed|sold|turned out|came|became|is still|still)`,
  String.raw`went home|went (?:down|up|well|badly|from|fine|ahead|through|live)|dropped|fell|rose|doubled|halved`,
  String.raw`tripled|increased|decreased|reduced|improved|cut|saved|grew|shrank|down to|up to|instead of|less|fewer`,
  String.raw`more than|better|happier|calmer|quicker|faster|safer`,
];
const ENDED = new RegExp(String.raw`\b(?:${[...TIMES, ...OUTCOMES, ...CHANGES].join('|')})\b`, 'u');

/** Words of an end are looked for in so much of an answer. */
const LAST_SHARE = 0.5;
/** Shorter tellings have no end to miss yet; something else is asked first. */
const LEAST_WORDS = 25;

/**
 * Whether an answer tells what happened and nowhere how it ended: no word of an end in its second half, and after the last
 * thing that the person did, nothing that anybody or anything else did.
 */
export function resultMissing({ told, clauses }: AnswerWords): boolean {
  const { words } = told;
  if (words.length < LEAST_WORDS) return false;
  const from = words[Math.floor(words.length * LAST_SHARE)]?.start ?? 0;
  const said = clauses
    .filter(({ range }) => range.end > from)
    .map(({ cue }) => cue)
    .join(' , ');
  if (ENDED.test(said) || VAGUE_EFFECT.test(said)) return false;
  const subjects = clauses.map(({ cue }) => subjectOf(cue));
  const lastOwn = subjects.lastIndexOf('own');
  return lastOwn >= 0 && !subjects.slice(lastOwn + 1).includes('other');
}

const LEAD =
  /^(?:(?:and|but|so|then|well|also|just|on|in|at|by) (?=(?:i|we|he|she|it|they|the|my|our|his|her|their|nobody|everybody|everyone|then)\b))+/u;
const BELOW =
  /^(?:and |but |so )?(?:until|because|that|who|whom|whose|which|as|when|while|if|where|what|how|why|before|since|though|although|whether|to|for|with|of|from|than)\b/u;
/** "When she was out he came with a cake": what comes before the statement. */
const BEFORE_MAIN =
  /^(?:and |but |so )?(?:when|once|after|as soon as|the moment) (?:\S+ ){2,6}?(?=(?:he|she|it|they|nobody|everybody|everyone|all|the|my|our|his|her|their)\b)/u;
const OTHER =
  /^(?:he|she|it|they|there|this|that one|nobody|no one|everybody|everyone|everything|nothing|all|both|some|most|the|a|an|my|our|his|her|its|their|people|\d+)\b/u;
const HAPPENS = /\b(?:is|are|was|were|has|have|had|does|did|do|can|could|got|\p{L}+ed|\p{L}{2,}s)\b/u;

/** Who a clause is about: the person, somebody or something else, or nobody of its own (a subordinate clause, a rest). */
function subjectOf(cue: string): 'own' | 'other' | 'none' {
  const bare = cue.replace(LEAD, '').trim();
  const main = bare.replace(BEFORE_MAIN, '');
  if (main !== bare && OTHER.test(main) && (HAPPENS.test(main) || readAnswer(main).events > 0)) return 'other';
  if (BELOW.test(bare)) return 'none';
  if (/\b(?:i|we)(?:'[a-z]+)?\b/u.test(bare)) return 'own';
  const [first = ''] = bare.replace(/^(?:and|but|so|then|also|just) /u, '').split(' ');
  const tells = readAnswer(bare).events > 0;
  // "and showed him": whoever did the last thing did this as well.
  if (isPastForm(first) && !OTHER.test(bare)) return 'none';
  return tells || (OTHER.test(bare) && HAPPENS.test(bare)) ? 'other' : 'none';
}

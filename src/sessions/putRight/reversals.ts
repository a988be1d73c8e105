import { isPastForm } from '../../takes/text/verbs.ts';
import { wordsOf } from '../../language/words.ts';
import { reduce } from '../../takes/text/synonyms.ts';
import { keysOf } from '../supposed.ts';
import { END, OPENING, shares, type Sign } from './sign.ts';

/** "It was my grandmother who founded it", "the one who asked was the vicar". */
export const wasSomebodyElse: Sign = ({ cue }, supposed) => {
  const cleft =
    /^(?:well,? |no,? |actually,? )*it was (?!me\b|i\b|when\b|only when\b)[^,.]{2,40}? (?:who|that) \p{L}+/u.test(cue);
  // "It was the lease that ended", to "because of debts".
  if (cleft && /\b(?:because|due to|thanks to|owing to)\b/iu.test(supposed.text)) return 1;
  if (cleft && /\bi (?:only|just|merely)\b/u.test(cue)) return 1;
  const match =
    /\bit (?:was|is) (?:actually |really |in fact )?(?!me\b|i\b|us\b|we\b)[^,.]{2,40}? (?:who|that) (\p{L}+)/u.exec(
      cue,
    );
  return match && !supposed.negative && supposed.keys.has(reduce(match[1]!)) ? 1 : 0;
};

/** "to this day" and "still", of the thing the question says was given up or changed. */
export const stillSo: Sign = ({ cue }, supposed) => {
  const [given] = GIVEN_UP.exec(supposed.text) ?? [];
  const verb = STILL_DOES.exec(cue)?.[1];
  const does =
    given !== undefined &&
    verb !== undefined &&
    !isPastForm(verb) &&
    keysOf(supposed.text.slice(supposed.text.indexOf(given) + given.length)).has(reduce(verb));
  return does ? 1 : remains({ text: '', cue }, supposed, []);
};

const STILL_DOES =
  /^(?:well,? |no,? |but |oh,? )*(?:i|we|they|he|she)(?:'m|'re| am| are)? (?:still |actually )*(\p{L}+)/u;

const remains: Sign = ({ cue }, supposed) =>
  supposed.clause &&
  supposed.helpers.has('did') &&
  /\b(?:to this day|still)\b/u.test(cue) &&
  !/^(?:to this day|still)/u.test(cue) &&
  /\b(?:is|are|i'm|'s|have|has|own|owns|run|runs|stands?|works?|lives?|do|does|use|keep|teach)\b/u.test(cue) &&
  (shares(keysOf(cue), supposed.keys) ||
    /\b(?:own|run|stands?|use|keep|have) (?:it|them|to this day)\b|\bit (?:still )?stands\b/u.test(cue))
    ? GIVEN_UP.test(supposed.text) && shares(keysOf(cue), supposed.keys)
      ? 1
      : 0.6
    : 0;

const GIVEN_UP =
  /\b(?:give up|gave up|decide\w* against|refus\w+|avoid\w*|stop\w*|quit|leave|left|sell|sold|close\w*|end(?:ed)?|abandon\w*|change\w*|mov(?:e|ed)|switch\w*|drop\w*|replac\w*|get rid|lose|lost)\b/iu;

const REVERSED =
  /\b(?:quite the (?:reverse|opposite|contrary)|on the contrary|just the opposite|(?:quite )?the other way (?:round|around|about))\b/u;

export const reversed: Sign = ({ cue }) => (REVERSED.test(cue) ? 0.6 : 0);

/** "in fact", beside words of the question: somewhat a sign. Not where the question's number is only answered. */
export const marked: Sign = ({ cue }, supposed, asks) => {
  if (FOR_THE_RECORD.test(cue)) return 0.5;
  if (!/\b(?:in fact|actually|as it happens|if anything|in truth|rather)\b/u.test(cue)) return 0;
  const clause = cue.split(/[;:.!?]/)[0] ?? cue;
  const common = [...keysOf(clause)].filter(
    (key) => supposed.keys.has(key) && !asks.some(({ text }) => keysOf(text).has(key)),
  );
  return common.length > 0 ? 0.4 : 0;
};

const FOR_THE_RECORD =
  /\b(?:for the record|(?:just )?to (?:be clear|clarify|set (?:the record|that) straight)|(?:small|one|a|quick) correction|fyi|just so you know|i (?:should|must|have to) (?:correct|clarify|point out|admit|say(?: first)? that)|let me correct)\b/u;

/** Words that leave each other no room. */
const OPPOSITES: readonly (readonly [string, string])[] = (
  [
    ['accept', 'reject'],
    ['early', 'late'],
    ['pass', 'fail'],
    ['won', 'lost'],
    ['win', 'lose'],
    ['open', 'close'],
    ['buy', 'sell'],
    ['hire', 'fire'],
    ['grow', 'shrink'],
    ['rise', 'fall'],
    ['cheap', 'expensive'],
    ['easy', 'hard'],
    ['small', 'big'],
    ['young', 'old'],
    ['love', 'hate'],
    ['like', 'dislike'],
    ['enjoy', 'dislike'],
    ['arrive', 'leave'],
    ['keep', 'sell'],
    ['own', 'sell'],
    ['win', 'beat'],
    ['healthy', 'ill'],
    ['full', 'empty'],
    ['public', 'private'],
    ['paid', 'bankrupt'],
    ['married', 'single'],
    ['alone', 'together'],
    ['first', 'last'],
    ['increase', 'decrease'],
    ['before', 'after'],
    ['strict', 'lenient'],
    ['accept', 'refuse'],
    ['take', 'refuse'],
    ['agree', 'refuse'],
    ['agree', 'disagree'],
    ['approve', 'reject'],
    ['succeed', 'fail'],
    ['renew', 'lose'],
    ['keep', 'lose'],
    ['find', 'lose'],
    ['catch', 'miss'],
    ['include', 'omit'],
    ['resign', 'dismiss'],
    ['resign', 'sack'],
    ['resign', 'fire'],
    ['quit', 'fire'],
    ['volunteer', 'employ'],
  ] as const
).flatMap(([a, b]): (readonly [string, string])[] => [
  [reduce(a), reduce(b)],
  [reduce(b), reduce(a)],
]);

/** "It was accepted at the first go" against "your report was rejected". */
export const isOpposite: Sign = ({ cue }, supposed) => {
  if (
    supposed.negative ||
    supposed.noun ||
    !/^(?:well,? |no,? |actually,? |in fact,? )*(?:it|i|they|he|she|we|the \p{L}+|my \p{L}+|that)\b/u.test(cue)
  )
    return 0;
  const clause = cue.split(/[,;:.!?]/)[0] ?? cue;
  if (/\b(?:not|never|would|could|if|when)\b|n't\b/u.test(clause)) return 0;
  const said = new Set(wordsOf(clause).map(({ folded }) => reduce(folded)));
  const opposite = OPPOSITES.some(
    ([a, b]) => supposed.keys.has(a) && !supposed.keys.has(b) && said.has(b) && !said.has(a),
  );
  // Passive, and at the head of the answer: the fate of the thing itself.
  const first =
    /^(?:well,? |no,? |actually,? |in fact,? )*(?:it|i(?! (?:like|love|enjoy|hate|dislike))|they|he|she|we) (\p{L}+)/u.exec(
      cue,
    )?.[1];
  if (opposite && first && OPPOSITES.some(([a, b]) => supposed.keys.has(a) && b === reduce(first))) return 1;
  // "I like being useful" says nothing of working in pairs.
  if (
    /^(?:i|we) (?:do |really )?(?:love|like|enjoy|hate|dislike)\b(?! (?:it|that|them)\b)/u.test(clause) &&
    !shares(keysOf(clause), supposed.keys)
  )
    return 0;
  return opposite
    ? /^(?:it|i|they|he|she|we)(?:'s been| (?:has been|have been|was|were|is|am|are))\b/u.test(cue)
      ? 1
      : 0.6
    : 0;
};

/** What people say to a question that has the wrong end of the stick, whatever it was about. */
const WRONG_END = new RegExp(
  [
    `^${OPENING}not (?:quite|exactly|yet|me)${END}`,
    "\\b(?:it|that) (?:never|didn't|did not) (?:came?|get|got|go|went) (?:to|as far as) that\\b",
    '\\bno such thing\\b|\\bnothing of the (?:kind|sort)\\b',
    '\\byou (?:must|may|might|probably) (?:mean|have (?:meant|read|heard)|be thinking)\\b',
    "\\b(?:it|that) (?:wasn't|was not) (?:me|us|mine|ours|my (?:doing|idea|decision|work|job))\\b",
    '\\bthe credit (?:goes|belongs|is due)\\b',
    '\\b(?:that|it) must (?:be|have been) (?:the other|another|somebody|someone|my|a)\\b',
    "\\bi (?:was not|wasn't) (?:there|with (?:them|you) (?:then|yet)|the one)\\b",
    `\\bthat was (?:actually |really )?(?:\\p{L}+|my \\p{L}+|the \\p{L}+)(?:'s|s')(?: (?:doing|work|idea|decision|job|part))?${END}`,
  ].join('|'),
  'u',
);

export const wrongEnd: Sign = ({ cue }, supposed, asks) =>
  !supposed.noun &&
  (supposed.clause || !cue.startsWith('not yet')) &&
  WRONG_END.test(cue) &&
  !asks.some(
    ({ kind, text }) => kind === 'yesNo' || kind === 'who' || /^(?:and )?whose\b|\bhave you\b.*\byet\b/iu.test(text),
  )
    ? 1
    : 0;

/** "They chose me", to "what made you choose the Engineers"; "Tam led it, I only carried". */
export const swapped: Sign = ({ cue }, supposed) => {
  if (supposed.negative || supposed.noun) return 0;
  const me = /\b(?:they|he|she|it|\p{L}+) (\p{L}+) (?:me|us)(?=[.,;:!]|$| and\b| not\b)/u.exec(cue);
  if (
    me &&
    /^you\b/iu.test(supposed.text) &&
    !/\b(?:me|us|you) /u.test(supposed.text.slice(3)) &&
    supposed.keys.has(reduce(me[1]!)) &&
    new RegExp(`^you (?:to |decide to |have )?\\p{L}+`, 'iu').test(supposed.text) &&
    reduce(wordsOf(supposed.text).find(({ folded }) => supposed.keys.has(reduce(folded)))?.folded ?? '') ===
      reduce(me[1]!)
  )
    return 1;
  const them = /^(?:well,? |no,? |actually,? )*(?:i|we) (\p{L}+) (?:them|him|her)(?=[.,;!]|$| go\b)/u.exec(cue);
  if (
    them &&
    supposed.ofOthers &&
    new RegExp(`\\b\\p{L}+ (?:you|your)\\b`, 'iu').test(supposed.text) &&
    !/^you/iu.test(supposed.text) &&
    supposed.keys.has(reduce(them[1]!))
  )
    return 1;
  const did = /^(?:well,? |no,? |actually,? )*((?:my |the |our )?\p{L}+) (\p{L}+) (?:it|that|them|this)\b/u.exec(cue);
  const other =
    did && !/^(?:i|we|it|that|nobody|you)$/.test(did[1]!) && supposed.ofYou && supposed.keys.has(reduce(did[2]!))
      ? 0.6
      : 0;
  return (
    other +
    (/\bnot (?:me|i|us|we)(?=[.,;!]|$)|\bi (?:only|just|merely|helped|assisted|supported)\b/u.test(cue) && other > 0
      ? 0.5
      : 0)
  );
};

/** "That was before my time." */
export const elsewhere: Sign = ({ cue }, supposed) =>
  supposed.noun
    ? 0
    : /\b(?:before|after) my time\b|\bi wasn't born\b/u.test(cue)
      ? 1
      : /\bi had (?:already |long )?left\b|\bi (?:joined|came|started) (?:only )?(?:later|afterwards|after that)\b/u.test(
            cue,
          )
        ? 0.5
        : 0;

const ALONE = /\b(?:alone|on your own|by yourself|single-handed\w*|the only)\b/iu;

const NOT_ALONE =
  /\bthere (?:were|are|'re) (?:actually |always |in fact )?(?:two|three|four|five|six|several|a few|\d+) of us\b|\b(?:i|it) (?:was|were)(?:n't| not) (?:alone|the only|on my own|by myself|just me)\b|\bwe were (?:actually )?(?:two|three|four|five|a team|a pair)\b/u;

const CHANGES =
  /\b(?:rais\w+|chang\w+|cut\w*|lower\w*|increas\w+|mov\w+|grow\w*|grew|doubl\w+|drop\w*|reduc\w+|rise|rose|fall|fell)\b/iu;

const UNCHANGED =
  /\b(?:stayed|remained|kept|are|is|were|was) (?:exactly |just |still )?(?:the same|as (?:they|it) (?:were|was)|unchanged)\b/u;

const AGAIN = /\b(?:(?:two|three|four|five|several|many) times|twice|again|another time)\b/iu;

/** "There were three of us" against "alone"; "our prices stayed the same" against "you raised"; "the first time". */
export const isOtherwise: Sign = ({ cue }, { text, noun, keys }) => {
  if (noun) return 0;
  if (ALONE.test(text) && NOT_ALONE.test(cue)) return 1;
  if (CHANGES.test(text) && UNCHANGED.test(cue))
    return shares(keysOf(cue), keys) || /^(?:it|they|that)\b/u.test(cue) ? 1 : 0;
  return AGAIN.test(text) &&
    /^(?:well,? |no,? )*(?:this|it)(?: is|'s| was) (?:actually )?(?:my |the )first\b/u.test(cue)
    ? 1
    : 0;
};

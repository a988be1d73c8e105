import { quantitiesOf } from '../../language/quantities.ts';
import { reduce } from '../../takes/text/synonyms.ts';
import { type Helper, keysOf } from '../supposed.ts';
import { END, OPENING, shares, type Sign } from './sign.ts';

const LITTLE = '(?: yet| at all| any ?more| in the end| in fact| actually| either)?';

const SHORT_DENIAL = new RegExp(
  `(?:^${OPENING}|[,;] (?:but |and )?)(i|we|he|she|it|they|that|nobody|no one|none of (?:us|them|it)|nothing)(?: actually| simply| just)?(?: (did|do|does|has|have|had|was|is|are|were)(?:n't| not)|('m|'re|'s| am| are| is) not| never (did|do|does|has|have|had|was|is|were)| (?:ever )?(did|has|have|was|is))${LITTLE}(?: that| it| so)?${END}`,
  'u',
);

/** "They didn't.", "She never did.", "Nobody ever did that." */
export const deniesShortly: Sign = ({ cue }, supposed, asks) => {
  if (!supposed.clause || supposed.negative) return 0;
  const match = SHORT_DENIAL.exec(cue);
  if (!match) return 0;
  const [, who = '', ...verbs] = match;
  const none = /^(?:nobody|no one|none|nothing)/.test(who);
  // "I did." and "it was" deny nothing; "nobody did" does.
  if (verbs[3] !== undefined && !none) return 0;
  const helper = helperOf(verbs.find((verb) => verb !== undefined) ?? '');
  if (helper === null || !supposed.helpers.has(helper)) return 0;
  // Where yes or no is asked as well, it may be the answer to that; "nobody did" answers "who".
  if (
    asks.some(
      ({ kind, text }) =>
        kind === 'yesNo' ||
        (none && kind === 'who') ||
        /^(?:and |so )?(?:is|are|was|were|do|does|did|has|have)\b/iu.test(text),
    )
  )
    return 0;
  if (none)
    return who === 'nothing' &&
      !asks.some(({ text }) => /^(?:and )?what (?:made|led|persuaded|prompted|convinced|drove)/iu.test(text))
      ? 0
      : 1;
  if (/^(?:i|we)$/.test(who)) return supposed.ofYou ? 1 : 0;
  return supposed.ofOthers ? 1 : 0;
};

function helperOf(word: string): Helper | null {
  const verb = word.trim().replace(/^'/, '');
  if (/^did$/.test(verb)) return 'did';
  if (/^do(?:es)?$/.test(verb)) return 'do';
  if (verb.startsWith('ha')) return 'have';
  return /^(?:was|were|is|are|am|m|re|s)$/.test(verb) ? 'be' : null;
}

const NOT =
  "(?:(?:did|do|does|has|have|had|was|were|is|are)(?:n't| not)(?: ever)?(?: been)?|(?:'m|'re|'s|'ve| am) not|(?:'ve| have| has|'s)? ?never(?: been)?|has never|(?:ever )?did)";

const DENIED_VERB = new RegExp(
  `(?:^|[,;:.] |\\b(?:but|and|because|since) )(i|we|he|she|it|they|nobody|no one|nothing|none of (?:us|them)|that|(?:the|my|our|their|his|her) \\p{L}+|\\p{L}+)(?:'ve|'s)? ?(?:actually |really |in fact |myself |also |honestly )*(?:${NOT}|(?<=nobody|no one|nothing|none of us|none of them) ?(?:ever|has|have|had|was|were)?) (?!only\\b|just\\b|merely\\b|sure\\b|because\\b)(?:actually |really |ever |yet |even |a |an |the |my |our |your |their )*(\\p{L}[\\p{L}']*)([^.!?;,:]*)`,
  'gu',
);

/** "it", "that", "at all": still the same thing. */
const LOOSE = /^\s*(?:$|it\b|that\b|this\b|them\b|there\b|any(?:one|body|thing)?\b|one\b|so\b|at all\b|yet\b|again\b)/u;

/** "We never switched", "nobody overturned it", "it hasn't been delivered", "I never was in the army". */
export const deniesVerb: Sign = ({ cue }, supposed) => {
  if (supposed.negative || supposed.noun) return 0;
  for (const [, who = '', verb = '', rest = ''] of cue.matchAll(DENIED_VERB)) {
    if (/^(?:who|which|and|but|that's|there)$/.test(who)) continue;
    if (!supposed.keys.has(reduce(verb))) continue;
    if (/^(?:i|we)$/.test(who) ? !supposed.ofYou : !/^(?:nobody|no one|nothing)/.test(who) && !supposed.ofOthers)
      continue;
    const objects = keysOf(rest);
    if (objects.size === 0 || LOOSE.test(rest) || shares(objects, supposed.keys)) return 1;
  }
  // "I reported nobody."
  const none =
    /\b(i|we|he|she|they|it) (?:actually |in fact )?(\p{L}+) (?:nobody|no one|nothing|none of (?:it|them|that))(?=[.,;:!]|$| and\b| at all\b)/u.exec(
      cue,
    );
  if (none && supposed.keys.has(reduce(none[2]!))) return 1;
  const yet = /\b(?:i|we|they|he|she|it)(?:'ve|'s| have| has) yet to (\p{L}+)/u.exec(cue);
  if (yet && supposed.keys.has(reduce(yet[1]!))) return 1;
  return 0;
};

const NONE_OF =
  /\b(?:i|we|they|he|she|it)(?:'ve| have| had| has|'d)?(?: never)?(?: got)? (?:no|had an?|owned an?) ((?:\p{L}+ )?\p{L}+)|\bthere (?:is|was|were|are|'s|has been|has never been|never was|never were) (?:no|never an?|an?y?) ((?:\p{L}+ )?\p{L}+)|\b(?:i|we|they) (?:don't|didn't|do not|did not|never) (?:have|had|own|get) (?:an?y?|the|my|our)? ?((?:\p{L}+ )?\p{L}+)/gu;

/** "There was no fire", "I have no deputy". */
const NONE_AT_ALL =
  /^(?:well,? |no,? )*(?:there (?:wasn't|weren't|isn't|aren't|was not|were not|never was) (?:any|one)\b|there (?:was|were|is) none|(?:i|we) (?:didn't|don't|do not|did not|never) (?:have|get|had|got) (?:any|one)\b|(?:i|we)(?:'ve| have) never had (?:any|one)\b)/u;

export const hasNone: Sign = ({ cue }, supposed) => {
  if (supposed.negative) return 0;
  if (supposed.noun && NONE_AT_ALL.test(cue)) return 1;
  for (const [whole, ...groups] of cue.matchAll(NONE_OF)) {
    if (!/\b(?:no|never|not)\b|n't\b/u.test(whole)) continue;
    const [head = ''] = [...keysOf(groups.find((one) => one !== undefined) ?? '')];
    if (head !== '' && supposed.keys.has(head)) return 1;
  }
  return 0;
};

/** "so there was nobody to deal with" */
export const leavesNobody: Sign = ({ cue }, supposed) => {
  const match = /\bthere (?:was|were|is|are|'s) (?:nobody|no one|nothing|no \p{L}+)(?: \p{L}+)? to (\p{L}+)/u.exec(cue);
  return match && (supposed.keys.has(reduce(match[1]!)) || supposed.asked.has(reduce(match[1]!))) ? 1 : 0;
};

const HAVE = /^[\p{L}' ,]{0,20}\bha(?:ve|s)\b/u;

const STRESSED =
  /\b(?:i|we|they|he|she|it) (?:do|does|did|can|could|have|has)(?: actually)? (?!n't|not\b|never\b|no\b|be\b)(\p{L}+)([^.!?;,]*)/u;

/** "I do use it", "I can work any day", to what the question says is not so. */
export const affirms: Sign = ({ cue }, supposed) => {
  if (!supposed.negative) return 0;
  if (new RegExp(`^${OPENING}(?:i|we|they|he|she|it) (do|does|did|can|have|has)${END}`, 'u').test(cue))
    return supposed.clause && !HAVE.test(cue) ? 1 : 0;
  const match = STRESSED.exec(cue);
  if (!match || /\b(?:only|never|not)\b/u.test(match[0])) return 0;
  const key = reduce(match[1]!);
  const can = / (?:can|could) /u.test(match[0]);
  if (quantitiesOf(match[1]!).length > 0) return 0;
  if (supposed.keys.has(key)) return can && !/\bcan(?:['’]t|not)\b|\bcould/iu.test(supposed.text) ? 0 : 1;
  return /^(?:have|had|get)$/.test(key) &&
    (/^ (?:one|some|two|several)\b/u.test(match[2]!) || shares(keysOf(match[2]!), supposed.keys))
    ? 1
    : 0;
};

/** "I couldn't tell you, I've never served": of what the question says one knows. */
export const neverHad: Sign = ({ cue }) =>
  (/\bi (?:couldn't|can't|cannot|could not) (?:say|tell(?: you)?|know)\b/u.test(cue) ? 0.5 : 0) +
  (/\b(?:i|we)(?:'ve| have)? never (?:actually |even )?(?:had|been|done|served|\p{L}+ed|\p{L}+n)\b/u.test(cue)
    ? 0.5
    : 0);

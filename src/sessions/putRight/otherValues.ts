import { quantitiesOf } from '../../language/quantities.ts';
import { isSameValue } from '../../language/sameQuantity.ts';
import { FUNCTION_WORDS } from '../../language/functionWords.ts';
import { reduce } from '../../takes/text/synonyms.ts';
import { keysOf, namesIn } from '../supposed.ts';
import { OPENING, shares, type Sign } from './sign.ts';

const CHOOSES = /\b(?:or|between|rather|prefer|which|balance)\b/iu;

/** "Four, not seven", "for two years, not twenty", "swam, not ran". */
export const notThat: Sign = ({ cue }, supposed, asks) => {
  if (supposed.negative || asks.some(({ text }) => CHOOSES.test(text) && !/^which\b/iu.test(text))) return 0;
  for (const match of cue.matchAll(
    /(?:[,;–—-] ?|\b(?:but|and) )(?:and )?(?:not|rather than|instead of) (in |at |for |on |as |with |from |to |until )?(?:the |an? |my |this |that )?([\p{L}\d][\p{L}\d-]*)(?: (?:years?|months?|weeks?|days?|hours?))?(?=[.!?,;:–—-]|$)/gu,
  )) {
    const word = match[2]!;
    const [value] = quantitiesOf(word);
    if (value && supposed.quantities.some((one) => isSameValue({ ...value, kind: one.kind, unit: one.unit }, one)))
      return 1;
    if (supposed.names.has(word)) return 1;
    if (!FUNCTION_WORDS.has(word) && supposed.keys.has(reduce(word))) return match[1] ? 0.6 : 1;
  }
  return 0;
};

const COUNTED = new RegExp(
  `^${OPENING}(?:(?:it|that|this|there)(?:'s| was| were| is| are| has been)|(?:i|we|they|he|she)(?:'ve| have| has| had|'d| was| were| am|'m| are)?(?: been)?(?: \\p{L}+){0,2}?)? ?(?:actually |only |just |really |closer to |nearer |more like |in |for |the |rather |exactly |about )*([\\p{L}\\d-]+)`,
  'u',
);

/** With one of these, another value puts the first right. */
const CORRECTING =
  /\b(?:actually|in fact|in truth|rather|as it happens|if anything|not quite|only|just|to be (?:exact|precise|honest)|i'm afraid|correction|sorry|closer to|nearer|more like)\b|^no\b/u;

/** "It was nine, actually" against "fifteen years"; "it was 2021" against "in 2019". */
export const countsOtherwise: Sign = ({ text, cue }, supposed, asks) => {
  if (supposed.quantities.length === 0) return 0;
  // "Fourteen, in fact" answers "how many".
  if (asks.some(({ kind }) => /^(?:amount|when)$/.test(kind))) return 0;
  const opening = COUNTED.exec(cue);
  const values = quantitiesOf(text).filter(({ weak, negated }) => !weak && !negated);
  if (supposed.quantities.some((one) => values.some((other) => isSameValue(one, other)))) return 0;
  const first = opening ? quantitiesOf(opening[1]!)[0] : undefined;
  // "Nine years and two months, to be exact" only adds to "nine years".
  if (first && supposed.quantities.some((one) => isSameValue({ ...first, kind: one.kind, unit: one.unit }, one)))
    return 0;
  const stated = supposed.quantities.find(
    (one) =>
      (first !== undefined &&
        comparable(one.kind, first.kind) &&
        !isSameValue({ ...first, kind: one.kind, unit: one.unit }, one)) ||
      values.some((other) => other.kind === one.kind && other.unit === one.unit),
  );
  if (!stated) return 0;
  const itWas = /^(?:well,? |no,? |actually,? )*(?:it|that|there)(?:'s| was| were| is| are)\b/u.test(cue);
  const corrects = CORRECTING.test(cue.slice(0, 80));
  // "Thirty, and on good days they let me.", "May, I'm afraid."
  const fragment = /^(?:well,? |no,? )*(?:about |only |just )?([\p{L}\d-]+)(?=[,.;!]|$)/u.exec(cue)?.[1];
  const alone = fragment ? quantitiesOf(fragment)[0] : undefined;
  if (
    alone &&
    alone.kind !== 'ordinal' &&
    supposed.quantities.some(
      (one) => comparable(one.kind, alone.kind) && !isSameValue({ ...alone, kind: one.kind, unit: one.unit }, one),
    )
  )
    return 1;
  if (first && stated.kind === 'date') return (itWas || corrects) && first.kind === 'date' ? 1 : 0;
  // "Nine years, if we leave out the winters", where no number is asked for.
  const opens = /^(?:well,? |no,? )*(?:about |only |just )*[\p{L}\d-]+/u.exec(cue)?.[0] ?? '';
  const other = values.find(({ kind, unit }) => kind === stated.kind && unit === stated.unit);
  if (
    other &&
    first &&
    opens.endsWith(opening![1]!) &&
    stated.unit !== null &&
    !/^[\p{L}\d-]+(?: and a half)? \p{L}+ (?:later|ago|before|after|on|into|in)\b/u.test(cue)
  )
    return 1;
  const there =
    other &&
    /^(?:i|we)(?:'ve| have| was| were|'d| had| \p{L}+)/u.test(cue) &&
    (/\b(?:there|with them|for them)\b/u.test(cue) || shares(keysOf(cue.replace(/\byears?\b/gu, '')), supposed.keys));
  return (
    (corrects ? 0.6 : 0) +
    (there ? 0.5 : 0) +
    (first && itWas ? 0.5 : 0) +
    (first && !itWas && /\b(?:only|just) (?:have|had|got)|\b(?:have|had|got) (?:only|just|the one)\b/u.test(cue)
      ? 0.5
      : 0)
  );
};

const comparable = (stated: string, said: string): boolean =>
  said === stated || (said === 'number' && /^(?:duration|amount|percentage|frequency)$/.test(stated));

const IN_PLACE =
  /\b(\p{L}+)(?: up| down| out| over)? (in|at|on|near|from|with) (the |an? |my |this |that |our |your |their )?(\p{L}+)/giu;

const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter)$/u;

/** Letters of a sentence within which it says the same of another. */
const NEAR_START = 60;

const PLACED_BY = /^(?:is|was|are|were|be|been|being)$/;

/** "My degree is in history" against "your degree is in chemistry": the same said of another thing. */
export const namesAnother: Sign = ({ text, cue }, supposed, asks) => {
  const that =
    /^(?:no, |well, |actually, )?(that|it|this) was (?:actually |in fact |really )?(\p{L}+)(?=[,.;!]| and\b)/u.exec(
      cue,
    );
  const names = namesIn(text);
  if (that && supposed.names.size > 0 && names.has(that[2]!) && !supposed.names.has(that[2]!))
    return that[1] === 'it' ? 0.6 : 1;
  // "In Cork, actually", where no name is asked for.
  const [head = ''] = text.split(/[,.;!]/u);
  if (
    supposed.names.size > 0 &&
    head.split(' ').length <= 5 &&
    [...namesIn(head)].some((name) => !supposed.names.has(name)) &&
    /\b(?:actually|in fact|in truth|rather|that is|to be (?:exact|precise))\b|^no\b/u.test(cue.slice(0, 60)) &&
    !asks.some(({ kind, text: ask }) => kind === 'who' || /^(?:and )?(?:where|which)\b/iu.test(ask))
  )
    return 1;
  const framesOf = (words: string): string[][] =>
    [...words.matchAll(IN_PLACE)].map((match) => {
      const verb = match[1]!.toLowerCase();
      const before = words.slice(0, match.index).trim().split(/\s+/).at(-1) ?? '';
      const link = /^(?:in|at|on|near)$/iu.test(match[2]!) ? 'in' : match[2]!.toLowerCase();
      return [
        `${reduce((PLACED_BY.test(verb) ? before : verb).toLowerCase())} ${link}`,
        match[3] ?? '',
        match[4]!.toLowerCase(),
      ];
    });
  if (!/^(?:well,? |no,? |actually,? |in fact,? )*(?:i|my|we|our|it|the|he|she|they)\b/u.test(cue)) return 0;
  if (/\b(?:would|could|if)\b|'d\b/u.test(cue)) return 0;
  const said = framesOf(cue.slice(0, NEAR_START));
  for (const [verb, det = '', thing = ''] of framesOf(supposed.text)) {
    if (verb === undefined || FUNCTION_WORDS.has(verb.split(' ')[0]!) || /^(?:this|our|that) ?$/iu.test(det)) continue;
    const other = said.find(([same]) => same === verb);
    if (!other || FUNCTION_WORDS.has(other[2]!) || shares(keysOf(thing), keysOf(cue))) continue;
    // "The strike was at the mill."
    if (new RegExp(`^(?:the|my|our) \\p{L}+ (?:is|was|are|were) `, 'u').test(cue)) return 1;
    const bare = det === '' && other[1] === '';
    return bare ||
      [...namesIn(text.slice(0, NEAR_START))].some((name) => !supposed.names.has(name) && !CALENDAR.test(name)) ||
      CORRECTING.test(cue)
      ? 1
      : 0.5;
  }
  return 0;
};

/** "I was the manager", to "your manager". */
export const isIt: Sign = ({ cue }, supposed) => {
  const match =
    /\bi (?:am|was|'m)(?: actually| in fact)? (?:the|my own) (\p{L}+)(?=[.,;:!]|$| (?:there|myself|then)\b)/u.exec(cue);
  return match && /\byour\b/iu.test(supposed.text) && supposed.keys.has(reduce(match[1]!)) ? 1 : 0;
};

const ROLE_IN_QUESTION = /\b(?:as|you (?:are|were|'re)|you['’]re) (?:an? |the |our )(?:\p{L}+ )?(\p{L}+)/iu;

const ROLE_SAID =
  /^(?:well,? |no,? |actually,? )*i(?:'m| am| was| left| joined| started| trained| worked| served| came)( as)?(?: only| actually| just)? an? (?:\p{L}+ )?(\p{L}+)(?=[.,;:!]|$| and\b)/u;

const AS_ROLE = /\b(\p{L}+) as (?:an? |the )(?:\p{L}+ )?(\p{L}+)/iu;

/** "I was a corporal" against "as an officer", "I trained as a surveyor" against "you trained as a lawyer". */
export const hasAnotherRole: Sign = ({ cue }, supposed) => {
  if (supposed.noun || supposed.negative) return 0;
  const same = AS_ROLE.exec(supposed.text);
  const now = /\bi (\p{L}+) as (?:an? |the )(?:\p{L}+ )?(\p{L}+)/u.exec(cue);
  if (same && now && reduce(same[1]!.toLowerCase()) === reduce(now[1]!) && !supposed.keys.has(reduce(now[2]!)))
    return 1;
  // "My sister is the lawyer."
  const other = /^(?:well,? |no,? )*(?:my|our|his|her) (\p{L}+) (?:is|was) (?:the|an?) (\p{L}+)/u.exec(cue);
  if (other && supposed.ofYou && supposed.keys.has(reduce(other[2]!)) && !supposed.keys.has(reduce(other[1]!)))
    return 1;
  const asked = ROLE_IN_QUESTION.exec(supposed.text);
  const said = ROLE_SAID.exec(cue);
  if (!asked || !said || supposed.keys.has(reduce(said[2]!)) || keysOf(cue).has(reduce(asked[1]!))) return 0;
  return 1;
};

/** "My manager was Bram Dole", to "your manager was Ottilie Crane". */
export const isNamedOtherwise: Sign = ({ text }, supposed) => {
  const stated = /\byour (\p{L}+)(?: [^,.]{0,30}?)? (?:is|was|were) (?:called |named )?(\p{Lu}\p{L}+)/u.exec(
    `${supposed.text.replace(/^Your/u, 'your')}`,
  );
  const said =
    stated && new RegExp(`\\b[Mm]y ${stated[1]} (?:is|was|were) (?:called |named )?(\\p{Lu}\\p{L}+)`, 'u').exec(text);
  return said && said[1] !== stated[2] ? 1 : 0;
};

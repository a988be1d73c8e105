import { FUNCTION_WORDS } from '../language/functionWords.ts';
import { quantitiesOf } from '../language/quantities.ts';
import type { Quantity } from '../language/quantity.ts';
import { wordsOf } from '../language/words.ts';
import type { TextRange } from '../shared/textRange.ts';
import { reduce } from '../takes/text/synonyms.ts';
import { type Ask, partsOfQuestion } from './asks.ts';

/** The verb that a short denial has to take up: "They didn't." says no to "did", not to "are". */
export type Helper = 'did' | 'do' | 'have' | 'be';

/** Words of a question that tell something as known, of whoever it is: "Brightmoor let you go last spring". */
export interface Supposed {
  readonly text: string;
  /** In the question. */
  readonly range: TextRange;
  /** A whole clause, which "they didn't" can deny; a setting ("after losing your licence") can't be denied so. */
  readonly clause: boolean;
  /** Only a thing or person: "your manager at Averham". Its absence can be said, and that it was another. */
  readonly noun: boolean;
  readonly helpers: ReadonlySet<Helper>;
  /** Who does it: the person asked, or somebody or something else; both where the words have both. */
  readonly ofYou: boolean;
  readonly ofOthers: boolean;
  /** "you can't work on Fridays", "without an assistant": denied by saying that it is so. */
  readonly negative: boolean;
  /** Reduced content words. */
  readonly keys: ReadonlySet<string>;
  /** Names of people, places and things, folded. */
  readonly names: ReadonlySet<string>;
  readonly quantities: readonly Quantity[];
  /** Reduced words that the asks of the whole question have. */
  readonly asked: ReadonlySet<string>;
}

/** Whatever is asked of what may be, is not taken to be so. */
const OPEN =
  /\b(?:would|could|should|might|may|will|can)\b(?! (?:not|you not)\b)|\b(?:if|whether|imagine|suppose|ever|whenever|a time|a situation)\b/iu;
/** "Why did the hospice turn you down": what stands behind the helper is taken to have happened. */
const HOW_IT_WAS =
  /^(?:and |so |but |then )*(?:why|how(?: long| often| well| many [\p{L} ]+?| much [\p{L} ]+?)?|when|where|since when)\s+(do|does|did|is|are|was|were|has|have|had)(n['’]t)?\s+/iu;
const MADE =
  /^(?:and |so |but |then )*(?:what|who) (?:(?:has |had |finally |first )*(?:made|led|persuaded|prompted|drove|convinced|caused|brought|got|moved|inspired|encouraged|pushed|decided))\s+/iu;
const LIKE_TO =
  /^(?:and |so |but |then )*(?:what (?:is|was|'s|’s) it like|how (?:does|did) it feel|how (?:is|was) it) (?:to (?:be |have )?|being |having )/iu;
/** "What do you miss about military life": that one has had it. */
const ABOUT =
  /^(?:and |so |but |then )*what (?:do|did) you (?:\w+ )?(?:miss|like|love|dislike|remember|enjoy|value|hate)(?: most| best| least)? (?:about|from|of|in) /iu;
/** "After losing your licence, …", "In your twenty years of driving, …" */
const SETTING =
  /^(?:so |and |now )*(?:after|before|since|as|when|while|because|although|though|despite|given that|now that|in|during|with|without|over|following|having)\b[^,?]{6,90}(?=,\s)/iu;
/** "…, when you resigned", "… without an assistant" */
const TRAILING =
  /\b(?:when|since|after|before|while|now that|without|because|during)\b (?!you last\b|was\b|did\b|of (?:it|this|that|them)\b)[^,?]{4,90}$/iu;
/** "which of your three children" */
const YOURS = /\byour (?:\p{L}+ ){1,4}?(?=\p{L}+\b)\p{L}+/iu;
/** "your manager at Averham", "the prize" */
const NOUN =
  /\b(?:your|the)(?: (?!most\b|best\b|worst\b|first\b|last\b|hardest\b|biggest\b|main\b|right\b)\p{L}+){1,2}(?: (?:at|in|of|from|with|on|for) (?:the |an? )?\p{L}+)?/giu;
const NEGATION = /\b(?:not|never|no|without|cannot|nobody|nothing)\b|n['’]t\b/iu;

/** What the question tells as known, beside what it asks, in its order. */
export function supposedIn(question: string): Supposed[] {
  const { asks, statements } = partsOfQuestion(question);
  const asked = keysOf(asks.map(({ text }) => text).join(' '));
  const found: Supposed[] = [];
  const add: Add = (range, helpers, clause, negative = false, noun = false) => {
    const text = question.slice(range.start, range.end);
    const ofYou = /\byou(?:r|rs|rself|['’]\p{L}+)?\b/iu.test(text);
    found.push({
      text,
      range,
      clause,
      noun,
      helpers: new Set(helpers),
      ofYou,
      ofOthers: hasOtherSubject(text),
      negative: negative || (!noun && NEGATION.test(mainClauseOf(text))),
      keys: keysOf(text),
      names: namesIn(text),
      quantities: quantitiesOf(text).filter(({ weak }) => !weak),
      asked,
    });
  };
  for (const { text, range } of statements) {
    if (OPEN.test(text) && !/\bcan['’]t\b|\bcannot\b/iu.test(text)) continue;
    if (/^(?:please|in (?:two|three|one|no)|keep|write|answer|be |think)\b/iu.test(text)) continue;
    // What the asker says of the own house is for nobody else to deny.
    if (
      /\b(?:we|our|us|i|my)\b/iu.test(text.replace(/\bI (?:see|hear|understand|gather|read)\b/gu, '')) &&
      !/\byou/iu.test(text)
    )
      continue;
    add(range, helpersOf(text), true);
  }
  for (const ask of asks) addAsk(ask, add);
  return found;
}

type Add = (range: TextRange, helpers: readonly Helper[], clause: boolean, negative?: boolean, noun?: boolean) => void;

function addAsk({ text, range }: Ask, add: Add): void {
  const at = (start: number, end: number): TextRange => ({ start: range.start + start, end: range.start + end });
  const setting = SETTING.exec(text);
  if (setting && !/\b(?:if|would|could)\b/iu.test(setting[0])) add(at(0, setting[0].length), [], false);
  const from = setting ? setting[0].length + (/^,\s+/u.exec(text.slice(setting[0].length))?.[0].length ?? 0) : 0;
  const body = text.slice(from);
  const how = HOW_IT_WAS.exec(body);
  const told = how ?? MADE.exec(body) ?? LIKE_TO.exec(body);
  if (told && !OPEN.test(body)) {
    add(
      at(from + told[0].length, text.length),
      how ? [helperOf(how[1]!)] : ['did', 'do', 'have', 'be'],
      true,
      how?.[2] !== undefined,
    );
    return;
  }
  const about = ABOUT.exec(body);
  if (about) return add(at(from + about[0].length, text.length), [], false);
  for (const noun of body.matchAll(NOUN))
    add(at(from + noun.index, from + noun.index + noun[0].length), [], false, false, true);
  const trailing = TRAILING.exec(body);
  if (trailing && !OPEN.test(trailing[0])) add(at(from + trailing.index, text.length), [], false);
  const yours = YOURS.exec(body);
  if (yours && quantitiesOf(yours[0]).length > 0)
    add(at(from + yours.index, from + yours.index + yours[0].length), [], false);
}

/** "an owner who cannot pay": the "not" is of another clause. */
const mainClauseOf = (text: string): string =>
  text.replace(/(?<=\S\s+)(?:who|which|when|if|so that|because)\b.*$/isu, '');

const helperOf = (word: string): Helper =>
  /^did$/iu.test(word) ? 'did' : /^do/iu.test(word) ? 'do' : /^ha/iu.test(word) ? 'have' : 'be';

function helpersOf(statement: string): Helper[] {
  const has: Helper[] = [];
  if (/\b(?:are|is|was|were|am)\b|['’](?:re|s|m)\b/iu.test(statement)) has.push('be');
  if (/\b(?:has|have|had)\b|['’]ve\b/iu.test(statement)) has.push('have');
  return has.length > 0 ? [...has, 'did', 'do'] : ['did', 'do'];
}

/** Somebody or something beside "you" does it: "your manager agreed", "the bridge was finished". */
const hasOtherSubject = (text: string): boolean =>
  !/^(?:that )?you(?:['’]\p{L}+)? (?!and\b)/iu.test(text) || /\b(?:your|the|his|her|their|that)\b/iu.test(text);

export const keysOf = (text: string): Set<string> =>
  new Set(
    wordsOf(text)
      .filter(({ folded }) => !FUNCTION_WORDS.has(folded) && !LEADING.test(folded))
      .map(({ folded }) => reduce(folded.replace(/'s?$/, ''))),
  );
const LEADING =
  /^(?:why|how|when|where|what|which|who|since|after|before|mention|mentioned|say|said|write|told|tell|us|me|do|does|did|make|made|led|last|time|thing|things|much|many|first|most|really)$/;

export const namesIn = (text: string): Set<string> =>
  new Set(
    [...text.matchAll(/(?<=[^.!?]\s)(?!I\b|I['’])\p{Lu}[\p{L}’']+/gu)].map(([name]) =>
      name.toLowerCase().replace(/['’]s$/, ''),
    ),
  );

import { FUNCTION_WORDS } from '../../language/functionWords.ts';
import { isNumberWord } from '../../language/numberWords.ts';
import { spokenWords } from '../../language/spokenForm.ts';
import { fold } from '../../language/words.ts';
import { reviewConnection } from '../connection.ts';
import type { Outline } from '../outline.ts';
import { meaningOf } from '../text/meanings/wordMeanings.ts';
import { classesOf, reduce } from '../text/synonyms.ts';
import type { Told } from '../told.ts';
import { isUnfinished } from './openEnding.ts';
import { lastWordsOf } from './lastWords.ts';
import { endsOnOpenWords } from './openWords.ts';
import { placeInScript } from './placeInScript.ts';
import { lacksSecondHalf } from './secondHalf.ts';
import { unendedStatement } from './lastStatement.ts';
import { likelyBreaksOff } from './likelyBreaksOff.ts';
import { endReached } from './endReached.ts';
import { isGivenUp } from './givenUp.ts';
import { HESITATIONS } from './endingWords.ts';

/** Last words of a take that are looked at; one of them may be other than the script's. */
const LAST_WORDS = 7;
/** Said after it, "um" only lets go of the word: the person was done. */
const DONE = /^(?:yeah|yes|yep|ok|okay|thanks|you|done|it|all|anyway|right|well|everything)$/;
/** Why an ending counts as broken off. */
export type WhyBroken =
  /** A clause in front, and no main sentence after it. */
  | 'main sentence'
  /** Who or what a sentence is about, and not yet its verb. */
  | 'verb'
  /** The last words ask for more in any text. */
  | 'word'
  /** The story's own text goes on there. */
  | 'story'
  /** A sound of hesitation. */
  | 'hesitation';

/** An ending that breaks off. */
export interface BrokenEnding {
  readonly why: WhyBroken;
  /** Index of the take's word at which what is not brought to its end begins. */
  readonly startWord: number;
}

/** Last words that show a list, or the first half of a pair. */
const LIST_WORDS = 14;
const PAIR_WORDS = 16;
/** Words shown where only the last ones tell. */
const SHOWN = 6;

/**
 * The ending of a take that breaks off, null for one that doesn't: a statement with fewer verbs than clauses, words that
 * must go on in any text, words that go on in the story's own text, the middle of a number of the story's, or a sound of
 * hesitation. A take that ends where the script ends never does, and neither does one whose last sentence has its mark,
 * unless it has no verb.
 */
export function brokenEnding(outline: Outline, take: Told): BrokenEnding | null {
  const { words, text } = take;
  const final = words.at(-1);
  if (!final || words.length < 4) return null;
  const said = saidAtEnd(take);
  const { script } = runsOf(outline);
  if (endsWith(script.flat(), said.slice(-4))) return null;
  const startWord = Math.max(0, words.length - SHOWN);
  if (isGivenUp(take)) return { why: 'word', startWord };
  const unended = unendedStatement(take);
  if (unended !== null) return { why: unended.lacks, startWord: unended.startWord };
  if (isUnfinished(take)) return { why: 'word', startWord };
  if (/[.!?…]/.test(text.slice(final.end))) return null;
  if (HESITATIONS.has(final.folded) && !DONE.test(said.at(-1) ?? '')) return { why: 'hesitation', startWord };
  const place = placeInScript(script, said);
  const isClosed = reviewConnection(outline, take).status === 'closing';
  if ((place === 'open' && !isClosed) || isHalfANumber(outline, said) || isHalfAWord(outline, said))
    return { why: 'story', startWord };
  if (isHalfAPair(take) || endsOnOpenWords(said.join(' '))) return { why: 'word', startWord };
  if (isListGoingOn(saidAtEnd(take, LIST_WORDS))) return { why: 'word', startWord };
  const reached = endReached(outline, take);
  if (isBareSo(said) && !isClosed && reached <= HALF_TOLD) return { why: 'word', startWord };
  return likelyBreaksOff(take, { inScript: place === 'open' ? 'inside' : place, isClosed, reached })
    ? { why: 'word', startWord }
    : null;
}

/** Whether a take breaks off: see brokenEnding. */
export const breaksOff = (outline: Outline, take: Told): boolean => brokenEnding(outline, take) !== null;

/** What is known of a text that tells no known story. */
const NO_STORY = { inScript: null, isClosed: false, reached: 0.5 } as const;

/** Whether an answer's own words break off, where no story is known that they tell. */
export function wordsBreakOff(answer: Told): boolean {
  const final = answer.words.at(-1);
  if (!final || answer.words.length < 4) return false;
  if (unendedStatement(answer) !== null || isUnfinished(answer)) return true;
  if (/[.!?…]/.test(answer.text.slice(final.end))) return false;
  return (
    isHalfAPair(answer) ||
    isListGoingOn(saidAtEnd(answer, LIST_WORDS)) ||
    isBareSo(saidAtEnd(answer)) ||
    likelyBreaksOff(answer, NO_STORY)
  );
}

/** Of the story's last points no more than this is said where a "so" at the end leads to them. */
const HALF_TOLD = 0.5;

const isHalfAPair = (take: Told): boolean => {
  const { folded, starts } = lastWordsOf(take, PAIR_WORDS);
  return lacksSecondHalf(folded, starts);
};

/** "The sand had to stay wet so": not "I think so", "even so". */
const isBareSo = (said: readonly string[]): boolean =>
  said.at(-1) === 'so' &&
  !/^(?:think|thought|say|said|says|hope|hoped|believe|guess|suppose|reckon|told|tell|even|or|more|less|do|did|does|doing|done|is|was|were|if|not|why|just|quite|ever|how|right|him|her|them|me|us)$/.test(
    said.at(-2) ?? '',
  );

/** "We did the sails, we did the ropes, we did": the same beginning a third time, and nothing after it. */
const isListGoingOn = (said: readonly string[]): boolean => {
  const [who = '', does = ''] = said.slice(-2);
  if (!/^(?:i|we|he|she|they)$/.test(who)) return false;
  const earlier = said.slice(0, -2).filter((word, at) => word === who && said[at + 1] === does);
  return earlier.length >= 2;
};

/** The last words of a take as they are said aloud, without hesitations and without a word said twice. */
function saidAtEnd(take: Told, count = LAST_WORDS): string[] {
  const from = take.words[Math.max(0, take.words.length - count * 2)]?.start ?? 0;
  const spoken = spokenWords(take.text.slice(from)).map(fold);
  // "Twenty twenty" is a year.
  return spoken
    .filter((word, at) => !HESITATIONS.has(word) && (word !== spoken[at + 1] || isNumberWord(word)))
    .slice(-count);
}

interface Runs {
  readonly script: readonly (readonly string[])[];
  readonly points: readonly (readonly string[])[];
}

const known = new WeakMap<Outline, Runs>();

/** What the guide says, in runs; read once a story. */
function runsOf(outline: Outline): Runs {
  const made = known.get(outline) ?? {
    script: runsIn(outline.script.text),
    points: outline.points.flatMap((point) => runsIn(point.text)),
  };
  known.set(outline, made);
  return made;
}

/** A text's words as they are said aloud, in runs without a mark between them. */
const runsIn = (text: string): string[][] =>
  text
    .split(/[.!?;:,…–—()"“”]+(?=\s|$)|\s[-–—]\s/)
    .map((run) => spokenWords(run).map(fold))
    .filter((run) => run.length > 0);

const endsWith = (words: readonly string[], end: readonly string[]): boolean =>
  end.length >= 4 && end.every((word, at) => word === words[words.length - end.length + at]);

/** "From eighty cues to eigh": no word, and the beginning of one that the story has, or of a number. */
function isHalfAWord(outline: Outline, said: readonly string[]): boolean {
  const last = said.at(-1) ?? '';
  if (last.length < 3 || !/^\p{L}+$/u.test(last) || isNumberWord(last) || FUNCTION_WORDS.has(last)) return false;
  if (meaningOf(reduce(last)) !== null || classesOf(reduce(last)).length > 0) return false;
  const { script, points } = runsOf(outline);
  const words = [...script, ...points].flat();
  if (words.includes(last)) return false;
  return [...words, ...NUMBERS].some(
    (word) => word.length > last.length && word.startsWith(last) && word !== `${last}s`,
  );
}
const NUMBERS = [
  'seven',
  'eight',
  'eleven',
  'twelve',
  'thirteen',
  'twenty',
  'thirty',
  'hundred',
  'thousand',
  'million',
];

/**
 * Whether the last word is the beginning of a number that the story states with what it counts: "we changed ninety" of
 * ninety-six lamps, "none of the other nine" of nineteen patients. Not where the story has a number like it.
 */
function isHalfANumber(outline: Outline, said: readonly string[]): boolean {
  const last = said.at(-1);
  if (last === undefined || !isNumberWord(last) || isNumberWord(said.at(-2) ?? '')) return false;
  // "I know that one."
  if (last === 'one' && /^(?:that|this|the|which|each|every|no|another|only|\w+er)$/.test(said.at(-2) ?? ''))
    return false;
  // "Two hundred and forty": the number is said to its end.
  if (said.at(-2) === 'and' && isNumberWord(said.at(-3) ?? '')) return false;
  let half = false;
  const { script, points } = runsOf(outline);
  for (const runs of [script, points]) {
    for (const run of runs) {
      for (let at = 0; at < run.length; at++) {
        const word = run[at] ?? '';
        if (!isNumberWord(word) || isNumberWord(run[at - 1] ?? '')) continue;
        let end = at;
        while (isNumberWord(run[end + 1] ?? '')) end++;
        const begins = word === last ? end > at : word.startsWith(last);
        if (!begins) {
          if (word === last) return false;
          continue;
        }
        const counted = run[end + 1];
        if (counted === undefined || FUNCTION_WORDS.has(counted)) return false;
        half = true;
      }
    }
  }
  return half;
}

import { FUNCTION_WORDS } from '../language/functionWords.ts';
import { wordsOf } from '../language/words.ts';
import { reduce } from '../takes/text/synonyms.ts';
import { isPastForm, UNCHANGED_PASTS } from '../takes/text/verbs.ts';
import type { AnswerWords } from './answerWords.ts';
import type { Ask } from './asks.ts';

/** no: a person would agree that it isn't answered. maybe: worth a look. */
export type Answered = 'yes' | 'maybe' | 'no';

/**
 * Whether an answer speaks to an ask of one kind.
 *
 * @param alone the question asks nothing else, so that whatever the answer says is said to this
 */
export type Test = (answer: AnswerWords, ask: Ask, question: string, alone: boolean) => Answered;

export const says = (answer: AnswerWords, pattern: RegExp): boolean => pattern.test(answer.cue);

const ASKING =
  /^(?:what|how|why|who|when|where|which|say|says|said|tell|us|me|know|think|like|work|would|could|did|do|get|want)$/;
const bare = (folded: string): string => reduce(folded.replace(/'s?$/, ''));

/** Whether the answer takes up a telling word of the ask, in any form: "depot" or "missed" for "what would your depot miss". */
export function takesUp(ask: Ask, answer: AnswerWords): boolean {
  const said = new Set(answer.told.words.map((word) => bare(word.folded)));
  return wordsOf(ask.text).some(
    (word) => !FUNCTION_WORDS.has(word.folded) && !ASKING.test(word.folded) && said.has(bare(word.folded)),
  );
}

const ADVERB = /^(?:\w+ly|always|never|often|also|just|still|then|first|even|now)$/;
const NOT_A_DEED = /^(?:am|was|were|had|did|have|do|i|we|and|who|that|in|at|on|of|to|would|could|should)$/;

/** "I" or "we" with a verb in the present: what one does, as a rule. */
export const tellsHabit = ({ told: { words } }: AnswerWords): boolean =>
  words.some(({ folded }, at) => {
    if (!/^(?:i|we)$/.test(folded)) return false;
    const next = words[at + 1]?.folded ?? '';
    const verb = ADVERB.test(next) ? (words[at + 2]?.folded ?? '') : next;
    return (
      verb !== '' && !NOT_A_DEED.test(verb) && !isPastForm(verb) && !UNCHANGED_PASTS.has(verb) && !verb.endsWith('ed')
    );
  });

/** A sentence of so few words may well be a fragment. */
const FRAGMENT_WORDS = 6;
const FINITE = /^(?:am|is|are|was|were|has|have|had|do|does|did|can|could|will|would|\w+'(?:s|m|re|ve|ll|d)|\w+n't)$/;

/** "My notebook, I think." answers without a verb, and so without the cues that other answers have. */
export const hasFragment = ({ told }: AnswerWords): boolean =>
  told.clauses.some(({ opensSentence, startWord }, at) => {
    if (!opensSentence) return false;
    const next = told.clauses.slice(at + 1).find((clause) => clause.opensSentence)?.startWord ?? told.words.length;
    const words = told.words.slice(startWord, next).map(({ folded }) => folded);
    return words.length <= FRAGMENT_WORDS && !words.some((word) => FINITE.test(word) || isPastForm(word));
  });

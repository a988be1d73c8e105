import { chanceOf } from '../takes/logistic.ts';
import { isAnswered, namesUnspoken } from './answered.ts';
import type { Answered } from './answerTest.ts';
import type { AnswerWords } from './answerWords.ts';
import { type AskMeasures, measuresOf } from './askEvidence.ts';
import type { Ask } from './asks.ts';
import { TAKEN_UP, UNANSWERED_BORDERS, UNANSWERED_MODEL } from './askWeights.ts';
import { optionsOf } from './choiceOptions.ts';

/**
 * Which asks of a question an answer speaks to. An ask alone is judged by its own test: whatever the answer says is said
 * to it. Among several the test is one measure of a few, since answers come in words that no test knows: "no" is said
 * only where nothing at all speaks for the ask, and the rest is a "maybe", to be asked.
 *
 * @param unfinished the answer breaks off in mid-sentence
 */
export function judgedAsks(
  asks: readonly Ask[],
  question: string,
  answer: AnswerWords,
  unfinished: boolean,
): (Ask & { readonly answered: Answered })[] {
  const tested = asks.map((ask) => isAnswered(ask, question, answer, asks, unfinished));
  if (asks.length === 1)
    return asks.map((ask, at) => ({
      ...ask,
      answered: tested[at] === 'no' && ask.kind !== 'amount' && !hasTestToTrust(ask, question) ? 'maybe' : tested[at]!,
    }));
  const measures = measuresOf(asks, answer, tested);
  return asks.map((ask, at) => ({
    ...ask,
    answered: namesUnspoken(ask, answer)
      ? 'no'
      : hasTestToTrust(ask, question)
        ? tested[at]!
        : verdictOf(ask, tested[at]!, measures[at]!),
  }));
}

/** Whether something happened, and whether one of the given options is named, can be told without weighing. */
const hasTestToTrust = (ask: Ask, question: string): boolean =>
  ask.kind === 'example' || (ask.kind === 'choice' && optionsOf(question, ask.text).length > 1);

/** No words are sure to be in an answer to "what …"; a deed is told in any verb, by anybody's name. */
const NEVER_SURE = /^(?:open|pastAction)$/;

function verdictOf(ask: Ask, tested: Answered, measures: AskMeasures): Answered {
  const chance = chanceOf(UNANSWERED_MODEL, measures);
  // What a test misses altogether is worth asking about, however much speaks for an answer.
  if (chance < UNANSWERED_BORDERS.asked) return tested === 'no' ? 'maybe' : 'yes';
  const nothing = (measures.lacks === 1 || (measures.lacks > 0 && measures.cue === 0)) && measures.near < TAKEN_UP;
  return chance >= UNANSWERED_BORDERS.said && nothing && !NEVER_SURE.test(ask.kind) ? 'no' : 'maybe';
}

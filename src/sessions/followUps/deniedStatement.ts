import { FUNCTION_WORDS } from '../../language/functionWords.ts';
import { wordsOf } from '../../language/words.ts';
import { reduce } from '../../takes/text/synonyms.ts';
import type { AnswerWords } from '../answerWords.ts';
import { partsOfQuestion } from '../asks.ts';
import type { Gap } from './model.ts';

const DENIES =
  /\bi(?: was| am|'m| did| do| have|'ve| had|'d| will|'ll|)(?: (?:actually|really|never|not)\b|n't)|\bi (?:was|am|did|do|have|had|will)n't\b|\bi won't\b|\bi never\b/u;
/** What a person takes back is said first. */
const FIRST_CLAUSES = 3;
/** "led" and "lead" are one verb; the reduction of words knows no such pair. */
const IRREGULAR: Readonly<Record<string, string>> = {
  led: 'lead',
  ran: 'run',
  taught: 'teach',
  built: 'build',
  wrote: 'write',
  left: 'leave',
  sold: 'sell',
};

/** A statement within the question ("You led the night shift.") that the person denies in its own words. Null otherwise. */
export function deniedStatement(question: string, answer: AnswerWords): Gap | null {
  const { statements } = partsOfQuestion(question);
  const told = statements.filter(({ text }) => /^(?:so |and |as |since )*(?:you|your)\b/iu.test(text));
  if (told.length === 0) return null;
  for (const clause of answer.clauses.slice(0, FIRST_CLAUSES)) {
    if (!DENIES.test(clause.cue)) continue;
    const said = new Set(keysOf(clause.cue));
    const statement = told.find(({ text }) => keysOf(text).some((key) => said.has(key)));
    if (statement)
      return {
        kind: 'premise',
        words: answer.told.text.slice(clause.range.start, clause.range.end),
        about: statement.text.replace(/[.\s]+$/, ''),
      };
  }
  return null;
}

const keysOf = (text: string): string[] =>
  wordsOf(text)
    .filter(({ folded }) => !FUNCTION_WORDS.has(folded) && folded.length > 2)
    .map(({ folded }) => reduce(IRREGULAR[folded] ?? folded));

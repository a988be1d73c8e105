import { FUNCTION_WORDS } from '../../language/functionWords.ts';
import { sentencesOf } from '../../language/sentences.ts';
import { wordsOf } from '../../language/words.ts';
import { reduce } from '../../takes/text/synonyms.ts';
import type { AnswerReview } from '../answerModel.ts';
import type { AnswerWords } from '../answerWords.ts';

/** Words that any question has. */
const ASKING =
  /^(?:what|how|why|who|when|where|which|able|could|would|there|work|speak|today|tell|about|like|find|give|example|kind|much|many|have|does|did|make|thing)$/;
const YES_NO =
  /\b(?:yes|no|yeah|yep|nope|sure|of course|never|always|certainly|definitely|absolutely|not at all|fine)\b/u;
/** "What would you do differently today": said with these. */
const OTHERWISE =
  /\b(?:would|differently|today|next time|now|since|these days|nowadays|from then on|instead|again|should have|could have|if i)\b/u;
/** A reply of one sentence in so few words holds one thing. */
const ONE_THING_WORDS = 24;

/**
 * A part of a question of several parts that an answer leaves out, where the answer's review has no opinion: one sentence
 * for two things, none of the other's words in it; or nothing looks back where the question asks what one would change.
 */
export function leftOut(review: AnswerReview, answer: AnswerWords): string | null {
  const { asks } = review;
  if (asks.length < 2 || review.unfinished) return null;
  const changed = asks.find(({ text }) => /\b(?:do|done) (?:it )?differently\b/iu.test(text));
  if (changed && !OTHERWISE.test(answer.cue)) return changed.text;
  if (sentencesOf(answer.told.text).length > 1 || answer.told.words.length > ONE_THING_WORDS) return null;
  const said = new Set(answer.told.words.map(({ folded }) => reduce(folded)));
  const touches = (text: string): boolean =>
    wordsOf(text).some(
      ({ folded }) =>
        !FUNCTION_WORDS.has(folded) && !ASKING.test(folded) && folded.length > 3 && said.has(reduce(folded)),
    );
  // The first thing said is to the first thing asked.
  const later = asks
    .slice(1)
    .find(
      ({ text, kind }) =>
        !touches(text) && /^(?:yesNo|open|who|choice|superlative)$/.test(kind) && !YES_NO.test(answer.cue),
    );
  return later?.text ?? null;
}

import type { AnswerReview } from '../answerModel.ts';
import type { AnswerWords } from '../answerWords.ts';

/** Words in which people say how it ended. */
const ENDED =
  /\b(?:in the end|at the end|as a result|the result|resulted|result was|ended|ends|end up|ended up|eventually|finally|after that|since then|ever since|from then on|these days|today|now|afterwards|until now|by the (?:end|time|spring|summer|autumn|winter|next)|(?:a|one|two|three|few|six|ten|\d+) (?:days?|weeks?|months?|years?|hours?|minutes?) later|later that|the next (?:day|week|morning|month|year|time|shift)|that (?:way|saved|meant|worked|helped)|which (?:meant|saved|worked|helped|led|made)|it (?:worked|helped|paid off|held|stuck|went|passed|failed|sold|turned out|came|became|is still|still)|worked out|paid off|turned out|so (?:that )?(?:nobody|no one|everyone|everybody|now|we never|it never|they (?:all|never|could|got))|never (?:happened|came|again|had|did)|no (?:more|longer|complaints?|accidents?|injuries|delays?)|thanked|thank you|promoted|won|lost|passed|failed|signed|opened on|finished|completed|delivered|reopened|recovered|apologised|apologized|came back|went home|stayed|kept|still (?:use|uses|using|do|there|have|works?)|went (?:down|up|well|badly|from|fine|ahead|through|live)|dropped|fell|rose|doubled|halved|tripled|increased|decreased|reduced|improved|cut|saved|grew|shrank|down to|up to|within|instead of|less|fewer|more than|better|happier|calmer|quicker|faster|safer|on time|in time|learned|learnt|taught me)\b/u;

/** The end is looked for in so much of an answer's second half. */
const LAST_SHARE = 0.5;
/** Shorter tellings have no end to miss yet; something else is asked first. */
const LEAST_WORDS = 25;

/** Whether an answer tells what happened and nowhere how it ended. Neither its parts nor its words say so. */
export function resultMissing(review: AnswerReview, answer: AnswerWords): boolean {
  const { words } = answer.told;
  if (words.length < LEAST_WORDS) return false;
  if (review.parts.some(({ part }) => part === 'result')) return false;
  const from = words[Math.floor(words.length * LAST_SHARE)]?.start ?? 0;
  const end = answer.clauses.filter(({ range }) => range.end > from).map(({ cue }) => cue);
  return !ENDED.test(end.join(' , '));
}

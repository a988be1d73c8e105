import { says, takesUp, type Test } from './answerTest.ts';
import type { AnswerWords } from './answerWords.ts';
import type { Ask } from './asks.ts';

const LESSON =
  /\b(?:learn\w*|learnt|taught|teach\w*|lessons?|reali[sz]\w*|understood|underst\w+|showed me|made me|since then|ever since|now i|i now|takeaway|next time|would have|i should have|found out|discovered|noticed|saw that|from then on|these days|changed (?:how|the way|my)|it turns out|what i took|stayed with me|remember that|i(?: always| often)? (?:tell|advise) (?!you\b))\b/u;
const CHANGED =
  /\b(?:since then|ever since|now,? (?:i|we)|(?:i|we) now|from then on|from that day|these days|next time|would|wouldn't|i'd|we'd|should(?:'ve| have)?|could have|differently|instead|changed|today,? (?:i|we)|after that,? (?:i|we)|afterwards|in (?:the )?future|going forward|i'll|i will|wish i|nothing different|nowadays|i (?:always|never) \w+ now|introduced|started to|made (?:it )?a rule)\b/u;

/** What was seen may be what was learned. */
const SEEN = /\b(?:saw|counted|heard|watched|surpris\w+|turned out|met|read|asked)\b/u;

/** "What have you changed" is answered by whatever one did since; "what would you change" is not. */
const LOOKS_BACK = /\b(?:have|did) you change\w*\b|\byou(?:'ve| have|) changed\b/iu;
const OWN_DEED = /\bi (?:did|do now) \w+/u;

export const lesson: Test = (answer) => (says(answer, LESSON) ? 'yes' : says(answer, SEEN) ? 'maybe' : 'no');
/** "What is different now because of it": the present, whoever's it is. */
const IS_DIFFERENT = /\b(?:is|are) (?:\w+ )?different\b|\bhas changed\b/iu;
const NOW =
  /\b(?:now|no longer|any ?more|nowadays|these days|today|since|every|always|never|different\w*|changed?|is|are|has|have)\b|\b(?:it|that|there|who|he|she|nobody|everybody|i|we|they|you)'(?:s|ve|re)\b/u;

export const changed: Test = (answer, ask) => {
  if (says(answer, CHANGED) || (IS_DIFFERENT.test(ask.text) && says(answer, NOW))) return 'yes';
  return LOOKS_BACK.test(ask.text) && (answer.tellsOwnDeeds || says(answer, OWN_DEED)) ? 'yes' : 'no';
};

const RESULT =
  /\b(?:result\w*|outcome|in the end|ended|finally|eventually|by the (?:end|next|time)|since|so (?:we|i|they|that)|passed|won|thank\w*|told (?:me|us)|said|went from|saved|finished|succeeded|improved|reduced|increased|grew|never|still|no longer|after that|wrote|asked|agreed|liked|kept)\b/u;
/** A story told in this many steps has mostly come to its end. */
const STEPS = 3;

export const result: Test = (answer) => {
  if (answer.shape.shape !== 'concrete' && !answer.tellsOwnDeeds) return 'no';
  if (answer.events >= STEPS || (says(answer, RESULT) && answer.events > 0)) return 'yes';
  return answer.quantities.length > 0 && answer.events > 0 ? 'yes' : 'maybe';
};

/** Asks what was done once the matter told was over. */
const AFTERMATH = /\b(?:afterwards?|after that|since then|from then on)\b/iu;
const LATER =
  /\b(?:after\w*|later|since|next|still|now|today|again|then|until|till|by the|from (?:then|that)|(?:week|month|year|day)s?|\w+day|christmas|every|these days|in the end|finally|eventually|ever|to this day|both)\b/u;

export const pastAction: Test = (answer, ask, _question, alone) => {
  if (!alone && AFTERMATH.test(ask.text) && !takesUp(ask, answer) && !says(answer, LATER))
    // "She was furious and hung up": the story ends on what somebody else did.
    return endsOnOwnDeed(answer) ? 'maybe' : 'no';
  if (answer.tellsOwnDeeds) return 'yes';
  if (answer.events > 0) return answer.shape.shape === 'concrete' ? 'yes' : 'maybe';
  return /\bhave\b/iu.test(ask.text) ? 'maybe' : 'no';
};

function endsOnOwnDeed({ told, clauses }: AnswerWords): boolean {
  const last = told.clauses.findLastIndex(({ opensSentence }) => opensSentence);
  return clauses.slice(Math.max(0, last)).some(({ cue }) => /\b(?:i|we|my|our)\b/u.test(cue));
}

const ENDED =
  /\b(?:in the end|eventually|finally|result\w*|outcome|agreed|resolved|settled|solved|sorted|turned out|ended|since then|afterwards|after that|by the end)\b/u;

/** An answer that breaks off says nothing to a last ask for how it ended, unless it has come to that already. */
export const brokenOffBefore = (ask: Ask, answer: AnswerWords): boolean =>
  /^(?:result|open|pastAction|lesson|changed)$/.test(ask.kind) &&
  !takesUp(ask, answer) &&
  !(ask.kind === 'result' && says(answer, ENDED));

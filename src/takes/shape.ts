import type { Shape } from './model.ts';
import type { Evidence } from './model.ts';
import { isPastForm, UNCHANGED_PASTS } from './text/verbs.ts';
import { rangeOfWords, type Told } from './told.ts';

/** How a text is told, with the words that show it. */
export interface ShapeReview {
  readonly shape: Shape;
  /** Words of the losing kind: what was general or hypothetical. Empty where the text is concrete. */
  readonly evidence: readonly Evidence[];
}

const HYPOTHETICAL =
  /\b(?:i|we|he|she|they|you) would\b|\b(?:i|we|you|they)'d (?!been\b|never\b|already\b|just\b|\w+(?:ed|en)\b)\w+|\bif (?:i|we|you|someone|somebody|a|an|the|that|it|they|this|there|my|anyone)\b|\bimagine\b|\bsuppose\b|\bhypothetical|\bwould (?:probably|have to|be|try|start|first|then|want|make|ask|talk|go|take|let|listen|also|always|definitely)\b|\bi(?: a|')m going to\b|\bi will\b|\bi'll\b|\bi could\b|\bi might\b/giu;
const GENERAL =
  /\b(?:usually|always|generally|in general|typically|normally|tend to|often|never|whenever|every (?:single )?(?:time|day)|people should|you (?:have|need|should|can|must|want|get|just|know how)|one should|we (?:should|must)|should (?:always|never|be)|i (?:believe|try|like|love|enjoy|value|consider|make sure|prefer|pride|feel like|find that|feel that)|i think (?:that )?(?:\w+ ){0,6}(?:is|are|means|should|matters?)|i am (?:a|an|someone|the kind|very|always)|i'm (?:a|an|someone|the kind|very|always)|it is important|it's important|is (?:really |very |so |the most |all )?(?:important|key|about|essential|crucial)|are (?:really |very |so )?(?:important|key)|good \w+ (?:is|are|means)|means? (?:that )?you)\b/giu;
const HABIT = /\b(?:used to|would (?:always|often|usually))\b/iu;
const ONCE =
  /\b(?:in (?:19|20)\d\d|(?:last|that|one) (?:year|month|week|summer|winter|spring|autumn|term|day|night|morning|afternoon|evening|monday|tuesday|wednesday|thursday|friday|saturday|sunday|time|shift)|when i (?:was|worked|started|joined|had|got|took)|(?:weeks?|months?|years?|days?|hours?) (?:ago|later|into|before|after)|there was (?:this|a|an|one)|this one time|twenty (?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)|(?:at|in|on) my (?:last|previous|first)|eventually|ended up|turned out|the next (?:day|week|morning|month))\b/iu;

/** "I'd say the team comes first": a way of giving an opinion. */
const SAID_SO = /\b(?:i'd|i would) (?:say|call|argue|describe)\b/giu;
/** "If you make a mistake you have to say so": a rule for anybody, in the present. */
const RULE = /\bif (?:you|people|somebody|someone|everybody|everyone|nobody)(?:'re)?\b/iu;
const SUPPOSES = /\b(?:would|could|might|will|going to)\b|\p{L}'(?:d|ll)\b/iu;
const isRule = (text: string): boolean => RULE.test(text) && !SUPPOSES.test(text);

/**
 * Whether a text tells what happened, speaks in general, or says what would be done. Each clause votes: an event is a
 * past verb outside a condition; a general clause has a marker of habit or opinion and no event. `lookAheadFrom` is where
 * a closing look at the company begins, which is meant to be about the future.
 */
export function shapeOf(told: Told, lookAheadFrom = Infinity): ShapeReview {
  let events = 0;
  let general = 0;
  let hypothetical = 0;
  let words = 0;
  const generalAt: Evidence[] = [];
  const hypotheticalAt: Evidence[] = [];
  let supposing = false;
  for (const clause of told.clauses) {
    const range = rangeOfWords(told, clause.startWord, clause.endWord);
    if (range.start >= lookAheadFrom) continue;
    const text = told.text.slice(range.start, range.end).replace(/’/g, "'");
    words += clause.endWord - clause.startWord;
    const ifs = isRule(text)
      ? []
      : [...text.replace(SAID_SO, (said) => '-'.repeat(said.length)).matchAll(HYPOTHETICAL)];
    const generals = [...text.matchAll(GENERAL), ...(isRule(text) ? text.matchAll(new RegExp(RULE, 'giu')) : [])];
    const past = pastVerbsIn(told, clause.startWord, clause.endWord);
    // "I said that I would" reports; it supposes nothing.
    const quoted =
      /\b(?:said|asked|told|explained|promised|agreed|thought|knew|hoped|worried)\b.*\b(?:would|could|might|will)\b|\b(?:said|asked|told|explained|promised|agreed|thought|knew)\b.*'(?:d|ll)\b/i.test(
        text,
      ) && !/\bif\b/i.test(text);
    // "I would ring them and say where we stood": the second verb is supposed too.
    const goesOn: boolean =
      supposing && /^(?:and|or|then)\s+(?!(?:i|we|he|she|they|it|you|the|my|our|so|when|in|at|one)\b)/i.test(text);
    supposing = ifs.length > 0 || goesOn;
    if (goesOn) continue;
    if (ifs.length > 0 && !quoted && !(past >= 2 && !/\bif\b/i.test(text))) {
      hypothetical += 1;
      hypotheticalAt.push(evidenceAt(told.text, range.start, ifs[0]));
    } else if (generals.length > 0 && (past === 0 || HABIT.test(text))) {
      general += 1;
      generalAt.push(evidenceAt(told.text, range.start, generals[0]));
    } else if (past > 0) events += 1 + (ONCE.test(text) ? 0.5 : 0);
    else if (ONCE.test(text)) events += 0.5;
  }
  if (words === 0) return { shape: 'concrete', evidence: [] };
  // One told event outweighs a general remark, but not a whole run of them.
  if (hypothetical > events && hypothetical >= general && hypothetical > 0)
    return { shape: 'hypothetical', evidence: hypotheticalAt };
  if (general > events && general > 0) return { shape: 'general', evidence: generalAt };
  if (events === 0)
    return hypothetical > 0
      ? { shape: 'hypothetical', evidence: hypotheticalAt }
      : {
          shape:
            general > 0 || (words >= 15 && !told.ideas.some((idea) => idea.value !== null)) ? 'general' : 'concrete',
          evidence: generalAt,
        };
  return { shape: 'concrete', evidence: [] };
}

function pastVerbsIn(told: Told, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) {
    const word = told.words[i]?.folded ?? '';
    const before = told.words[i - 1]?.folded ?? '';
    if (
      /^(?:is|are|am|be|been|being|get|gets|i'm|it's|you're|they're|we're|the|a|an|very|to|have|has|i've|we've|always|never|would|if)$/.test(
        before,
      ) &&
      !/^(?:was|were|had)$/.test(word)
    )
      continue;
    if (before === 'if' || (before === 'i' && told.words[i - 2]?.folded === 'if')) continue;
    if (isPastForm(word) || (UNCHANGED_PASTS.has(word) && /^(?:i|we|he|she|it|they)$/.test(before))) count++;
  }
  return count;
}

const evidenceAt = (text: string, offset: number, match: RegExpMatchArray | undefined): Evidence => {
  const start = offset + (match?.index ?? 0);
  const end = start + (match?.[0].length ?? 0);
  return { text: text.slice(start, end), range: { start, end } };
};

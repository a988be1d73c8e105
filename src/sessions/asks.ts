import { sentencesOf } from '../language/sentences.ts';
import { wordsOf } from '../language/words.ts';
import type { TextRange } from '../shared/textRange.ts';
import { type AskKind, kindOfAsk } from './askKinds.ts';

/** One thing that a question wants to know. Questions often hold two. */
export interface Ask {
  readonly kind: AskKind;
  readonly text: string;
  /** In the question. */
  readonly range: TextRange;
}

/** A question taken apart: what it asks, and what it states on the way. */
export interface QuestionParts {
  readonly asks: readonly Ask[];
  /** Sentences that ask nothing: "You're moving to Leeds in May." */
  readonly statements: readonly { readonly text: string; readonly range: TextRange }[];
}

const ASKING_WORD = 'what|how|why|which|when|where|who|whose|whom';
const AUXILIARY =
  "do|does|did|is|are|was|were|have|has|had|can|could|will|would|should|may|might|must|am|'s|’s|'re|’re";
const IMPERATIVE =
  'tell|share|describe|give|explain|talk|walk|name|outline|discuss|summarise|summarize|take us|take me|show|list|introduce|think of|imagine|elaborate|provide';

/** A sentence that asks without a question mark: "Describe a shift …", "Please tell us …", "I'd like to hear how …". */
const REQUEST = new RegExp(
  `^(?:so |and |now |then |also |next,? |finally,? |please |ok(?:ay)?,? )*(?:(?:${IMPERATIVE})\\b|i(?:'d|’d| would) (?:like|love) (?:you )?to (?:hear|know|tell|share|describe|understand)|an? (?:\\p{L}+ )?example (?:would|is|please)\\b|we(?:'d|’d| would) (?:like|love) to (?:hear|know|understand))`,
  'iu',
);

// Where a second ask begins: "…, and how would you…", "… and tell me…", "…, what did you…", "… and do you…".
const NEXT_ASK = new RegExp(
  [
    `(?:,|;|\\s[-–—])?\\s+(?:and|but)\\s+(?:also\\s+|then\\s+|if so,?\\s+|please\\s+|in (?:what|which) (?=way))?(?=(?:${ASKING_WORD})\\b)`,
    `(?:,|;|\\s[-–—])?\\s+(?:and|but)\\s+(?:also\\s+|then\\s+|please\\s+)?(?=(?:${IMPERATIVE})\\s+(?:me|us|an?|the|one|your|how|what|why|about|through)\\b)`,
    `(?:,|;|\\s[-–—])?\\s+and\\s+(?:also\\s+)?(?=(?:${AUXILIARY})\\s+(?:you|your|there|it|that|they|we|this)\\b)`,
    `[,;]\\s+(?=(?:what|how|why)(?:\\s+\\S+){0,3}?\\s*(?:${AUXILIARY})\\b)`,
    // "…, who will lead your team" tells of the one named before; "…, who would you ask" asks.
    `[,;]\\s+(?=(?:who|where|when)\\s+(?:${AUXILIARY})\\s+(?:you|your|we|our|they|it|that|there|this|he|she|i)\\b)`,
  ].join('|'),
  'giu',
);

/** What a question asks, in order, each with its kind, and the sentences that only state something. */
export function partsOfQuestion(question: string): QuestionParts {
  const asks: Ask[] = [];
  const statements: { text: string; range: TextRange }[] = [];
  for (const { text, range } of sentencesOf(question)) {
    if (!/\?["”'’)\]*_]*$/u.test(text) && !REQUEST.test(text) && !BARE_QUESTION.test(text)) {
      statements.push({ text, range });
      continue;
    }
    for (const piece of piecesOf(text)) {
      const start = range.start + piece.start;
      const body = question.slice(start, range.start + piece.end);
      // "…, and when did you last get some?" asks for the day; alone, the same words ask for the story.
      const kind = kindOfAsk(body);
      const day = kind === 'example' && asks.length > 0 && /^(?:and )?when did you last\b/iu.test(body);
      asks.push({ kind: day ? 'when' : kind, text: body, range: { start, end: start + body.length } });
    }
  }
  return { asks, statements };
}

/** "Why this school" and "how you handled it" lack the mark, but nothing else. */
const BARE_QUESTION = new RegExp(`^(?:${ASKING_WORD})\\b(?!.*[.!]["”'’)\\]]*$)`, 'iu');

const SETTING =
  /^\s*(?:so |and |now )?(?:since|as|because|given|when(?! (?:has|have|had|did|do|does|is|are|was|were|can|could|would|will|should)\b)|if|after|before|now that|considering|looking|in|with|for|at|on|of|having|thinking|while|although|though|you|your|you're|you've|we|this|the|our)\b/iu;
const ASKS_INSIDE =
  /\b(?:what|how|why|which|when|where|who)\b|\b(?:do|did|are|have|can|could|would|will) you\b|\b(?:tell|describe|share|give)\b/iu;

function piecesOf(sentence: string): TextRange[] {
  const cuts: { end: number; next: number }[] = [];
  let from = 0;
  for (const match of sentence.matchAll(NEXT_ASK)) {
    const before = sentence.slice(from, match.index);
    // "How and why did you …", "What, when and where": one ask in several words. A piece without a verb is none.
    if (wordsOf(before).length < 3 && !/\bwhat happened$|^why \p{L}+$/iu.test(before)) continue;
    // "Since you led it, what was …": the first half only sets the scene.
    if (SETTING.test(before) && !ASKS_INSIDE.test(before.replace(SETTING, ''))) continue;
    if (isListed(before, sentence.slice(match.index + match[0].length))) continue;
    cuts.push({ end: match.index, next: match.index + match[0].length });
    from = match.index + match[0].length;
  }
  const pieces: TextRange[] = [];
  let start = 0;
  for (const { end, next } of [...cuts, { end: sentence.length, next: sentence.length }]) {
    pieces.push(trimmed(sentence, start, end));
    start = next;
  }
  return pieces.filter(({ start: a, end: b }) => b > a);
}

/** "balance speed and what the customer needs": the second half is an object of the first, not a question. */
function isListed(before: string, after: string): boolean {
  if (!/\b(?:balance|between|combine|compare|match|weigh|both)\b[^,;]*$/iu.test(before)) return false;
  return !/^\S+\s+(?:do|does|did|is|are|was|were|have|has|can|could|will|would|should)\b/iu.test(after);
}

function trimmed(text: string, start: number, end: number): TextRange {
  const body = text.slice(start, end);
  const lead = body.length - body.trimStart().length;
  const tail = body.replace(/[\s?.!,;:"”'’)\]*_]+$/u, '').length;
  return { start: start + lead, end: start + Math.max(lead, tail) };
}

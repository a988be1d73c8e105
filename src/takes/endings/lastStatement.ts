import type { Told } from '../told.ts';
import { isAdjective } from './adjectives.ts';
import { lackingVerb, type LackingVerb, lastStatement } from './clauseCount.ts';
import { ADJECTIVES } from './endingWords.ts';
import { finiteVerbs } from './finiteVerbs.ts';
import { lastWordsOf } from './lastWords.ts';
import { classOf } from '../parts/wordClasses.ts';
import { isWholeSaying } from './openEnding.ts';
import { valenceOf } from './valence.ts';

/** So far back the last statement may begin. */
const REACH = 44;
/** A sentence with its full stop and no verb may be meant, where it is short: "Not one of them." */
const LEAST_FRAGMENT = 9;
const NAMES = /^(?:article|owner|other|plural)$/;

/** What the last statement lacks, with the place among the text's words where it begins. */
export interface UnendedStatement {
  readonly lacks: LackingVerb['lacks'];
  readonly startWord: number;
}

/**
 * The last statement of a text, where it has fewer verbs than clauses. After a full stop only who it is about, with
 * "who …" and nothing more: "Mrs Adams, who had taught my mother and who knew us all."
 */
export function unendedStatement(take: Told): UnendedStatement | null {
  const { folded, starts, places } = lastWordsOf(take, REACH);
  const lacking = lackingVerb(folded, starts);
  if (lacking === null) return null;
  const startWord = places[lacking.from] ?? 0;
  const isMarked = /[.!?…]/.test(take.text.slice(take.words.at(-1)?.end ?? 0));
  if (isMarked) {
    const sentence = folded.slice(lacking.from);
    const isAboutSomebody =
      lacking.lacks === 'verb' &&
      starts[lacking.from] === true &&
      lacking.from > 0 &&
      sentence.length >= LEAST_FRAGMENT &&
      NAMES.test(classOf(sentence[0] ?? '')) &&
      sentence.slice(1, 5).includes('who');
    if (!isAboutSomebody) return null;
  }
  return { lacks: lacking.lacks, startWord };
}

/** Verbs of these kinds go on after who is told, given or asked something. */
const ASKS_FOR_MORE = /^(?:telling|receiver|clause|verb|place|linking)$/;
const SATISFIES = /^(?:number|object|time|particle|it|plural|other|adverb|participle|past)$/;
const WHO = /^(?:i|we|he|she|they|you|would|could|had|did|can|will)$/;
/** "Because we asked", "before he knew", "and he did": what or whom is understood. */
const UNDERSTOOD =
  /^(?:because|before|after|when|if|as|than|who|what|where|how|until|since|once) (?:i|we|he|she|they|you) \w+$|^(?:and|but|so) (?:i|we|he|she|they) (?:did|do|does)$/;
const OPEN_ADVERB = /^(?:very|too|quite|almost|nearly|only|just|really|also|even|always|most|more)$/;

/**
 * Whether a whole statement seems to end with the text: somebody who does something, as many verbs as clauses, and after
 * the last verb what it asks for.
 */
export function endsWhole(take: Told): boolean {
  const { folded, starts } = lastWordsOf(take, REACH);
  if (isWholeSaying(folded) || UNDERSTOOD.test(folded.slice(-3).join(' '))) return true;
  const last = lastStatement(folded, starts);
  if (last === null || last.verbs < last.clauses) return false;
  const verbs = finiteVerbs(folded);
  let at = verbs.findLastIndex((verb) => verb === 'sure');
  if (at < last.from) return false;
  const isBe = /^(?:was|were|is|are|am|been|be|i'm|it's|that's|we're|they're|he's|she's)$/;
  const isPassive = isBe.test(folded[at] ?? '');
  while (at + 1 < folded.length && isChained(folded, at)) at++;
  const valence = valenceOf(folded[at] ?? '', 'past');
  const rest = folded.slice(at + 1);
  if (rest.length === 0) {
    // "Before I asked", "who I would ask", "and he did": what it is done to is understood.
    const isUnderstood = last.clauses >= 2 && WHO.test(folded[at - 1] ?? '');
    const isEcho = /^(?:did|do|does|didn't|don't|can|could|would)$/.test(folded[at] ?? '') && last.from < at - 2;
    return /^(?:either|alone)$/.test(valence) || (isPassive && !isBe.test(folded[at] ?? '')) || isUnderstood || isEcho;
  }
  const end = rest.at(-1) ?? '';
  const before = rest.at(-2) ?? '';
  const isToSomebody = valence === 'telling' && classOf(end) === 'object' && rest.length === 1;
  if (ASKS_FOR_MORE.test(valence) && rest.length < 4 && !isToSomebody) return false;
  if (!SATISFIES.test(classOf(end)) && end !== 'this' && end !== 'those') return false;
  if (OPEN_ADVERB.test(end)) return false;
  // "Seeing two", "he only threw away": of what, and what, is still to come.
  if (classOf(end) === 'number' && !/^(?:number|preposition|be|and|to|article)$/.test(classOf(before))) return false;
  if (valence === 'object' && !isPassive && rest.every((word) => classOf(word) === 'particle')) return false;
  return !((isAdjective(end) || ADJECTIVES.has(end)) && /^(?:article|owner|number|quantity)$/.test(classOf(before)));
}

const isChained = (folded: readonly string[], at: number): boolean => {
  const next = folded[at + 1] ?? '';
  const here = folded[at] ?? '';
  const isAuxiliary = /^(?:be|have|modal|subjectVerb)$/.test(classOf(here)) || /^(?:been|not|never|\w+ly)$/.test(here);
  return (
    isAuxiliary &&
    (/^(?:been|not|never|\w+ly)$/.test(next) || classOf(next) === 'past' || valenceOf(next, 'base') !== 'unknown')
  );
};

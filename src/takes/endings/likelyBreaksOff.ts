import { classOf, type WordClass } from '../parts/wordClasses.ts';
import type { Told } from '../told.ts';
import { UNCHANGED_PASTS } from '../text/verbs.ts';
import { endingFeatures, tagsOf, WORDS_LOOKED_AT } from './endingFeatures.ts';
import { isWholeSaying } from './openEnding.ts';
import { isRelative } from './relativeClause.ts';
import { ENDING_WEIGHTS } from './endingWeights.ts';
import { endsWhole } from './lastStatement.ts';
import { lastWordsOf } from './lastWords.ts';

/**
 * Log odds from which an ending is called broken off, chosen so that of the finished sentences of texts left out of the fit
 * at most two in a hundred are (test/accuracy/fit/fitEndings.mjs prints the shares), fewer where the story has come to its end.
 */
const BORDER = 2.75;
/** The rules know more about these: "so do I" is whole. */
const BORDER_OF_RULED = 3.5;
/** "The job I was trained for": such a word may hang on an earlier one. */
const HANGING = 2.5;
const RULED: ReadonlySet<WordClass> = new Set<WordClass>([
  'subject',
  'subjectVerb',
  'article',
  'owner',
  'preposition',
  'to',
  'of',
  'be',
  'have',
  'quantity',
  'modal',
]);
/** "I rang it in", "then the cold set in": a part of the verb, and nothing has to follow. */
const PARTICLES = /^(?:in|on|over|around|through|round|by|across|under|near|behind|above|below|inside)$/;
const WITH_PARTICLE = /^(?:past|had|base|ing|participle|maybe|it|object|be|modal|this)/;

/** What besides the last words speaks for or against an ending's being broken off. */
export interface EndingStands {
  /** Where the last words stand in the script: at the end of a run without marks, inside one, or nowhere. */
  readonly inScript: 'end' | 'inside' | null;
  /** Whether the story is closed by its link to the company. */
  readonly isClosed: boolean;
  /** How much of the story's last points is told: 0 to 1. */
  readonly reached: number;
}

const EASIER = 1;
const HARDER = 2;
const ADDED = 0.5;
/** As many verbs as clauses, and after the last one what it asks for. */
const WHOLE = 2;
/** A take that has told its story's last points has less left to say. */
const OF_REACH = 1.6;
/** Sayings that close a sentence though their last word mostly opens something. */
const SAYING_AT_END =
  /(?:to begin|to start|deal|live) with$|(?:from (?:then|now|there|here)|and so|later|early|carry|carried|carrying|move|moved|go|went) on$|(?:at|in|after) all$|so to speak$|(?:kind|sort) of$|(?:else|others|anybody|anyone|that|this|it) to$|(?:how|as) long for$|(?:half|past) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$|\d(?:am|pm)$|(?:was|were|is|are|be|became) (?:my|your|his|her|our|their) own$/;

/** Whether a text's last words likely break off, by the fitted model; for a text without a mark at its end. */
export function likelyBreaksOff(told: Told, stands: EndingStands): boolean {
  const { folded, starts } = lastWordsOf(told, WORDS_LOOKED_AT);
  const tags = tagsOf(folded);
  const last = folded.at(-1) ?? '';
  const before = folded.at(-2) ?? '';
  if (PARTICLES.test(last) && (WITH_PARTICLE.test(tags.at(-2) ?? '') || UNCHANGED_PASTS.has(before))) return false;
  const saying = folded.slice(-3).join(' ');
  if (SAYING_AT_END.test(saying) && !(saying.startsWith('from ') && folded.at(-4) === 'that')) return false;
  if (isWholeSaying(folded)) return false;
  let sum = -BORDER;
  if (RULED.has(classOf(last))) sum = -BORDER_OF_RULED - (isRelative(folded) ? HANGING : 0);
  sum -= OF_REACH * (stands.reached - 0.5);
  if (endsWhole(told)) sum -= WHOLE;
  if (stands.inScript === 'end' || stands.isClosed) sum -= HARDER;
  // The script goes on here with what only adds something: by whom, when or where.
  else if (stands.inScript === 'inside') sum -= ADDED;
  // Sentences have their marks, and the last one has none.
  if (starts.slice(1).some(Boolean)) sum += EASIER;
  for (const name of new Set(endingFeatures(folded, starts))) sum += ENDING_WEIGHTS.get(name) ?? 0;
  return sum > 0;
}

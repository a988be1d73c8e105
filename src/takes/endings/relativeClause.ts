import { isPastForm, UNCHANGED_PASTS } from '../text/verbs.ts';
import {
  AUXILIARIES,
  DETERMINERS,
  PREPOSITIONS,
  PRONOUNS,
  SAYING,
  SUBJECTS,
  SUBORDINATORS,
  TIMES,
  WH,
} from './endingWords.ts';

/**
 * Whether the last clause hangs on an earlier word, as in "what I signed up for", "better than it was", "a team I was
 * proud of". "What I did was" does not: it has its verb already.
 */
export function isRelative(folded: readonly string[]): boolean {
  const last = folded.length - 1;
  const ending = folded[last] ?? '';
  // A preposition left hanging follows a verb or its subject's noun, never a number: "had risen from 61 % to".
  if (PREPOSITIONS.has(ending) && ending !== 'at' && /^(?:percent|\d+%?)$/.test(folded[last - 1] ?? '')) return false;
  for (let i = last - 1; i >= 0; i--) {
    const word = folded[i] ?? '';
    const earlier = folded[i - 1] ?? '';
    const isLink = /^(?:and|but|so|because|then)$/.test(word);
    if (isLink) return false;
    // "What I did was I cut": the clause after "was" stands alone.
    if (/^(?:was|is)$/.test(word) && i < last - 1 && SUBJECTS.has(folded[i + 1] ?? '')) return false;
    // "The jig that I built", "as soon as I can", "where they thought we were".
    if (
      word === 'that' &&
      i < last - 1 &&
      PRONOUNS.has(folded[i + 1] ?? '') &&
      isNounLike(earlier) &&
      !SAYING.has(earlier)
    )
      return true;
    // "The operation that the dog was booked for".
    if (
      word === 'that' &&
      PREPOSITIONS.has(ending) &&
      isNounPhrase(folded, i - 1) &&
      isNounLike(earlier) &&
      !SAYING.has(earlier) &&
      folded.slice(i + 2, last - 1).some(isTold)
    )
      return true;
    if (word === 'as' && i < last - 1 && PRONOUNS.has(folded[i + 1] ?? '') && folded.slice(0, i).includes('as'))
      return true;
    // "Who read at their age had risen": the one who did it is found, and nothing is left to hang.
    if (
      /^(?:who|which)$/.test(word) &&
      isNounLike(earlier) &&
      isTold(folded[i + 1] ?? '') &&
      isSecondVerb(folded, i + 2)
    )
      return false;
    if (WH.has(word)) return !(AUXILIARIES.has(folded[last] ?? '') && hasVerbBetween(folded, i, last));
    // "Something I believe in", "all that we asked for"; but "all the boxes into" goes on.
    if (/^(?:something|anything|nothing|everything|nowhere|somewhere|all)$/.test(word) && i < last - 1) {
      const next = folded[i + 1] ?? '';
      if (PRONOUNS.has(next) || next === 'that' || next === 'to' || (word !== 'all' && DETERMINERS.has(next)))
        return true;
    }
    // "The best week I'd had": of all of them.
    if (
      (PRONOUNS.has(word) || CONTRACTED.test(word)) &&
      i < last &&
      TIMES.has(earlier) &&
      /^(?:best|worst|first|last|only|longest|hardest|busiest|happiest)$/.test(folded[i - 2] ?? '')
    )
      return true;
    // "The leak the postman had told us about": a noun, and another one with its verb, and the preposition left over.
    if (
      /^(?:the|my|our|his|her|their)$/.test(word) &&
      PREPOSITIONS.has(ending) &&
      isNounLike(earlier) &&
      isNounPhrase(folded, i - 1) &&
      isTold(folded[i + 2] ?? '') &&
      i + 3 < last
    )
      return true;
    // "the job I …": a noun and right after it a subject, with no conjunction between.
    if (
      (PRONOUNS.has(word) || CONTRACTED.test(word)) &&
      i < last &&
      i >= 1 &&
      isNounLike(earlier) &&
      isNounPhrase(folded, i - 1)
    )
      return true;
  }
  return false;
}

const isNounLike = (word: string): boolean =>
  word.length > 2 &&
  !TIMES.has(word) &&
  !SUBORDINATORS.has(word) &&
  !isPastForm(word) &&
  !DETERMINERS.has(word) &&
  !AUXILIARIES.has(word) &&
  !PREPOSITIONS.has(word) &&
  !/^(?:that|as|not|just|when|and|after|before|since|until|than)$/.test(word);

const CONTRACTED = /^(?:i|you|we|they|he|she|it)'(?:m|re|s|ll)$/;

const isTold = (word: string): boolean => isPastForm(word) || UNCHANGED_PASTS.has(word) || AUXILIARIES.has(word);

/** Another verb with other words before it: the first one's clause is over. */
const isSecondVerb = (folded: readonly string[], from: number): boolean =>
  folded.some((word, at) => at > from && isTold(word) && !isTold(folded[at - 1] ?? ''));

/** A determiner stands one or two words before the noun, or before what it is a sort of. */
const isNounPhrase = (folded: readonly string[], at: number): boolean =>
  DETERMINERS.has(folded[at - 1] ?? '') ||
  DETERMINERS.has(folded[at - 2] ?? '') ||
  (folded[at - 1] === 'of' && DETERMINERS.has(folded[at - 3] ?? ''));

function hasVerbBetween(folded: readonly string[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++)
    if (
      // "Where they thought we were", "who he had been": part of the same question.
      !/^(?:thought|said|knew|hoped|felt|meant)$/.test(folded[i] ?? '') &&
      !(i === to - 1 && AUXILIARIES.has(folded[i] ?? '')) &&
      (isPastForm(folded[i] ?? '') || /^(?:do|does|need|want|get|make)$/.test(folded[i] ?? ''))
    )
      return true;
  return false;
}

import { fold } from '../../language/words.ts';
import { namesIn } from '../../language/namesIn.ts';
import type { Story } from '../../stories/model.ts';
import { type AnswerClause, readAnswer } from '../answerWords.ts';
import { FUNCTION_WORDS } from '../../language/functionWords.ts';

/** How much of an answer only this person could have said. */
export interface Specific {
  /** 0 to 1: words that stand in a clause with something of this person's own. */
  readonly share: number;
  /** Those clauses, the telling ones first; at most five. */
  readonly words: readonly string[];
  /** The emptiest clause; null where there is none. */
  readonly anybody: string | null;
}

/** Below this an answer could be anybody's, from here on it is this person's. See docs/calls.md for what that gets right. */
export const GENERIC_UNTIL = 0.3;
export const ONLY_YOU_FROM = 0.55;

/** What thousands say of themselves. */
const ANYBODY =
  /\b(?:team player|people person|hard[- ]?work(?:ing|er)|work(?:ing)? hard|fast learner|quick learner|learn (?:fast|quickly)|pass?ion(?:ate)?|passionate about|detail[- ]oriented|attention to detail|results?[- ](?:driven|oriented)|go(?:ing)? (?:above and beyond|the extra mile)|extra mile|think(?:ing)? outside|outside the box|under pressure|multi-?task\w*|wear many hats|110|give (?:it )?my (?:all|best)|do my best|best version|make a difference|fast-paced|dynamic|synerg\w+|communication skills|people skills|great communicator|good communicator|self-?starter|go-getter|proactive|growth mindset|always (?:learning|growing|improving)|room to grow|new challenges?|next (?:level|step)|exciting (?:opportunit\w+|company|time)|great (?:company|reputation|culture|opportunity|team)|good fit|perfect fit|align\w* with|add value|value to the (?:team|company)|important to me|close to my heart|comfort zone|perfectionist|take pride in|love what (?:i|you) do|every day is different|key to success|communication is key|lead by example|positive attitude|can-do|flexible and|reliable|punctual|motivated)\b/u;

/** Clauses shorter than this are weighed with the one before. */
const SHORT = 3;

/**
 * Reads how much of an answer is this person's own: a clause counts that names somebody or something, gives a figure, tells
 * what the person did at a moment, or shares two telling words with their own stories, and says nothing that anybody says.
 */
export function specificOf(text: string, stories: readonly Story[] = []): Specific {
  const answer = readAnswer(text);
  const { told, clauses, quantities } = answer;
  if (told.words.length === 0) return { share: 0, words: [], anybody: null };
  const names = namesIn(text).filter(({ kind, unsure }) => !unsure && kind !== 'term');
  const own = wordsOfStories(stories);
  let specific = 0;
  let total = 0;
  let emptiest: { readonly text: string; readonly words: number } | null = null;
  const found: { readonly text: string; readonly score: number }[] = [];
  for (const clause of merged(clauses)) {
    const { range, cue } = clause;
    const inside = told.words.filter((word) => word.start >= range.start && word.end <= range.end);
    total += inside.length;
    const words = text.slice(range.start, range.end).replace(/\s+/g, ' ').trim();
    const within = (other: { readonly start: number; readonly end: number }): boolean =>
      other.start >= range.start && other.end <= range.end;
    const score =
      quantities.filter((one) => !one.weak && !one.withdrawn && within(one.range)).length * 2 +
      names.filter(within).length * 2 +
      (tellsOwnMoment(cue) ? 1.5 : 0) +
      (sharedWith(
        own,
        inside.map(({ folded }) => folded),
      ) >= 2
        ? 1
        : 0) +
      (THING.test(cue) ? 0.5 : 0);
    const anybody = ANYBODY.test(cue);
    if (score >= 1 && !(anybody && score < 3)) {
      specific += inside.length;
      found.push({ text: words, score });
    } else if (score === 0 || anybody) {
      if (emptiest === null || inside.length > emptiest.words || anybody)
        emptiest = { text: words, words: inside.length };
    }
  }
  return {
    share: total === 0 ? 0 : Math.round((specific / total) * 100) / 100,
    words: found
      .toSorted((a, b) => b.score - a.score)
      .slice(0, 5)
      .map((one) => one.text),
    anybody: emptiest?.text ?? null,
  };
}

/** "I rang her at home", "my aunt baked", "she told me": something that happened, with the person in it. */
const tellsOwnMoment = (cue: string): boolean => {
  if (/\b(?:would|always|usually|often|normally|never|if|whenever|try to|tend to)\b/u.test(cue)) return false;
  return readAnswer(cue).events > 0 && /\b(?:i|we|my|me|our|us|she|he|they|her|him|them|his|their)\b/u.test(cue);
};

/** A thing one can point at: "the blue van", "a deaf customer". */
const THING =
  /\b(?:my (?:mother|father|mum|dad|aunt|uncle|brother|sister|daughter|son|grandmother|grandfather|nan|neighbour|boss|manager|teacher)|night shift|car park|kitchen|ward|van|lorry|roof|classroom|till|counter|workshop|boiler|kiln|allotment|playground)\b/u;

function merged(clauses: readonly AnswerClause[]): AnswerClause[] {
  const out: AnswerClause[] = [];
  for (const clause of clauses) {
    const last = out.at(-1);
    if (last && clause.cue.split(' ').length < SHORT)
      out[out.length - 1] = {
        cue: `${last.cue} ${clause.cue}`,
        range: { start: last.range.start, end: clause.range.end },
      };
    else out.push(clause);
  }
  return out;
}

const sharedWith = (own: ReadonlySet<string>, words: readonly string[]): number =>
  new Set(words.filter((word) => own.has(word))).size;

function wordsOfStories(stories: readonly Story[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const story of stories)
    for (const text of [story.script?.text ?? '', ...story.keyPoints.map((point) => point.text)])
      for (const word of fold(text).split(/[^\p{L}\p{N}']+/u))
        if (word.length >= 5 && !FUNCTION_WORDS.has(word)) words.add(word);
  return words;
}

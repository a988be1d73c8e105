import { type Word, wordsOf } from '../language/words.ts';
import { type Idea, ideasOf } from '../takes/text/ideas.ts';
import { alike } from '../takes/text/meanings/alike.ts';
import { rangeOfWords } from '../takes/told.ts';
import { cuesOf, NO_CUE } from './askCues.ts';
import type { Ask } from './asks.ts';
import type { Answered } from './answerTest.ts';
import { type AnswerWords, cueForm } from './answerWords.ts';

/** What can be measured of one ask among several, each 0 to 1 (`room` to 2). */
export interface AskMeasures {
  /** The kind's own test found nothing that such an answer can't do without: 1, half for "maybe" or a test less sure. */
  readonly lacks: number;
  /** Asked first: hardly anybody leaves that out. */
  readonly first: number;
  /** Sentences for each ask. */
  readonly room: number;
  /** Share of the sentences that speak more to another ask than to this. */
  readonly taken: number;
  /** Words of the kind that the ask wants; the first sentence counts for the first ask only, unless it is all there is. */
  readonly cue: number;
  /** How close the answer's words come to the ask's, the best pair; the first sentence as above. */
  readonly near: number;
  /** No words are known that every answer of this kind has. */
  readonly cueless: number;
  /** The ask says much, and nothing anywhere in the answer is near it. */
  readonly telling: number;
}

/** Answered in so many ways that their tests miss some. */
const MANY_WORDS = /^(?:preparing|reason|open|superlative)$/;

interface Sentence {
  readonly cue: string;
  readonly text: string;
  readonly ideas: readonly Idea[];
}

/** Words by which questions ask; an answer that has them takes nothing up. */
const OF_ASKING =
  /^(?:tell|say|describe|explain|share|give|example|think|like|would|kind|sort|most|first|last|ever|moment|time|present|current|feel|find|know|want|make|made|get|us|me|much|many|long|often|way|really|best|worst|biggest|one|thing|differently)$/;

/** "How would you apply it here": that something is applied, to whatever, says nothing of here. */
const CARRYING = /^(?:apply|bring|use|translate|carry|show)$/;

const contentOf = (words: readonly Word[], carried: boolean): Idea[] =>
  ideasOf(words).filter(
    ({ startWord, endWord, value }) =>
      value === null &&
      !words
        .slice(startWord, endWord)
        .every(({ folded }) => OF_ASKING.test(folded) || (carried && CARRYING.test(folded))),
  );

/** Light words weigh little, but the same light word said again is still a sign. */
const WEIGHT_ADDED = 0.3;
/** What a cue counts beside a word taken up, where asks compete for a sentence. */
const CUE_SHARE = 0.5;
/** Ideas this heavy together make an ask that says much. */
const MUCH_SAID = 2.5;
const MOST_ROOM = 2;

/**
 * Measures each ask of a question that has several.
 *
 * @param tested the verdict of each ask's own test, in the asks' order
 */
export function measuresOf(asks: readonly Ask[], answer: AnswerWords, tested: readonly Answered[]): AskMeasures[] {
  const sentences = sentencesIn(answer);
  const contents = asks.map((ask) => contentOf(wordsOf(ask.text), ask.kind === 'wouldYou'));
  const near = contents.map((wanted) =>
    sentences.map(({ ideas }) =>
      Math.max(0, ...wanted.map((one) => best(one, ideas) * Math.min(1, one.weight + WEIGHT_ADDED))),
    ),
  );
  const cue = asks.map((ask) => {
    const has = cuesOf(ask);
    return sentences.map((sentence) => (has(sentence.cue, sentence.text) ? 1 : 0));
  });
  const score = (a: number, s: number): number => near[a]![s]! + CUE_SHARE * cue[a]![s]!;
  return asks.map((ask, a): AskMeasures => {
    const from = a === 0 || sentences.length === 1 ? 0 : 1;
    const weight = contents[a]!.reduce((sum, one) => sum + one.weight, 0);
    const taken = sentences.filter((_, s) => asks.some((_ask, b) => b !== a && score(b, s) > score(a, s)));
    return {
      lacks: tested[a] === 'yes' ? 0 : tested[a] === 'maybe' || MANY_WORDS.test(ask.kind) ? 0.5 : 1,
      first: a === 0 ? 1 : 0,
      room: Math.min(MOST_ROOM, sentences.length / asks.length),
      taken: taken.length / Math.max(1, sentences.length),
      cue: Math.max(0, ...cue[a]!.slice(from)),
      near: Math.max(0, ...near[a]!.slice(from)),
      cueless: cuesOf(ask) === NO_CUE ? 1 : 0,
      telling: Math.min(1, weight / MUCH_SAID) * (1 - Math.max(0, ...near[a]!)),
    };
  });
}

const best = (wanted: Idea, said: readonly Idea[]): number =>
  said.reduce((most, one) => Math.max(most, alike(wanted, one)), 0);

/** A sentence of more words than this is several, told without full stops. */
const LONG_SENTENCE = 30;

function sentencesIn({ told }: AnswerWords): Sentence[] {
  const { clauses, words } = told;
  // Where the sentence of each clause ends: told backwards, so that each clause is looked at once.
  const ends: number[] = [];
  let end = words.length;
  for (let at = clauses.length - 1; at >= 0; at--) {
    ends[at] = end;
    if (clauses[at]!.opensSentence) end = clauses[at]!.startWord;
  }
  const starts: number[] = [];
  clauses.forEach(({ opensSentence, startWord }, at) => {
    const soFar = ends[at]! - (starts.at(-1) ?? 0);
    if (at === 0 || opensSentence || soFar > LONG_SENTENCE) starts.push(startWord);
  });
  return starts.map((start, at) => {
    const range = rangeOfWords(told, start, starts[at + 1] ?? words.length);
    const text = told.text.slice(range.start, range.end);
    return { cue: cueForm(text), text, ideas: ideasOf(wordsOf(text)) };
  });
}

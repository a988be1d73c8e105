import type { TextRange } from '../shared/textRange.ts';
import type { PointOutline } from './outline.ts';
import { type Carried, type Hit, hitsOf } from './recall.ts';
import type { Clause } from './text/clauses.ts';
import { rangeOfWords, type Told } from './told.ts';

/** What a word of the script's telling weighs beside a word of the point itself. */
const SCRIPT_WEIGHT = 0.5;
/** A further clause is shown when it adds this share of what the best one carries: beside a shown one, and apart from all. */
const WORTH_SHOWING = 0.3;
const WORTH_SHOWING_APART = 0.6;
const MOST_CLAUSES = 3;
/** Longer clauses are cut to the words that carry something. */
const WHOLE_CLAUSE_WORDS = 12;

interface ClauseHits {
  readonly clause: Clause;
  /** Best weight per wanted idea: of the point from 0 up, of the script from -1 down. */
  readonly gains: Map<number, number>;
  firstWord: number;
  endWord: number;
}

/**
 * The clauses that carry a point, in order, out of the stretch in which it was found: the one that says most of it, then
 * those that add something to it. Neighbouring ones are one range. Empty where the stretch carries nothing.
 */
export function evidenceRanges(take: Told, point: PointOutline, stretch: Carried): readonly TextRange[] {
  if (stretch.endWord <= stretch.startWord) return [];
  const clauses = take.clauses
    .filter((clause) => clause.startWord < stretch.endWord && clause.endWord > stretch.startWord)
    .map((clause): ClauseHits => ({ clause, gains: new Map(), firstWord: Infinity, endWord: 0 }));
  const from = clauses[0]?.clause.startWord ?? 0;
  const to = clauses.at(-1)?.clause.endWord ?? 0;
  const add = (hits: readonly Hit[], weights: readonly number[], factor: number, keyOf: (wanted: number) => number) => {
    for (const hit of hits) {
      const idea = take.ideas[hit.at];
      const found =
        idea && clauses.find(({ clause }) => idea.startWord >= clause.startWord && idea.startWord < clause.endWord);
      if (!idea || !found) continue;
      const gain = hit.affinity * (weights[hit.wanted] ?? 0) * factor;
      const key = keyOf(hit.wanted);
      found.gains.set(key, Math.max(gain, found.gains.get(key) ?? 0));
      found.firstWord = Math.min(found.firstWord, idea.startWord);
      found.endWord = Math.max(found.endWord, idea.endWord);
    }
  };
  add(hitsOf(take, point.ideas, from, to), point.weights, 1, (wanted) => wanted);
  add(hitsOf(take, point.scriptIdeas, from, to), point.scriptWeights, SCRIPT_WEIGHT, (wanted) => -1 - wanted);
  const chosen = clausesThatCarry(clauses);
  return merged(chosen).map(({ startWord, endWord }) => withSigns(take.text, rangeOfWords(take, startWord, endWord)));
}

/** With the sign that belongs to a number at either end. */
const withSigns = (text: string, { start, end }: TextRange): TextRange => ({
  start: /[$£€¥₹]/.test(text.charAt(start - 1)) ? start - 1 : start,
  end: text.charAt(end) === '%' ? end + 1 : end,
});

/** Takes the clause that adds most, again and again, while it adds enough. */
function clausesThatCarry(clauses: readonly ClauseHits[]): ClauseHits[] {
  const said = new Map<number, number>();
  const chosen: ClauseHits[] = [];
  let first = 0;
  while (chosen.length < MOST_CLAUSES) {
    let best: ClauseHits | null = null;
    let most = 0;
    for (const [at, candidate] of clauses.entries()) {
      if (chosen.includes(candidate)) continue;
      let gain = 0;
      for (const [key, weight] of candidate.gains) gain += Math.max(0, weight - (said.get(key) ?? 0));
      const beside = [clauses[at - 1], clauses[at + 1]].some((other) => other && chosen.includes(other));
      if (gain > most && gain >= first * (beside ? WORTH_SHOWING : WORTH_SHOWING_APART)) {
        [best, most] = [candidate, gain];
      }
    }
    if (best === null) break;
    if (chosen.length === 0) first = most;
    chosen.push(best);
    for (const [key, weight] of best.gains) said.set(key, Math.max(weight, said.get(key) ?? 0));
  }
  return chosen.sort((a, b) => a.clause.startWord - b.clause.startWord);
}

function merged(chosen: readonly ClauseHits[]): { startWord: number; endWord: number }[] {
  const ranges: { startWord: number; endWord: number; clauseEnd: number }[] = [];
  for (const { clause, firstWord, endWord } of chosen) {
    const whole = clause.endWord - clause.startWord <= WHOLE_CLAUSE_WORDS;
    const last = ranges.at(-1);
    if (last && last.clauseEnd === clause.startWord && !clause.opensSentence) {
      last.endWord = whole ? clause.endWord : endWord;
      last.clauseEnd = clause.endWord;
      continue;
    }
    ranges.push({
      startWord: whole ? clause.startWord : firstWord,
      endWord: whole ? clause.endWord : endWord,
      clauseEnd: clause.endWord,
    });
  }
  return ranges;
}

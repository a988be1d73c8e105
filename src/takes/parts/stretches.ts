import type { Clause } from '../text/clauses.ts';
import type { Told } from '../told.ts';

const OPENERS = new Set(
  "and so but then because when while which although though instead after before until if even since however by within in at over once ultimately that's".split(
    ' ',
  ),
);
const SUBJECTS = new Set("i we they he she it there i'd i'm we'd they'd it's that my our the".split(' '));
// A subject after one of these goes on with what was begun: "what I did", "that we had".
const LINKS = new Set(
  'and so but then because when while which although though what that as than how where who if until before after of for to with from by at in on into the a an my our was were is are had have did do be been said asked told thought knew meant felt made let gave and/or or not all every only just even'.split(
    ' ',
  ),
);
const SHORTEST = 3;

/**
 * Cuts a text into the smallest stretches at which a part of a story may begin: clauses, and within dictated ones also
 * before a new subject or an adverbial ("… i proposed", "… in three months"). Finer than clauses; linear.
 */
export function stretchesForParts(told: Told): Clause[] {
  const stretches: Clause[] = [];
  for (const clause of told.clauses) {
    let start = clause.startWord;
    for (let i = start + SHORTEST; i <= clause.endWord - SHORTEST; i++) {
      const word = told.words[i]?.folded ?? '';
      const before = told.words[i - 1]?.folded ?? '';
      if (i - start < SHORTEST || LINKS.has(before)) continue;
      if (OPENERS.has(word) || SUBJECTS.has(word)) {
        // "the" and "in" stand inside clauses far more often than at their start.
        if (/^(?:the|in|at|my|our|that|by|over|it)$/.test(word) && i - start < 5) continue;
        stretches.push({
          startWord: start,
          endWord: i,
          opensSentence: clause.opensSentence && start === clause.startWord,
        });
        start = i;
      }
    }
    stretches.push({
      startWord: start,
      endWord: clause.endWord,
      opensSentence: clause.opensSentence && start === clause.startWord,
    });
  }
  return stretches;
}

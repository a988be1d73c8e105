import type { Clause } from '../text/clauses.ts';
import type { Told } from '../told.ts';
import { breakScores } from './breaks.ts';

/** A smallest stretch of a text at which a part of a story may begin. */
export interface Stretch extends Clause {
  /** Log odds that a new statement begins with it, as the classes of its words and of those around it say. */
  readonly breakScore: number;
}

const OPENERS = new Set(
  "and so but then because when while which although though instead after before until if even since however by within in at over once ultimately that's".split(
    ' ',
  ),
);
const SUBJECTS = new Set("i we they he she it there i'd i'm we'd they'd it's that my our the".split(' '));
// A subject after one of these goes on with what was begun: "what I did", "that we had".
const LINKS = new Set(
  'and so but then because when while which although though what that as than how where who if until before after of for to with from by at in on into the a an my our was were is are have had did do be been said asked told thought knew meant felt made let gave and/or or not all every only just even'.split(
    ' ',
  ),
);
const SHORTEST = 3;
/** Log odds from which a break counts that no word announces: dictation has no marks. */
const BREAK_FROM = -2;
const TITLE = /^(?:mr|mrs|ms|dr|st|prof)$/;

/**
 * Cuts a text into the smallest stretches at which a part of a story may begin: clauses, and within dictated ones also
 * before a new subject or an adverbial ("… i proposed", "… in three months"), and wherever the classes of the words make
 * a new statement likely. Finer than clauses; linear.
 */
export function stretchesForParts(told: Told): Stretch[] {
  const scores = breakScores(told);
  const stretches: Stretch[] = [];
  const push = (startWord: number, endWord: number, opensSentence: boolean): void => {
    stretches.push({ startWord, endWord, opensSentence, breakScore: scores[startWord] ?? 0 });
  };
  for (const clause of joinedClauses(told)) {
    let start = clause.startWord;
    for (let i = start + 1; i < clause.endWord; i++) {
      const word = told.words[i]?.folded ?? '';
      const before = told.words[i - 1]?.folded ?? '';
      const score = scores[i] ?? 0;
      const likely =
        score > BREAK_FROM &&
        i - start >= 2 &&
        clause.endWord - i >= 2 &&
        score >= (scores[i - 1] ?? 0) - 0.5 &&
        score >= (scores[i + 1] ?? 0);
      if (!likely) {
        if (i - start < SHORTEST || clause.endWord - i < SHORTEST || LINKS.has(before)) continue;
        if (!OPENERS.has(word) && !SUBJECTS.has(word)) continue;
        // "the" and "in" stand inside clauses far more often than at their start.
        if (/^(?:the|in|at|my|our|that|by|over|it)$/.test(word) && i - start < 5) continue;
      }
      push(start, i, clause.opensSentence && start === clause.startWord);
      start = i;
    }
    push(start, clause.endWord, clause.opensSentence && start === clause.startWord);
  }
  return stretches;
}

/** The text's clauses, those that only a title ("Mr. Ode") or a time ("1:15") cut in two joined again. */
function joinedClauses(told: Told): Clause[] {
  const clauses: Clause[] = [];
  for (const clause of told.clauses) {
    const last = clauses.at(-1);
    const before = told.words[clause.startWord - 1];
    const first = told.words[clause.startWord];
    const isJoined =
      before &&
      first &&
      (TITLE.test(before.folded) ||
        (first.start - before.end === 1 && /^\d/.test(first.folded) && /^\d/.test(before.folded)));
    if (last && isJoined) clauses[clauses.length - 1] = { ...last, endWord: clause.endWord };
    else clauses.push(clause);
  }
  return clauses;
}

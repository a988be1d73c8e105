import { spacedWordsOf } from '../../language/words.ts';
import type { TextRange } from '../../shared/textRange.ts';
import type { WordTime } from '../../speech/model.ts';
import type { ConnectionReview } from '../connection.ts';
import type { PartReview } from '../model.ts';
import type { Outline } from '../outline.ts';
import { affinity } from '../text/ideas.ts';
import { rangeOfWords, type Told, toldOf } from '../told.ts';
import { bestParts } from './bestParts.ts';
import { cueScores, PARTS, placeScores, type PartScores } from './cues.ts';
import { scriptParts } from './scriptParts.ts';

const ALIGNED_WEIGHT = 3;
const CUE_WEIGHT = 0.5;
const PLACE_WEIGHT = 0.35;
const PLACE_WEIGHT_ALONE = 0.8;
const CONNECTION_WEIGHT = 4;

/** The parts of a take of a known story, in the order told: its clauses are held against the script's own parts. */
export function reviewParts(
  outline: Outline,
  take: Told,
  connection: ConnectionReview,
  times: readonly WordTime[] | null,
): PartReview[] {
  const hasScript = outline.script.ideas.length > 0;
  const evidence = partEvidence(outline, take);
  return stretches(
    take,
    connection.range,
    times,
    (clause) => (hasScript ? evidence(clause.startWord, clause.endWord) : null),
    hasScript ? PLACE_WEIGHT : PLACE_WEIGHT_ALONE,
  );
}

/** The parts of an answer that no story is known for, from cue words and place alone. Less sure than `reviewParts`. */
export function partsOfAnswer(text: string): PartReview[] {
  return stretches(toldOf(text), null, null, () => null, PLACE_WEIGHT_ALONE);
}

type PartEvidence = (clause: { readonly startWord: number; readonly endWord: number }) => readonly number[] | null;

function stretches(
  take: Told,
  connection: TextRange | null,
  times: readonly WordTime[] | null,
  evidenceOf: PartEvidence,
  placeWeight: number,
): PartReview[] {
  const total = Math.max(1, take.words.length);
  const units = take.clauses.map((clause): PartScores => {
    const range = rangeOfWords(take, clause.startWord, clause.endWord);
    const cues = cueScores(take.text.slice(range.start, range.end));
    const place = placeScores((clause.startWord + clause.endWord) / 2 / total);
    const aligned = evidenceOf(clause);
    const scores = cues.map(
      (cue, part) => cue * CUE_WEIGHT + (place[part] ?? 0) * placeWeight + (aligned?.[part] ?? 0) * ALIGNED_WEIGHT,
    );
    const connects = connection !== null && range.start >= connection.start && range.end <= connection.end;
    scores[4] = (scores[4] ?? 0) + (connects ? CONNECTION_WEIGHT : -CONNECTION_WEIGHT);
    return scores as unknown as PartScores;
  });
  const path = bestParts(units);
  const spaced = spacedWordsOf(take.text);
  const parts: PartReview[] = [];
  let nextWord = 0;
  for (let c = 0; c < path.length;) {
    let end = c;
    while (end + 1 < path.length && path[end + 1] === path[c]) end++;
    const first = take.clauses[c];
    const last = take.clauses[end];
    const part = PARTS[path[c] ?? 0];
    if (first && last && part) {
      const range = rangeOfWords(take, first.startWord, last.endWord);
      const startWord = nextWord;
      const isLast = end + 1 >= path.length;
      const following = take.words[take.clauses[end + 1]?.startWord ?? 0]?.start ?? 0;
      while (nextWord < spaced.length && (isLast || (spaced[nextWord]?.end ?? 0) <= following)) nextWord++;
      const spoken = times?.filter((time) => time.end > range.start && time.start < range.end) ?? [];
      parts.push({
        part,
        startWord,
        endWord: nextWord,
        range,
        ...(spoken.length > 0 ? { startMs: spoken[0]?.onsetMs ?? 0, endMs: spoken.at(-1)?.offsetMs ?? 0 } : {}),
      });
    }
    c = end + 1;
  }
  return parts;
}

/** For a stretch of take words: per part, the share of its content that the script tells in that part. */
function partEvidence(outline: Outline, take: Told): (startWord: number, endWord: number) => readonly number[] {
  const script = outline.script;
  const byClause = scriptParts(outline);
  const partAtIdea = new Map<number, number>();
  let c = 0;
  script.ideas.forEach((idea, at) => {
    while (c + 1 < script.clauses.length && idea.startWord >= (script.clauses[c]?.endWord ?? Infinity)) c++;
    const part = byClause[c];
    if (part !== undefined) partAtIdea.set(at, part);
  });
  const known = new Map<string, readonly number[]>();
  const shares = take.ideas.map((idea) => {
    const before = known.get(idea.stem);
    if (before) return before;
    const votes = [0, 0, 0, 0, 0];
    const keys = [idea.stem, ...idea.classes.map((group) => `~${group}`)];
    const seen = new Set<number>();
    for (const key of keys) {
      for (const at of script.index.get(key) ?? []) {
        const other = script.ideas[at];
        const part = partAtIdea.get(at);
        if (seen.has(at) || !other || part === undefined) continue;
        seen.add(at);
        votes[part] = (votes[part] ?? 0) + affinity(idea, other);
      }
    }
    const sum = votes.reduce((a, b) => a + b, 0);
    const made = votes.map((vote) => (sum > 0 ? (vote / Math.max(sum, 1)) * idea.weight : 0));
    known.set(idea.stem, made);
    return made;
  });
  return (startWord, endWord) => {
    const sums = [0, 0, 0, 0, 0];
    let weight = 1;
    for (
      let i = firstIdeaFrom(take, startWord);
      i < take.ideas.length && (take.ideas[i]?.startWord ?? 0) < endWord;
      i++
    ) {
      weight += take.ideas[i]?.weight ?? 0;
      shares[i]?.forEach((share, part) => (sums[part] = (sums[part] ?? 0) + share));
    }
    return sums.map((sum) => sum / weight);
  };
}

/** Index of the first idea at or after a word. Binary search, so that long takes stay linear. */
function firstIdeaFrom(take: Told, word: number): number {
  let low = 0;
  let high = take.ideas.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((take.ideas[middle]?.startWord ?? 0) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

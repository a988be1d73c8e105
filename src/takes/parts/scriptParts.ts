import type { Outline } from '../outline.ts';
import { rangeOfWords, type Told } from '../told.ts';
import { reviewConnection } from '../connection.ts';
import { bestParts } from './bestParts.ts';
import { cueScores, partOfLabel, placeScores, type PartScores } from './cues.ts';

const CUE_WEIGHT = 0.6;
const PLACE_WEIGHT = 0.8;
const LABEL_WEIGHT = 0.5;
const CONNECTION_WEIGHT = 3;

const partsByOutline = new WeakMap<Outline, readonly number[]>();

/** The part that each clause of the story's script belongs to: by its place, its words and the key points it tells. */
export function scriptParts(outline: Outline): readonly number[] {
  const known = partsByOutline.get(outline);
  if (known) return known;
  const made = bestParts(clauseScores(outline, outline.script));
  partsByOutline.set(outline, made);
  return made;
}

function clauseScores(outline: Outline, script: Told): PartScores[] {
  const connection = reviewConnection(outline, script);
  const total = Math.max(1, script.words.length);
  return script.clauses.map((clause, c) => {
    const range = rangeOfWords(script, clause.startWord, clause.endWord);
    const cues = cueScores(script.text.slice(range.start, range.end));
    const place = placeScores((clause.startWord + clause.endWord) / 2 / total);
    const scores = cues.map((cue, part) => cue * CUE_WEIGHT + (place[part] ?? 0) * PLACE_WEIGHT);
    for (const point of outline.points) {
      if (!point.scriptClauses.includes(c) || point.isConnection) continue;
      const part = partOfLabel(point.label);
      if (part !== null) scores[part] = (scores[part] ?? 0) + LABEL_WEIGHT;
    }
    const closes =
      connection.range !== null && range.start >= connection.range.start && range.end <= connection.range.end;
    scores[4] = (scores[4] ?? 0) + (closes ? CONNECTION_WEIGHT : -CONNECTION_WEIGHT);
    return scores as unknown as PartScores;
  });
}

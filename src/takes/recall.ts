import { affinity, type Idea } from './text/ideas.ts';
import type { Told } from './told.ts';

/** The stretch of a told text that carries most of some wanted ideas. */
export interface Carried {
  /** 0 to 1: weight of the ideas carried, as a share of all that were wanted. */
  readonly share: number;
  /** Half-open, in words; start = end where nothing was found. */
  readonly startWord: number;
  readonly endWord: number;
  /** Per wanted idea, how well it was carried. */
  readonly affinities: readonly number[];
}

interface Hit {
  readonly at: number;
  readonly wanted: number;
  readonly affinity: number;
}

const NOTHING: Carried = { share: 0, startWord: 0, endWord: 0, affinities: [] };

/**
 * Weighted recall of `wanted` in the best window of `windowWords` words: Σ weight × affinity / Σ weight.
 * Scattered words of a long take therefore never add up to a point. Linear in the take's length.
 */
export function carriedIn(
  told: Told,
  wanted: readonly Idea[],
  weights: readonly number[],
  windowWords: number,
  fromWord = 0,
  toWord = Infinity,
): Carried {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return NOTHING;
  const hits = hitsOf(told, wanted).filter((hit) => {
    const idea = told.ideas[hit.at];
    return idea !== undefined && idea.startWord >= fromWord && idea.endWord <= toWord;
  });
  let best: Carried = { ...NOTHING, affinities: wanted.map(() => 0) };
  for (let first = 0; first < hits.length; first++) {
    const startHit = hits[first];
    if (!startHit) break;
    const startWord = told.ideas[startHit.at]?.startWord ?? 0;
    const affinities = wanted.map(() => 0);
    let sum = 0;
    let endWord = startWord;
    for (let i = first; i < hits.length; i++) {
      const hit = hits[i];
      const idea = hit && told.ideas[hit.at];
      if (!hit || !idea || idea.endWord > startWord + windowWords) break;
      const gained = hit.affinity - (affinities[hit.wanted] ?? 0);
      if (gained <= 0) continue;
      affinities[hit.wanted] = hit.affinity;
      sum += gained * (weights[hit.wanted] ?? 0);
      endWord = idea.endWord;
    }
    if (sum / total > best.share + 1e-9) best = { share: sum / total, startWord, endWord, affinities };
  }
  return best;
}

/** Every place where a wanted idea is said, in order. */
function hitsOf(told: Told, wanted: readonly Idea[]): Hit[] {
  const hits: Hit[] = [];
  wanted.forEach((idea, w) => {
    const seen = new Set<number>();
    const look = (key: string): void => {
      for (const at of told.index.get(key) ?? []) {
        if (seen.has(at)) continue;
        seen.add(at);
        const said = told.ideas[at];
        const close = said ? affinity(idea, said) : 0;
        if (close > 0) hits.push({ at, wanted: w, affinity: close });
      }
    };
    look(idea.stem);
    for (const group of idea.classes) look(`~${group}`);
    if (idea.value !== null) look('#');
    if (idea.sound !== null) look(`/${idea.sound}`);
  });
  return hits.sort((a, b) => a.at - b.at || b.affinity - a.affinity);
}

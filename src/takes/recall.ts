import { affinity, type Idea } from './text/ideas.ts';
import type { Told } from './told.ts';

/** A wanted idea said in a told text. */
export interface Hit {
  /** Index into the told text's ideas. */
  readonly at: number;
  /** Index into the wanted ideas. */
  readonly wanted: number;
  readonly affinity: number;
}

/** The stretch of a told text that carries most of some wanted ideas. */
export interface Carried {
  /** 0 to 1: weight of the ideas carried, as a share of all that were wanted. */
  readonly share: number;
  /** Of that share, what was carried by the very same words. */
  readonly exactShare: number;
  /** Half-open, in words; start = end where nothing was found. */
  readonly startWord: number;
  readonly endWord: number;
  /** The best hit per wanted idea within the stretch. */
  readonly hits: readonly Hit[];
}

const NOTHING: Carried = { share: 0, exactShare: 0, startWord: 0, endWord: 0, hits: [] };

/**
 * Weighted recall of the wanted ideas in the best window of `windowWords` words: Σ weight × affinity / Σ weight.
 * Scattered words of a long take therefore never add up to a point. Linear in the number of hits.
 */
export function carriedIn(told: Told, weights: readonly number[], hits: readonly Hit[], windowWords: number): Carried {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return NOTHING;
  let best = NOTHING;
  let previousStart = -1;
  for (let first = 0; first < hits.length; first++) {
    const startHit = hits[first];
    if (!startHit) break;
    const startWord = told.ideas[startHit.at]?.startWord ?? 0;
    if (startWord === previousStart) continue;
    previousStart = startWord;
    const bestHits = new Map<number, Hit>();
    let sum = 0;
    let endWord = startWord;
    for (let i = first; i < hits.length; i++) {
      const hit = hits[i];
      const idea = hit && told.ideas[hit.at];
      if (!hit || !idea || idea.endWord > startWord + windowWords) break;
      const gained = hit.affinity - (bestHits.get(hit.wanted)?.affinity ?? 0);
      if (gained <= 0) continue;
      bestHits.set(hit.wanted, hit);
      sum += gained * (weights[hit.wanted] ?? 0);
      endWord = idea.endWord;
    }
    if (sum / total > best.share + 1e-9) {
      let exact = 0;
      for (const hit of bestHits.values()) if (hit.affinity === 1) exact += weights[hit.wanted] ?? 0;
      best = {
        share: sum / total,
        exactShare: exact / total,
        startWord,
        endWord,
        hits: [...bestHits.values()].sort((a, b) => a.at - b.at),
      };
    }
  }
  return best;
}

/** Every place where a wanted idea is said, in order. Within `fromWord` to `toWord` where given. */
export function hitsOf(told: Told, wanted: readonly Idea[], fromWord = 0, toWord = Infinity): Hit[] {
  const hits: Hit[] = [];
  wanted.forEach((idea, w) => {
    const seen = new Set<number>();
    const look = (key: string): void => {
      for (const at of told.index.get(key) ?? []) {
        const said = told.ideas[at];
        if (!said || said.startWord < fromWord || said.endWord > toWord || seen.has(at)) continue;
        seen.add(at);
        const close = affinity(idea, said);
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

import type { Outline } from '../outline.ts';
import { affinity } from '../text/ideas.ts';
import type { Clause } from '../text/clauses.ts';
import type { Told } from '../told.ts';
import type { Features } from './chain.ts';
import { scriptParts } from './scriptParts.ts';

const NAMES = ['alignedSituation', 'alignedTask', 'alignedAction', 'alignedResult', 'alignedConnection'] as const;
/** Weight of matched ideas from which an alignment counts in full. */
const FULL_MATCH = 2;

/**
 * Where in the script each stretch of a take belongs, and so in which part: by the ideas they share, the best matching
 * stretches counting most (squared). Each idea of the script is looked up, so this is linear in the take's length.
 */
export function alignedFeatures(outline: Outline, take: Told, stretches: readonly Clause[]): Features[] {
  const script = outline.script;
  const parts = scriptParts(outline);
  const stretchOfWord = new Int32Array(script.words.length + 1);
  parts.stretches.forEach((stretch, s) => stretchOfWord.fill(s, stretch.startWord, stretch.endWord));
  const places = parts.stretches.map(
    (stretch) => (stretch.startWord + stretch.endWord) / 2 / Math.max(1, script.words.length),
  );
  const closeByStem = new Map<string, ReadonlyMap<number, number>>();
  const closeness = (at: number): ReadonlyMap<number, number> => {
    const idea = take.ideas[at]!;
    const known = closeByStem.get(idea.stem);
    if (known) return known;
    const made = new Map<number, number>();
    const look = (key: string): void => {
      for (const other of script.index.get(key) ?? []) {
        const wanted = script.ideas[other];
        if (!wanted) continue;
        const stretch = stretchOfWord[wanted.startWord] ?? 0;
        made.set(stretch, Math.max(made.get(stretch) ?? 0, affinity(wanted, idea)));
      }
    };
    look(idea.stem);
    for (const group of idea.classes) look(`~${group}`);
    if (idea.value !== null) look('#');
    if (idea.sound !== null) look(`/${idea.sound}`);
    closeByStem.set(idea.stem, made);
    return made;
  };
  let next = 0;
  return stretches.map((stretch) => {
    const matched = new Map<number, number>();
    while (next < take.ideas.length && (take.ideas[next]?.startWord ?? 0) < stretch.endWord) {
      const idea = take.ideas[next]!;
      for (const [s, close] of closeness(next)) matched.set(s, (matched.get(s) ?? 0) + close * idea.weight);
      next++;
    }
    return featuresOf(matched, parts.likelihoods, places, parts.ofPoints);
  });
}

function featuresOf(
  matched: ReadonlyMap<number, number>,
  likelihoods: readonly (readonly number[])[],
  places: readonly number[],
  ofPoints: readonly Features[],
): Features {
  let top = 0;
  let total = 0;
  for (const weight of matched.values()) {
    top = Math.max(top, weight);
    total += weight * weight;
  }
  if (total === 0) return {};
  const strength = Math.min(1, top / FULL_MATCH);
  const features: Record<string, number> = {};
  let place = 0;
  for (const [s, weight] of matched) {
    const share = (weight * weight) / total;
    place += share * (places[s] ?? 0);
    for (const [name, value] of Object.entries(ofPoints[s] ?? {}))
      features[name] = (features[name] ?? 0) + share * strength * value;
    NAMES.forEach((name, part) => {
      features[name] = (features[name] ?? 0) + share * strength * (likelihoods[s]?.[part] ?? 0);
    });
  }
  return {
    ...features,
    aligned: strength,
    alignedPlace: place * strength,
    alignedPlaceSquared: place * place * strength,
  };
}

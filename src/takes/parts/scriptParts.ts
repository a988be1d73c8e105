import type { Outline } from '../outline.ts';
import type { Clause } from '../text/clauses.ts';
import { type Features, partLikelihoods, stretchScores } from './chain.ts';
import { partsInOrder } from './labelPart.ts';
import { partFeatures } from './partFeatures.ts';
import { pointFeatures } from './pointFeatures.ts';
import { CUE_MODEL, type PartModel } from './partWeights.ts';
import { stretchesForParts } from './stretches.ts';

/** The script cut into stretches, with how likely each belongs to each part. */
export interface ScriptParts {
  readonly stretches: readonly Clause[];
  /** Per stretch, by index into PARTS. */
  readonly likelihoods: readonly (readonly number[])[];
  /** Per stretch, what the key points that it tells say about it. */
  readonly ofPoints: readonly Features[];
  /** Whether some stretch is most likely the result. */
  readonly hasResult: boolean;
}

/** A key point's label says more about the part than any word of the stretch that tells it. */
const LABEL_WEIGHT = 5;
const CONNECTION = 4;
const RESULT = 3;

const partsByOutline = new WeakMap<Outline, ScriptParts>();

/** The parts of a story's script: from its words, and from the labels of the key points that its stretches tell. */
export function scriptParts(outline: Outline): ScriptParts {
  const known = partsByOutline.get(outline);
  if (known) return known;
  const made = makeScriptParts(outline);
  partsByOutline.set(outline, made);
  return made;
}

function makeScriptParts(outline: Outline): ScriptParts {
  const script = outline.script;
  const stretches = stretchesForParts(script);
  const points = labelledPoints(outline);
  const pointsOf = stretches.map((stretch) =>
    points.filter(({ clauses }) =>
      clauses.some(
        (c) =>
          (script.clauses[c]?.startWord ?? 0) < stretch.endWord &&
          stretch.startWord < (script.clauses[c]?.endWord ?? 0),
      ),
    ),
  );
  const features = partFeatures(
    script,
    stretches,
    (_, i) => pointsOf[i]?.some(({ part }) => part === CONNECTION) ?? false,
  );
  const scores = stretchScores(features, CUE_MODEL);
  scores.within.forEach((row, i) => {
    const told = pointsOf[i] ?? [];
    for (const { part } of told) if (part !== null) row[part] = (row[part] ?? 0) + LABEL_WEIGHT / told.length;
  });
  const likelihoods = partLikelihoods(scores, inOrder(CUE_MODEL));
  return {
    stretches,
    likelihoods,
    ofPoints: pointFeatures(outline, stretches),
    hasResult: likelihoods.some((row) => (row[RESULT] ?? 0) > 0.5),
  };
}

/** A script tells its parts in their order: going back costs so much. Unit: log odds. */
const BACKWARDS = 6;

const inOrder = (model: PartModel): PartModel => ({
  ...model,
  moves: model.moves.map((row, at) => row.map((value, to) => (to < at ? value - BACKWARDS : value))),
});

/** Points in the order in which the script tells them; the first one sets the scene, whatever it is called. */
function labelledPoints(outline: Outline): { readonly clauses: readonly number[]; readonly part: number | null }[] {
  const points = outline.points;
  const parts = partsInOrder(points.map((point) => (point.isConnection ? 'Connection' : point.label)));
  return points.map((point, rank) => ({ clauses: point.scriptClauses, part: parts[rank] ?? null }));
}

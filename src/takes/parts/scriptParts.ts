import type { Outline } from '../outline.ts';
import type { Clause } from '../text/clauses.ts';
import { type Features, partLikelihoods, stretchScores } from './chain.ts';
import { pointFeatures } from './pointFeatures.ts';
import { SCRIPT_MODEL } from './partWeights.ts';
import { scriptSentences, sentenceFeatures } from './scriptSentences.ts';
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
  const { script } = outline;
  const sentences = scriptSentences(script);
  const ofSentences = partLikelihoods(stretchScores(sentenceFeatures(outline, sentences), SCRIPT_MODEL), SCRIPT_MODEL);
  const stretches = stretchesForParts(script);
  let at = 0;
  const likelihoods = stretches.map((stretch) => {
    while ((sentences[at]?.endWord ?? Infinity) <= stretch.startWord) at++;
    return ofSentences[at] ?? [];
  });
  return {
    stretches,
    likelihoods,
    ofPoints: pointFeatures(outline, stretches),
    hasResult: likelihoods.some((row) => (row[RESULT] ?? 0) > 0.5),
  };
}

// Everything that fitParts.mjs and fitBreaks.mjs need of the sources, as one module: the models it sets must be those that
// the scripts' parts are read with.
export { wordsOf } from '../../../src/language/words.ts';
export { reviewConnection } from '../../../src/takes/connection.ts';
export { outlineOf } from '../../../src/takes/outline.ts';
export { alignedFeatures } from '../../../src/takes/parts/alignedFeatures.ts';
export { breakFeatures } from '../../../src/takes/parts/breaks.ts';
export { stretchScores } from '../../../src/takes/parts/chain.ts';
export { partFeatures } from '../../../src/takes/parts/partFeatures.ts';
export { ALIGNED_MODEL, CUE_MODEL, SCRIPT_MODEL } from '../../../src/takes/parts/partWeights.ts';
export { placeParts } from '../../../src/takes/parts/placeParts.ts';
export { scriptSentences, sentenceFeatures } from '../../../src/takes/parts/scriptSentences.ts';
export { stretchesForParts } from '../../../src/takes/parts/stretches.ts';
export { classOf } from '../../../src/takes/parts/wordClasses.ts';
export { rangeOfWords, toldOf } from '../../../src/takes/told.ts';
export { storiesFrom } from '../../builders/storiesFrom.ts';

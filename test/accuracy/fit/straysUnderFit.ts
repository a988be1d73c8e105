// Everything that fitStrays.mjs needs of the sources, as one module.
export { measuresOf, MEASURES } from '../../../src/takes/facts/strayMeasures.ts';
export { joinStrays, otherValuesOf } from '../../../src/takes/facts/joinStrays.ts';
export { reviewFacts } from '../../../src/takes/facts/reviewFacts.ts';
export { storiesFrom } from '../../builders/storiesFrom.ts';

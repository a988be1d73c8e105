/** What misheardNames.mjs measures. */
export { reviewFacts } from '../../src/takes/facts/reviewFacts.ts';
export { storiesFrom } from '../builders/storiesFrom.ts';

// Everything that fitEndings.mjs needs of the sources, as one module.
export { wordsOf } from '../../../src/language/words.ts';
export { classOf } from '../../../src/takes/parts/wordClasses.ts';
export { endingFeatures, tagsOf, WORDS_LOOKED_AT } from '../../../src/takes/endings/endingFeatures.ts';
export { HESITATIONS } from '../../../src/takes/endings/endingWords.ts';
export { storiesFrom } from '../../builders/storiesFrom.ts';
export { toldOf } from '../../../src/takes/told.ts';
export { isUnfinished } from '../../../src/takes/endings/openEnding.ts';
export { endsWhole, unendedStatement } from '../../../src/takes/endings/lastStatement.ts';

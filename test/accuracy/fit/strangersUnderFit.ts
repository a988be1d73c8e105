// Everything that fitStrangers.mjs needs of the sources, as one module.
import { nameGround } from '../../../src/language/matchName.ts';
import { wordsOf } from '../../../src/language/words.ts';
import type { Story } from '../../../src/stories/model.ts';
import { alignmentOf } from '../../../src/takes/facts/alignment.ts';
import { groundOf } from '../../../src/takes/facts/context.ts';
import { nameCaseOf } from '../../../src/takes/facts/nameFacts.ts';
import { strangersIn } from '../../../src/takes/facts/nameStrangers.ts';
import { relevanceOf } from '../../../src/takes/facts/relevance.ts';
import { storyFactsOf } from '../../../src/takes/facts/storyFacts.ts';
import type { Stranger } from '../../../src/takes/facts/strangerMeasures.ts';
import { quantitiesOf } from '../../../src/language/quantities.ts';

export { FIRST_NAMES } from '../../../src/language/firstNames.ts';
export { STRANGER_MEASURES } from '../../../src/takes/facts/strangerMeasures.ts';
export { reviewFacts } from '../../../src/takes/facts/reviewFacts.ts';
export { storiesFrom } from '../../builders/storiesFrom.ts';

/** As reviewFacts prepares a take. */
export function strangersOfTake(story: Story, text: string): Stranger[] {
  const known = storyFactsOf(story);
  const words = wordsOf(text);
  const ground = groundOf(text, words, quantitiesOf(text));
  const alignment = alignmentOf(ground, known.script);
  return strangersIn(nameCaseOf(text, known, ground, nameGround(words), alignment, relevanceOf(ground, known.keys)));
}

import { sentencesOf } from '../../language/sentences.ts';
import { wordsOf } from '../../language/words.ts';
import { slug } from '../../stories/assembleStories.ts';
import type { CardDocument } from './cardDocument.ts';
import { type Draft, draft } from './draft.ts';
import { givesAway, sharedShare } from './givesAway.ts';
import { readPrinciples } from './readPrinciples.ts';

/** As much as one can be asked to say of a principle, words. */
const MOST_WORDS = 32;
/** A meaning may repeat a word of its name ("Owners think …" of Ownership), but not be told by it. */
const MOST_SHARED = 0.2;

/** From a company's principle to what it means. */
export function principleCards(document: CardDocument, values: readonly string[]): Draft[] {
  return readPrinciples(document, values).flatMap(({ name, meaning }) => {
    const answer = meaningOf(name, meaning);
    if (answer === null) return [];
    return [
      draft({
        key: `${document.source.path}#principle-${slug(name)}`,
        kind: 'principle',
        storyId: null,
        document: document.source.path,
        prompt: `What does the principle “${name}” mean?`,
        answer,
      }),
    ];
  });
}

/** The first sentences that fit; those that use the principle's own name only where no others do. */
function meaningOf(name: string, meaning: string): string | null {
  const sentences = sentencesOf(meaning).map(({ text }) => text.trim());
  const clear = sentences.filter((sentence) => !givesAway(name, sentence));
  const chosen: string[] = [];
  for (const sentence of clear.length > 0 ? clear : sentences) {
    if (chosen.length > 0 && wordsOf([...chosen, sentence].join(' ')).length > MOST_WORDS) break;
    chosen.push(sentence);
  }
  const answer = chosen.join(' ');
  return answer === '' || sharedShare(name, answer) > MOST_SHARED ? null : answer;
}

import { quote } from '../shared/quote.ts';
import { fold } from '../language/words.ts';
import { type Finding, finding } from '../shared/finding.ts';
import type { Story } from '../stories/model.ts';
import { reviewFacts } from '../takes/facts/reviewFacts.ts';
import { storyFactsOf } from '../takes/facts/storyFacts.ts';
import { message } from '../shared/message.ts';
import type { FactReview } from '../takes/model.ts';
import { FUNCTION_WORDS } from '../language/functionWords.ts';
import { reduce } from '../takes/text/synonyms.ts';
import type { Told } from '../takes/told.ts';

/** An answer tells a story where it has this many of the story's facts right: a value alone can be chance. */
const RIGHT_FROM = 2;
const NAMES: ReadonlySet<string> = new Set(['person', 'organisation', 'technology', 'title', 'term']);

/**
 * Values that an answer gives otherwise than the person's own guides do. Only the story that the answer tells counts:
 * the one with the most facts right, and at least two of them.
 */
export function toldDifferently(answer: Told, stories: readonly Story[]): Finding[] {
  if (answer.words.length === 0) return [];
  let best: { story: Story; wrong: readonly FactReview[]; right: number } | null = null;
  for (const story of likely(answer, stories)) {
    const { facts } = reviewFacts(story, { text: answer.text, words: answer.words });
    const right = facts.filter((fact) => fact.status === 'right').length;
    if (right < RIGHT_FROM || (best && right <= best.right)) continue;
    best = {
      story,
      right,
      wrong: facts.filter(
        (fact) => fact.status === 'wrong' && isClaim(fact) && fold(fact.said ?? '') !== fold(fact.text),
      ),
    };
  }
  if (!best) return [];
  const { story } = best;
  return best.wrong.map((fact) =>
    finding(
      'told-differently',
      'warning',
      message('Here it is {said}; your story {story} in {document} has {fact}.', {
        said: quote(fact.said ?? ''),
        story: quote(nameOf(story)),
        document: story.document,
        fact: quote(fact.text),
      }),
      fact.range,
      message('Choose the one that is true and use it everywhere, so that you never contradict yourself.'),
    ),
  );
}

/** Looking closely costs a millisecond or two a story, so only the nearest by words are looked at. */
const LOOKED_AT = 2;
/** Less than this of an answer's telling words in a story, and it tells another one. */
const SHARED_FROM = 0.25;

function likely(answer: Told, stories: readonly Story[]): Story[] {
  const keys = new Set(
    answer.words.filter((word) => !FUNCTION_WORDS.has(word.folded)).map((word) => reduce(word.folded)),
  );
  return stories
    .map((story) => {
      const known = storyFactsOf(story).keys;
      return { story, shared: [...keys].filter((key) => known.has(key)).length };
    })
    .filter(({ shared }) => shared >= keys.size * SHARED_FROM && shared > 0)
    .toSorted((a, b) => b.shared - a.shared)
    .slice(0, LOOKED_AT)
    .map(({ story }) => story);
}

/** Quantities and people; a tool or a title of another job is hardly a contradiction. */
const isClaim = (fact: FactReview): boolean => fact.kind === 'person' || !NAMES.has(fact.kind);

const nameOf = (story: Story): string => [story.category, story.title].filter((part) => part).join(' – ');

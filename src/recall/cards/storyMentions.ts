import type { GuideDocument } from '../../documents/model.ts';
import { isSameValue, type Measured } from '../../language/sameQuantity.ts';
import { fold } from '../../language/words.ts';
import { type FactMention, mentionsIn } from '../../stories/factMentions.ts';
import { listedPassages, sourceRange, storyPassages } from '../../stories/factPassages.ts';
import type { Fact, Story } from '../../stories/model.ts';

export const isNameKind = (kind: Fact['kind']): boolean =>
  kind === 'person' || kind === 'organisation' || kind === 'technology' || kind === 'title' || kind === 'term';

/** Where each fact of a story is said, in the order of the guide. */
export function mentionsOf(
  source: string,
  guide: GuideDocument,
  story: Story,
): ReadonlyMap<Fact, readonly FactMention[]> {
  // The guide's lists know its stories as it has them, without ids and facts.
  const own =
    guide.stories.find(
      ({ title, range, cardRange }) => title === story.title && range === story.range && cardRange === story.cardRange,
    ) ?? story;
  const passages = [...listedPassages(guide, own).map(({ passage }) => passage), ...storyPassages(story)];
  const mentions = mentionsIn(passages).map((mention) => ({
    mention,
    range: sourceRange(source, mention.passage, mention.start, mention.end),
  }));
  return new Map(
    story.facts.map((fact) => [
      fact,
      mentions
        .filter(
          ({ mention, range }) =>
            states(mention, fact) &&
            fact.sources.some(
              (one) =>
                one.place === mention.passage.place && one.range.start === range.start && one.range.end === range.end,
            ),
        )
        .map(({ mention }) => mention),
    ]),
  );
}

function states({ quantity, name }: FactMention, fact: Fact): boolean {
  if (quantity) {
    return (
      quantity.kind === fact.kind &&
      isSameValue(quantity, { kind: fact.kind as Measured['kind'], value: fact.value, unit: fact.unit })
    );
  }
  return (
    name !== null && isNameKind(fact.kind) && [fact.text, ...fact.aliases].some((one) => sharesName(one, name.text))
  );
}

const sharesName = (a: string, b: string): boolean =>
  ` ${fold(a)} `.includes(` ${fold(b)} `) || ` ${fold(b)} `.includes(` ${fold(a)} `);

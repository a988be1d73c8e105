import { fold } from '../../language/words.ts';
import { withoutMarker } from '../../stories/factPassages.ts';
import type { Fact } from '../../stories/model.ts';
import { type Draft, draft } from './draft.ts';
import { contextOf, gapOf, otherWays, type StoryGround, tidy } from './factCards.ts';
import { givesAway } from './givesAway.ts';

/** A key person by name and by what they are; by a sentence with a gap where the guide says nothing of them. */
export function personCards(ground: StoryGround): Draft[] {
  const { story, names, document } = ground;
  const cards: Draft[] = [];
  for (const fact of story.facts) {
    if (fact.kind !== 'person' || !fact.key) continue;
    const who = describe(ground, fact);
    // A list of the whole guide is one person's one description, in however many stories they come up.
    const home = who?.listed ? `${document.source.path}#${fact.id}` : `${story.id}#${fact.id}`;
    const common = { storyId: story.id, document: story.document, factId: fact.id };
    const told = who && !givesAway(who.text, fact.text) ? who.text : null;
    if (told !== null)
      cards.push(
        draft({
          ...common,
          key: `${home}#who`,
          kind: 'person',
          prompt: `Who is ${fact.text}?`,
          context: contextOf(names.asked(story, told)),
          answer: told,
        }),
      );
    const gap = told === null ? gapOf(ground, fact) : null;
    const prompt = told === null ? gap?.prompt : `Who is this: ${lowered(told)}?`;
    if (prompt !== undefined)
      cards.push(
        draft({
          ...common,
          key: `${home}#name`,
          kind: 'personName',
          prompt,
          context: contextOf(names.asked(story, fact.text)),
          answer: fact.text,
          accepts: otherWays(fact, fact.text),
        }),
      );
  }
  return cards;
}

/** What the guide says a person is: its list of names first, then the card's "Tomasz (ward manager)". */
function describe(
  { guide, story }: StoryGround,
  fact: Fact,
): { readonly text: string; readonly listed: boolean } | null {
  const isOf = (name: string): boolean =>
    [fact.text, ...fact.aliases].some((one) => ` ${fold(name)} `.includes(` ${fold(one)} `));
  const entry = guide.names.find(({ name }) => isOf(name));
  const listed = entry ? tidy(withoutMarker(entry.description)) : '';
  if (listed !== '') return { text: listed, listed: true };
  for (const { text } of story.keyPeople) {
    const match = /^(.+?)\s*(?:\((.+)\)|[:–—-]\s+(.+))\s*$/u.exec(text);
    const told = match && isOf(match[1]!) ? tidy(match[2] ?? match[3] ?? '') : '';
    if (told !== '') return { text: told, listed: false };
  }
  return null;
}

/** With a small letter, unless the first word is a name or an abbreviation. */
const lowered = (text: string): string =>
  /^\p{Lu}\p{Ll}+\s\p{Ll}/u.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text;

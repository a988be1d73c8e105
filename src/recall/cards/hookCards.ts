import { fold, wordsOf } from '../../language/words.ts';
import { quantitiesOf } from '../../language/quantities.ts';
import { isFunctionWord } from '../../language/functionWords.ts';
import { type Draft, draft } from './draft.ts';
import { contextOf, type StoryGround } from './factCards.ts';
import { givesAway } from './givesAway.ts';

/** So many of a story's hooks are learnt from their first words to their last. */
const MOST_HOOKS = 4;
const LEAST_LEAD_WORDS = 3;
const MOST_LEAD_WORDS = 6;
const LEAST_REST_WORDS = 3;

/** From a story to the way it opens, and from a hook's first words to its rest. */
export function hookCards({ story, names }: StoryGround): Draft[] {
  const hooks = story.hooks.map(({ text }) => bare(text)).filter((text) => text !== '');
  const [first, ...others] = hooks;
  if (first === undefined) return [];
  const common = { storyId: story.id, document: story.document };
  const cards: Draft[] = [];
  const name = names.asked(story, hooks.join(' ')) ?? names.asked(story, first);
  if (name !== null)
    cards.push(
      draft({
        ...common,
        key: `${story.id}#hook`,
        kind: 'hook',
        prompt: openings(name).find((question) => !givesAway(question, first)) ?? openings(name)[0]!,
        context: others.length > 0 ? 'Any of its hooks will do.' : null,
        answer: first,
        accepts: others,
      }),
    );
  const leads = new Set<string>();
  hooks.slice(0, MOST_HOOKS).forEach((hook, index) => {
    const cut = cutAt(
      hook,
      hooks.filter((other) => other !== hook),
    );
    if (cut === null) return;
    const lead = hook.slice(0, cut).trim();
    if (leads.has(fold(lead))) return;
    leads.add(fold(lead));
    const answer = hook.slice(cut).replace(/^[\s,;:.–—-]+/u, '');
    cards.push(
      draft({
        ...common,
        key: `${story.id}#hook-${index + 1}#rest`,
        kind: 'hookRest',
        prompt: `“${lead} …” How does it go on?`,
        context: contextOf(names.asked(story, answer)),
        answer,
      }),
    );
  });
  return cards;
}

/** Ways of asking for a hook, for a hook may have a word of the question in it: "I opened the door". */
const openings = (name: string): string[] => [
  `How do you open ${name}?`,
  `How does ${name} begin?`,
  `Your first words of ${name}?`,
];

/** Without quotation marks around it and dots that trail off. */
const bare = (text: string): string =>
  text
    .replace(/^[\s"“'‘]+/u, '')
    .replace(/["”\s]+$/u, '')
    .replace(/\s*(?:\.{2,}|…)$/u, '')
    .trim();

/** Where to break a hook: its first words tell which hook is meant and nothing of the rest. Null where no break does. */
function cutAt(hook: string, others: readonly string[]): number | null {
  const words = wordsOf(hook);
  const figures = quantitiesOf(hook);
  for (let count = LEAST_LEAD_WORDS; count <= Math.min(MOST_LEAD_WORDS, words.length - LEAST_REST_WORDS); count++) {
    const at = words[count - 1]!.end;
    const lead = fold(hook.slice(0, at));
    if (isFunctionWord(words[count - 1]!.folded) && count < 4) continue;
    // "At 3 … 40AM", "I had forty … six reasons".
    if (figures.some(({ range }) => range.start < at && at < range.end) || /^[-–’']/u.test(hook.slice(at))) continue;
    if (!words.slice(0, count).some((word) => !isFunctionWord(word.folded))) continue;
    if (others.some((other) => fold(other).startsWith(lead))) continue;
    if (!givesAway(hook.slice(0, at), hook.slice(at))) return at;
  }
  return null;
}

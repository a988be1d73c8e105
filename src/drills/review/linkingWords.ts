import { wordsOf } from '../../language/words.ts';
import { sentencesOf } from '../../language/sentences.ts';
import type { Story } from '../../stories/model.ts';
import { reviewHook } from '../../takes/hook.ts';
import { outlineOf } from '../../takes/outline.ts';
import { toldOf } from '../../takes/told.ts';

/** A link is looked for within so many words before the story opens. */
const MOST_WORDS = 70;
/** As much of the text as an opening can take. */
const OPENING_CHARACTERS = 280;
const NEARLY = 0.12;
/** Places so near to each other are of one opening. */
const SAME_OPENING_CHARACTERS = 100;
/** Links are the same from this share of shared words on. */
const SAME_FROM = 0.7;

/**
 * The words before a story opens: from the text's begin to the hook's (or the script's first sentence's) begin. "" where it
 * opens at once; null where no opening of the story is found.
 */
export function linkBefore(text: string, story: Story): string | null {
  const openings = openingsOf(story);
  const words = wordsOf(text).slice(0, MOST_WORDS);
  const outline = outlineOf(openings);
  const found: { readonly begin: number; readonly closeness: number; readonly index: number }[] = [];
  for (const { start } of words) {
    const hook = reviewHook(
      openings,
      outline,
      toldOf(text.slice(start, start + OPENING_CHARACTERS), outline.vocabulary),
    );
    if (hook) found.push({ begin: start + hook.range.start, closeness: hook.closeness, index: hook.index });
  }
  const closest = Math.max(...found.map(({ closeness }) => closeness));
  // The first that is nearly as close as any: a story may open with its hook, and then as its script does.
  const first = found.toSorted((a, b) => a.begin - b.begin).find(({ closeness }) => closeness >= closest - NEARLY);
  if (!first) return null;
  // Where its first words are light ones, a "the" of the link may stand for them: the closest place is the opening's own.
  const near = found.filter(
    ({ begin, index }) =>
      index === first.index && begin >= first.begin && begin <= first.begin + SAME_OPENING_CHARACTERS,
  );
  const best = near.reduce((one, other) => (other.closeness > one.closeness ? other : one), first);
  return text.slice(0, best.begin).trim();
}

/**
 * The words after a story has ended: from the end of its last sentences (or its connection) to the text's end. "" where
 * nothing follows them; null where the story's end is not found, or where more follows than a link has.
 */
export function linkAfter(text: string, story: Story): string | null {
  const endings = endingsOf(story);
  const outline = outlineOf(endings);
  const found = wordsOf(text)
    .slice(-MOST_WORDS * 2)
    .flatMap(({ start }) => {
      const hook = reviewHook(
        endings,
        outline,
        toldOf(text.slice(start, start + OPENING_CHARACTERS), outline.vocabulary),
      );
      return hook ? [{ end: start + hook.range.end, closeness: hook.closeness }] : [];
    });
  if (found.length === 0) return null;
  const closest = Math.max(...found.map(({ closeness }) => closeness));
  const end = Math.max(...found.filter(({ closeness }) => closeness >= closest - NEARLY).map((each) => each.end));
  const link = text
    .slice(end)
    .replace(/^[\s.,;:!?”"’')\]–—-]+/u, '')
    .trim();
  return wordsOf(link).length > MOST_WORDS ? null : link;
}

/** The story as some of its sentences alone, so that they are found as hooks are. Made once. */
function asHooks(sentences: (story: Story) => Story['hooks']): (story: Story) => Story {
  const made = new WeakMap<Story, Story>();
  return (story) => {
    const known = made.get(story) ?? { ...story, script: null, hooks: sentences(story) };
    made.set(story, known);
    return known;
  };
}

const scriptSentences = ({ script }: Story): Story['hooks'] =>
  script ? sentencesOf(script.text).map(({ text }) => ({ text, range: script.range })) : [];

/** Every hook, and how the script begins. */
const openingsOf = asHooks((story) => [...story.hooks, ...scriptSentences(story).slice(0, 1)]);

/** The script's last sentences, and the connection. */
const endingsOf = asHooks((story) => [
  ...scriptSentences(story).slice(-2),
  ...(story.connection ? [story.connection] : []),
]);

/** Whether two links are the same one, give or take a word. */
export function isSameLink(a: string, b: string): boolean {
  const one = new Set(wordsOf(a).map(({ folded }) => folded));
  const other = new Set(wordsOf(b).map(({ folded }) => folded));
  if (one.size === 0 || other.size === 0) return false;
  const both = [...one].filter((word) => other.has(word)).length;
  return both / (one.size + other.size - both) >= SAME_FROM;
}

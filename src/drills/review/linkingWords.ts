import { wordsOf } from '../../language/words.ts';
import { sentencesOf } from '../../language/sentences.ts';
import type { Story } from '../../stories/model.ts';
import { reviewHook } from '../../takes/hook.ts';
import { outlineOf } from '../../takes/outline.ts';
import { toldOf } from '../../takes/told.ts';

/** A link is looked for within so many words before the story opens. */
const MOST_WORDS = 70;
/** Links are the same from this share of shared words on. */
const SAME_FROM = 0.7;

/**
 * The words before a story opens: from the text's begin to the hook's (or the script's first sentence's) begin. "" where it
 * opens at once; null where no opening of the story is found.
 */
export function linkBefore(text: string, story: Story): string | null {
  const openings = openingsOf(story);
  const words = wordsOf(text).slice(0, MOST_WORDS);
  let best: { readonly start: number; readonly closeness: number } | null = null;
  for (const { start } of words) {
    const told = toldOf(text.slice(start, start + 600), outlineOf(openings).vocabulary);
    const hook = reviewHook(openings, outlineOf(openings), told);
    // Where it is as close from two places, the later one has fewer words that aren't the hook's.
    if (hook && (best === null || hook.closeness > best.closeness)) {
      best = { start: start + hook.range.start, closeness: hook.closeness };
    }
  }
  return best && text.slice(0, best.start).trim();
}

const made = new WeakMap<Story, Story>();

/** The story as its openings alone: every hook, and how the script begins. */
function openingsOf(story: Story): Story {
  const known = made.get(story);
  if (known) return known;
  const first = story.script && sentencesOf(story.script.text)[0];
  const openings: Story = {
    ...story,
    script: null,
    hooks: [...story.hooks, ...(first ? [{ text: first.text, range: story.script!.range }] : [])],
  };
  made.set(story, openings);
  return openings;
}

/** Whether two links are the same one, give or take a word. */
export function isSameLink(a: string, b: string): boolean {
  const one = new Set(wordsOf(a).map(({ folded }) => folded));
  const other = new Set(wordsOf(b).map(({ folded }) => folded));
  if (one.size === 0 || other.size === 0) return false;
  const both = [...one].filter((word) => other.has(word)).length;
  return both / (one.size + other.size - both) >= SAME_FROM;
}

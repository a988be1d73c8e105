import type { Story } from '../stories/model.ts';
import type { HookReview } from './model.ts';
import type { Outline } from './outline.ts';
import { affinity, type Idea, ideasOf } from './text/ideas.ts';
import { wordsOf } from '../language/words.ts';
import { rangeOfWords, type Told } from './told.ts';

/** A hook counts as told from this closeness on. */
const TOLD_FROM = 0.61;
/** A hook that the script begins with in nearly these words can't be told apart from it, and wins. */
const SAME_AS_SCRIPT = 0.85;
/** Function words count too when openings are compared, since a hook is learnt word for word. */
const FUNCTION_WEIGHT = 0.15;

interface Opening {
  /** 0 to 1: how much of the wanted opening the take's beginning has, in order. */
  readonly closeness: number;
  readonly startWord: number;
  readonly endWord: number;
}

/** Which hook opened the take; null where it opened with the script or with something else. */
export function reviewHook(story: Story, outline: Outline, take: Told): HookReview | null {
  const script = outline.script;
  let best: { index: number; opening: Opening } | null = null;
  story.hooks.forEach((hook, index) => {
    const wanted = unitsOf(hook.text, outline);
    if (wanted.length < 2) return;
    const opening = openingLike(wanted, take);
    if (opening.closeness < TOLD_FROM) return;
    if (!best || opening.closeness > best.opening.closeness) best = { index, opening };
  });
  const found = best as { index: number; opening: Opening } | null;
  if (!found) return null;
  const hookText = story.hooks[found.index]?.text ?? '';
  const hookUnits = unitsOf(hookText, outline);
  if (script.words.length > 0) {
    const beginning = unitsOf(
      script.words
        .slice(0, Math.max(8, wordsOf(hookText).length))
        .map((w) => w.text)
        .join(' '),
      outline,
    );
    const hookInScript = openingLike(hookUnits, script).closeness;
    // Opened with the script's own first words, which are not the hook's.
    if (hookInScript < SAME_AS_SCRIPT && openingLike(beginning, take).closeness > found.opening.closeness) return null;
  }
  const { closeness, startWord, endWord } = found.opening;
  return {
    index: found.index,
    closeness: Math.min(1, Math.round(closeness * 100) / 100),
    range: rangeOfWords(take, startWord, endWord),
  };
}

type Unit = { readonly idea: Idea; readonly weight: number };

/** Ideas of an opening, with the function words between them as light units. */
function unitsOf(text: string, outline: Outline): Unit[] {
  const words = wordsOf(text);
  const ideas = ideasOf(words, outline.vocabulary);
  return unitsFrom(
    words.map((w) => w.folded),
    ideas,
  );
}

function unitsFrom(folded: readonly string[], ideas: readonly Idea[]): Unit[] {
  const units: Unit[] = [];
  let next = 0;
  for (let i = 0; i < folded.length;) {
    const idea = ideas[next];
    if (idea && idea.startWord === i) {
      units.push({ idea, weight: Math.max(idea.weight, 0.5) });
      next++;
      i = Math.max(i + 1, idea.endWord);
      continue;
    }
    const stem = expand(folded[i] ?? '');
    if (!HESITATION.has(stem)) {
      units.push({
        idea: { stem, classes: [], weight: FUNCTION_WEIGHT, value: null, sound: null, startWord: i, endWord: i + 1 },
        weight: FUNCTION_WEIGHT,
      });
    }
    i++;
  }
  return units;
}

const HESITATION = new Set('um uh er erm ah oh so okay ok well yeah yes like you know right basically'.split(' '));
// "I'd never" and "I had never" are the same opening.
const expand = (folded: string): string => folded.replace(/'(?:d|ve|ll|m|re|s)$/, '');

/**
 * The wanted opening within the take's first words, in order (longest common subsequence weighted by affinity). What the
 * take puts before and between lowers it, so that the same words further on are no opening.
 */
function openingLike(wanted: readonly Unit[], take: Told): Opening {
  const total = wanted.reduce((sum, unit) => sum + unit.weight, 0);
  const reach = Math.ceil(wanted.length * 1.5) + 8;
  const said = unitsFrom(
    take.words.slice(0, reach).map((w) => w.folded),
    take.ideas.filter((idea) => idea.startWord < reach),
  );
  const columns = said.length + 1;
  const score = new Float64Array((wanted.length + 1) * columns);
  for (let i = 1; i <= wanted.length; i++) {
    for (let j = 1; j <= said.length; j++) {
      const want = wanted[i - 1];
      const unit = said[j - 1];
      const close = want && unit ? likeness(want, unit) : 0;
      score[i * columns + j] = Math.max(
        score[(i - 1) * columns + j] ?? 0,
        score[i * columns + j - 1] ?? 0,
        close > 0 ? (score[(i - 1) * columns + j - 1] ?? 0) + close * (want?.weight ?? 0) : 0,
      );
    }
  }
  let startWord = Infinity;
  let endWord = 0;
  let matchedWeight = 0;
  let lastAt = 0;
  let firstAt = 0;
  for (let i = wanted.length, j = said.length; i > 0 && j > 0;) {
    const here = score[i * columns + j] ?? 0;
    if (here === score[(i - 1) * columns + j]) i--;
    else if (here === score[i * columns + j - 1]) j--;
    else {
      const unit = said[j - 1];
      if (unit) {
        startWord = Math.min(startWord, unit.idea.startWord);
        endWord = Math.max(endWord, unit.idea.endWord);
        matchedWeight += unit.weight;
        lastAt = Math.max(lastAt, j);
        firstAt = j;
      }
      i--;
      j--;
    }
  }
  if (matchedWeight === 0) return { closeness: 0, startWord: 0, endWord: 0 };
  const recall = (score[wanted.length * columns + said.length] ?? 0) / total;
  let span = 0;
  for (let j = 0; j < lastAt; j++) span += said[j]?.weight ?? 0;
  const strays = Math.max(0, span - matchedWeight);
  const lead = said.slice(0, Math.max(0, firstAt - 1)).reduce((sum, unit) => sum + unit.weight, 0);
  const closeness = recall * (1 - Math.min(0.5, (0.25 * strays + 0.15 * lead) / (total + 0.5)));
  return { closeness: recall > 0.999 && strays < 0.31 ? 1 : Math.min(closeness, 0.99), startWord, endWord };
}

function likeness(want: Unit, said: Unit): number {
  const close = affinity(want.idea, said.idea);
  // A wrong number in a hook is a wrong fact, not another hook.
  return want.idea.value !== null && said.idea.value !== null && close < 1 ? 0.6 : close;
}

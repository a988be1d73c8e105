import { takeGoalOf } from '../documents/checklist.ts';
import { wordsOf } from '../language/words.ts';
import {
  ABOUT_THEM,
  BETWEEN_STORIES,
  countIn,
  DAILY,
  EACH,
  groupsIn,
  LISTEN,
  MOCK,
  NO_NOTES,
  secondsIn,
  SOMEBODY,
  TO_A_NAME,
  withoutCounts,
  type WordGroup,
} from './checklistWords.ts';

/**
 * What an item of a checklist asks for, as far as Offbook can see whether it was done. `takes`: tellings of stories.
 * `time`: in the target, or in the seconds that the item names. `offBook`: without any cue. `exact`: cards of certain kinds
 * known. `seen`: cards of certain kinds asked at least once. `hooks`, `transitions`: drills. `calls`: mock calls.
 * `answers`: questions of sessions answered in writing. `script`, `openings`: written in the guide.
 */
export type ChecklistGoal =
  | { readonly goal: 'takes'; readonly wanted: number; readonly scope: StoryScope }
  | {
      readonly goal: 'time';
      readonly seconds: { readonly min: number; readonly max: number } | null;
      readonly scope: StoryScope;
    }
  | { readonly goal: 'offBook'; readonly scope: StoryScope }
  | { readonly goal: 'exact'; readonly what: ExactKind }
  | { readonly goal: 'seen'; readonly what: 'principles' }
  | { readonly goal: 'hooks'; readonly scope: StoryScope }
  | { readonly goal: 'transitions' }
  | { readonly goal: 'calls'; readonly wanted: number }
  | { readonly goal: 'answers' }
  | { readonly goal: 'written'; readonly part: 'script' | 'hook'; readonly scope: StoryScope };

export type ExactKind = 'numbers' | 'names' | 'numbersAndNames' | 'principles' | 'connections' | 'phrases';

/** All stories, or the words by which one is named. */
export type StoryScope = { readonly storyIds: readonly string[] | null };

/** A story by the words that name it. */
export interface NamedStory {
  readonly id: string;
  readonly title: string;
  readonly category: string | null;
  readonly number?: number | null;
}

type Has = (name: WordGroup) => boolean;

/** What an item asks for; null for what Offbook can't know ("Print two copies", "Say it to a friend"). */
export function checklistGoal(text: string, stories: readonly NamedStory[]): ChecklistGoal | null {
  const has = groupsIn(text);
  const named = storiesNamed(text, stories);
  if (SOMEBODY.test(text) || (LISTEN.test(text) && !has('record')) || DAILY.test(text)) return null;
  if (MOCK.test(text)) return { goal: 'calls', wanted: countIn(text) ?? 1 };
  const each = takeGoalOf(text)?.takesWanted ?? (isOfEach(text, has) ? countIn(text) : null);
  const goal =
    transitions(text, has) ??
    (each !== null && !has('write') ? { goal: 'takes', wanted: each, scope: { storyIds: named } } : null) ??
    openings(text, has, named) ??
    exact(text, has) ??
    ofStories(text, has, named) ??
    answers(text, has);
  return goal && TOLD.has(goal.goal) && TO_A_NAME.test(text) ? null : goal;
}

const TOLD: ReadonlySet<ChecklistGoal['goal']> = new Set<ChecklistGoal['goal']>([
  'takes',
  'offBook',
  'hooks',
  'transitions',
]);

const ONE = /\b(?:each|every) one\b|\b(?:each|all|both) of them\b|\btime (?:them|myself|yourself|everything)\b/i;

const isOfEach = (text: string, has: Has): boolean =>
  EACH.test(text) && (has('story') || (has('tell') && ONE.test(text)));

function transitions(text: string, has: Has): ChecklistGoal | null {
  if (!has('transition') && !BETWEEN_STORIES.test(text)) return null;
  const isPractice = has('learn') || has('tell') || /\b(?:smooth|natural|work on|try|do)\w*\b/i.test(text);
  return isPractice || wordsOf(text).length <= 4 ? { goal: 'transitions' } : null;
}

function openings(text: string, has: Has, storyIds: readonly string[] | null): ChecklistGoal | null {
  if (!has('hook') && !/\bfirst (?:line|sentence|word)s?\b/i.test(text)) return null;
  if (has('write')) return { goal: 'written', part: 'hook', scope: { storyIds } };
  if (has('learn') || has('tell') || /\b(?:natural|smooth|automatic|ready)\w*\b/i.test(text))
    return { goal: 'hooks', scope: { storyIds } };
  return null;
}

function exact(text: string, has: Has): ChecklistGoal | null {
  const what = exactKind(text, has);
  if (what === null) return null;
  if (what === 'principles' && has('read') && !has('byHeart')) return { goal: 'seen', what };
  // "Write the numbers from memory" is recall; "Write the names on the card" and "Remember to take the names" are not.
  const isLearning = has('learn') && !/\bremember to\b/i.test(text);
  if (!isLearning || (has('desk') && !has('byHeart'))) return null;
  return what !== 'principles' && ABOUT_THEM.test(text) ? null : { goal: 'exact', what };
}

function exactKind(text: string, has: Has): ExactKind | null {
  const numbers = has('number') || has('fact') || /\bdates\b/i.test(text);
  const names = has('name') || has('fact') || /\bkey people\b/i.test(text);
  if (numbers && names) return 'numbersAndNames';
  if (numbers) return 'numbers';
  if (names) return 'names';
  if (has('principle')) return 'principles';
  if (has('phrase')) return 'phrases';
  return has('connection') ? 'connections' : null;
}

function ofStories(text: string, has: Has, storyIds: readonly string[] | null): ChecklistGoal | null {
  // How a story ends is another thing than that it was told.
  const seconds = secondsIn(text);
  const speaksOfOne = storyIds !== null || has('story') || (EACH.test(text) && seconds !== null) || ONE.test(text);
  if (!speaksOfOne || has('connection')) return null;
  const scope: StoryScope = { storyIds };
  if (groupsIn(withoutCounts(text))('time') || (seconds && countIn(text) === null))
    return { goal: 'time', seconds, scope };
  if (NO_NOTES.test(text)) return { goal: 'offBook', scope };
  if (/\bmemori[sz]\w*|\blearn\w*/i.test(text) && /\b(?:stor(?:y|ies)|scripts?)\b/i.test(text))
    return { goal: 'offBook', scope };
  const wanted = countIn(text);
  // "Practise my stories" has no end that could be seen; recording them has.
  const isOnce = has('record') || (has('tell') && (storyIds !== null || EACH.test(text)));
  if (/\b(?:stor(?:y|ies))\b/i.test(text) || storyIds !== null) {
    if (has('tell') && wanted !== null) return { goal: 'takes', wanted, scope };
    if (isOnce) return { goal: 'takes', wanted: 1, scope };
    if (has('write') && (EACH.test(text) || storyIds !== null)) return { goal: 'written', part: 'script', scope };
  }
  return null;
}

const answers = (text: string, has: Has): ChecklistGoal | null =>
  (has('answer') || has('write')) &&
  /\b(?:practi[cs]e|session|prep(?:aration)?|likely|sample|all(?: the)?) questions?\b/i.test(text) &&
  !/\bquestions? (?:to|for) (?:ask|them|the|my|your)\b/i.test(text)
    ? { goal: 'answers' }
    : null;

/** Stories that an item names by title or category: "Get the Warm Fridge under a minute"; null where it names none. */
function storiesNamed(text: string, stories: readonly NamedStory[]): readonly string[] | null {
  const words = ` ${wordsOf(text)
    .map(({ folded }) => folded)
    .join(' ')} `;
  // "Tell each story 2 times" names no second story.
  const numbered =
    /\b(?<!(?:each|every|per) )story (?:number |no\.? ?|#)?(\d{1,2})\b(?!\s*(?:times|takes|more|x\b|×|[-–/]|sec|s\b|min|to\b))/i.exec(
      text,
    )?.[1];
  const found = stories.filter(({ title, category, number }) => {
    if (numbered !== undefined && number === Number(numbered)) return true;
    const bare = wordsOf(title)
      .map(({ folded }) => folded)
      .join(' ')
      .replace(/^(?:the|a|an|my) /, '')
      .replace(/ story$/, '');
    if (bare.length > 3 && words.includes(` ${bare} `)) return true;
    const kind =
      category === null
        ? ''
        : wordsOf(category)
            .map(({ folded }) => folded)
            .join(' ');
    return kind.length > 2 && new RegExp(` (?:the |my |your )?${kind} (?:story|answer|example|one) `).test(words);
  });
  return found.length > 0 ? found.map(({ id }) => id) : null;
}

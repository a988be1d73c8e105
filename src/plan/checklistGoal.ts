import { takeGoalOf } from '../documents/checklist.ts';
import { SMALL_NUMBERS } from '../language/numberWords.ts';
import { stem, wordsOf } from '../language/words.ts';

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
}

const stemsOfWords = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(stem));

// Groups of words that checklists use for one thing; compared by stem, so that "memorising" is "memorise".
const TELL = stemsOfWords(
  'record tell retell rehearse practise practice say speak recite perform deliver present film voice',
);
const RECORD = stemsOfWords('record film tape voice');
const TIME = stemsOfWords(
  'time timed timing stopwatch clock timer seconds second secs sec minute minutes mins min length duration pace',
);
const WITHIN = stemsOfWords('under within below max maximum limit fit over exceed');
const LEARN = stemsOfWords(
  'memorise memorize memory learn know remember recall drill revise review recite quiz flashcards flashcard heart cold nail',
);
const NUMBER = stemsOfWords(
  'number numbers figure figures metric metrics statistic statistics stat stats percentage percentages amount amounts kpi kpis data date dates',
);
const NAME = stemsOfWords('name names person persons people who');
const FACT = stemsOfWords('fact facts detail details');
const HOOK = stemsOfWords('hook hooks opening openings opener openers intro intros introduction');
const TRANSITION = stemsOfWords('transition transitions segue segues bridge bridges bridging');
const PRINCIPLE = stemsOfWords('value values principle principles tenet tenets culture mission ethos');
const PHRASE = stemsOfWords('phrase phrases emergency recovery backup stalling');
const CONNECTION = stemsOfWords('connection connections');
const READ = stemsOfWords('read reread study skim revisit review');
const WRITE = stemsOfWords('write draft script finish complete');
const ANSWER = stemsOfWords('answer answers');
const MOCK =
  /\b(?:mock|practi[cs]e|dummy|dry[- ]?run|trial)\b[^.]{0,20}\b(?:interview|call|panel|screen)s?\b|\binterview (?:simulation|rehearsal)s?\b/i;
const SOMEBODY =
  /\b(?:to|with|by|in front of|for|at) (?:(?:a|an|my|your|the|some|any)\s+)?(?:\w+\s+)?(?:friend|partner|someone|somebody|anyone|mirror|colleague|co-?worker|mum|mom|dad|mother|father|sister|brother|wife|husband|spouse|coach|mentor|tutor|peer|neighbour|neighbor|family|flatmate|roommate|teacher|dog|cat|camera)\b/i;
const LISTEN = /\b(?:listen|watch|play)\b[^.]*\b(?:back|again|recordings?|it|them)\b/i;
const NO_NOTES =
  /\b(?:without|with no|no) (?:any )?(?:notes?|cues?|script|paper|cards?|prompts?|looking|reading|help|the guide|the card)\b|\boff[- ]?book\b|\bfrom memory\b|\bby heart\b|\bwith nothing in\b/i;
const STORY = stemsOfWords('story stories answer answers example examples anecdote anecdotes tale tales');
const EACH = /\b(?:each|every|all|both|per)\b/i;
const NUMBERS: Readonly<Record<string, number>> = SMALL_NUMBERS;

/** What an item asks for; null for what Offbook can't know ("Print two copies", "Say it to a friend"). */
export function checklistGoal(text: string, stories: readonly NamedStory[]): ChecklistGoal | null {
  const stems = wordsOf(text).map(({ folded }) => stem(folded));
  const has = (group: ReadonlySet<string>): boolean => stems.some((each) => group.has(each));
  const named = storiesNamed(text, stories);
  const scope: StoryScope = { storyIds: named };
  const ofStories = named !== null || has(STORY) || EACH.test(text);

  if (MOCK.test(text)) return { goal: 'calls', wanted: countIn(text) ?? 1 };
  if (LISTEN.test(text) && !has(RECORD)) return null;
  if (SOMEBODY.test(text)) return null;
  if (
    has(TRANSITION) ||
    /\b(?:link|move|switch|go|get|flow)\w*\b[^.]{0,20}\bbetween\b[^.]{0,20}\bstor(?:y|ies)\b/i.test(text)
  )
    return has(LEARN) || has(TELL) || /\b(?:smooth|natural|work on|try|do)\b/i.test(text) || stems.length <= 4
      ? { goal: 'transitions' }
      : null;
  const each = takeGoalOf(text);
  if (each) return { goal: 'takes', wanted: each.takesWanted, scope };
  if (has(HOOK) && !has(TIME)) {
    if (has(WRITE)) return { goal: 'written', part: 'hook', scope };
    return has(LEARN) || has(TELL) || /\b(?:natural|smooth|automatic|ready)\b/i.test(text)
      ? { goal: 'hooks', scope }
      : null;
  }
  const exact = exactKind(has);
  if (exact === 'principles' && has(READ) && !has(stemsOfWords('memorise memorize learn know heart')))
    return { goal: 'seen', what: 'principles' };
  if (exact && (has(LEARN) || has(WRITE)) && !has(stemsOfWords('update check verify add ask research look'))) {
    // "Write the numbers from memory" is recall; "Write the names on the card" is not.
    if (!has(LEARN) && !NO_NOTES.test(text)) return null;
    return { goal: 'exact', what: exact };
  }
  const seconds = secondsIn(text);
  if (
    ofStories &&
    (seconds || has(TIME)) &&
    (has(TIME) || has(WITHIN) || has(TELL)) &&
    !/\bon time\b|\bfirst time\b/i.test(text)
  )
    return { goal: 'time', seconds, scope };
  if (ofStories && NO_NOTES.test(text) && (has(TELL) || has(LEARN) || named !== null))
    return { goal: 'offBook', scope };
  const wanted = countIn(text);
  if ((named !== null || has(stemsOfWords('story stories'))) && (has(RECORD) || has(TELL)))
    return { goal: 'takes', wanted: wanted ?? 1, scope };
  if (ofStories && has(stemsOfWords('memorise memorize learn')) && has(stemsOfWords('story stories script scripts')))
    return { goal: 'offBook', scope };
  if (has(WRITE) && has(stemsOfWords('story stories script scripts')) && (EACH.test(text) || named !== null))
    return { goal: 'written', part: 'script', scope };
  if (
    (has(ANSWER) || has(WRITE)) &&
    /\b(?:practi[cs]e|session|prep(?:aration)?|likely|sample|all(?: the)?) questions?\b/i.test(text) &&
    !/\bquestions? (?:to|for) (?:ask|them|the|my|your)\b/i.test(text)
  )
    return { goal: 'answers' };
  return null;
}

function exactKind(has: (group: ReadonlySet<string>) => boolean): ExactKind | null {
  const numbers = has(NUMBER) || has(FACT);
  const names = has(NAME) || has(FACT);
  if (numbers && names) return 'numbersAndNames';
  if (numbers) return 'numbers';
  if (names) return 'names';
  if (has(PRINCIPLE)) return 'principles';
  if (has(PHRASE)) return 'phrases';
  return has(CONNECTION) ? 'connections' : null;
}

/** Stories that an item names by title or category: "Get the Warm Fridge under a minute"; null where it names none. */
function storiesNamed(text: string, stories: readonly NamedStory[]): readonly string[] | null {
  const words = ` ${wordsOf(text)
    .map(({ folded }) => folded)
    .join(' ')} `;
  const found = stories.filter(({ title, category }) => {
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

/** "3 times", "twice", "two mock calls". */
function countIn(text: string): number | null {
  const match =
    /\b(\d{1,2}|[a-z]+)\s*(?:times|takes|x\b|×|mock|practi[cs]e|run-?throughs?|recordings?)|\b(once|twice|thrice)\b/i.exec(
      text,
    );
  const word = (match?.[1] ?? match?.[2] ?? '').toLowerCase();
  const count = word === 'once' ? 1 : word === 'twice' ? 2 : word === 'thrice' ? 3 : (NUMBERS[word] ?? Number(word));
  return word !== '' && Number.isInteger(count) && count >= 1 ? count : null;
}

/** "45-60 seconds", "under a minute", "90s max", "2 min": what the item allows; null where it names no time. */
function secondsIn(text: string): { readonly min: number; readonly max: number } | null {
  const match =
    /\b(\d{1,3}|a|one|two|three|half a)(?:\s*(?:-|–|to|and)\s*(\d{1,3}))?\s*[- ]?(seconds?|secs?|s|minutes?|mins?)\b/i.exec(
      text,
    );
  if (!match) return null;
  const valueOf = (word: string): number =>
    ({ a: 1, one: 1, two: 2, three: 3, 'half a': 0.5 })[word.toLowerCase()] ?? Number(word);
  const unit = /^m/i.test(match[3]!) ? 60 : 1;
  const first = valueOf(match[1]!) * unit;
  const max = match[2] === undefined ? first : valueOf(match[2]) * unit;
  if (!(max > 0) || max > 1800) return null;
  return { min: match[2] === undefined ? 0 : first, max };
}

import type { DrillOutcome, LadderStanding } from '../drills/model.ts';
import type { CardKind } from '../recall/model.ts';
import { zoneAt } from '../takes/targetZone.ts';
import type { ChecklistGoal, ExactKind, StoryScope } from './checklistGoal.ts';
import type { ChecklistStanding } from './model.ts';
import { counted } from './taskWords.ts';

/** Cards of a kind count as known from this share on. */
export const KNOWN_FROM = 0.9;
/** So many transitions that went at least fairly are practice enough, or one for each pair of neighbours where that is less. */
const TRANSITIONS_WANTED = 3;

export interface StoryDone {
  readonly id: string;
  readonly title: string;
  readonly takes: number;
  /** The target, and how long the latest takes took, newest first, seconds. */
  readonly target: { readonly min: number; readonly max: number } | null;
  readonly seconds: readonly number[];
  readonly standing: Pick<LadderStanding, 'offBook'>;
  readonly hasHooks: boolean;
  readonly hasScript: boolean;
  /** Its hook drills, newest first. */
  readonly hookOutcomes: readonly (DrillOutcome | null)[];
}

/** What was done, as checklists are held against it. */
export interface ChecklistEvidence {
  /** Of the guide the item stands in; all stories of the folder for a guide without any. */
  readonly stories: readonly StoryDone[];
  /** Cards that take part, by kind. `known` is the forecast for the day; `seen` how many were ever asked. */
  readonly cards: ReadonlyMap<CardKind, { readonly cards: number; readonly known: number; readonly seen: number }>;
  /** Transition drills, newest first. */
  readonly transitions: readonly (DrillOutcome | null)[];
  readonly callsHeld: number;
  readonly questions: { readonly answered: number; readonly total: number };
  /** "On Friday", "In a week". */
  readonly whenWords: string;
}

type Evidence = NonNullable<ChecklistStanding['evidence']>;

/** How far a goal has come; null where the folder has nothing it could be seen by. */
export function evidenceOf(goal: ChecklistGoal, done: ChecklistEvidence): Evidence | null {
  switch (goal.goal) {
    case 'takes':
      return ofStories(scoped(goal.scope, done), {
        share: ({ takes }) => Math.min(1, takes / goal.wanted),
        verb: goal.wanted === 1 ? 'told' : `told ${goal.wanted} times`,
        short: ({ title, takes }) => `${title} has ${takes}`,
      });
    case 'time':
      return ofStories(
        scoped(goal.scope, done).filter(({ target }) => goal.seconds !== null || target !== null),
        {
          share: (story) => (isInTime(story, goal.seconds) ? 1 : 0),
          verb: 'in time at the last take',
          short: (story) => timeWords(story),
        },
      );
    case 'offBook':
      return ofStories(scoped(goal.scope, done), {
        share: ({ standing }) => (standing.offBook ? 1 : 0),
        verb: 'off book',
        short: ({ title }) => `${title} is not there yet`,
      });
    case 'hooks':
      return hooks(scoped(goal.scope, done));
    case 'written':
      return ofStories(scoped(goal.scope, done), {
        share: (story) => ((goal.part === 'script' ? story.hasScript : story.hasHooks) ? 1 : 0),
        verb: goal.part === 'script' ? 'written out' : 'with an opening',
        short: ({ title }) => `${title} has none`,
      });
    case 'exact':
      return exact(goal.what, done);
    case 'seen': {
      const { cards, seen } = together(['principle'], done);
      return cards === 0
        ? null
        : share(seen / cards, 1, `${seen} of ${counted(cards, 'principle', 'principles')} asked at least once`);
    }
    case 'transitions': {
      const wanted = Math.min(TRANSITIONS_WANTED, Math.max(1, done.stories.length - 1));
      const went = done.transitions.filter((outcome) => outcome === 'strong' || outcome === 'fair').length;
      return share(
        went / wanted,
        1,
        `${Math.min(went, wanted)} of ${counted(wanted, 'transition', 'transitions')} went well`,
      );
    }
    case 'calls':
      return share(
        done.callsHeld / goal.wanted,
        1,
        `${done.callsHeld} of ${counted(goal.wanted, 'mock call', 'mock calls')} held`,
      );
    case 'answers': {
      const { answered, total } = done.questions;
      return total === 0
        ? null
        : share(answered / total, 1, `${answered} of ${counted(total, 'question', 'questions')} answered`);
    }
  }
}

const share = (value: number, doneFrom: number, words: string): Evidence => ({
  share: Math.max(0, Math.min(1, value)),
  done: value >= doneFrom,
  words: `${words}.`,
});

const scoped = ({ storyIds }: StoryScope, { stories }: ChecklistEvidence): readonly StoryDone[] =>
  storyIds === null ? stories : stories.filter(({ id }) => storyIds.includes(id));

/** "3 of 5 stories told 5 times; Conflict has 1". The one that lacks most is named, at most two. */
function ofStories(
  stories: readonly StoryDone[],
  {
    share: shareOf,
    verb,
    short,
  }: {
    readonly share: (story: StoryDone) => number;
    readonly verb: string;
    readonly short: (story: StoryDone) => string;
  },
): Evidence | null {
  if (stories.length === 0) return null;
  const lacking = stories.filter((story) => shareOf(story) < 1).toSorted((a, b) => shareOf(a) - shareOf(b));
  const named = lacking.slice(0, 2).map(short).join(', ');
  const rest = lacking.length > 2 ? ' and others' : '';
  return {
    share: stories.reduce((sum, story) => sum + shareOf(story), 0) / stories.length,
    done: lacking.length === 0,
    words: `${stories.length - lacking.length} of ${counted(stories.length, 'story', 'stories')} ${verb}${named === '' ? '' : `; ${named}${rest}`}.`,
  };
}

/** By the last take: an early one over time was what practice is for. */
function isInTime(
  { seconds, target }: StoryDone,
  asked: { readonly min: number; readonly max: number } | null,
): boolean {
  const last = seconds[0];
  if (last === undefined) return false;
  // The item's own upper end goes before the target's; a story's own target may be the shorter one.
  const limit = asked ?? target;
  if (limit === null) return false;
  if (target && zoneAt(last, target) === 'in') return true;
  return last <= limit.max && zoneAt(last, limit.min === 0 ? { min: 0, max: limit.max } : limit) === 'in';
}

const timeWords = ({ title, seconds }: StoryDone): string =>
  seconds[0] === undefined ? `${title} has not been timed` : `${title} took ${Math.round(seconds[0])} s`;

function hooks(stories: readonly StoryDone[]): Evidence | null {
  return ofStories(
    stories.filter(({ hasHooks }) => hasHooks),
    {
      share: ({ hookOutcomes: [last, before] }) =>
        last === 'strong' ? 1 : last === 'fair' ? (before === 'fair' || before === 'strong' ? 1 : 0.5) : 0,
      verb: 'begun at once in the opening drill',
      short: ({ title, hookOutcomes }) =>
        hookOutcomes.length === 0 ? `${title} has not been drilled` : `${title} was not at once yet`,
    },
  );
}

const KINDS: Readonly<Record<ExactKind, readonly CardKind[]>> = {
  numbers: ['fact', 'factMeaning'],
  names: ['person', 'personName'],
  numbersAndNames: ['fact', 'factMeaning', 'person', 'personName'],
  principles: ['principle'],
  connections: ['connection'],
  phrases: ['phrase'],
};

const NAMED: Readonly<Record<ExactKind, string>> = {
  numbers: 'cards on numbers',
  names: 'cards on names',
  numbersAndNames: 'cards on numbers and names',
  principles: 'cards on principles',
  connections: 'cards on connections',
  phrases: 'cards on phrases',
};

function together(
  kinds: readonly CardKind[],
  { cards }: ChecklistEvidence,
): { cards: number; known: number; seen: number } {
  const sum = { cards: 0, known: 0, seen: 0 };
  for (const kind of kinds) {
    const of = cards.get(kind);
    if (!of) continue;
    sum.cards += of.cards;
    sum.known += of.known;
    sum.seen += of.seen;
  }
  return sum;
}

function exact(what: ExactKind, done: ChecklistEvidence): Evidence | null {
  const { cards, known, seen } = together(KINDS[what], done);
  if (cards === 0) return null;
  const shareKnown = known / cards;
  const unseen = cards - seen;
  const words = `${done.whenWords} you would know ${Math.round(shareKnown * 100)} % of ${cards} ${NAMED[what]}`;
  return {
    share: shareKnown,
    // A forecast for cards never asked is zero, so all were asked by then.
    done: shareKnown >= KNOWN_FROM,
    words: `${words}${unseen > 0 ? `; ${unseen} ${unseen === 1 ? 'has' : 'have'} not been asked yet` : ''}.`,
  };
}

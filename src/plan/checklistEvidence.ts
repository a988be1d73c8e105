import type { DrillOutcome, LadderStanding } from '../drills/model.ts';
import type { CardKind } from '../recall/model.ts';
import { zoneAt } from '../takes/targetZone.ts';
import type { ChecklistGoal, ExactKind, StoryScope } from './checklistGoal.ts';
import type { ChecklistStanding } from './model.ts';
import { type Message, message, worded } from '../shared/message.ts';

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
  readonly whenWords: Message;
}

type Evidence = NonNullable<ChecklistStanding['evidence']>;

/** How far a goal has come; null where the folder has nothing it could be seen by. */
export function evidenceOf(goal: ChecklistGoal, done: ChecklistEvidence): Evidence | null {
  switch (goal.goal) {
    case 'takes':
      return ofStories(scoped(goal.scope, done), {
        share: ({ takes }) => Math.min(1, takes / goal.wanted),
        so: message('{wanted, plural, one {told} other {told # times}}', { wanted: goal.wanted }),
        short: ({ title, takes }) => message('{title} has {takes}', { title, takes }),
      });
    case 'time':
      return ofStories(
        scoped(goal.scope, done).filter(({ target }) => goal.seconds !== null || target !== null),
        {
          share: (story) => (isInTime(story, goal.seconds) ? 1 : 0),
          so: message('in time at the last take'),
          short: (story) => timeWords(story),
        },
      );
    case 'offBook':
      return ofStories(scoped(goal.scope, done), {
        share: ({ standing }) => (standing.offBook ? 1 : 0),
        so: message('off book'),
        short: ({ title }) => message('{title} is not there yet', { title }),
      });
    case 'hooks':
      return hooks(scoped(goal.scope, done));
    case 'written':
      return ofStories(scoped(goal.scope, done), {
        share: (story) => ((goal.part === 'script' ? story.hasScript : story.hasHooks) ? 1 : 0),
        so: goal.part === 'script' ? message('written out') : message('with an opening'),
        short: ({ title }) => message('{title} has none', { title }),
      });
    case 'exact':
      return exact(goal.what, done);
    case 'seen': {
      const { cards, seen } = together(['principle'], done);
      return cards === 0
        ? null
        : share(
            seen / cards,
            1,
            message('{seen} of {cards, plural, one {# principle} other {# principles}} asked at least once.', {
              seen,
              cards,
            }),
          );
    }
    case 'transitions': {
      const wanted = Math.min(TRANSITIONS_WANTED, Math.max(1, done.stories.length - 1));
      const went = done.transitions.filter((outcome) => outcome === 'strong' || outcome === 'fair').length;
      return share(
        went / wanted,
        1,
        message('{went} of {wanted, plural, one {# transition} other {# transitions}} went well.', {
          went: Math.min(went, wanted),
          wanted,
        }),
      );
    }
    case 'calls':
      return share(
        done.callsHeld / goal.wanted,
        1,
        message('{held} of {wanted, plural, one {# mock call} other {# mock calls}} held.', {
          held: done.callsHeld,
          wanted: goal.wanted,
        }),
      );
    case 'answers': {
      const { answered, total } = done.questions;
      return total === 0
        ? null
        : share(
            answered / total,
            1,
            message('{answered} of {total, plural, one {# question} other {# questions}} answered.', {
              answered,
              total,
            }),
          );
    }
  }
}

const share = (value: number, doneFrom: number, words: Message): Evidence => ({
  share: Math.max(0, Math.min(1, value)),
  done: value >= doneFrom,
  ...worded({ words }),
});

const scoped = ({ storyIds }: StoryScope, { stories }: ChecklistEvidence): readonly StoryDone[] =>
  storyIds === null ? stories : stories.filter(({ id }) => storyIds.includes(id));

/** "3 of 5 stories told 5 times; Conflict has 1". The one that lacks most is named, at most two. */
function ofStories(
  stories: readonly StoryDone[],
  {
    share: shareOf,
    so,
    short,
  }: {
    readonly share: (story: StoryDone) => number;
    /** What they are to be: “told 5 times”. */
    readonly so: Message;
    readonly short: (story: StoryDone) => Message;
  },
): Evidence | null {
  if (stories.length === 0) return null;
  const lacking = stories.filter((story) => shareOf(story) < 1).toSorted((a, b) => shareOf(a) - shareOf(b));
  const counts = { done: stories.length - lacking.length, stories: stories.length, so };
  const [one, two] = lacking.slice(0, 2).map(short);
  return {
    share: stories.reduce((sum, story) => sum + shareOf(story), 0) / stories.length,
    done: lacking.length === 0,
    ...worded({
      words:
        one === undefined
          ? message('{done} of {stories, plural, one {# story} other {# stories}} {so}.', counts)
          : two === undefined
            ? message('{done} of {stories, plural, one {# story} other {# stories}} {so}; {one}.', { ...counts, one })
            : message(
                '{done} of {stories, plural, one {# story} other {# stories}} {so}; {one}, {two}{more, plural, =0 {} other { and others}}.',
                { ...counts, one, two, more: lacking.length - 2 },
              ),
    }),
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

const timeWords = ({ title, seconds }: StoryDone): Message =>
  seconds[0] === undefined
    ? message('{title} has not been timed', { title })
    : message('{title} took {seconds} s', { title, seconds: Math.round(seconds[0]) });

function hooks(stories: readonly StoryDone[]): Evidence | null {
  return ofStories(
    stories.filter(({ hasHooks }) => hasHooks),
    {
      share: ({ hookOutcomes: [last, before] }) =>
        last === 'strong' ? 1 : last === 'fair' ? (before === 'fair' || before === 'strong' ? 1 : 0.5) : 0,
      so: message('begun at once in the opening drill'),
      short: ({ title, hookOutcomes }) =>
        hookOutcomes.length === 0
          ? message('{title} has not been drilled', { title })
          : message('{title} was not at once yet', { title }),
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

const NAMED: Readonly<Record<ExactKind, Message>> = {
  numbers: message('cards on numbers'),
  names: message('cards on names'),
  numbersAndNames: message('cards on numbers and names'),
  principles: message('cards on principles'),
  connections: message('cards on connections'),
  phrases: message('cards on phrases'),
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
  return {
    share: shareKnown,
    // A forecast for cards never asked is zero, so all were asked by then.
    done: shareKnown >= KNOWN_FROM,
    ...worded({
      words: message(
        '{when} you would know {percent} % of {cards} {named}{unseen, plural, =0 {} one {; # has not been asked yet} other {; # have not been asked yet}}.',
        { when: done.whenWords, percent: Math.round(shareKnown * 100), cards, named: NAMED[what], unseen },
      ),
    }),
  };
}

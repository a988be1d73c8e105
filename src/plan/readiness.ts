import type { IsoDate } from '../recall/model.ts';
import { daysBetween } from '../recall/schedule/zonedTime.ts';
import type { Cue } from '../takes/model.ts';
import type { Readiness, StoryReadiness } from './model.ts';
import { type Message, message, worded } from '../shared/message.ts';

export type ReadinessPart = Readiness['parts'][number];
export type PartName = ReadinessPart['name'];

/**
 * What each part counts. Facts and coverage are what an interviewer hears missing at once; a story not told for long fails
 * in ways neither shows; time and connection are the finish. Where a story has no such part (no target, nothing exact),
 * the others share its weight.
 */
export const READINESS_WEIGHTS: Readonly<Record<PartName, number>> = {
  facts: 0.25,
  coverage: 0.25,
  time: 0.15,
  connection: 0.15,
  recency: 0.2,
};

/** What points covered under a cue say of points covered without: a script that was read says least. */
export const CUE_WORTH: Readonly<Record<Cue, number>> = {
  script: 0.4,
  keyPoints: 0.6,
  facts: 0.8,
  hook: 0.95,
  nothing: 1,
};
const HARDEST_FIRST: readonly Cue[] = ['nothing', 'hook', 'facts', 'keyPoints', 'script'];
/** In so many days without telling it, a story loses half of its freshness. */
export const RECENCY_HALF_LIFE_DAYS = 7;
/** Told the day before is as fresh as a story gets. */
const FULLY_FRESH_DAYS = 1;
const CONNECTION_WORTH = { closing: 1, mentioned: 0.5, absent: 0 } as const;
/** Latest tellings that count. */
export const RECENT_TAKES = 5;
const TAKES_FOR_COVERAGE = 3;
const TAKES_FOR_CONNECTION = 3;

/** A telling as readiness looks at it. */
export interface ToldTake {
  readonly on: IsoDate;
  readonly cue: Cue;
  /** Null without a target, or where its time isn't known. */
  readonly inTarget: boolean | null;
  /** Null without words, and where the story has no such thing. */
  readonly points: { readonly covered: number; readonly total: number } | null;
  readonly facts: { readonly right: number; readonly total: number } | null;
  readonly connection: 'closing' | 'mentioned' | 'absent' | null;
}

/** What readiness is worked out from. */
export interface StoryEvidence {
  readonly storyId: string;
  /** Which parts the story can have at all. */
  readonly has: {
    readonly facts: boolean;
    readonly points: boolean;
    readonly target: boolean;
    readonly connection: boolean;
  };
  /** The forecast of its cards for the day; null where none was ever reviewed. */
  readonly cards: { readonly cards: number; readonly share: number } | null;
  /** Newest first. */
  readonly takes: readonly ToldTake[];
}

/** The day it is all for: "on Friday"; without an interview, today. */
export interface ReadyFor {
  readonly on: IsoDate;
  /** True on the day itself, and without an interview. */
  readonly isToday: boolean;
  /** When facts are forecast for: "On Friday"; "In a week" without an interview. */
  readonly factsWords: Message;
}

/** How ready a story is, in parts, each with its own words, and what would raise it most. */
export function storyReadiness(evidence: StoryEvidence, day: ReadyFor): StoryReadiness {
  const { has } = evidence;
  const parts: PartStanding[] = [
    ...(has.facts ? [facts(evidence, day)] : []),
    ...(has.points ? [coverage(evidence)] : []),
    ...(has.target ? [time(evidence)] : []),
    ...(has.connection ? [connection(evidence)] : []),
    recency(evidence, day),
  ];
  const whole = parts.reduce((sum, { name }) => sum + READINESS_WEIGHTS[name], 0);
  const weighted = parts.map(({ words, ...part }) => ({
    ...part,
    ...worded({ words }),
    weight: READINESS_WEIGHTS[part.name] / whole,
  }));
  return {
    storyId: evidence.storyId,
    share: weighted.reduce((sum, { share, weight }) => sum + weight * (share ?? 0), 0),
    parts: weighted,
    ...worded({ next: nextOf(evidence, weighted) }),
  };
}

/** A part before it is known what it weighs. */
interface PartStanding {
  readonly name: PartName;
  readonly share: number | null;
  readonly words: Message;
}

const percent = (share: number): number => Math.round(share * 100);

function facts({ cards, takes }: StoryEvidence, day: ReadyFor): PartStanding {
  if (cards)
    return {
      name: 'facts',
      share: cards.share,
      words: message('{when} you would know {percent} % of its {cards, plural, one {# card} other {# cards}}.', {
        when: day.factsWords,
        percent: percent(cards.share),
        cards: cards.cards,
      }),
    };
  const told = takes.filter((take) => take.facts !== null && take.facts.total > 0).slice(0, TAKES_FOR_COVERAGE);
  if (told.length === 0)
    return { name: 'facts', share: null, words: message('Its numbers and names have not been asked or told yet.') };
  const right = told.reduce((sum, take) => sum + take.facts!.right, 0);
  const total = told.reduce((sum, take) => sum + take.facts!.total, 0);
  return {
    name: 'facts',
    share: right / total,
    words: message(
      '{right} of {total} key facts right in {takes, plural, one {the last take} other {the last # takes}}; its cards have not been asked yet.',
      { right, total, takes: told.length },
    ),
  };
}

const UNDER_CUE: Readonly<Record<Cue, Message>> = {
  script: message('with the script in sight'),
  keyPoints: message('with the key points in sight'),
  facts: message('with the facts in sight'),
  hook: message('from the hook'),
  nothing: message('with nothing in sight'),
};

function coverage({ takes }: StoryEvidence): PartStanding {
  const recent = takes.filter(({ points }) => points !== null && points.total > 0).slice(0, RECENT_TAKES);
  const cue = HARDEST_FIRST.find((each) => recent.some((take) => take.cue === each));
  if (cue === undefined)
    return { name: 'coverage', share: null, words: message('No take with words has shown its key points yet.') };
  const told = recent.filter((take) => take.cue === cue).slice(0, TAKES_FOR_COVERAGE);
  const covered = told.reduce((sum, take) => sum + take.points!.covered / take.points!.total, 0) / told.length;
  const worth = CUE_WORTH[cue];
  return {
    name: 'coverage',
    share: covered * worth,
    words:
      worth < 1
        ? message('{percent} % of its key points {cue}, which counts {worth} % of what it would without.', {
            percent: percent(covered),
            cue: UNDER_CUE[cue],
            worth: percent(worth),
          })
        : message('{percent} % of its key points {cue}.', { percent: percent(covered), cue: UNDER_CUE[cue] }),
  };
}

function time({ takes }: StoryEvidence): PartStanding {
  const timed = takes.filter(({ inTarget }) => inTarget !== null).slice(0, RECENT_TAKES);
  if (timed.length === 0) return { name: 'time', share: null, words: message('It has not been timed yet.') };
  const within = timed.filter(({ inTarget }) => inTarget).length;
  return {
    name: 'time',
    share: within / timed.length,
    words:
      timed.length === 1
        ? within === 1
          ? message('The last take was in its target.')
          : message('The last take was not in its target.')
        : message('{count} of the last {takes} takes in its target.', { count: within, takes: timed.length }),
  };
}

function connection({ takes }: StoryEvidence): PartStanding {
  const told = takes.filter((take) => take.connection !== null).slice(0, TAKES_FOR_CONNECTION);
  if (told.length === 0)
    return { name: 'connection', share: null, words: message('No take with words has shown its connection yet.') };
  const share = told.reduce((sum, take) => sum + CONNECTION_WORTH[take.connection!], 0) / told.length;
  const closing = told.filter((take) => take.connection === 'closing').length;
  const words =
    told.length === 1
      ? closing === 1
        ? message('The last take ended on the connection.')
        : message('The last take did not end on the connection.')
      : message('{count} of the last {takes} takes ended on the connection.', { count: closing, takes: told.length });
  return { name: 'connection', share, words };
}

function recency({ takes }: StoryEvidence, day: ReadyFor): PartStanding {
  const last = takes[0];
  if (!last) return { name: 'recency', share: null, words: message('It has not been told yet.') };
  const days = Math.max(0, daysBetween(last.on, day.on));
  const share = 2 ** (-Math.max(0, days - FULLY_FRESH_DAYS) / RECENCY_HALF_LIFE_DAYS);
  return {
    name: 'recency',
    share,
    words: day.isToday
      ? message('{days, plural, =0 {Told today} one {Last told # day ago} other {Last told # days ago}}.', { days })
      : message(
          '{days, plural, =0 {Told the same day} one {Last told # day before} other {Last told # days before}} it matters.',
          { days },
        ),
  };
}

/** The part in which most is to be won, as something to do. */
function nextOf({ takes, cards }: StoryEvidence, parts: readonly ReadinessPart[]): Message {
  if (takes.length === 0) return message('Tell it once: then there is something to see.');
  const lack = ({ share, weight }: ReadinessPart): number => weight * (1 - (share ?? 0));
  const most = parts.toSorted((a, b) => lack(b) - lack(a))[0];
  if (!most || lack(most) < 0.02) return message('Nothing presses. Tell it now and then so that it stays fresh.');
  switch (most.name) {
    case 'facts':
      return cards
        ? message('Recall its cards; some would be gone by then.')
        : message('Recall its cards once: numbers and names first.');
    case 'coverage':
      return most.share === null
        ? message('Give a take its words, so that its key points can be seen.')
        : message('Tell it with less in sight than last time.');
    case 'time':
      return most.share === null
        ? message('Record a take, so that its time is known.')
        : message('Bring it into its target: cut, or slow down.');
    case 'connection':
      return message('End on the connection: say it as the last sentence.');
    case 'recency':
      return message('Tell it again: it has been a while.');
  }
}

/** The readiness of all stories together: the mean of theirs, with each part's share among them. */
export function overallReadiness(stories: readonly StoryReadiness[]): Readiness {
  if (stories.length === 0) return { share: 0, parts: [] };
  const names = Object.keys(READINESS_WEIGHTS) as PartName[];
  const parts = names.flatMap((name): ReadinessPart[] => {
    const found = stories.flatMap((story) => story.parts.filter((part) => part.name === name));
    if (found.length === 0) return [];
    const weight = found.reduce((sum, part) => sum + part.weight, 0) / stories.length;
    const known = found.filter(({ share }) => share !== null);
    const share =
      known.length === 0
        ? null
        : found.reduce((sum, part) => sum + part.weight * (part.share ?? 0), 0) / (weight * stories.length);
    const words = overallWords(name, share, found.length, found.length - known.length);
    return [{ name, share, weight, ...worded({ words }) }];
  });
  return { share: stories.reduce((sum, { share }) => sum + share, 0) / stories.length, parts };
}

function overallWords(name: PartName, share: number | null, stories: number, unknown: number): Message {
  if (share === null) return message('Nothing is known of this yet.');
  const known = knownWords(name, percent(share));
  if (unknown === 0) return known;
  return message(
    '{known} {unknown, plural, one {# story of {stories} still counts} other {# stories of {stories} still count}} as nothing.',
    { known, unknown, stories },
  );
}

function knownWords(name: PartName, share: number): Message {
  switch (name) {
    case 'facts':
      return message('{share} % of the numbers, names and other cards would be known.', { share });
    case 'coverage':
      return message('{share} % of the key points, counted by how little was in sight.', { share });
    case 'time':
      return message('{share} % of the latest takes were in their target.', { share });
    case 'connection':
      return message('{share} % of the latest takes ended on the connection.', { share });
    case 'recency':
      return message('{share} % of full freshness on the day.', { share });
  }
}

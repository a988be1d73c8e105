import { documentTitle } from '../../documents/documentSummary.ts';
import type { ErrandToPlan } from '../../plan/planRequest.ts';
import { type Message, message, worded } from '../../shared/message.ts';
import type { StandingItem } from './checklist.ts';
import { ownErrands } from './ownErrands.ts';
import { principleGaps } from './viewCoverage.ts';
import type { Practice, PractisedStory } from './practice.ts';

/** Fewer words than this are within what a pace varies by. */
const LEAST_WORDS_TO_CUT = 4;
const CUT_MINUTES = 10;
const POINTS_MINUTES = 10;
const OPENING_MINUTES = 5;
const READ_MINUTES = 5;
const GAP_MINUTES = 10;
/** A person with more gaps begins with these. */
const MOST_GAPS = 3;
const MINUTES_A_QUESTION = 4;
const MOST_SESSION_MINUTES = 20;

/** Work on documents that rehearsing waits for, and what is to be read; the most pressing first. */
export function errandsOf(
  practice: Practice,
  items: readonly StandingItem[],
  met: readonly ErrandToPlan[],
): ErrandToPlan[] {
  const { stories, workspace } = practice;
  return [
    ...ownErrands(practice),
    // What a real interview showed goes before what only documents show.
    ...met,
    // A script is learnt as it stands: what is to go should go first.
    ...stories.flatMap(cutErrand),
    ...stories.flatMap(missingPart),
    ...workspace.documents.flatMap(({ source, parsed }): ErrandToPlan[] => {
      if (parsed.kind !== 'session') return [];
      const open = parsed.questions.filter(({ answer }) => answer.text.trim() === '').length;
      if (open === 0) return [];
      return [
        {
          id: `answer:${source.path}`,
          kind: 'document',
          ...worded({
            title: message('Answer {open, plural, one {# open question} other {# open questions}} in “{document}”', {
              open,
              document: documentTitle(parsed),
            }),
            reason: message('An answer written once is half prepared for every question like it.'),
          }),
          minutes: Math.min(MOST_SESSION_MINUTES, open * MINUTES_A_QUESTION),
          storyId: null,
        },
      ];
    }),
    ...principleGaps(workspace)
      .slice(0, MOST_GAPS)
      .map((name): ErrandToPlan => ({
        id: `gap:${name}`,
        kind: 'document',
        ...worded({
          title: message('Find a story that shows “{principle}”', { principle: name }),
          reason: message('None of yours does yet, and it is one of the company’s principles.'),
        }),
        minutes: GAP_MINUTES,
        storyId: null,
      })),
    ...items
      .filter(({ goal, item, view }) => goal?.goal === 'seen' && !item.checked && !view.evidence?.done)
      .map(({ item }): ErrandToPlan => ({
        id: `read:${item.text}`,
        kind: 'read',
        ...worded({ title: item.text, reason: message('It is on your checklist.') }),
        minutes: READ_MINUTES,
        storyId: null,
      })),
  ];
}

function cutErrand({ story, spoken }: PractisedStory): ErrandToPlan[] {
  const words = spoken?.wordsToCut ?? 0;
  if (!spoken || story.targetSeconds === null || words < LEAST_WORDS_TO_CUT) return [];
  return [
    {
      id: `cut:${story.id}`,
      kind: 'document',
      ...worded({
        title: message('Cut {words} words from “{title}”', { words, title: story.title }),
        reason: message('At your pace its script takes {seconds} s, and its target ends at {target} s.', {
          seconds: Math.round(spoken.seconds),
          target: story.targetSeconds.max,
        }),
      }),
      minutes: CUT_MINUTES,
      storyId: story.id,
    },
  ];
}

function missingPart({ story }: PractisedStory): ErrandToPlan[] {
  const errand = (part: string, title: Message, reason: Message, minutes: number): ErrandToPlan[] => [
    { id: `${part}:${story.id}`, kind: 'document', ...worded({ title, reason }), minutes, storyId: story.id },
  ];
  if (story.script === null && story.keyPoints.length === 0)
    return errand(
      'points',
      message('Write down the key points of “{title}”', { title: story.title }),
      message('Without them nothing can be held against a telling.'),
      POINTS_MINUTES,
    );
  if (story.hooks.length === 0)
    return errand(
      'opening',
      message('Write an opening for “{title}”', { title: story.title }),
      message('The first sentence is the one that nerves take first.'),
      OPENING_MINUTES,
    );
  return [];
}

import { zoneAt } from '../../takes/targetZone.ts';
import type { StoryEvidence, ToldTake } from '../../plan/readiness.ts';
import type { TakeSummary } from '../ports.ts';
import type { Offbook } from '../offbook.ts';
import { shelvedCards } from '../recall/cardShelf.ts';
import { forecastRecall, type RecallForecast } from '../recall/forecastRecall.ts';
import type { Practice, PractisedStory } from './practice.ts';

/** The forecast for the day, and which stories have cards that were ever asked. */
export interface RecallStanding {
  readonly forecast: RecallForecast;
  readonly askedStories: ReadonlySet<string>;
}

export async function recallStanding(offbook: Offbook): Promise<RecallStanding> {
  const forecast = await forecastRecall(offbook);
  const askedStories = new Set<string>();
  for (const { storyId, memory } of await shelvedCards(offbook))
    if (storyId !== null && memory.phase !== 'new') askedStories.add(storyId);
  return { forecast, askedStories };
}

/**
 * What readiness sees of a story.
 *
 * @param recall null leaves the cards out, for an order that stays the same while they are answered
 * @param before only takes that began before this instant count
 */
export function storyEvidence(
  { story, takes, reviews }: PractisedStory,
  practice: Practice,
  recall: RecallStanding | null,
  before: number = Infinity,
): StoryEvidence {
  const cards = recall?.askedStories.has(story.id) ? (recall.forecast.byStoryId[story.id] ?? null) : null;
  return {
    storyId: story.id,
    has: {
      facts: cards !== null || story.facts.some(({ key }) => key),
      points: story.keyPoints.length > 0,
      target: story.targetSeconds !== null,
      connection: story.connection !== null,
    },
    cards,
    takes: takes
      .filter(({ startedAt }) => startedAt < before)
      .map((take): ToldTake => {
        const review = reviews.get(take.id) ?? null;
        const keyFacts = review?.facts.filter(({ key }) => key) ?? [];
        return {
          on: practice.dayOf(take.startedAt),
          cue: take.cue,
          inTarget: inTarget(take, story.targetSeconds),
          points: review && {
            covered: review.keyPoints.filter(({ status }) => status === 'covered').length,
            total: review.keyPoints.length,
          },
          facts:
            keyFacts.length === 0
              ? null
              : { right: keyFacts.filter(({ status }) => status === 'right').length, total: keyFacts.length },
          connection: story.connection === null ? null : (review?.connection ?? null),
        };
      }),
  };
}

/** Against the target as it is today: that is what the next telling has to meet. */
function inTarget({ seconds }: TakeSummary, target: PractisedStory['story']['targetSeconds']): boolean | null {
  const zone = seconds === null ? null : zoneAt(seconds, target);
  return zone === null ? null : zone === 'in';
}

import type { CardKind } from '../../recall/model.ts';
import { type Forecast, forecast } from '../../recall/schedule/forecast.ts';
import { type FollowedForecast, forecastFollowed } from '../../recall/schedule/forecastFollowed.ts';
import { nextInterview } from '../../recall/schedule/interviewDates.ts';
import { DAY_MS } from '../../recall/schedule/zonedTime.ts';
import type { Offbook } from '../offbook.ts';
import { readPlanSettings } from '../plan/planSettings.ts';
import { recallMinutesOn } from '../plan/recallMinutes.ts';
import { habitsOf, shelvedCards } from './cardShelf.ts';
import { planRequestOf } from './dueToday.ts';
import { readInterviews } from './interviews.ts';
import { calendarOf, readRecallSettings } from './recallSettings.ts';

/** Cards of these kinds ask for what must be exact. */
export const EXACT_KINDS: ReadonlySet<CardKind> = new Set(['fact', 'factMeaning', 'person', 'personName']);

/** A share of cards that is likely to be known, 0 to 1. */
export interface KnownShare {
  readonly cards: number;
  readonly share: number;
}

export interface RecallForecast extends Omit<Forecast, 'perCard'> {
  /** `week`: no interview is ahead, so it is for this time next week. */
  readonly for: 'interview' | 'week' | 'instant';
  /** Of key numbers and names alone. */
  readonly exact: KnownShare;
  readonly byStoryId: Readonly<Record<string, KnownShare>>;
}

/** What would be known when the interview begins (or at an instant) if nothing more were done, from the cards' memories. */
export async function forecastRecall(
  offbook: Offbook,
  { at, risks = 4 }: { readonly at?: number; readonly risks?: number } = {},
): Promise<RecallForecast> {
  const now = offbook.clock.nowMs();
  const calendar = calendarOf(await readRecallSettings(offbook), offbook);
  const interview = nextInterview(await readInterviews(offbook), now, calendar);
  const cards = await shelvedCards(offbook);
  const { pace } = await habitsOf(offbook);
  const forAt = at ?? (interview ? Math.max(interview.at, now) : now + 7 * DAY_MS);
  const { perCard, ...whole } = forecast({ cards, forAt, risks, pace });
  const exact = { cards: 0, known: 0 };
  const byStory = new Map<string, { cards: number; known: number }>();
  // `perCard` is in the order given, and every shelved card takes part.
  perCard.forEach(({ probability }, i) => {
    const { kind, storyId } = cards[i]!;
    if (EXACT_KINDS.has(kind)) {
      exact.cards++;
      exact.known += probability;
    }
    if (storyId === null) return;
    const story = byStory.get(storyId) ?? { cards: 0, known: 0 };
    story.cards++;
    story.known += probability;
    byStory.set(storyId, story);
  });
  return {
    ...whole,
    for: at !== undefined ? 'instant' : interview ? 'interview' : 'week',
    exact: shareOf(exact),
    byStoryId: Object.fromEntries([...byStory].map(([id, story]) => [id, shareOf(story)])),
  };
}

/**
 * What would be known when the interview begins if every day until then is done as the plan has it; null where there is no
 * plan to follow.
 */
export async function followPlan(offbook: Offbook): Promise<FollowedForecast | null> {
  const request = await planRequestOf(offbook);
  const plan = await readPlanSettings(offbook);
  return forecastFollowed({ ...request, minutesOn: (day) => recallMinutesOn(request.settings, plan, day) });
}

const shareOf = ({ cards, known }: { readonly cards: number; readonly known: number }): KnownShare => ({
  cards,
  share: cards === 0 ? 0 : known / cards,
});

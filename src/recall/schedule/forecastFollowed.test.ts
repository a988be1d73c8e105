import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../shared/random.ts';
import type { PlannedCard } from './dayPlan.ts';
import { forecast } from './forecast.ts';
import { forecastFollowed } from './forecastFollowed.ts';
import { planAhead } from './planAhead.ts';
import { morningAfter, plannedCard, planRequest, remembered } from './planRequest.testing.ts';

/** Cards of different strengths, one in ten never asked. */
function deck(count: number): PlannedCard[] {
  const random = seededRandom(3);
  return Array.from({ length: count }, (_, i) => {
    if (i % 10 === 0) return plannedCard(`${i}`);
    const first = 3 + Math.floor(random.next() * 60);
    return plannedCard(`${i}`, remembered([first, 'good'], [Math.floor(first * random.next()) + 1, 'good']));
  });
}

describe('the forecast if the plan is followed', () => {
  it('is the forecast along the reviews that the plan expects', () => {
    const request = planRequest(deck(60));
    const { days, reviews } = planAhead(request);
    const { share } = forecast({ cards: request.cards, forAt: morningAfter(14), planned: reviews });
    const followed = forecastFollowed(request)!;
    expect(followed).toMatchObject({ cards: 60, simulated: 60, share });
    expect(followed.seconds).toBeCloseTo(
      days.reduce((sum, day) => sum + day.seconds, 0),
      6,
    );
    expect(followed.share).toBeGreaterThan(forecast({ cards: request.cards, forAt: morningAfter(14) }).share);
    expect(forecastFollowed(request)).toEqual(followed);
  });

  it('shows the way there: from what is known today, both with the plan and without', () => {
    const request = planRequest(deck(60));
    const { course, share } = forecastFollowed(request)!;
    expect(course).toHaveLength(14);
    expect(course[0]!.unaided).toBeCloseTo(forecast({ cards: request.cards, forAt: request.now }).share, 9);
    expect(course.at(-1)!.share).toBe(share);
    expect(course.at(-1)!.unaided).toBeCloseTo(forecast({ cards: request.cards, forAt: morningAfter(14) }).share, 9);
    const days = course.map(({ on }) => on);
    expect(days).toEqual([...new Set(days)].toSorted());
    // Nothing is learnt by itself.
    for (const [i, point] of course.slice(1).entries()) expect(point.unaided).toBeLessThanOrEqual(course[i]!.unaided);
  });

  it('shows every day of a short way', () => {
    const request = { ...planRequest(deck(10)), interviewAt: morningAfter(3) };
    expect(forecastFollowed(request)!.course).toHaveLength(4);
  });

  it('leaves out what is set aside or retired', () => {
    const cards = [...deck(20), plannedCard('aside', remembered([3, 'good']), { suspendedAt: 1 })];
    expect(forecastFollowed(planRequest(cards))!.cards).toBe(20);
    expect(forecastFollowed(planRequest([]))).toMatchObject({ cards: 0, share: 0, days: 0 });
  });

  it('is given only where there is a plan to follow', () => {
    expect(forecastFollowed({ ...planRequest(deck(5)), interviewAt: null })).toBeNull();
    expect(forecastFollowed({ ...planRequest(deck(5)), interviewAt: morningAfter(-1) })).toBeNull();
    expect(forecastFollowed({ ...planRequest(deck(5)), interviewAt: morningAfter(200) })).toBeNull();
  });

  it('plays a large deck through with an even sample, which comes to the same', () => {
    const request = { ...planRequest(deck(4000)), minutesOn: () => 60 };
    const { days, reviews } = planAhead(request);
    const { share } = forecast({ cards: request.cards, forAt: morningAfter(14), planned: reviews });
    const followed = forecastFollowed(request)!;
    expect(followed).toMatchObject({ cards: 4000, simulated: 1428 });
    expect(Math.abs(followed.share - share)).toBeLessThan(0.01);
    const seconds = days.reduce((sum, day) => sum + day.seconds, 0);
    expect(Math.abs(followed.seconds / seconds - 1)).toBeLessThan(0.03);
  });
});

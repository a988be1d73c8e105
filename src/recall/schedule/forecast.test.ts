import fc from 'fast-check';
import { forgetting_curve, fsrs } from 'ts-fsrs';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../shared/random.ts';
import type { Memory, Rating } from '../model.ts';
import { forecast } from './forecast.ts';
import { forgettingPace } from './forgettingPace.ts';
import { type Grade, firstStrength, recallAfter, strengthAfter } from './fsrsMemory.ts';
import { planAhead } from './planAhead.ts';
import { english } from '../../shared/message.ts';
import { reasonWords } from './reasonWords.ts';
import { retrievability } from './retrievability.ts';
import { reviewCard } from './reviewCard.ts';
import { MONDAY_EVENING, morningAfter, plannedCard, planRequest, remembered } from './planRequest.testing.ts';
import { DAY_MS } from './zonedTime.ts';

describe('the memory that plans and forecasts reckon with', () => {
  const oracle = fsrs();

  it('is ts-fsrs’s, up to its rounding', () => {
    const grades = fc.constantFrom<Grade>(1, 2, 3, 4);
    fc.assert(
      fc.property(
        grades,
        fc.array(fc.tuple(fc.integer({ min: 0, max: 200 }), grades), { maxLength: 12 }),
        (first, rest) => {
          let ours = firstStrength(first);
          let theirs = oracle.next_state(null, 0, first);
          for (const [days, grade] of rest) {
            expect(recallAfter(days, theirs.stability)).toBeCloseTo(
              forgetting_curve(oracle.parameters.w, days, theirs.stability),
              7,
            );
            ours = strengthAfter(ours, days, grade);
            theirs = oracle.next_state(theirs, days, grade);
          }
          expect(Math.abs(ours.stability / theirs.stability - 1)).toBeLessThan(1e-4);
          expect(Math.abs(ours.difficulty - theirs.difficulty)).toBeLessThan(1e-5);
        },
      ),
      { numRuns: 300, seed: 7 },
    );
  });

  it('falls to 90 % after as many days as it is stable', () => {
    const memory = remembered([0, 'easy']);
    if (memory.phase === 'new') throw new Error('It was reviewed.');
    expect(retrievability(memory, MONDAY_EVENING + memory.stability * DAY_MS)).toBeCloseTo(0.9, 6);
    expect(retrievability({ phase: 'new' }, MONDAY_EVENING)).toBe(0);
  });
});

describe('forecast', () => {
  const weak = remembered([9, 'again'], [8, 'good']);
  const steady = remembered([30, 'good'], [27, 'good'], [15, 'good'], [1, 'good']);

  it('is the mean probability of the cards that take part, with the least certain named', () => {
    const cards = [
      plannedCard('steady', steady),
      plannedCard('weak', weak),
      plannedCard('never asked'),
      plannedCard('retired', weak, { retiredAt: 1 }),
    ];
    const result = forecast({ cards, forAt: morningAfter(2), risks: 2 });
    expect(result.cards).toBe(3);
    expect(result.share).toBeCloseTo(result.perCard.reduce((sum, { probability }) => sum + probability, 0) / 3, 12);
    expect(result.atRisk.map(({ cardId }) => cardId)).toEqual(['never asked', 'weak']);
    expect(result.withinDay).toBe(0);
  });

  it('rises with planned reviews, and says which cards it can’t vouch for', () => {
    const cards = [plannedCard('steady', steady), plannedCard('weak', weak), plannedCard('never asked')];
    const forAt = morningAfter(2);
    const eve = forAt - 16 * 3_600_000;
    const without = forecast({ cards, forAt });
    const planned = cards.map(({ id }) => ({ cardId: id, at: eve }));
    const after = forecast({ cards, forAt, planned });
    after.perCard.forEach(({ probability, withinDay }, i) => {
      expect(probability).toBeGreaterThan(without.perCard[i]!.probability);
      expect(withinDay).toBe(true);
    });
  });

  it('is nothing for no cards', () => {
    expect(forecast({ cards: [], forAt: morningAfter(2) })).toMatchObject({ cards: 0, share: 0, atRisk: [] });
  });

  it('expects more of the whole plan than of doing nothing', () => {
    const request = planRequest(Array.from({ length: 40 }, (_, i) => plannedCard(`${i}`)));
    const { reviews } = planAhead(request);
    expect(forecast({ cards: request.cards, forAt: morningAfter(14), planned: reviews }).share).toBeGreaterThan(0.95);
    expect(forecast({ cards: request.cards, forAt: morningAfter(14) }).share).toBe(0);
  });
});

describe('forgettingPace', () => {
  /** Reviews of somebody whose stabilities are `pace` times what FSRS thinks. */
  const reviewsAt = (pace: number) => {
    const random = seededRandom(11);
    return Array.from({ length: 400 }, () => {
      const before: Memory = reviewCard({ phase: 'new' }, 'good', MONDAY_EVENING);
      const reviewedAt = MONDAY_EVENING + (1 + Math.floor(random.next() * 8)) * DAY_MS;
      const rating: Rating = random.next() < retrievability(before, reviewedAt, pace) ? 'good' : 'again';
      return { before, rating, reviewedAt };
    });
  };

  it('finds how fast somebody forgets, as near as some hundred answers can tell', () => {
    for (const pace of [0.4, 1, 2]) {
      const found = forgettingPace(reviewsAt(pace));
      expect(Math.abs(Math.log(found / pace))).toBeLessThan(0.6);
    }
  });

  it('takes people for typical until it has evidence', () => {
    expect(forgettingPace([])).toBe(1);
    expect(forgettingPace([{ before: { phase: 'new' }, rating: 'again', reviewedAt: MONDAY_EVENING }])).toBe(1);
  });
});

describe('reasonWords', () => {
  it('names the wished share and the day', () => {
    expect(english(reasonWords('falling', 0.9, { weekday: 3 }))).toBe('falls below 90 % before Wednesday');
    expect(english(reasonWords('last-check', 0.9, null))).toBe('last check before the day');
  });
});

import { describe, expect, it } from 'vitest';
import { planAhead } from './planAhead.ts';
import { planDay } from './planDay.ts';
import { reviewCard } from './reviewCard.ts';
import { LONDON, MONDAY_EVENING, morningAfter, plannedCard, planRequest, remembered } from './planRequest.testing.ts';
import { DAY_MS } from './zonedTime.ts';

const ids = (plan: ReturnType<typeof planDay>) => plan.queue.map(({ cardId }) => cardId);
const reasons = (plan: ReturnType<typeof planDay>) =>
  Object.fromEntries(plan.queue.map(({ cardId, reason }) => [cardId, reason]));

const newCards = (count: number) => Array.from({ length: count }, (_, i) => plannedCard(`new ${i}`));
const weak = remembered([13, 'again'], [12, 'good']);
const steady = remembered([10, 'good'], [7, 'good']);
const sure = remembered([400, 'easy'], [380, 'easy'], [300, 'easy'], [1, 'easy']);

describe('planDay towards an interview', () => {
  it('builds up first: what would be lost before its last check, then some new cards', () => {
    const plan = planDay(planRequest([...newCards(20), plannedCard('weak', weak), plannedCard('sure', sure)]));
    expect(plan.phase).toBe('build-up');
    expect(plan.queue[0]).toMatchObject({ cardId: 'weak', reason: 'falling', sameDay: false });
    expect(plan.queue[0]!.recallOnTheDay).toBeLessThan(0.9);
    expect(ids(plan)).not.toContain('sure');
    expect(plan.queue.filter(({ reason }) => reason === 'new').map(({ cardId }) => cardId)).toEqual(
      newCards(plan.queue.length - 1).map(({ id }) => id),
    );
    expect(plan.newLater).toBe(20 - (plan.queue.length - 1));
  });

  it('does not introduce a day’s new cards twice', () => {
    const cards = newCards(50);
    const first = planDay(planRequest(cards));
    const seen = cards.map((card, i) =>
      i < first.queue.length ? { ...card, memory: reviewCard(card.memory, 'good', MONDAY_EVENING, LONDON) } : card,
    );
    const today = { seconds: first.seconds, introduced: first.queue.length };
    expect(planDay(planRequest(seen, { now: MONDAY_EVENING + 900_000, today, minutesOn: () => 60 })).queue).toEqual([]);
  });

  it('keeps enough of the last days to check every card, and says from when', () => {
    const cards = Array.from({ length: 100 }, (_, i) => plannedCard(`${i}`, steady));
    // A check takes about ten seconds, so 100 take a bit over 16 minutes: two evenings of ten.
    const plan = planDay(planRequest(cards));
    expect(plan.lastChecksFrom).toBe('2026-01-17');
    const eve = planDay(planRequest(cards, { now: morningAfter(14) - 16 * 3_600_000 }));
    expect(eve.phase).toBe('last-checks');
    expect(eve.queue.length).toBeGreaterThan(50);
  });

  it('in the last days asks what falls below the wished retention, and looks once more at the rest', () => {
    const cards = [plannedCard('steady', steady), plannedCard('sure', sure), plannedCard('weak', weak)];
    const plan = planDay(planRequest(cards, { interviewAt: morningAfter(1) }));
    expect(reasons(plan)).toEqual({ weak: 'falling', steady: 'last-check' });
    expect(ids(plan)[0]).toBe('weak');
  });

  it('sees each card once before all else when minutes are scarce', () => {
    const cards = [plannedCard('weak', weak), ...newCards(300)];
    const plan = planDay(planRequest(cards, { interviewAt: morningAfter(3) }));
    expect(plan.queue.every(({ reason }) => reason === 'new')).toBe(true);
    expect(plan.seconds).toBeGreaterThan(0.95 * plan.secondsLeft);
    expect(plan.leftOut).toBeGreaterThan(200);
  });

  it('asks a wrong answer once more in the same sitting, unless minutes are too scarce to', () => {
    const now = MONDAY_EVENING + 120_000;
    const wrong = plannedCard('wrong', reviewCard({ phase: 'new' }, 'again', MONDAY_EVENING, LONDON));
    expect(planDay(planRequest([wrong], { now })).queue).toMatchObject([{ reason: 'wrong', sameDay: true }]);
    const scarce = planDay(planRequest([wrong, ...newCards(500)], { now, interviewAt: morningAfter(2) }));
    expect(ids(scarce)).not.toContain('wrong');
  });

  it('uses same-day steps in the last 48 hours only, flagged, after everything else', () => {
    const now = MONDAY_EVENING + 12 * 60_000;
    const step = plannedCard('step', reviewCard({ phase: 'new' }, 'good', MONDAY_EVENING, LONDON));
    const tomorrow = planDay(planRequest([step, plannedCard('weak', weak)], { now, interviewAt: morningAfter(1) }));
    expect(tomorrow.queue.map(({ cardId, sameDay }) => [cardId, sameDay])).toEqual([
      ['weak', false],
      ['step', true],
    ]);
    expect(ids(planDay(planRequest([step], { now, interviewAt: morningAfter(6) })))).toEqual([]);
  });

  it('asks earlier when the person forgets faster', () => {
    const cards = [plannedCard('weekly', remembered([5, 'good'], [3, 'good']))];
    expect(ids(planDay(planRequest(cards)))).toEqual([]);
    expect(ids(planDay(planRequest(cards, { pace: 0.1 })))).toEqual(['weekly']);
  });

  it('leaves out what is retired, set aside or put away for today', () => {
    const cards = [
      plannedCard('retired', weak, { retiredAt: 1 }),
      plannedCard('suspended', weak, { suspendedAt: 1 }),
      plannedCard('buried', weak, { buriedOn: '2026-01-05' }),
      plannedCard('buried yesterday', weak, { buriedOn: '2026-01-04' }),
    ];
    expect(ids(planDay(planRequest(cards)))).toEqual(['buried yesterday']);
  });

  it('keeps two cards of one fact apart', () => {
    const cards = newCards(8).map((card, i) => ({ ...card, factId: i < 2 ? 'boiler pressure' : null }));
    const order = ids(planDay(planRequest(cards, { interviewAt: morningAfter(1) })));
    expect(order).toHaveLength(8);
    expect(Math.abs(order.indexOf('new 0') - order.indexOf('new 1'))).toBeGreaterThan(4);
  });

  it('counts only days until the interview, each with its own minutes', () => {
    const minutesOn = (day: string) => (day === '2026-01-05' ? 0 : 30);
    const plan = planDay(planRequest(newCards(10), { minutesOn, interviewAt: morningAfter(3) }));
    expect(plan.queue).toEqual([]);
    expect(plan.leftOut).toBeGreaterThan(0);
  });
});

describe('planDay without an interview ahead', () => {
  const plain = { interviewAt: null };

  it('is plain FSRS: steps, then what is due, then at most twenty new cards', () => {
    const cards = [...newCards(40), plannedCard('weak', weak), plannedCard('sure', sure)];
    const plan = planDay(planRequest(cards, { ...plain, minutesOn: () => 60 }));
    expect(plan.phase).toBe('plain');
    expect(ids(plan)[0]).toBe('weak');
    expect(plan.queue.filter(({ reason }) => reason === 'new')).toHaveLength(20);
    expect(ids(plan)).not.toContain('sure');
    expect(plan.queue[0]!.recallOnTheDay).toBeNull();
  });

  it('goes on after the interview', () => {
    const plan = planDay(planRequest([plannedCard('weak', weak)], { interviewAt: MONDAY_EVENING - DAY_MS }));
    expect(plan.phase).toBe('plain');
    expect(ids(plan)).toEqual(['weak']);
  });
});

describe('planAhead', () => {
  it('lists every day to the eve of the interview, within its minutes', () => {
    const { days, reviews } = planAhead(planRequest(newCards(60)));
    expect(days.map(({ day }) => day).at(-1)).toBe('2026-01-18');
    expect(days).toHaveLength(14);
    // The last card of a day may take some seconds longer than the day has.
    for (const { seconds } of days) expect(seconds).toBeLessThan(10 * 60 + 25);
    expect(days.reduce((sum, { newCards }) => sum + newCards, 0)).toBe(60);
    expect(days.at(-1)!.phase).toBe('last-checks');
    expect(reviews.every(({ at }, i) => i === 0 || at >= reviews[i - 1]!.at)).toBe(true);
  });
});

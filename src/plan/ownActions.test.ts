import { describe, expect, it } from 'vitest';
import { assemblePlan } from './assemblePlan.ts';
import type { ErrandToPlan } from './planRequest.ts';
import { planRequest } from './planRequest.testing.ts';

const own = (id: string, on: string | null): ErrandToPlan => ({
  id: `action:${id}`,
  kind: 'document',
  title: `Do ${id}`,
  reason: 'You wrote this.',
  minutes: 10,
  storyId: null,
  own: { on },
});
const cut: ErrandToPlan = {
  id: 'cut:ferry',
  kind: 'document',
  title: 'Cut 9 words',
  reason: 'It is long.',
  minutes: 10,
  storyId: 'ferry',
};

const daysOf = (plan: ReturnType<typeof assemblePlan>, title: string): string[] =>
  plan.days.filter(({ tasks }) => tasks.some((task) => task.title === title)).map(({ on }) => on);

describe('what the person set themselves', () => {
  it('stands on its day whatever the day is for, and once only', () => {
    const plan = assemblePlan(
      planRequest({
        errands: [own('a', '2026-03-10'), own('b', '2026-03-05')],
        interviews: [{ on: '2026-03-10', stage: null, over: false }],
        minutesOn: (on) => (on === '2026-03-05' ? 0 : 30),
      }),
    );
    expect(daysOf(plan, 'Do a')).toEqual(['2026-03-10']);
    expect(daysOf(plan, 'Do b')).toEqual(['2026-03-05']);
    expect(plan.leftOut.some(({ title }) => title.startsWith('Do'))).toBe(false);
  });

  it('comes at the next practice before work on documents, and leaves that its turn', () => {
    const plan = assemblePlan(planRequest({ errands: [own('a', null), cut], minutesOn: () => 60 }));
    expect(daysOf(plan, 'Do a')).toEqual(['2026-03-03']);
    expect(daysOf(plan, 'Cut 9 words')).toEqual(['2026-03-03']);
  });

  it('waits for a day with room, and is not called left out when its day is later than the plan', () => {
    const plan = assemblePlan(
      planRequest({
        errands: [own('a', null), own('b', '2026-06-01')],
        minutesOn: (on) => (on < '2026-03-05' ? 15 : 60),
      }),
    );
    expect(daysOf(plan, 'Do a')).toEqual(['2026-03-05']);
    expect(daysOf(plan, 'Do b')).toEqual([]);
    expect(plan.leftOut).toEqual([]);
  });
});

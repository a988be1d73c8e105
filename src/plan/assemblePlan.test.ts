import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../recall/model.ts';
import { addDays, daysBetween } from '../recall/schedule/zonedTime.ts';
import { assemblePlan } from './assemblePlan.ts';
import type { PlanDay, PlanTask, PracticePlan } from './model.ts';
import type { PlanRequest, StoryToPlan } from './planRequest.ts';
import { drillsToPlan, planRequest, storyToPlan } from './planRequest.testing.ts';
import { owedOf, storyAhead, tell } from './practiceState.ts';

/** The next morning, when the day went as planned. */
function followed(request: PlanRequest): PlanRequest {
  const { tasks } = assemblePlan(request).days[0]!;
  const { today } = request;
  const stories = request.stories.map((story): StoryToPlan => {
    const ahead = storyAhead(story);
    for (const { storyId, kind } of tasks) if (kind === 'rehearse' && storyId === story.id) tell(ahead, today);
    const { takes, lastToldOn, share, rung, offBook, offBookDays } = ahead;
    return { ...story, takes, lastToldOn, share, standing: { ...story.standing, rung, offBook, offBookDays } };
  });
  const drilled = new Set(tasks.map(({ drill }) => drill));
  const worked = new Set(tasks.map(({ id }) => id.split('/').slice(2).join('/')));
  const isRest = tasks.some(({ kind }) => kind === 'rest');
  return {
    ...request,
    today: addDays(today, 1),
    stories,
    drills: request.drills.map((drill) =>
      drilled.has(drill.name) ? { ...drill, lastOn: today, lastOutcome: 'fair' as const } : drill,
    ),
    errands: request.errands.filter(({ id }) => !worked.has(id)),
    startedOn: request.startedOn ?? today,
    daysInARow: isRest ? 0 : request.daysInARow + 1,
  };
}

const TODAY = '2026-03-03';
const dayOf = (plan: PracticePlan, on: IsoDate): PlanDay => plan.days.find((day) => day.on === on)!;
const kinds = (day: PlanDay): string[] => day.tasks.map(({ kind }) => kind);
const minutes = (tasks: readonly PlanTask[]): number => tasks.reduce((sum, task) => sum + task.minutes, 0);
const interviewOn = (on: IsoDate, stage: string | null = null) => [{ on, stage, over: false }];
const tasksOf = (plan: PracticePlan): PlanTask[] => plan.days.flatMap(({ tasks }) => tasks);

describe('towards an interview', () => {
  it('reaches from today to the interview, recall first on each day', () => {
    const plan = assemblePlan(planRequest({ interviews: interviewOn('2026-03-13', 'Panel') }));
    expect(plan.days.map(({ on }) => on)).toEqual(Array.from({ length: 11 }, (_, i) => addDays(TODAY, i)));
    expect(plan.days.at(-1)).toMatchObject({ on: '2026-03-13', interview: 'Panel' });
    for (const day of plan.days.slice(0, -1)) expect(day.tasks[0]).toMatchObject({ kind: 'recall', minutes: 10 });
  });

  it('spreads the tellings that are wanted over the days, each from the rung it has come to', () => {
    const plan = assemblePlan(planRequest({ interviews: interviewOn('2026-03-20') }));
    const ferry = tasksOf(plan).filter(({ kind, storyId }) => kind === 'rehearse' && storyId === 'ferry');
    expect(ferry.slice(0, 5).map(({ rung }) => rung)).toEqual(['script', 'keyPoints', 'facts', 'hook', 'nothing']);
    expect(ferry[0]).toMatchObject({
      title: 'Tell “Story ferry” from its script',
      reason: 'It has not been told yet.',
    });
    expect(ferry[1]!.reason).toMatch(/^Told 1 of 5 times, last/);
    const tellings = plan.days.map(({ tasks }) => tasks.filter(({ kind }) => kind === 'rehearse').length);
    expect(Math.max(...tellings)).toBeLessThanOrEqual(2);
  });

  it('tells the weakest and the longest untold first', () => {
    const stories = [
      storyToPlan('strong', { takes: 4, lastToldOn: '2026-03-01', share: 0.9 }),
      storyToPlan('stale', { takes: 4, lastToldOn: '2026-02-20', share: 0.7 }),
      storyToPlan('weak', { takes: 4, lastToldOn: '2026-03-01', share: 0.1 }),
    ];
    const plan = assemblePlan(planRequest({ stories, interviews: interviewOn('2026-03-06') }));
    const told = plan.days[0]!.tasks.filter(({ kind }) => kind === 'rehearse').map(({ storyId }) => storyId);
    expect(told.slice(0, 3)).toEqual(['weak', 'stale', 'strong']);
  });

  it('holds a call three days before and a short one on the eve, where practice began four days before or earlier', () => {
    const callsOn = (plan: PracticePlan) =>
      plan.days
        .filter((day) => kinds(day).includes('call'))
        .map(({ on, tasks }) => [on, tasks.find(({ kind }) => kind === 'call')!.minutes]);
    const request = planRequest({ interviews: interviewOn('2026-03-10') });
    const calls = [
      ['2026-03-07', 20],
      ['2026-03-09', 8],
    ];
    expect(callsOn(assemblePlan(request))).toEqual(calls);
    // As the days go by the calls stay where they were.
    expect(callsOn(assemblePlan({ ...request, today: '2026-03-07', startedOn: TODAY }))).toEqual(calls);
    expect(callsOn(assemblePlan({ ...request, today: '2026-03-08', startedOn: TODAY }))).toEqual(calls.slice(1));
    expect(callsOn(assemblePlan({ ...request, today: '2026-03-07' }))).toEqual([]);
    expect(callsOn(assemblePlan({ ...request, canCall: false }))).toEqual([]);
  });

  it('keeps the last day light: the card, the openings, one full run of the weakest, and sleep', () => {
    const stories = [storyToPlan('ferry', { share: 0.9, takes: 6 }), storyToPlan('orchard', { share: 0.2, takes: 6 })];
    const plan = assemblePlan(planRequest({ today: '2026-03-12', stories, interviews: interviewOn('2026-03-13') }));
    expect(plan.days[0]!.tasks.map(({ id }) => id)).toEqual([
      '2026-03-12/recall/cards',
      '2026-03-12/read/card',
      '2026-03-12/drill/hook',
      '2026-03-12/rehearse/orchard',
      '2026-03-12/rest/sleep',
    ]);
  });

  it('asks for nothing but the card, the panic card, two openings and a last look on the day', () => {
    const stories = ['ferry', 'orchard', 'lamp'].map((id) => storyToPlan(id));
    const plan = assemblePlan(planRequest({ today: '2026-03-13', stories, interviews: interviewOn('2026-03-13') }));
    expect(plan.days).toHaveLength(1);
    expect(plan.days[0]!.tasks.map(({ id, minutes }) => [id, minutes])).toEqual([
      ['2026-03-13/read/card', 2],
      ['2026-03-13/read/panic-card', 1],
      ['2026-03-13/read/hooks', 2],
      ['2026-03-13/recall/cards', 5],
    ]);
    expect(plan.days[0]!.tasks[2]!.title).toBe('Say the openings of “Story ferry” and “Story orchard” aloud');
    const busy = assemblePlan(
      planRequest({ today: '2026-03-13', minutesOn: () => 0, interviews: interviewOn('2026-03-13') }),
    );
    expect(kinds(busy.days[0]!)).toEqual(['read', 'read', 'read']);
  });

  it('goes on between several interviews, each with its own eve', () => {
    const plan = assemblePlan(
      planRequest({
        interviews: [
          { on: '2026-03-19', stage: 'Panel', over: false },
          { on: '2026-03-09', stage: 'Phone screen', over: false },
          { on: '2026-02-27', stage: 'Recruiter', over: true },
        ],
      }),
    );
    expect(plan.days.at(-1)!.on).toBe('2026-03-19');
    for (const eve of ['2026-03-08', '2026-03-18'])
      expect(dayOf(plan, eve).tasks.at(-1)).toMatchObject({ kind: 'rest', id: `${eve}/rest/sleep` });
    expect(dayOf(plan, '2026-03-12').tasks.some(({ kind }) => kind === 'rehearse' || kind === 'drill')).toBe(true);
  });

  it('lets the day be once the interview has been held', () => {
    const plan = assemblePlan(planRequest({ interviews: [{ on: TODAY, stage: 'Panel', over: true }] }));
    expect(plan.days[0]!.tasks).toMatchObject([
      { kind: 'document', title: 'Write down what you were asked' },
      { kind: 'rest', title: 'Rest' },
    ]);
    const noted = assemblePlan(planRequest({ interviews: [{ on: TODAY, stage: 'Panel', over: true, noted: true }] }));
    expect(kinds(noted.days[0]!)).toEqual(['rest']);
    expect(plan.days).toHaveLength(14);
    expect(kinds(plan.days[1]!)).toContain('rehearse');
  });
});

it('plans two weeks where no interview is ahead, and leaves nothing out of them', () => {
  const plan = assemblePlan(planRequest({ interviews: [{ on: '2026-02-20', stage: null, over: true }] }));
  expect(plan.days).toHaveLength(14);
  expect(plan.leftOut).toEqual([]);
});

it('has only recall where there are no stories, and nothing where there is nothing', () => {
  const none = planRequest({ stories: [], drills: [], canCall: false });
  expect(tasksOf(assemblePlan(none)).every(({ kind }) => kind === 'recall' || kind === 'rest')).toBe(true);
  const nothing = assemblePlan({ ...none, recallMinutesOn: () => 0 });
  expect(tasksOf(nothing).filter(({ kind }) => kind !== 'rest')).toEqual([]);
});

describe('rest', () => {
  const resting = (plan: PracticePlan) =>
    plan.days.filter(({ tasks }) => tasks.some(({ id }) => id.endsWith('/rest'))).map(({ on }) => on);

  it('comes every seventh day, counted with the days before today', () => {
    const far = { interviews: interviewOn('2026-04-14'), minutesOn: () => 60 };
    expect(resting(assemblePlan(planRequest(far))).slice(0, 2)).toEqual(['2026-03-09', '2026-03-16']);
    expect(resting(assemblePlan(planRequest({ ...far, daysInARow: 4 })))[0]).toBe('2026-03-05');
    // A day without minutes is rest enough.
    const sundays = { ...far, minutesOn: (on: IsoDate) => (daysBetween('2026-03-08', on) % 7 === 0 ? 0 : 60) };
    expect(resting(assemblePlan(planRequest(sundays)))).toEqual([]);
  });

  it('is not within three days of an interview, and gives way where something would be left out because of it', () => {
    expect(resting(assemblePlan(planRequest({ daysInARow: 9, interviews: interviewOn('2026-03-06') })))).toEqual([]);
    const stories = Array.from({ length: 12 }, (_, i) => storyToPlan(`s${i}`));
    const tight = assemblePlan(planRequest({ stories, interviews: interviewOn('2026-03-14') }));
    expect(tight.leftOut.length).toBeGreaterThan(0);
    expect(resting(tight)).toEqual([]);
  });
});

describe('what is to be mended or read', () => {
  const cut = {
    id: 'cut:ferry',
    kind: 'document' as const,
    title: 'Cut 38 words from “Story ferry”',
    reason: 'It takes 75 s.',
    minutes: 10,
    storyId: 'ferry',
  };

  it('comes before telling, one thing a day', () => {
    const read = { ...cut, id: 'read:values', kind: 'read' as const, storyId: null };
    const plan = assemblePlan(planRequest({ errands: [cut, read], interviews: interviewOn('2026-03-13') }));
    expect(kinds(plan.days[0]!)[1]).toBe('document');
    expect(kinds(plan.days[1]!)[1]).toBe('read');
    // A story whose cut has to wait for another day is told after one that has been cut.
    const both = [{ ...cut, id: 'cut:orchard', storyId: 'orchard' }, cut];
    const second = assemblePlan(planRequest({ errands: both, interviews: interviewOn('2026-03-20') }));
    expect(second.days[0]!.tasks.find(({ kind }) => kind === 'rehearse')).toMatchObject({ storyId: 'orchard' });
  });

  it('is left out in words where it never fits', () => {
    const plan = assemblePlan(
      planRequest({ errands: [{ ...cut, minutes: 40 }], interviews: interviewOn('2026-03-13') }),
    );
    expect(plan.leftOut).toContainEqual(expect.objectContaining({ title: cut.title, minutes: 40 }));
  });
});

it('says what does not fit, the most needed first', () => {
  const stories = [storyToPlan('ferry', { takes: 4 }), storyToPlan('orchard')];
  const plan = assemblePlan(planRequest({ stories, minutesOn: () => 12, interviews: interviewOn('2026-03-06') }));
  expect(plan.leftOut.slice(0, 2)).toMatchObject([
    { title: '7 more tellings of “Story orchard”', minutes: 21 },
    { title: '7 more tellings of “Story ferry”', minutes: 21 },
  ]);
});

it('brings a drill that was hard back sooner than one that went well', () => {
  const drills = drillsToPlan().map((drill) => ({
    ...drill,
    lastOn: '2026-03-01',
    lastOutcome: drill.name === 'blank' ? ('weak' as const) : ('strong' as const),
  }));
  const plan = assemblePlan(
    planRequest({ drills, stories: [storyToPlan('ferry', { takes: 3 })], interviews: interviewOn('2026-03-20') }),
  );
  const first = tasksOf(plan).find(({ kind }) => kind === 'drill');
  expect(first).toMatchObject({
    drill: 'blank',
    storyId: 'ferry',
    reason: 'It was hard last time, so it comes back soon.',
  });
});

it('names the checklist items that a task serves, as long as it does', () => {
  const serves = [{ text: 'Record each story twice', by: 'rehearse' as const, drill: null, storyIds: null, takes: 2 }];
  const plan = assemblePlan(
    planRequest({ serves, stories: [storyToPlan('ferry')], interviews: interviewOn('2026-03-14') }),
  );
  const ferry = tasksOf(plan).filter(({ kind }) => kind === 'rehearse');
  expect(ferry.map(({ serves: texts }) => texts.length).slice(0, 4)).toEqual([1, 1, 0, 0]);
});

it('does not plan again what was done today beyond its plan', () => {
  const request = planRequest({ stories: [storyToPlan('ferry')], interviews: interviewOn('2026-03-20') });
  const tellings = (plan: PracticePlan): number => tasksOf(plan).filter(({ kind }) => kind === 'rehearse').length;
  const more = { ...request, doneToday: { tellings: new Map([['ferry', 4]]), drills: new Set<never>() } };
  expect(assemblePlan(more).days[0]).toEqual(assemblePlan(request).days[0]);
  expect(tellings(assemblePlan(more))).toBeLessThan(tellings(assemblePlan(request)));
});

describe('followed day by day', () => {
  const errands = ['ferry', 'orchard'].map((storyId) => ({
    id: `cut:${storyId}`,
    kind: 'document' as const,
    title: `Cut words from “${storyId}”`,
    reason: 'It is too long.',
    minutes: 10,
    storyId,
  }));
  const begin = planRequest({ errands, interviews: interviewOn('2026-03-20', 'Panel') });

  it('asks tomorrow for what it foresaw today', () => {
    for (let request = begin; request.today < '2026-03-20'; request = followed(request)) {
      const foreseen = assemblePlan(request).days[1]!;
      const asked = assemblePlan(followed(request)).days[0]!;
      expect(asked.tasks.map(({ id }) => id).toSorted()).toEqual(foreseen.tasks.map(({ id }) => id).toSorted());
    }
  });

  it('has every story off book by the day, every drill done, and both calls held', () => {
    const done: PlanTask[] = [];
    let request = begin;
    while (request.today < '2026-03-20') {
      done.push(...assemblePlan(request).days[0]!.tasks);
      request = followed(request);
    }
    for (const { standing, takes } of request.stories) {
      expect(standing.offBook).toBe(true);
      expect(takes).toBeGreaterThanOrEqual(5);
    }
    expect(new Set(done.flatMap(({ drill }) => drill ?? [])).size).toBe(7);
    expect(done.filter(({ kind }) => kind === 'call')).toHaveLength(2);
    expect(done.filter(({ kind }) => kind === 'document')).toHaveLength(2);
    expect(done.filter(({ id }) => id.endsWith('/rest'))).toHaveLength(2);
  });
});

const stories = fc.array(
  fc.record({
    takes: fc.nat(8),
    takesWanted: fc.integer({ min: 1, max: 8 }),
    ago: fc.option(fc.integer({ min: 1, max: 40 }), { nil: null }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    seconds: fc.integer({ min: 20, max: 400 }),
    rung: fc.constantFrom('script', 'keyPoints', 'facts', 'hook', 'nothing'),
    offBookDays: fc.nat(3),
    hooks: fc.boolean(),
  }),
  { maxLength: 8 },
);

const requests = fc
  .record({
    interviews: fc.array(fc.record({ ahead: fc.integer({ min: -5, max: 60 }), over: fc.boolean() }), { maxLength: 3 }),
    week: fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 7, maxLength: 7 }),
    recall: fc.integer({ min: 0, max: 25 }),
    stories,
    errands: fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 5 }),
    daysInARow: fc.nat(12),
    began: fc.option(fc.nat(30), { nil: null }),
  })
  .map(({ interviews, week, recall, stories: given, errands, daysInARow, began }): PlanRequest =>
    planRequest({
      interviews: interviews.map(({ ahead, over }) => ({
        on: addDays(TODAY, ahead),
        stage: null,
        over: over || ahead < 0,
      })),
      minutesOn: (on) => week[(daysBetween(TODAY, on) + 700) % 7]!,
      recallMinutesOn: () => recall,
      stories: given.map((story, i): StoryToPlan =>
        storyToPlan(`s${i}`, {
          takes: story.ago === null ? 0 : Math.max(1, story.takes),
          takesWanted: story.takesWanted,
          lastToldOn: story.ago === null ? null : addDays(TODAY, -story.ago),
          share: story.share,
          tellSeconds: story.seconds,
          standing: {
            rung: story.rung,
            offBookDays: story.offBookDays,
            offBookDaysNeeded: 3,
            offBook: story.offBookDays === 3,
          },
          rungs: story.hooks ? ['script', 'keyPoints', 'facts', 'hook', 'nothing'] : ['keyPoints', 'nothing'],
        }),
      ),
      errands: errands.map((minutes, i) => ({
        id: `e${i}`,
        kind: 'document',
        title: `Errand ${i}`,
        reason: '',
        minutes,
        storyId: null,
      })),
      daysInARow,
      startedOn: began === null ? null : addDays(TODAY, -began),
    }),
  );

describe('whatever it is asked', () => {
  it('never takes more minutes than the day has, but for recall', () => {
    fc.assert(
      fc.property(requests, (request) => {
        for (const day of assemblePlan(request).days) {
          const recall = minutes(day.tasks.filter(({ kind }) => kind === 'recall'));
          expect(minutes(day.tasks)).toBeLessThanOrEqual(Math.max(day.minutes, recall));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('plans each day once from today on, and none after the last interview', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const { days } = assemblePlan(request);
        const ahead = request.interviews.filter(({ on, over }) => !over && on >= TODAY).map(({ on }) => on);
        const last = ahead.toSorted().at(-1) ?? addDays(TODAY, 13);
        expect(days.map(({ on }) => on)).toEqual(
          Array.from({ length: daysBetween(TODAY, last) + 1 }, (_, i) => addDays(TODAY, i)),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('gives the same plan for the same request, and every task an id of its own', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const plan = assemblePlan(request);
        expect(assemblePlan(request)).toEqual(plan);
        const ids = tasksOf(plan).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 60 },
    );
  });

  it('owes no more for a day that went by, and says nothing of it', () => {
    const planned = (plan: PracticePlan): string[] => tasksOf(plan).flatMap(({ title, reason }) => [title, reason]);
    fc.assert(
      fc.property(requests, (request) => {
        const today = addDays(TODAY, 1);
        const interviews = request.interviews.map((each) => ({ ...each, over: each.over || each.on < today }));
        const missed = assemblePlan({ ...request, today, interviews, daysInARow: 0 });
        for (const day of missed.days)
          expect(minutes(day.tasks)).toBeLessThanOrEqual(Math.max(day.minutes, request.recallMinutesOn(day.on)));
        expect(planned(missed).join(' ')).not.toMatch(
          /\b(?:missed|falling behind|too late|owe|should have|catch up|failed|skipped)\b/i,
        );
      }),
      { numRuns: 60 },
    );
  });

  it('wants no more of a story for having been told', () => {
    fc.assert(
      fc.property(requests, ({ stories: given }) => {
        for (const story of given) {
          const ahead = storyAhead(story);
          const before = owedOf(ahead);
          tell(ahead, TODAY);
          expect(owedOf(ahead)).toBeLessThanOrEqual(before);
        }
      }),
      { numRuns: 100 },
    );
  });
});

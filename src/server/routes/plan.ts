import { type Context, Hono } from 'hono';
import { z } from 'zod';
import type { Offbook } from '../../operations/offbook.ts';
import { addAction, changeAction, listActions, removeAction } from '../../operations/calls/actions.ts';
import { exportCalendar } from '../../operations/plan/calendar.ts';
import { setChecklistItem } from '../../operations/plan/followChecklist.ts';
import { changePlanSettings, readPlanSettings } from '../../operations/plan/planSettings.ts';
import { viewCard } from '../../operations/plan/viewCard.ts';
import { viewCoverage } from '../../operations/plan/viewCoverage.ts';
import { viewPlan } from '../../operations/plan/viewPlan.ts';
import { tickTask, viewToday } from '../../operations/plan/viewToday.ts';
import type { Failure } from '../../shared/failure.ts';
import type { Result } from '../../shared/result.ts';
import { described } from '../describe.ts';
import { failureResponse } from '../failureResponse.ts';
import { validator } from '../validator.ts';

const SETTINGS = z
  .object({
    minutesByWeekday: z.array(z.number()).max(7),
    practiceAtMinutes: z.number().int().nullable(),
  })
  .partial();

const TICK = z.object({
  document: z.string().min(1).max(1000),
  baseHash: z.string().length(64),
  text: z.string().min(1).max(10_000),
  section: z.string().max(10_000).nullable(),
  checked: z.boolean(),
});

const ACTION = z.object({
  callId: z.string().min(1).max(200),
  question: z.string().max(2000),
  text: z.string().max(10_000),
  on: z.string().max(20).nullable(),
  done: z.boolean().optional(),
});

/** The plan by day, today, readiness, the checklist, the calendar and the card. */
export function planRoutes(offbook: Offbook) {
  const answer = async <T extends object>(c: Context, work: Promise<Result<T, Failure>>): Promise<Response> => {
    const done = await work;
    return done.ok ? c.json(done.value) : failureResponse(c, done.error);
  };
  return new Hono()
    .get(
      '/plan',
      described(
        'The plan by day, readiness, and the checklist. Ticks in the guides what evidence has completed since.',
        'PlanView',
      ),
      async (c) => {
        return c.json(await viewPlan(offbook, { tick: true }));
      },
    )
    .get('/today', described('What to do today, and what comes next.', 'TodayView'), async (c) => {
      return c.json(await viewToday(offbook, { tick: true }));
    })
    .put(
      '/today/tasks',
      described('Ticks a task of today that nothing else shows to be done; or takes the tick back.', 'TodayView', {
        404: 'plan-task-missing',
      }),
      validator('json', z.object({ id: z.string().min(1).max(2000), done: z.boolean() })),
      async (c) => {
        const { id, done } = c.req.valid('json');
        return answer(c, tickTask(offbook, id, done));
      },
    )
    .get('/plan/actions', described('What was set after practice calls.', '{actions: OwnAction[]}'), async (c) =>
      c.json({ actions: await listActions(offbook) }),
    )
    .post(
      '/plan/actions',
      described('Puts own words from a call’s reflection into the plan.', 'OwnAction', {
        404: 'call-missing',
        422: 'action-invalid',
      }),
      validator('json', ACTION),
      async (c) => answer(c, addAction(offbook, c.req.valid('json'))),
    )
    .put(
      '/plan/actions/:id',
      described('Other words, another day, or a tick; what isn’t named stays.', 'OwnAction', {
        404: 'action-missing',
        422: 'action-invalid',
      }),
      validator('json', ACTION.pick({ text: true, on: true, done: true }).partial()),
      async (c) => answer(c, changeAction(offbook, c.req.param('id'), c.req.valid('json'))),
    )
    .delete(
      '/plan/actions/:id',
      described('Takes it out of the plan.', 'Nothing', { 404: 'action-missing' }),
      async (c) => {
        const gone = await removeAction(offbook, c.req.param('id'));
        return gone.ok ? c.body(null, 204) : failureResponse(c, gone.error);
      },
    )
    .get('/plan/settings', described('How much is practised on which day.', 'PlanSettings'), async (c) =>
      c.json(await readPlanSettings(offbook)),
    )
    .put(
      '/plan/settings',
      described('Changes how much is practised; what isn’t named stays.', 'PlanSettings', {
        422: 'plan-settings-invalid',
      }),
      validator('json', SETTINGS),
      async (c) => answer(c, changePlanSettings(offbook, c.req.valid('json'))),
    )
    .put(
      '/plan/checklist',
      described('Sets the box of a checklist’s item in its guide.', '{path, hash}', {
        404: 'document-missing, checklist-item-missing',
        409: 'document-changed, with the text as it is now',
      }),
      validator('json', TICK),
      async (c) => {
        const given = c.req.valid('json');
        const set = await setChecklistItem(offbook, given);
        if (set.ok) return c.json({ path: set.value.path, hash: set.value.hash });
        if (set.error.code !== 'document-changed') return failureResponse(c, set.error);
        const current = await offbook.folder.read(given.document);
        return failureResponse(c, set.error, {
          current: current.ok ? { text: current.value.text, hash: current.value.hash } : null,
        });
      },
    )
    .get(
      '/plan/calendar.ics',
      described('The plan and the interviews for a calendar program.', 'A file (RFC 5545)'),
      async (c) =>
        c.body(await exportCalendar(offbook), 200, {
          'content-type': 'text/calendar; charset=utf-8',
          'content-disposition': 'attachment; filename="offbook-plan.ics"',
        }),
    )
    .get('/coverage', described('Stories beside values and questions, and the gaps.', 'CoverageView'), async (c) =>
      c.json(await viewCoverage(offbook)),
    )
    .get('/card', described('The quick reference card, made from the guides.', 'CardView'), async (c) =>
      c.json(await viewCard(offbook)),
    );
}

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openTestOffbook, type TestOffbook } from '../../../test/builders/openTestOffbook.ts';
import { BOATYARD_GUIDE } from '../../recall/cards/cards.testing.ts';
import type { PlannedQuestion } from '../../sessions/call/model.ts';
import { viewPlan } from '../plan/viewPlan.ts';
import { tickTask, viewToday } from '../plan/viewToday.ts';
import { addAction, changeAction, listActions, removeAction } from './actions.ts';
import { answerCall, beginCall, createCall, finishCall, reflectOnCall } from './runCall.ts';
import { writeCall } from './writeCall.ts';

const DAY = 24 * 3_600_000;
const HARDEST = 'What was hardest?';
const question: PlannedQuestion = {
  questionId: 'motivation-why-role',
  title: 'Why here',
  text: 'Why do you want to work at our yard?',
  kind: 'motivation',
  context: '',
  limits: null,
  reason: '',
};

let opened: TestOffbook;
afterEach(() => opened.close());

const value = <T>(result: { ok: true; value: T } | { ok: false; error: { message: string } }): T => {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};

async function heldCall(): Promise<string> {
  opened = await openTestOffbook({ 'guide.md': BOATYARD_GUIDE });
  const { offbook } = opened;
  const call = value(
    await createCall(offbook, {
      title: 'Yard Practice',
      company: null,
      role: null,
      stage: 'recruiter',
      interviewer: { name: 'Magda Winter', title: null, manner: 'warm', pace: 1 },
      instructions: '',
      limits: { sentences: null, seconds: null },
      questions: [question],
      reflection: [HARDEST],
      document: null,
    }),
  );
  value(await beginCall(offbook, call.id));
  value(
    await answerCall(offbook, call.id, {
      question: 0,
      followUpText: null,
      askedAt: offbook.clock.nowMs(),
      firstWordMs: 900,
      endedAt: offbook.clock.nowMs() + 9000,
      mode: 'typed',
      text: 'I like boats that stay dry.',
      takeId: null,
      repeats: 0,
      thinkingPhrase: false,
      skipped: false,
    }),
  );
  value(await finishCall(offbook, call.id, true));
  value(
    await reflectOnCall(offbook, call.id, { answers: [{ question: HARDEST, answer: 'The principles.' }], ratings: [] }),
  );
  return call.id;
}

const add = async (callId: string, on: string | null = null, text = 'Learn the five principles by heart') =>
  value(await addAction(opened.offbook, { callId, question: HARDEST, text, on }));
const todays = async () => (await viewToday(opened.offbook)).tasks.find(({ id }) => id.includes('/action:'));
const file = (path: string): string => readFileSync(join(opened.folder, path), 'utf8');

describe('an action from a reflection', () => {
  it('stands on today with its reason, is ticked there, stays done for the day and is gone the next', async () => {
    const callId = await heldCall();
    await add(callId);
    const task = await todays();
    expect(task).toMatchObject({
      title: 'Learn the five principles by heart',
      reason: 'You wrote this after the call “Yard Practice” of 3 March.',
      byHand: true,
      done: false,
    });
    value(await tickTask(opened.offbook, task!.id, true));
    expect(await todays()).toMatchObject({ done: true });
    await opened.restart();
    expect(await todays()).toMatchObject({ done: true });
    value(await tickTask(opened.offbook, task!.id, false));
    expect(await todays()).toMatchObject({ done: false });
    value(await tickTask(opened.offbook, task!.id, true));
    opened.pass(DAY);
    expect(await todays()).toBeUndefined();
    expect((await listActions(opened.offbook))[0]?.doneAt).not.toBeNull();
  });

  it('stands on the day it was set for, can be moved, and comes at the next practice when its day went by', async () => {
    const callId = await heldCall();
    const { id } = await add(callId, '2026-03-06');
    const dayOfIt = async () =>
      (await viewPlan(opened.offbook)).plan.days.find(({ tasks }) => tasks.some((task) => task.id.endsWith(id)))?.on;
    expect(await dayOfIt()).toBe('2026-03-06');
    value(await changeAction(opened.offbook, id, { on: '2026-03-08' }));
    expect(await dayOfIt()).toBe('2026-03-08');
    opened.pass(7 * DAY);
    expect(await dayOfIt()).toBe('2026-03-10');
    value(await removeAction(opened.offbook, id));
    expect(await dayOfIt()).toBeUndefined();
  });

  it('is a line of the call’s document, whose box follows both ways', async () => {
    const callId = await heldCall();
    const first = await add(callId);
    const { path } = value(await writeCall(opened.offbook, callId));
    expect(file(path)).toContain('## Next steps\n- [ ] Learn the five principles by heart\n');

    value(await changeAction(opened.offbook, first.id, { done: true }));
    expect(file(path)).toContain('- [x] Learn the five principles by heart');

    writeFileSync(join(opened.folder, path), file(path).replace('[x]', '[ ]'));
    expect((await listActions(opened.offbook))[0]?.doneAt).toBeNull();
    writeFileSync(join(opened.folder, path), file(path).replace('[ ]', '[X]'));
    expect((await listActions(opened.offbook))[0]?.doneAt).not.toBeNull();
    expect(await todays()).toMatchObject({ done: true });
  });

  it('is added to a document that was written before, which the call may still write anew', async () => {
    const callId = await heldCall();
    const { path } = value(await writeCall(opened.offbook, callId));
    const { id } = await add(callId, null, 'Ask **Noor** how she begins');
    expect(file(path)).toContain('- [ ] Ask Noor how she begins');
    value(await writeCall(opened.offbook, callId));
    expect(file(path).match(/Ask Noor/g)).toHaveLength(1);
    value(await removeAction(opened.offbook, id));
    expect(file(path)).not.toContain('Next steps');
    value(await writeCall(opened.offbook, callId));
  });

  it('leaves a line out that the person took out of the document', async () => {
    const callId = await heldCall();
    const { id } = await add(callId);
    const { path } = value(await writeCall(opened.offbook, callId));
    const without = file(path).replace(/- \[ \].*\n/, '');
    writeFileSync(join(opened.folder, path), without);
    expect(await todays()).toMatchObject({ done: false });
    value(await changeAction(opened.offbook, id, { done: true }));
    expect(file(path)).toBe(without);
  });

  it('says what it needs', async () => {
    const callId = await heldCall();
    const { offbook } = opened;
    const given = { callId, question: HARDEST, text: 'Learn them', on: null };
    expect(await addAction(offbook, { ...given, text: ' ' })).toMatchObject({ error: { code: 'action-invalid' } });
    expect(await addAction(offbook, { ...given, on: 'Friday' })).toMatchObject({ error: { code: 'action-invalid' } });
    expect(await addAction(offbook, { ...given, callId: 'no' })).toMatchObject({ error: { code: 'call-missing' } });
    expect(await changeAction(offbook, 'no', { done: true })).toMatchObject({ error: { code: 'action-missing' } });
    expect(await removeAction(offbook, 'no')).toMatchObject({ error: { code: 'action-missing' } });
  });
});

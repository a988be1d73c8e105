import { afterEach, describe, expect, it } from 'vitest';
import { openTestOffbook, type TestOffbook } from '../../../test/builders/openTestOffbook.ts';
import { BOATYARD_GUIDE } from '../../recall/cards/cards.testing.ts';
import type { Debrief } from '../../sessions/call/model.ts';
import { keepDebrief } from '../calls/debriefs.ts';
import { planFor } from '../calls/planning.ts';
import { answerCall, beginCall, createCall, finishCall } from '../calls/runCall.ts';
import { startTake } from '../takes/recordTake.ts';
import { setTakeWords } from '../takes/takeWords.ts';
import { viewPlan } from './viewPlan.ts';
import { tickTask, viewToday } from './viewToday.ts';

const DAY = 24 * 3_600_000;
const TOLD = 'Tell me about a time you found the cause of a leak.';
const NONE = 'Tell me about a time you taught somebody a craft.';
const START = 'When could you start with us?';

let opened: TestOffbook;
afterEach(() => opened.close());

const asked = (text: string, more: Partial<Debrief['asked'][number]> = {}) => ({
  text,
  storyId: null,
  wish: '',
  felt: null,
  ...more,
});

async function debriefed(questions: readonly Debrief['asked'][number][]): Promise<string> {
  opened = await openTestOffbook({ 'guide.md': BOATYARD_GUIDE });
  const storyId = (await opened.offbook.library.load()).documents[0]!.stories[0]!.id;
  const kept = await keepDebrief(opened.offbook, {
    on: '2026-03-02',
    stage: 'peer',
    interviewer: null,
    asked: questions.map((each) => (each.storyId === 'first' ? { ...each, storyId } : each)),
    notes: '',
  });
  if (!kept.ok) throw new Error(kept.error.message);
  return storyId;
}

const planned = async () => {
  const { plan } = await viewPlan(opened.offbook);
  return plan.days.flatMap(({ tasks }) => tasks.filter(({ id }) => id.includes('/met:')));
};

describe('what a real interview left to be done', () => {
  it('is a story that was told badly, one that was not found, and words that were missing', async () => {
    const storyId = await debriefed([
      asked(TOLD, { storyId: 'first', felt: 2 }),
      asked(NONE),
      asked(START, { wish: 'In May, and why' }),
      asked('How did you hear of us?', { felt: 5 }),
    ]);
    expect((await planned()).map(({ title, reason, storyId: of }) => [title, reason, of])).toEqual([
      [
        'Make “The Leaking Hull” answer “Tell me about a time you found the cause of a leak”',
        'Asked on 2 March: “Tell me about a time you found the cause of a leak”. It felt shaky.',
        storyId,
      ],
      [
        'Find a story for “Tell me about a time you taught somebody a craft”',
        'Asked on 2 March, and you told none.',
        null,
      ],
      [
        'Prepare an answer to “When could you start with us?”',
        'Asked on 2 March. You wish you had said: In May, and why.',
        null,
      ],
    ]);
  });

  it('goes when the story was told since', async () => {
    const storyId = await debriefed([asked(TOLD, { storyId: 'first', wish: 'The chalk' })]);
    expect(await planned()).toHaveLength(1);
    const { offbook } = opened;
    const take = await startTake(offbook, { storyId, cue: 'nothing', mimeType: 'audio/webm' });
    if (!take.ok) throw new Error(take.error.message);
    await offbook.database.takes.update(take.value.id, {
      status: 'complete',
      finishedAt: offbook.clock.nowMs(),
      durationMs: 40_000,
    });
    await setTakeWords(offbook, take.value.id, { kind: 'typed', text: 'Every boat came back wet inside.' });
    expect(await planned()).toEqual([]);
  });

  it('stays ticked for good', async () => {
    await debriefed([asked(NONE)]);
    const task = (await viewToday(opened.offbook)).tasks.find(({ id }) => id.includes('/met:'))!;
    expect(task).toMatchObject({ byHand: true, done: false, to: '/coverage' });
    await tickTask(opened.offbook, task.id, true);
    expect((await viewToday(opened.offbook)).tasks.find(({ id }) => id === task.id)?.done).toBe(true);
    opened.pass(DAY);
    expect(await planned()).toEqual([]);
  });

  it('is asked first in the next call of that kind, and goes when it is answered well there', async () => {
    await debriefed([asked(NONE)]);
    const { offbook } = opened;
    const plan = await planFor(offbook, { stage: 'peer', count: 4 });
    if (!plan.ok) throw new Error(plan.error.message);
    const place = plan.value.questions.findIndex(({ text }) => /taught|teach/i.test(text));
    expect(place).toBeGreaterThan(-1);
    const call = await createCall(offbook, plan.value);
    if (!call.ok) throw new Error(call.error.message);
    await beginCall(offbook, call.value.id);
    const now = offbook.clock.nowMs();
    await answerCall(offbook, call.value.id, {
      question: place,
      followUpText: null,
      askedAt: now,
      firstWordMs: 800,
      endedAt: now + 60_000,
      mode: 'typed',
      text: 'Last spring I taught our apprentice Jonas to caulk a seam. He had burnt two boards. I showed him the iron on scrap for a week, sat beside him for his first hull, and checked each seam with chalk. By May he did a hull alone in 3 days, and none of his 14 seams leaked.',
      takeId: null,
      repeats: 0,
      thinkingPhrase: false,
      skipped: false,
    });
    await finishCall(offbook, call.value.id, true);
    expect(await planned()).toEqual([]);
  });
});

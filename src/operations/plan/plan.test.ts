import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { LARKFIELD_GUIDE } from '../../../test/builders/larkfieldGuide.ts';
import { openTestOffbook, type TestOffbook } from '../../../test/builders/openTestOffbook.ts';
import { BOATYARD_GUIDE, TIDEWELL_PRINCIPLES, TIDEWELL_SESSION } from '../../recall/cards/cards.testing.ts';
import type { Cue } from '../../takes/model.ts';
import { finishDrill, startDrill } from '../drills/runDrill.ts';
import { answerCard } from '../recall/answerCard.ts';
import { setInterviews } from '../recall/interviews.ts';
import { viewRecall } from '../recall/viewRecall.ts';
import type { Call, CallAnswer, PlannedQuestion } from '../../sessions/call/model.ts';
import { startTake } from '../takes/recordTake.ts';
import { setTakeWords } from '../takes/takeWords.ts';
import { setChecklistItem } from './followChecklist.ts';
import { changePlanSettings } from './planSettings.ts';
import { viewCard } from './viewCard.ts';
import { viewPlan } from './viewPlan.ts';
import { tickTask, viewToday } from './viewToday.ts';

const DAY = 24 * 3_600_000;
const CHECKLIST = `
### Before Friday:
- [ ] Tell each story 2 times
- [ ] Keep every story under 90 seconds
- [ ] Iron the shirt
`;
const PATIENCE =
  'Every boat we sent out came back wet inside. At Brackwater Boats every second hull came back with a leak. I asked Magda for three weeks without new orders, and I marked each seam with chalk. The glue was mixed in a cold shed, and nobody had measured the temperature. We moved the drums beside the boiler. By autumn we had 70% less rework, and the yard saved £4,200 on resin. At Tidewell I would look for the cold shed first.';

let opened: TestOffbook;
afterEach(() => opened.close());
const open = async (files: Readonly<Record<string, string>> = { 'guide.md': BOATYARD_GUIDE + CHECKLIST }) =>
  void (opened = await openTestOffbook(files));
const guide = (): string => readFileSync(join(opened.folder, 'guide.md'), 'utf8');
const interviewOn = (on: string) => setInterviews(opened.offbook, [{ on, atMinutes: 600, stage: 'Panel' }]);

/** A telling with a time, as recorded, and with words. */
async function tell(
  storyId: string,
  { cue = 'nothing', seconds = 44, words = PATIENCE }: { cue?: Cue; seconds?: number; words?: string } = {},
) {
  const { offbook } = opened;
  const started = await startTake(offbook, { storyId, cue, mimeType: 'audio/webm' });
  if (!started.ok) throw new Error(started.error.message);
  const { id } = started.value;
  await offbook.database.takes.update(id, {
    status: 'complete',
    finishedAt: offbook.clock.nowMs(),
    durationMs: seconds * 1000,
  });
  await setTakeWords(offbook, id, { kind: 'typed', text: words });
}

describe('today', () => {
  it('stays the same all day, and ticks what was done', async () => {
    await open();
    await interviewOn('2026-03-14');
    const before = await viewToday(opened.offbook);
    expect(before.tasks.map(({ kind }) => kind)).toEqual(['recall', 'rehearse', 'rehearse', 'drill']);
    expect(before).toMatchObject({ minutesDone: 0, next: { kind: 'recall', to: '/recall/session' }, daysLeft: 11 });
    const [, first] = before.tasks;
    await tell(first!.storyId!);
    const drill = before.tasks.find(({ kind }) => kind === 'drill')!;
    const run = await startDrill(opened.offbook, drill.drill!, { storyId: drill.storyId! });
    if (!run.ok) throw new Error(run.error.message);
    await finishDrill(opened.offbook, run.value.id, { marks: [], takeId: null });
    const after = await viewToday(opened.offbook);
    expect(after.tasks.map(({ id }) => id)).toEqual(before.tasks.map(({ id }) => id));
    expect(after.tasks.map(({ done }) => done)).toEqual([false, true, false, true]);
    expect(after.minutesDone).toBe(first!.minutes + drill.minutes);
    expect(first).toMatchObject({
      to: `/stories/${first!.storyId}/rehearse?cue=script`,
      serves: ['Tell each story 2 times', 'Keep every story under 90 seconds'],
    });
  });

  it('is through with recall when nothing is due', async () => {
    await open();
    for (let i = 0; i < 120; i++) {
      const [item] = (await viewRecall(opened.offbook)).queue;
      if (!item) break;
      await answerCard(opened.offbook, item.cardId, { rating: 'easy', how: 'self', answered: null, thinkingMs: 9000 });
    }
    const { tasks, next } = await viewToday(opened.offbook);
    expect(tasks.find(({ kind }) => kind === 'recall')).toMatchObject({ done: true });
    expect(next).not.toMatchObject({ kind: 'recall' });
  });

  it('is another one on the day: what leaves no trace is ticked by hand', async () => {
    await open();
    await interviewOn('2026-03-03');
    // It is half past seven in the evening; an interview at ten that morning is over.
    const over = await viewToday(opened.offbook);
    expect(over).toMatchObject({
      isInterviewDay: false,
      interview: null,
      tasks: [
        { title: 'Write down what you were asked', to: '/debrief' },
        { kind: 'rest', title: 'Rest' },
      ],
    });
    await setInterviews(opened.offbook, [{ on: '2026-03-03', atMinutes: 21 * 60, stage: null }]);
    const view = await viewToday(opened.offbook);
    expect(view).toMatchObject({ isInterviewDay: true, daysLeft: 0 });
    expect(view.tasks.slice(0, 3).map(({ to, byHand }) => [to, byHand])).toEqual([
      ['/card', true],
      ['/card/panic', true],
      ['/card', true],
    ]);
    const ticked = await tickTask(opened.offbook, view.tasks[0]!.id, true);
    expect(ticked).toMatchObject({ ok: true, value: { minutesDone: 2, next: { id: view.tasks[1]!.id } } });
    expect(await tickTask(opened.offbook, view.tasks[0]!.id, false)).toMatchObject({
      ok: true,
      value: { minutesDone: 0 },
    });
    expect(await tickTask(opened.offbook, '2026-03-03/recall/cards', true)).toMatchObject({
      error: { code: 'plan-task-missing' },
    });
  });
});

const answered = (question: number, at: number): CallAnswer => ({
  id: `answer-${question}`,
  question,
  followUp: null,
  askedAt: at,
  firstWordMs: 900,
  endedAt: at + 20_000,
  mode: 'typed',
  text: 'I asked the foreman first.',
  takeId: null,
  repeats: 0,
  thinkingPhrase: false,
  skipped: false,
});

it('takes a practice call as held from three answers on, also of one that was stopped', async () => {
  await open({ 'guide.md': `${BOATYARD_GUIDE}\n### Before Friday:\n- [ ] One mock call\n` });
  const at = opened.offbook.clock.nowMs();
  const question = (i: number): PlannedQuestion => ({
    questionId: `q${i}`,
    title: '',
    text: 'Why this yard?',
    kind: 'motivation',
    context: '',
    limits: null,
    reason: '',
  });
  const limits = { sentences: null, seconds: null };
  const call = (answers: number): Call => ({
    id: 'call-1',
    createdAt: at,
    plan: {
      title: 'Call',
      company: null,
      role: null,
      stage: 'recruiter',
      interviewer: { name: 'Oriel', title: null, manner: 'warm', pace: 1 },
      instructions: '',
      limits,
      questions: [0, 1, 2, 3, 4].map(question),
      reflection: [],
      document: null,
    },
    phase: 'stopped',
    next: { kind: 'end' },
    stopped: true,
    startedAt: at,
    endedAt: at,
    answers: Array.from({ length: answers }, (_, i) => answered(i, at)),
    reflection: [],
    ratings: [],
    writtenTo: null,
    writtenHash: null,
  });
  const evidence = async () => (await viewPlan(opened.offbook)).checklist[0]!.evidence;
  await opened.offbook.database.calls.put(call(2));
  expect(await evidence()).toMatchObject({ done: false, words: '0 of 1 mock call held.' });
  await opened.offbook.database.calls.put(call(3));
  expect(await evidence()).toMatchObject({ done: true });
});

describe('the plan', () => {
  it('keeps to the minutes a person has', async () => {
    await open();
    expect(await changePlanSettings(opened.offbook, { minutesByWeekday: [0, 12, 12, 12, 12, 12, 12] })).toMatchObject({
      ok: true,
    });
    const { plan } = await viewPlan(opened.offbook);
    for (const { minutes, tasks } of plan.days)
      expect(tasks.reduce((sum, task) => sum + task.minutes, 0)).toBeLessThanOrEqual(minutes);
    expect(plan.days.find(({ on }) => on === '2026-03-08')).toMatchObject({ minutes: 0, tasks: [] });
    expect(await changePlanSettings(opened.offbook, { minutesByWeekday: [1] })).toMatchObject({
      error: { code: 'plan-settings-invalid' },
    });
    expect(await changePlanSettings(opened.offbook, { practiceAtMinutes: 1440 })).toMatchObject({ ok: false });
  });

  it('asks for what documents still need, and says what was done on days gone by', async () => {
    const long = BOATYARD_GUIDE.replace('(45 seconds)', '(20 seconds)').replace(
      '**Time:** 45 seconds',
      '**Time:** 20 seconds',
    );
    await open({ 'guide.md': long, 'call.md': TIDEWELL_SESSION });
    const [story] = (await viewPlan(opened.offbook)).stories;
    await tell(story!.storyId);
    opened.pass(DAY);
    const { plan, calendarDays, today } = await viewPlan(opened.offbook);
    const documents = plan.days.flatMap(({ tasks }) => tasks.filter(({ kind }) => kind === 'document'));
    expect(documents.map(({ title }) => title)).toEqual([
      expect.stringMatching(/^Cut \d+ words from “The Leaking Hull”$/),
      'Answer 2 open questions in “Tidewell practice call”',
    ]);
    expect(today).toBe('2026-03-04');
    expect(calendarDays).toHaveLength(56);
    expect(calendarDays.slice(-2)).toEqual([
      { on: '2026-03-03', minutesDone: 1, takes: 1, recallReviews: 0 },
      { on: '2026-03-04', minutesDone: 0, takes: 0, recallReviews: 0 },
    ]);
  });

  it('is sensible without any guide, with several, and with an interview long past', async () => {
    await open({ 'notes.md': '# Shopping\n\nBread, and tea.\n' });
    await interviewOn('2026-02-10');
    expect(await viewPlan(opened.offbook)).toMatchObject({
      checklist: [],
      stories: [],
      readiness: { share: 0, parts: [] },
      interviews: [{ over: true }],
    });
    expect(await viewToday(opened.offbook)).toMatchObject({ tasks: [], next: null, interview: null, daysLeft: null });
    expect(await viewCard(opened.offbook)).toMatchObject({ company: null, interview: null, stories: [] });
    await opened.close();
    // A guide without a quick card: what its key points name stands in.
    await open({ 'guide.md': LARKFIELD_GUIDE });
    expect((await viewCard(opened.offbook)).stories).toMatchObject([
      { name: 'The Reading Story', numbers: expect.arrayContaining(['35%']) },
    ]);
    await opened.close();
    await open({
      'a.md': BOATYARD_GUIDE + CHECKLIST,
      'b.md': BOATYARD_GUIDE + CHECKLIST,
      'values.md': TIDEWELL_PRINCIPLES,
    });
    const { checklist, stories } = await viewPlan(opened.offbook);
    expect(stories).toHaveLength(4);
    expect(checklist.map(({ document }) => document)).toEqual(['a.md', 'a.md', 'a.md', 'b.md', 'b.md', 'b.md']);
    expect(checklist[0]!.evidence!.words).toContain('0 of 2 stories');
  });
});

describe('readiness', () => {
  it('has parts that explain it, and says what would raise it', async () => {
    await open();
    await interviewOn('2026-03-10');
    const [empty] = (await viewPlan(opened.offbook)).stories;
    expect(empty).toMatchObject({ share: 0, next: 'Tell it once: then there is something to see.' });
    expect(empty!.parts.every(({ share }) => share === null)).toBe(true);
    await tell(empty!.storyId, { cue: 'keyPoints' });
    const { stories, readiness } = await viewPlan(opened.offbook);
    const [told] = stories;
    const part = (name: string) => told!.parts.find((each) => each.name === name)!;
    expect(part('facts')).toMatchObject({
      share: 1,
      words: '4 of 4 key facts right in the last take; its cards have not been asked yet.',
    });
    expect(part('coverage').share).toBeCloseTo(0.6, 5);
    expect(part('coverage').words).toBe(
      '100 % of its key points with the key points in sight, which counts 60 % of what it would without.',
    );
    expect(part('time')).toMatchObject({ share: 1, words: 'The last take was in its target.' });
    expect(part('connection')).toMatchObject({ share: 1 });
    // Told a week before: one day is full freshness, six of a half-life of seven.
    expect(part('recency').share).toBeCloseTo(2 ** (-6 / 7), 5);
    expect(told!.share).toBeCloseTo(
      told!.parts.reduce((sum, { share, weight }) => sum + weight * share!, 0),
      10,
    );
    expect(readiness.share).toBeCloseTo(told!.share / 2, 10);
    expect(readiness.share).toBeCloseTo(
      readiness.parts.reduce((sum, { share, weight }) => sum + weight * (share ?? 0), 0),
      10,
    );
  });
});

describe('a checklist’s box', () => {
  const ids = async () => (await viewPlan(opened.offbook)).stories.map(({ storyId }) => storyId);
  const tellAll = async () => {
    for (const id of await ids()) for (let i = 0; i < 2; i++) await tell(id, { seconds: 50 });
  };

  it('follows the evidence, once, and nothing else in the file changes', async () => {
    await open();
    await tellAll();
    const before = guide();
    await viewToday(opened.offbook);
    expect(guide()).toBe(before);
    const { checklist } = await viewPlan(opened.offbook, { tick: true });
    expect(checklist.map(({ checked, evidence }) => [checked, evidence?.done ?? null])).toEqual([
      [true, true],
      [true, true],
      [false, null],
    ]);
    expect(guide()).toBe(before.replace('- [ ] Tell each', '- [x] Tell each').replace('- [ ] Keep', '- [x] Keep'));
    // A person who takes the tick away keeps it away.
    writeFileSync(join(opened.folder, 'guide.md'), before);
    await viewToday(opened.offbook, { tick: true });
    expect(guide()).toBe(before);
  });

  it('is set by hand, and then left alone', async () => {
    await open();
    const [item, , shirt] = (await viewPlan(opened.offbook)).checklist;
    const set = (which: typeof shirt, checked: boolean, baseHash = which!.documentHash) =>
      setChecklistItem(opened.offbook, {
        document: 'guide.md',
        baseHash,
        text: which!.text,
        section: which!.section,
        checked,
      });
    const ticked = await set(shirt, true);
    expect(guide()).toContain('- [x] Iron the shirt');
    expect(await set(shirt, false)).toMatchObject({ error: { code: 'document-changed' } });
    if (!ticked.ok) throw new Error(ticked.error.message);
    const back = await set(item, false, ticked.value.hash);
    expect(back).toMatchObject({ ok: true });
    await tellAll();
    await viewPlan(opened.offbook, { tick: true });
    expect(guide()).toContain('- [ ] Tell each story 2 times');
    expect(guide()).toContain('- [x] Keep every story');
    const { checklist } = await viewPlan(opened.offbook);
    const missing = { document: 'guide.md', baseHash: checklist[0]!.documentHash, section: null, checked: true };
    expect(await setChecklistItem(opened.offbook, { ...missing, text: 'Fly' })).toMatchObject({
      error: { code: 'checklist-item-missing' },
    });
    expect(await setChecklistItem(opened.offbook, { ...missing, document: 'none.md', text: 'Fly' })).toMatchObject({
      error: { code: 'document-missing' },
    });
  });

  it('changes one character, whatever the file’s line endings and boxes are like', async () => {
    const list = CHECKLIST.replace('- [ ] Tell', '* [] Tell').replace('- [ ] Keep', '1. [ ] Keep');
    const text = `\uFEFF${(BOATYARD_GUIDE + list).replaceAll('\n', '\r\n')}`;
    await open({ 'guide.md': text });
    await tellAll();
    await viewToday(opened.offbook, { tick: true });
    expect(guide()).toBe(text.replace('* [] Tell', '* [x] Tell').replace('1. [ ] Keep', '1. [x] Keep'));
    const [item] = (await viewPlan(opened.offbook)).checklist;
    await setChecklistItem(opened.offbook, { ...item!, baseHash: item!.documentHash, checked: false });
    expect(guide()).toContain('* [ ] Tell each');
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestOffbook, type TestOffbook } from '../../../test/builders/openTestOffbook.ts';
import { BOATYARD_GUIDE } from '../../recall/cards/cards.testing.ts';
import type { Delivery } from '../../delivery/model.ts';
import type { DrillMark, DrillName } from '../../drills/model.ts';
import type { Transcript } from '../../speech/model.ts';
import { readPace } from '../pace.ts';
import { viewStory } from '../viewStory.ts';
import { viewWorkspace } from '../viewWorkspace.ts';
import { listTakes, moveTake } from '../takes/listTakes.ts';
import { discardTake, startTake } from '../takes/recordTake.ts';
import { keepTranscript, setTakeDelivery, setTakeWords } from '../takes/takeWords.ts';
import { viewTake } from '../takes/viewTake.ts';
import { discardDrill, finishDrill, startDrill } from './runDrill.ts';
import { listDrillRuns, viewDrillRun, viewDrills } from './viewDrills.ts';
import { viewLadder } from './viewLadder.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

let opened: TestOffbook;
let patience: string;
let courage: string;
const open = async (files: Readonly<Record<string, string>> = { 'guide.md': BOATYARD_GUIDE }) => {
  opened = await openTestOffbook(files);
  [patience, courage] = (await viewWorkspace(opened.offbook)).stories.map(({ id }) => id) as [string, string];
};
beforeEach(() => open());
afterEach(() => opened.close());

const value = <T>(result: { ok: true; value: T } | { ok: false; error: { code: string; message: string } }): T => {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
};
const begin = async (name: DrillName, storyId?: string) =>
  value(await startDrill(opened.offbook, name, { ...(storyId !== undefined && { storyId }) }));
const take = async (runId: string, kind: DrillName, storyId: string | null, mimeType: string | null = null) =>
  value(await startTake(opened.offbook, { storyId, cue: 'nothing', mimeType, exercise: { kind, runId } }));
const finish = async (id: string, marks: readonly DrillMark[], takeId: string | null) =>
  value(await finishDrill(opened.offbook, id, { marks, takeId }));
const measure = (
  run: { review: { measures: readonly { name: string; value: number | null }[] } | null },
  name: string,
) => run.review?.measures.find((one) => one.name === name)?.value;

const delivery = (spans: readonly (readonly [number, number])[]): Delivery => ({
  durationMs: spans.at(-1)![1] + 500,
  speechMs: spans.reduce((sum, [start, end]) => sum + end - start, 0),
  onsetMs: spans[0]![0],
  toldMs: spans.at(-1)![1] - spans[0]![0],
  speech: spans.map(([startMs, endMs]) => ({ startMs, endMs })),
  pauses: spans.slice(1).map(([start], i) => ({ startMs: spans[i]![1], endMs: start })),
  peakDbfs: -3,
  signalToNoiseDb: 40,
  warnings: [],
  peaks: { stepMs: 50, values: [0.1, 0.5] },
  instrument: { name: 'test', version: '1' },
});

describe('a drill', () => {
  it('is kept as it was decided, and reviewed when it ends', async () => {
    const run = await begin('hook', patience);
    expect(run).toMatchObject({ drill: 'hook', setup: { drill: 'hook', storyId: patience }, finishedAt: null });
    await opened.restart();
    const made = await take(run.id, 'hook', patience);
    await setTakeWords(opened.offbook, made.id, { kind: 'typed', text: 'Every boat we sent out came back wet inside' });
    const finished = await finish(
      run.id,
      [
        { kind: 'firstKey', atMs: 1900 },
        { kind: 'prompted', atMs: -100 },
      ],
      made.id,
    );
    expect(measure(finished, 'secondsToFirstWord')).toBe(2);
    expect(measure(finished, 'hookCloseness')).toBe(1);
    expect(finished.review?.outcome).toBe('strong');
    const view = value(await viewDrillRun(opened.offbook, run.id));
    expect(view).toMatchObject({ run: finished, earlier: [], take: { take: { id: made.id } } });
    expect(view.stories.map(({ id }) => id)).toEqual([patience, courage]);
    expect(view.recovery).toHaveLength(2);
  });

  it('is reviewed anew when its words or its sound come later', async () => {
    const run = await begin('hook', patience);
    const made = await take(run.id, 'hook', patience, 'audio/webm');
    const first = await finish(
      run.id,
      [
        { kind: 'prompted', atMs: 0 },
        { kind: 'firstSound', atMs: 2600 },
      ],
      made.id,
    );
    expect(measure(first, 'secondsToFirstWord')).toBe(2.6);
    expect(measure(first, 'hookCloseness')).toBeNull();
    await setTakeDelivery(opened.offbook, made.id, delivery([[2100, 4000]]));
    const words: Transcript = {
      source: 'recogniser',
      text: 'My first job at the yard was a mop',
      times: null,
      instrument: 'test',
    };
    await keepTranscript(opened.offbook, (await opened.offbook.database.takes.get(made.id))!, words);
    const [kept] = (await listDrillRuns(opened.offbook, 'hook', { limit: 5 })).runs;
    expect(measure(kept!, 'secondsToFirstWord')).toBe(2.1);
    expect(measure(kept!, 'hookCloseness')).toBe(1);
  });

  it('keeps what it came to when its recording is discarded', async () => {
    const run = await begin('hook', patience);
    const made = await take(run.id, 'hook', patience);
    await setTakeWords(opened.offbook, made.id, { kind: 'typed', text: 'Every boat we sent out came back wet inside' });
    const finished = await finish(run.id, [{ kind: 'prompted', atMs: 0 }], made.id);
    await discardTake(opened.offbook, made.id);
    const view = value(await viewDrillRun(opened.offbook, run.id));
    expect(view).toMatchObject({ take: null, run: { takeId: null, review: finished.review } });
  });

  it('goes with its recordings when it is discarded, and with tries that were given up when it ends', async () => {
    const run = await begin('curveball');
    const first = await take(run.id, 'curveball', null);
    const second = await take(run.id, 'curveball', null);
    await finish(run.id, [], second.id);
    const { takes } = opened.offbook.database;
    expect(await takes.get(first.id)).toBeNull();
    expect(await takes.get(second.id)).toMatchObject({ storyId: null, storyTitle: '' });
    value(await discardDrill(opened.offbook, run.id));
    expect(await takes.get(second.id)).toBeNull();
    expect(await viewDrillRun(opened.offbook, run.id)).toMatchObject({ error: { code: 'drill-run-missing' } });
  });

  it('is swept with its recording a day after it was left', async () => {
    const left = await begin('squeeze', patience);
    const made = await take(left.id, 'squeeze', patience);
    opened.pass(DAY - HOUR);
    await viewDrills(opened.offbook);
    expect((await viewDrillRun(opened.offbook, left.id)).ok).toBe(true);
    opened.pass(2 * HOUR);
    await viewDrills(opened.offbook);
    expect((await viewDrillRun(opened.offbook, left.id)).ok).toBe(false);
    expect(await opened.offbook.database.takes.get(made.id)).toBeNull();
  });

  it('takes only its own recordings, and none after its end', async () => {
    const run = await begin('hook', patience);
    const rehearsal = value(await startTake(opened.offbook, { storyId: patience, cue: 'hook', mimeType: null }));
    expect(await finishDrill(opened.offbook, run.id, { marks: [], takeId: rehearsal.id })).toMatchObject({
      error: { code: 'take-of-exercise' },
    });
    await finish(run.id, [], null);
    const exercise = { kind: 'hook', runId: run.id } as const;
    const wanted = { storyId: patience, cue: 'nothing', mimeType: null, exercise } as const;
    expect(await startTake(opened.offbook, wanted)).toMatchObject({ error: { code: 'drill-run-finished' } });
    expect(await startTake(opened.offbook, { ...wanted, exercise: { kind: 'hook', runId: 'nobody' } })).toMatchObject({
      error: { code: 'drill-run-missing' },
    });
    expect(await startTake(opened.offbook, { storyId: null, cue: 'nothing', mimeType: null })).toMatchObject({
      error: { code: 'story-missing' },
    });
  });

  it('says why it can’t be practised with these documents', async () => {
    await opened.close();
    await open({ 'notes.md': '# Nothing yet\n\nSome thoughts.\n' });
    const { drills } = await viewDrills(opened.offbook);
    expect(drills.find(({ name }) => name === 'hook')).toMatchObject({ able: false, unableReason: expect.any(String) });
    expect(drills.find(({ name }) => name === 'curveball')).toMatchObject({ able: true, unableReason: null });
    expect(await startDrill(opened.offbook, 'blank', {})).toMatchObject({ error: { code: 'no-stories' } });
  });

  it('has a history: how often, when, and the best', async () => {
    for (const key of [4000, 1500]) {
      const run = await begin('hook', patience);
      const made = await take(run.id, 'hook', patience);
      await setTakeWords(opened.offbook, made.id, {
        kind: 'typed',
        text: 'Every boat we sent out came back wet inside',
      });
      await finish(
        run.id,
        [
          { kind: 'prompted', atMs: 0 },
          { kind: 'firstKey', atMs: key },
        ],
        made.id,
      );
      opened.pass(HOUR);
    }
    const { drills } = await viewDrills(opened.offbook);
    expect(drills.find(({ name }) => name === 'hook')).toMatchObject({
      runs: 2,
      lastOutcome: 'strong',
      best: '1.5 s to the first word',
    });
    const { runs } = await listDrillRuns(opened.offbook, 'hook', { storyId: patience, limit: 1 });
    expect(value(await viewDrillRun(opened.offbook, runs[0]!.id)).earlier).toHaveLength(1);
  });
});

describe('takes of exercises', () => {
  it('stay out of a story’s history, but keep a page of their own', async () => {
    const told = value(await startTake(opened.offbook, { storyId: patience, cue: 'nothing', mimeType: null }));
    const text = 'At Brackwater Boats every second hull came back with a leak. '.repeat(5);
    await setTakeWords(opened.offbook, told.id, { kind: 'typed', text });
    opened.pass(1000);
    const run = await begin('squeeze', patience);
    const made = await take(run.id, 'squeeze', patience, 'audio/webm');
    await setTakeDelivery(opened.offbook, made.id, delivery([[500, 30_000]]));
    await setTakeWords(opened.offbook, made.id, { kind: 'pasted', text });
    const story = value(await viewStory(opened.offbook, patience, { limit: 10 }));
    expect(story).toMatchObject({ takesTotal: 1, takes: [{ id: told.id }] });
    expect((await listTakes(opened.offbook, {}, { limit: 10 })).takes.map(({ id }) => id)).toEqual([told.id]);
    expect((await viewWorkspace(opened.offbook)).stories[0]).toMatchObject({ takes: 1 });
    expect((await viewLadder(opened.offbook)).stories[0]!.steps.map(({ takeId }) => takeId)).toEqual([told.id]);
    expect(await readPace(opened.offbook)).toMatchObject({ source: 'default' });
    const page = value(await viewTake(opened.offbook, made.id));
    expect(page).toMatchObject({ previous: null, best: null, scriptedness: null });
    expect(page.review).not.toBeNull();
    expect(value(await viewTake(opened.offbook, told.id))).toMatchObject({ previous: null, best: null });
    expect(await moveTake(opened.offbook, made.id, courage)).toMatchObject({ error: { code: 'take-of-exercise' } });
  });

  it('have the drill’s own target', async () => {
    const run = value(await startDrill(opened.offbook, 'squeeze', { storyId: patience, seconds: 30 }));
    expect((await take(run.id, 'squeeze', patience)).targetSeconds).toEqual({ min: 30, max: 30 });
    const hook = await begin('hook', patience);
    expect((await take(hook.id, 'hook', patience)).targetSeconds).toBeNull();
  });

  it('need no story for an answer to a question, and miss none', async () => {
    const run = await begin('curveball');
    const made = await take(run.id, 'curveball', null);
    await setTakeWords(opened.offbook, made.id, { kind: 'typed', text: 'Let me think. Last winter I fixed a pump.' });
    const page = value(await viewTake(opened.offbook, made.id));
    expect(page).toMatchObject({ story: null, review: null });
    expect(page.missing.some(({ what }) => what === 'story')).toBe(false);
    expect((await viewWorkspace(opened.offbook)).strayTakes).toBe(0);
  });
});

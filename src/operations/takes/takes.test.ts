import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LARKFIELD_GUIDE, LARKFIELD_TELLING } from '../../../test/builders/larkfieldGuide.ts';
import { openTestOffbook, type TestOffbook } from '../../../test/builders/openTestOffbook.ts';
import type { Delivery } from '../../delivery/model.ts';
import { editDocument } from '../documents/changeDocument.ts';
import { readPace } from '../pace.ts';
import { viewStory } from '../viewStory.ts';
import { viewWorkspace } from '../viewWorkspace.ts';
import { listStrayTakes, moveTake } from './listTakes.ts';
import { addChunk, discardTake, finishTake, startTake } from './recordTake.ts';
import { STALLED_AFTER_MS } from './liveTakes.ts';
import { setTakeDelivery, setTakeWords } from './takeWords.ts';
import { viewTake } from './viewTake.ts';

const CHUNKS = join(import.meta.dirname, '../../../test/fixtures/sound/webm-opus');
/** Chunks of a real MediaRecorder, in order; see the README beside them. */
const chunkFiles = (): string[] => readdirSync(CHUNKS).toSorted();

const delivery = (seconds: number): Delivery => ({
  durationMs: seconds * 1000 + 1000,
  speechMs: seconds * 900,
  onsetMs: 500,
  toldMs: seconds * 1000,
  speech: [{ startMs: 500, endMs: seconds * 1000 + 500 }],
  pauses: [],
  peakDbfs: -3,
  signalToNoiseDb: 40,
  warnings: [],
  peaks: { stepMs: 50, values: [0.1, 0.5] },
  instrument: { name: 'test', version: '1' },
});

let opened: TestOffbook;
let storyId: string;
const value = <T>(result: { ok: true; value: T } | { ok: false; error: { message: string } }): T => {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};
const start = async (mimeType: string | null = 'audio/webm;codecs=opus') =>
  value(await startTake(opened.offbook, { storyId, cue: 'nothing', mimeType })).id;
const record = async (): Promise<string> => {
  const id = await start();
  const files = chunkFiles();
  for (const [i, file] of files.entries())
    value(await addChunk(opened.offbook, id, i, readFileSync(join(CHUNKS, file))));
  value(await finishTake(opened.offbook, id, files.length));
  return id;
};

beforeEach(async () => {
  opened = await openTestOffbook({ 'guide.md': LARKFIELD_GUIDE });
  storyId = (await viewWorkspace(opened.offbook)).stories[0]!.id;
});
afterEach(() => opened.close());

describe('a take that began while the program was away', () => {
  it('is made once, however often it is asked for, and keeps the time at which it began', async () => {
    const wanted = { storyId, cue: 'facts', mimeType: 'audio/webm', id: 'made0in0the0page00000' } as const;
    const first = value(await startTake(opened.offbook, { ...wanted, startedAt: 1000 }));
    const again = value(await startTake(opened.offbook, { ...wanted, startedAt: 2000 }));
    expect(again).toMatchObject({ id: wanted.id, startedAt: 1000 });
    expect(first.startedAt).toBe(1000);
  });

  it('never began later than now, whatever another clock says', async () => {
    const wanted = { storyId, cue: 'facts', mimeType: 'audio/webm', startedAt: Number.MAX_SAFE_INTEGER } as const;
    expect(value(await startTake(opened.offbook, wanted)).startedAt).toBe(opened.offbook.clock.nowMs());
  });
});

describe('a recorded take', () => {
  it('plays after it was finished, and is counted for its story', async () => {
    const id = await record();
    const view = value(await viewTake(opened.offbook, id));
    expect(view).toMatchObject({ hasRecording: true, take: { status: 'complete', hasWords: false } });
    expect(view.take.durationMs).toBeGreaterThan(1000);
    expect(view.missing.map(({ what }) => what)).toEqual(['words', 'sound']);
    expect((await viewWorkspace(opened.offbook)).stories[0]).toMatchObject({ takes: 1, takesWanted: 5 });
  });

  it('asks for pieces that have not arrived before it joins them', async () => {
    const id = await start();
    value(await addChunk(opened.offbook, id, 0, readFileSync(join(CHUNKS, chunkFiles()[0]!))));
    const finished = await finishTake(opened.offbook, id, 2);
    expect(finished).toMatchObject({ ok: false, error: { code: 'recording-incomplete' } });
    expect(value(await viewTake(opened.offbook, id)).take.status).toBe('recording');
  });

  it('takes no more pieces once finished, and can be finished twice', async () => {
    const id = await record();
    expect(await addChunk(opened.offbook, id, 99, new Uint8Array([1]))).toMatchObject({
      ok: false,
      error: { code: 'take-finished' },
    });
    expect((await finishTake(opened.offbook, id, null)).ok).toBe(true);
  });

  it('is interrupted when it sends nothing for long, and goes on when it sends again', async () => {
    const id = await start();
    const files = chunkFiles();
    value(await addChunk(opened.offbook, id, 0, readFileSync(join(CHUNKS, files[0]!))));
    expect((await viewWorkspace(opened.offbook)).interruptedTakes).toEqual([]);
    opened.pass(STALLED_AFTER_MS);
    expect((await viewWorkspace(opened.offbook)).interruptedTakes.map((take) => take.id)).toEqual([id]);
    for (const [i, file] of files.entries())
      value(await addChunk(opened.offbook, id, i, readFileSync(join(CHUNKS, file))));
    expect(value(await finishTake(opened.offbook, id, files.length)).status).toBe('complete');
  });

  it('survives a restart in the middle: what arrived can be kept as it is', async () => {
    const id = await start();
    const files = chunkFiles().slice(0, 4);
    for (const [i, file] of files.entries())
      value(await addChunk(opened.offbook, id, i, readFileSync(join(CHUNKS, file))));
    await opened.restart();
    expect((await viewWorkspace(opened.offbook)).interruptedTakes.map((take) => take.id)).toEqual([id]);
    expect(value(await finishTake(opened.offbook, id, null))).toMatchObject({ status: 'interrupted' });
    expect(value(await viewTake(opened.offbook, id)).hasRecording).toBe(true);
    expect((await viewWorkspace(opened.offbook)).interruptedTakes).toEqual([]);
  });

  it('is gone with its sound when discarded', async () => {
    const id = await record();
    value(await discardTake(opened.offbook, id));
    expect(await viewTake(opened.offbook, id)).toMatchObject({ ok: false, error: { code: 'take-missing' } });
    expect(await opened.offbook.recordings.open(id)).toBeNull();
  });
});

describe('the words of a take', () => {
  it('are reviewed at once, and counted in listings', async () => {
    const id = await start(null);
    value(await setTakeWords(opened.offbook, id, { kind: 'pasted', text: LARKFIELD_TELLING }));
    const view = value(await viewTake(opened.offbook, id));
    expect(view.review?.keyPoints.every((point) => point.status === 'covered')).toBe(true);
    expect(view.take).toMatchObject({ keyPointsCovered: 4, keyPointsTotal: 4, factsWrong: 0 });
    const story = value(await viewStory(opened.offbook, storyId, { limit: 20 }));
    expect(story.takes[0]).toMatchObject({ id, keyPointsCovered: 4 });
  });

  it('can be replaced, and are then reviewed anew', async () => {
    const id = await start(null);
    value(await setTakeWords(opened.offbook, id, { kind: 'typed', text: LARKFIELD_TELLING }));
    value(
      await setTakeWords(opened.offbook, id, {
        kind: 'typed',
        text: LARKFIELD_TELLING.replace('thirty five', 'fifteen'),
      }),
    );
    const fact = value(await viewTake(opened.offbook, id)).review?.facts.find(({ text }) => text === '35%');
    expect(fact).toMatchObject({ status: 'wrong' });
  });

  it('are refused as a transcript that can’t be read, and the take stays as it was', async () => {
    const id = await start(null);
    const set = await setTakeWords(opened.offbook, id, { kind: 'file', name: 'take.json', content: '{"nothing": 1}' });
    expect(set).toMatchObject({ ok: false, error: { code: expect.any(String) } });
    expect(value(await viewTake(opened.offbook, id)).transcript).toBeNull();
  });

  it('are held against the story as it was told, also after the document has changed', async () => {
    const id = await start(null);
    value(await setTakeWords(opened.offbook, id, { kind: 'typed', text: LARKFIELD_TELLING }));
    const { documentHash, documentText } = value(await viewStory(opened.offbook, storyId, { limit: 1 }));
    const at = documentText.indexOf('rose by 35%') + 'rose by '.length;
    value(
      await editDocument(opened.offbook, 'guide.md', documentHash, [
        { range: { start: at, end: at + 3 }, text: '40%' },
      ]),
    );
    expect(value(await viewTake(opened.offbook, id)).story?.script?.text).toContain('35%');
  });
});

describe('takes side by side', () => {
  it('say what changed since the one before and since the best', async () => {
    const first = await start(null);
    value(await setTakeWords(opened.offbook, first, { kind: 'typed', text: LARKFIELD_TELLING }));
    opened.pass(60_000);
    const second = await start(null);
    value(
      await setTakeWords(opened.offbook, second, {
        kind: 'typed',
        text: 'Nine children in my class could not read a full page.',
      }),
    );
    const { previous, best } = value(await viewTake(opened.offbook, second));
    expect(previous).toMatchObject({ takeId: first, keyPointsGained: [] });
    expect(previous?.keyPointsLost).toContain('Result');
    expect(previous?.factsLost).toContain('35%');
    expect(best?.takeId).toBe(first);
  });
});

describe('telling a story in the same words', () => {
  it('is shown over time, beside the take before and the script', async () => {
    const texts = [LARKFIELD_TELLING, 'I once had a class that struggled with every page.', LARKFIELD_TELLING];
    const ids: string[] = [];
    for (const text of texts) {
      const id = await start(null);
      value(await setTakeWords(opened.offbook, id, { kind: 'typed', text }));
      ids.push(id);
      opened.pass(60_000);
    }
    const scriptedness = async (id: string) => value(await viewTake(opened.offbook, id)).scriptedness!;
    expect(await scriptedness(ids[0]!)).toMatchObject({ asLast: null, asAnyBefore: null, overTime: [] });
    expect((await scriptedness(ids[0]!)).asScript).toBeGreaterThan(0.9);
    expect(await scriptedness(ids[1]!)).toMatchObject({ asLast: 0, asAnyBefore: 0, asScript: 0 });
    const last = await scriptedness(ids[2]!);
    expect(last).toMatchObject({ asLast: 0, asAnyBefore: 1 });
    expect(last.overTime.map(({ takeId, asLast }) => [takeId, asLast])).toEqual([
      [ids[1], 0],
      [ids[2], 0],
    ]);
  });
});

describe('the measured pace', () => {
  it('replaces the default once words and sound of a take are known, and goes with the take', async () => {
    expect(await readPace(opened.offbook)).toMatchObject({ source: 'default', wordsPerMinute: 150 });
    const id = await record();
    value(await setTakeWords(opened.offbook, id, { kind: 'pasted', text: LARKFIELD_TELLING }));
    value(await setTakeDelivery(opened.offbook, id, delivery(30)));
    const pace = await readPace(opened.offbook);
    expect(pace).toMatchObject({ source: 'measured', takes: 1 });
    expect(pace.wordsPerMinute).toBeGreaterThan(100);
    await discardTake(opened.offbook, id);
    expect(await readPace(opened.offbook)).toMatchObject({ source: 'default' });
  });
});

describe('a take whose story is gone', () => {
  it('is listed as stray and can be given to another story', async () => {
    const id = await start(null);
    value(await setTakeWords(opened.offbook, id, { kind: 'typed', text: LARKFIELD_TELLING }));
    const { documentHash, documentText } = value(await viewStory(opened.offbook, storyId, { limit: 1 }));
    value(
      await opened.offbook.folder.replace(
        'guide.md',
        documentHash,
        documentText.replace('The Reading Story', 'The Library Story'),
      ),
    );
    const view = await viewWorkspace(opened.offbook);
    expect(view).toMatchObject({ strayTakes: 1, stories: [{ takes: 0 }] });
    expect((await listStrayTakes(opened.offbook, 10)).takes.map((take) => take.id)).toEqual([id]);
    value(await moveTake(opened.offbook, id, view.stories[0]!.id));
    expect(await viewWorkspace(opened.offbook)).toMatchObject({ strayTakes: 0, stories: [{ takes: 1 }] });
    expect(value(await viewTake(opened.offbook, id)).review?.keyPoints).toHaveLength(4);
  });
});

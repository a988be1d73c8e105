import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestOffbook, type TestOffbook } from '../../../test/builders/openTestOffbook.ts';
import { failure } from '../../shared/failure.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { RecogniserChoice, RecogniserHints, SpeechEngines } from '../ports.ts';
import { chooseRecogniser } from '../speech/speechSettings.ts';
import { discardTake } from '../takes/recordTake.ts';
import { viewWorkspace } from '../viewWorkspace.ts';
import { keepRecording } from './keepRecording.ts';
import { lookAtRecording } from './lookAtRecording.ts';

const SOUND = join(import.meta.dirname, '../../../test/fixtures/sound/imported');
const MP3 = new Uint8Array(readFileSync(join(SOUND, 'bursts.mp3')));

const GUIDE = `# Ashgrove Interview

## Story 1: CARE - The Second Lunch (45 seconds)

### The Story:
"At Fernlea care home twelve residents had lost more than three kilos each, because lunch came at noon when most of them were asleep. I kept a diary of who ate what for two weeks, showed Marta the pages, and served a second lunch at two o'clock myself."

## Story 2: COURAGE - The Broken Hoist (45 seconds)

### The Story:
"The bathroom hoist had been jamming since spring, and everybody had learnt to kick it. I put a sign on it, rang the engineer, and told the manager that I would wash 9 people in their rooms until it was safe."
`;
const TOLD =
  'so the residents were losing weight three kilos some of them marta did not like it but i kept a diary and a second lunch at two was what helped';

let heard: Result<string, ReturnType<typeof failure>>;
let hints: RecogniserHints | null;
const engines: SpeechEngines = {
  models: async () => [],
  install: async () => err(failure('none', 'none')),
  remove: async () => ok(undefined),
  verify: async () => ok(undefined),
  whereSoundGoes: () => ok('elsewhere'),
  open: async () =>
    ok({
      name: 'Test model',
      async transcribe(_, given) {
        hints = given;
        return heard.ok ? ok({ text: heard.value, words: [], instrument: 'Test model', timed: 'none' }) : heard;
      },
    }),
};

let opened: TestOffbook;
let stories: readonly string[];
beforeEach(async () => {
  opened = await openTestOffbook({ 'guide.md': GUIDE }, engines);
  stories = (await viewWorkspace(opened.offbook)).stories.map(({ id }) => id);
  heard = ok(TOLD);
  hints = null;
});
afterEach(() => opened.close());

const choose = (choice: RecogniserChoice) => chooseRecogniser(opened.offbook, choice);
const look = async (name = 'memo.mp3', bytes = MP3) => {
  const looked = await lookAtRecording(opened.offbook, { name, bytes, fingerprint: 'f1' });
  if (!looked.ok) throw new Error(looked.error.message);
  return looked.value;
};
const keep = (storyId = stories[0]!, fingerprint = 'f1') =>
  keepRecording(opened.offbook, { storyId, bytes: MP3, fingerprint, startedAt: Date.UTC(2026, 1, 20, 18) });

describe('looking at a recording', () => {
  it('says how long it is and which story its words tell, and keeps nothing', async () => {
    await choose({ kind: 'model', model: 'small' });
    const looked = await look();
    expect(Math.abs(looked.durationMs - 3400)).toBeLessThan(150);
    expect(looked).toMatchObject({
      recordedAt: null,
      already: null,
      match: { storyId: stories[0], by: 'words', unsure: false, why: null },
    });
    // The recogniser is told the names it is to listen for.
    expect(hints?.terms).toContain('Marta');
    expect((await viewWorkspace(opened.offbook)).stories.map(({ takes }) => takes)).toEqual([0, 0]);
  });

  it('asks where the words fit nothing for sure, and takes the file’s name for a hint only', async () => {
    await choose({ kind: 'model', model: 'small' });
    heard = ok('the hoist');
    expect((await look()).match).toMatchObject({ storyId: stories[1], by: 'words', unsure: true });
    heard = ok('');
    expect((await look('broken hoist.mp3')).match).toEqual({
      storyId: stories[1],
      by: 'name',
      unsure: true,
      why: null,
    });
    expect((await look('New Recording 7.mp3')).match).toEqual({ storyId: null, by: null, unsure: true, why: null });
  });

  it('sends nothing to a server, and hears nothing without a recogniser', async () => {
    await choose({ kind: 'none' });
    expect((await look('second lunch.mp3')).match).toMatchObject({ storyId: stories[0], by: 'name' });
    await choose({ kind: 'server', address: 'https://speech.example', model: 'base' });
    expect((await look('memo.mp3')).match).toMatchObject({ storyId: null, by: null });
    expect(hints).toBeNull();
  });

  it('says why words could not be heard', async () => {
    await choose({ kind: 'model', model: 'small' });
    heard = err(failure('speech-model-broken', 'The model stopped.'));
    expect((await look()).match).toEqual({ storyId: null, by: null, unsure: true, why: 'The model stopped.' });
  });

  it('refuses what is no recording', async () => {
    const letter = new TextEncoder().encode('Dear all, this is no sound.');
    const looked = await lookAtRecording(opened.offbook, { name: 'a.mp3', bytes: letter, fingerprint: 'f2' });
    expect(looked).toMatchObject({ ok: false, error: { code: 'recording-unknown' } });
  });
});

describe('keeping a recording', () => {
  it('makes a take of the day the person saw', async () => {
    expect(await keep()).toMatchObject({
      ok: true,
      value: { storyId: stories[0], status: 'complete', startedAt: Date.UTC(2026, 1, 20, 18) },
    });
    expect((await viewWorkspace(opened.offbook)).stories.map(({ takes }) => takes)).toEqual([1, 0]);
  });

  it('makes one take of the same bytes, also after a restart, until that take is removed', async () => {
    const first = await keep();
    if (!first.ok) throw new Error(first.error.message);
    await opened.restart();
    expect(await keep(stories[1])).toMatchObject({ ok: false, error: { code: 'recording-already' } });
    expect((await look()).already).toBe(first.value.id);
    await discardTake(opened.offbook, first.value.id);
    expect((await look()).already).toBeNull();
    expect((await keep(stories[1])).ok).toBe(true);
  });

  it('leaves nothing behind where there is no such story', async () => {
    expect(await keep('none')).toMatchObject({ ok: false, error: { code: 'story-missing' } });
    expect((await keep()).ok).toBe(true);
  });
});

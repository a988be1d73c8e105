import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LARKFIELD_GUIDE, LARKFIELD_TELLING } from '../../../test/builders/larkfieldGuide.ts';
import { openTestOffbook, type TestOffbook } from '../../../test/builders/openTestOffbook.ts';
import { failure } from '../../shared/failure.ts';
import { err, ok } from '../../shared/result.ts';
import type {
  Recognised,
  Recogniser,
  RecogniserChoice,
  RecogniserHints,
  SpeechEngines,
  WorkOptions,
} from '../ports.ts';
import { importRecording } from '../takes/importRecording.ts';
import { hearAnswer } from '../recall/hearAnswer.ts';
import { startTake } from '../takes/recordTake.ts';
import { setTakeWords } from '../takes/takeWords.ts';
import { viewTake } from '../takes/viewTake.ts';
import { viewWorkspace } from '../viewWorkspace.ts';
import { chooseRecogniser, installJob, installModel, removeModel, viewSpeech } from './speechSettings.ts';
import { testRecogniser } from './testRecogniser.ts';
import { hearNewTake, startTranscribing, transcribeJob, transcribeTake } from './transcribeTake.ts';
import { transcriptFrom } from './transcriptFrom.ts';

const MP3 = new Uint8Array(readFileSync(join(import.meta.dirname, '../../../test/fixtures/sound/imported/bursts.mp3')));

/** Words as a recogniser gives them, 300 ms each. */
const heardAs = (text: string): Recognised => ({
  text,
  words: text.split(' ').map((word, i) => ({ text: word, onsetMs: i * 300, offsetMs: i * 300 + 250, confidence: 0.9 })),
  instrument: 'Test model',
  timed: 'word',
});

/** A WAV file of 16-bit samples. */
function wavOf(samples: Float32Array, rateHz: number): Uint8Array {
  const bytes = Buffer.alloc(44 + samples.length * 2);
  bytes.write('RIFF', 0);
  bytes.writeUInt32LE(36 + samples.length * 2, 4);
  bytes.write('WAVEfmt ', 8);
  for (const [at, value] of [
    [16, 16],
    [24, rateHz],
    [28, rateHz * 2],
    [40, samples.length * 2],
  ] as const)
    // prettier-ignore
    bytes.writeUInt32LE(value, at);
  for (const [at, value] of [[20, 1], [22, 1], [32, 2], [34, 16]] as const) bytes.writeUInt16LE(value, at); // prettier-ignore
  bytes.write('data', 36);
  return bytes;
}

let hints: RecogniserHints | null = null;
let keys: (string | null)[] = [];
let transcribe: Recogniser['transcribe'];
let install: SpeechEngines['install'];

const engines: SpeechEngines = {
  models: async () => [
    {
      name: 'small',
      title: 'Small',
      type: 'ctc',
      languages: ['en'],
      aboutMegabytes: 1,
      licence: 'MIT',
      url: 'https://models.example/small',
      usesTerms: false,
      wordTimes: true,
      note: '',
      installed: null,
    },
  ],
  install: (name, options) => install(name, options),
  remove: async (name) => (name === 'small' ? ok(undefined) : err(failure('speech-model-missing', 'none'))),
  verify: async () => ok(undefined),
  whereSoundGoes: (address) => ok(address.includes('127.0.0.1') ? 'here' : 'elsewhere'),
  open: async (choice: RecogniserChoice, key) => {
    keys.push(key);
    if (choice.kind === 'none') return err(failure('speech-none-chosen', 'none'));
    if (choice.kind === 'model' && choice.model !== 'small') return err(failure('speech-model-missing', 'none'));
    return ok({ name: 'Test model', transcribe: (...given) => transcribe(...given) });
  },
};

let opened: TestOffbook;
let takeId = '';
beforeEach(async () => {
  hints = null;
  keys = [];
  transcribe = async (_, given) => {
    hints = given;
    return ok(heardAs(LARKFIELD_TELLING));
  };
  install = async () => err(failure('download-unreachable', 'nobody there'));
  opened = await openTestOffbook({ 'guide.md': LARKFIELD_GUIDE }, engines);
  const storyId = (await viewWorkspace(opened.offbook)).stories[0]!.id;
  const take = await importRecording(opened.offbook, { storyId, bytes: MP3, changedAt: null });
  if (!take.ok) throw new Error(take.error.message);
  takeId = take.value.id;
});
afterEach(() => opened.close());

const choose = (choice: RecogniserChoice, key?: string | null) => chooseRecogniser(opened.offbook, choice, key);
const view = async () => {
  const found = await viewTake(opened.offbook, takeId);
  if (!found.ok) throw new Error(found.error.message);
  return found.value;
};
const SMALL = { kind: 'model', model: 'small' } as const;

describe('hearing the words of a take', () => {
  it('gives it words with times from its sound, reviewed at once', async () => {
    await choose(SMALL);
    const fractions: number[] = [];
    const done = await transcribeTake(opened.offbook, takeId, { onProgress: (fraction) => fractions.push(fraction) });
    expect(done.ok).toBe(true);
    const { transcript, review } = await view();
    expect(transcript).toMatchObject({ source: 'recogniser', instrument: 'Test model', text: LARKFIELD_TELLING });
    expect(transcript?.times?.[1]).toMatchObject({ onsetMs: 300, confidence: 0.9 });
    expect(review?.keyPoints.every(({ status }) => status === 'covered')).toBe(true);
    expect(fractions.every((fraction, i) => fraction >= (fractions[i - 1] ?? 0))).toBe(true);
  });

  it('begins by itself for a new take where the model is on this machine, and only there', async () => {
    const job = () => opened.offbook.jobs.get(transcribeJob(takeId));
    await hearNewTake(opened.offbook, takeId);
    expect(job()).toBeNull();
    await choose({ kind: 'server', address: 'https://far.example', model: 'whisper-1' });
    await hearNewTake(opened.offbook, takeId);
    expect(job()).toBeNull();
    await choose(SMALL);
    await hearNewTake(opened.offbook, takeId);
    await expect.poll(() => job()?.state).toBe('done');
    expect((await view()).transcript?.source).toBe('recogniser');
  });

  it('never takes the place of words that the person gave', async () => {
    await choose(SMALL);
    await setTakeWords(opened.offbook, takeId, { kind: 'typed', text: 'My own words.' });
    await hearNewTake(opened.offbook, takeId);
    expect(opened.offbook.jobs.get(transcribeJob(takeId))).toBeNull();
  });

  it('listens for the names of the guide', async () => {
    await choose(SMALL);
    await transcribeTake(opened.offbook, takeId);
    expect(hints).toMatchObject({ language: 'en', terms: expect.arrayContaining(['Dana']) });
  });

  it('leaves the take as it was when it fails, hears nothing or is stopped', async () => {
    await choose(SMALL);
    await setTakeWords(opened.offbook, takeId, { kind: 'typed', text: 'My own words.' });
    for (const [answer, code] of [
      [err(failure('speech-engine-crashed', 'it ended')), 'speech-engine-crashed'],
      [ok(heardAs('')), 'words-none'],
      [err(failure('cancelled', 'stopped')), 'cancelled'],
    ] as const) {
      transcribe = async () => answer;
      expect(await transcribeTake(opened.offbook, takeId)).toMatchObject({ ok: false, error: { code } });
    }
    expect((await view()).transcript?.text).toBe('My own words.');
  });

  it('needs a recogniser, a take and a sound', async () => {
    expect(await transcribeTake(opened.offbook, takeId)).toMatchObject({ error: { code: 'speech-none-chosen' } });
    await choose(SMALL);
    expect(await transcribeTake(opened.offbook, 'none')).toMatchObject({ error: { code: 'take-missing' } });
    const storyId = (await view()).take.storyId!;
    const typed = await startTake(opened.offbook, { storyId, cue: 'hook', mimeType: null });
    if (!typed.ok) throw new Error(typed.error.message);
    expect(await transcribeTake(opened.offbook, typed.value.id)).toMatchObject({
      error: { code: 'recording-missing' },
    });
  });

  it('takes the sound from the page where only the page can decode the recording', async () => {
    await choose(SMALL);
    const m4a = readFileSync(join(import.meta.dirname, '../../../test/fixtures/sound/imported/bursts.m4a'));
    const storyId = (await view()).take.storyId!;
    const take = await importRecording(opened.offbook, { storyId, bytes: new Uint8Array(m4a), changedAt: null });
    if (!take.ok) throw new Error(take.error.message);
    expect(await transcribeTake(opened.offbook, take.value.id)).toMatchObject({ error: { code: 'audio-undecodable' } });
    expect((await transcribeTake(opened.offbook, take.value.id, {}, MP3)).ok).toBe(true);
  });

  it('goes on in the background, tells how far it is, and can be stopped', async () => {
    await choose(SMALL);
    const { jobs } = opened.offbook;
    let begun: (options: WorkOptions) => void = () => undefined;
    const working = new Promise<WorkOptions>((done) => (begun = done));
    transcribe = (_, __, options) =>
      new Promise((done) => {
        begun(options!);
        options!.cancel!.addEventListener('abort', () => done(err(failure('cancelled', 'stopped'))));
      });
    let ended = 0;
    jobs.onEnd(() => void ended++);
    expect(await startTranscribing(opened.offbook, takeId)).toMatchObject({ ok: true, value: { state: 'running' } });
    (await working).onProgress?.(0.5);
    expect(jobs.get(transcribeJob(takeId))).toMatchObject({ state: 'running', fraction: 0.15 + 0.5 * 0.85 });
    expect(await startTranscribing(opened.offbook, takeId)).toMatchObject({ ok: true, value: { state: 'running' } });
    expect(jobs.cancel(transcribeJob(takeId))).toBe(true);
    await jobs.close();
    expect(jobs.get(transcribeJob(takeId))).toMatchObject({ state: 'cancelled', failure: null });
    expect(ended).toBe(1);
    expect(jobs.cancel(transcribeJob(takeId))).toBe(false);
  });

  it('survives a bug in the work, and says so', async () => {
    await choose(SMALL);
    transcribe = async () => {
      throw new Error('oh');
    };
    await startTranscribing(opened.offbook, takeId);
    await expect
      .poll(() => opened.offbook.jobs.get(transcribeJob(takeId)))
      .toMatchObject({ state: 'failed', failure: { code: 'bug' } });
  });
});

describe('trying the chosen recogniser', () => {
  const SILENCE = wavOf(new Float32Array(8000), 16_000);

  it('says what it heard, and keeps nothing of it', async () => {
    await choose(SMALL);
    transcribe = async (sound) => ok(heardAs(`${sound.samples.length / sound.sampleRateHz} seconds`));
    const tried = await testRecogniser(opened.offbook, SILENCE);
    expect(tried).toMatchObject({
      value: { text: '0.5 seconds', instrument: 'Test model', wordTimes: true, soundSeconds: 0.5 },
    });
    expect((await view()).transcript).toBeNull();
  });

  it('of an answer to a card is heard with the names of the workspace, and kept nowhere', async () => {
    await choose(SMALL);
    expect(await hearAnswer(opened.offbook, SILENCE)).toEqual(
      ok({ text: LARKFIELD_TELLING, instrument: 'Test model' }),
    );
    expect(hints?.terms).toContain('Dana');
    expect((await view()).transcript).toBeNull();
  });

  it('fails as hearing a take would', async () => {
    expect(await hearAnswer(opened.offbook, SILENCE)).toMatchObject({ error: { code: 'speech-none-chosen' } });
    expect(await testRecogniser(opened.offbook, SILENCE)).toMatchObject({ error: { code: 'speech-none-chosen' } });
    await choose(SMALL);
    expect((await testRecogniser(opened.offbook, new Uint8Array([1, 2, 3]))).ok).toBe(false);
  });
});

describe('choosing a recogniser', () => {
  it('is kept with the workspace, and says where sound goes', async () => {
    expect(await viewSpeech(opened.offbook)).toMatchObject({ choice: { kind: 'none' }, leavesMachine: false });
    await choose(SMALL);
    await opened.restart();
    expect(await viewSpeech(opened.offbook)).toMatchObject({ choice: SMALL, leavesMachine: false });
    await choose({ kind: 'server', address: 'http://127.0.0.1:8000', model: 'base' });
    expect(await viewSpeech(opened.offbook)).toMatchObject({ leavesMachine: false });
    await choose({ kind: 'server', address: 'https://speech.example', model: 'base' });
    const far = await viewSpeech(opened.offbook);
    expect(far.leavesMachine).toBe(true);
    expect(far.soundGoes).toContain('https://speech.example');
  });

  it('is refused where it can’t be opened, and the one before stays', async () => {
    await choose(SMALL);
    expect(await choose({ kind: 'model', model: 'none' })).toMatchObject({ error: { code: 'speech-model-missing' } });
    expect((await viewSpeech(opened.offbook)).choice).toEqual(SMALL);
  });

  it('keeps a key out of sight, and never hands it to another server', async () => {
    const near: RecogniserChoice = { kind: 'server', address: 'http://127.0.0.1:8000', model: 'base' };
    await choose(near, 'secret');
    const shown = await viewSpeech(opened.offbook);
    expect(shown.hasKey).toBe(true);
    expect(JSON.stringify(shown)).not.toContain('secret');
    await transcribeTake(opened.offbook, takeId);
    expect(keys.at(-1)).toBe('secret');
    await choose({ ...near, model: 'large' });
    expect((await viewSpeech(opened.offbook)).hasKey).toBe(true);
    await choose({ ...near, address: 'https://speech.example' });
    expect((await viewSpeech(opened.offbook)).hasKey).toBe(false);
    const database = readdirSync(join(opened.folder, '.offbook')).filter((name) => name.includes('sqlite'));
    for (const name of database)
      expect(readFileSync(join(opened.folder, '.offbook', name), 'latin1')).not.toContain('secret');
  });
});

describe('models', () => {
  it('are installed in the background, and how it ended is known', async () => {
    expect(installModel(opened.offbook, 'small')).toMatchObject({ state: 'running' });
    await expect
      .poll(() => opened.offbook.jobs.get(installJob('small')))
      .toMatchObject({ state: 'failed', failure: { code: 'download-unreachable' } });
    expect((await viewSpeech(opened.offbook)).models[0]?.installing).toMatchObject({ state: 'failed' });
    const installed = { folder: '/m', sizeBytes: 1, checked: 'host' } as const;
    install = async () => ok(installed);
    installModel(opened.offbook, 'small');
    await expect.poll(() => opened.offbook.jobs.get(installJob('small'))?.state).toBe('done');
  });

  it('leave no choice behind when they are removed', async () => {
    await choose(SMALL);
    expect((await removeModel(opened.offbook, 'small')).ok).toBe(true);
    expect((await viewSpeech(opened.offbook)).choice).toEqual({ kind: 'none' });
    expect(await removeModel(opened.offbook, 'none')).toMatchObject({ error: { code: 'speech-model-missing' } });
  });
});

describe('what a recogniser heard, as words of a take', () => {
  it('has its words at their places in the text', () => {
    const heard = heardAs('We met – at last.');
    const { times, text } = transcriptFrom(heard);
    expect(times?.map(({ start, end }) => text.slice(start, end))).toEqual(['We', 'met', 'at', 'last.']);
  });

  it('says that shared times are guesses, and leaves out times without meaning', () => {
    expect(transcriptFrom({ ...heardAs('a b'), timed: 'shared' }).times?.[0]?.confidence).toBeNull();
    expect(transcriptFrom({ ...heardAs('a b'), timed: 'none' }).times).toBeNull();
  });
});

import { existsSync, mkdtempSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleScript } from '../../storage/testing/bundle.ts';
import type { Recognised } from '../../operations/ports.ts';
import type { Sound } from '../../speech/model.ts';
import {
  playTones,
  type Tone,
  writeCtcModel,
  writeStreamingModel,
  writeTransducerModel,
} from '../testing/toneModel.ts';
import { createSherpaEngine, type SherpaEngine } from './engineProcess.ts';
import { detectLayout } from './modelLayout.ts';
import { createSherpaRecogniser } from './sherpaRecogniser.ts';

// The engine is an optional part: its binaries exist for the usual machines only.
const from = import.meta.filename;
const hasEngine = (() => {
  try {
    createRequire(from).resolve('sherpa-onnx-node');
    return true;
  } catch {
    return false;
  }
})();

/** "kalo" is 500 Hz and 1 kHz, "mira" 2 kHz and 4 kHz; 3 kHz is one of two names that sound the same. */
const TONES: readonly Tone[] = [
  { token: '▁ka', hertz: 500 },
  { token: 'lo', hertz: 1000 },
  { token: '▁mi', hertz: 2000 },
  { token: 'ra', hertz: 4000 },
  { token: '▁lio', hertz: 3000, bonus: 0.5 },
  { token: '▁leo', hertz: 3000 },
];
const hints = { terms: [] as string[], language: 'en' };

let folder = '';
let script = '';
let engine: SherpaEngine;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sherpa-'));
  script = await bundleScript(join(import.meta.dirname, 'process.ts'), join(folder, 'script'));
  writeCtcModel(join(folder, 'ctc'), TONES);
  writeTransducerModel(join(folder, 'transducer'), TONES);
  writeStreamingModel(join(folder, 'listening'), TONES);
  engine = createSherpaEngine({ script, from });
});
afterAll(async () => {
  await engine.close();
  rmSync(folder, { recursive: true, force: true });
});

async function recogniser(name: string, using = engine) {
  const layout = await detectLayout(join(folder, name));
  if (!layout.ok) throw new Error(layout.error.message);
  return createSherpaRecogniser(using, '1', { name, layout: layout.value });
}

async function hear(name: string, sound: Sound, terms: string[] = []): Promise<Recognised> {
  const heard = await (await recogniser(name)).transcribe(sound, { ...hints, terms });
  if (!heard.ok) throw new Error(heard.error.message);
  return heard.value;
}

describe.skipIf(!hasEngine)('a model of sherpa-onnx', () => {
  it('turns sound into words with times, joining the pieces of words', async () => {
    const heard = await hear('ctc', playTones([500, 1000, null, 2000, 4000]));
    expect(heard).toMatchObject({ text: 'kalo mira', timed: 'word' });
    expect(heard.instrument).toContain('sherpa-onnx');
    const [kalo, mira] = heard.words;
    expect([kalo?.text, mira?.text]).toEqual(['kalo', 'mira']);
    // Tones begin every half second: "ka" at 0, "lo" at 500, "mi" at 1500, "ra" at 2000.
    expect(kalo!.onsetMs).toBeLessThan(60);
    expect(Math.abs(mira!.onsetMs - 1500)).toBeLessThan(60);
    expect(kalo!.offsetMs).toBeGreaterThan(500);
    expect(kalo!.offsetMs).toBeLessThanOrEqual(mira!.onsetMs);
  });

  it('hears any sample rate', async () => {
    expect((await hear('ctc', playTones([500, 1000], 48_000))).text).toBe('kalo');
    expect((await hear('ctc', playTones([500, 1000], 8_000))).text).toBe('kalo');
  });

  it('hears a long recording in stretches, none of its words cut', async () => {
    const pairs = Array.from({ length: 40 }, () => [500, 1000]).flat();
    const fractions: number[] = [];
    const heard = await (
      await recogniser('ctc')
    ).transcribe(playTones(pairs), hints, { onProgress: (fraction) => fractions.push(fraction) });
    if (!heard.ok) throw new Error(heard.error.message);
    expect(heard.value.text).toBe(Array.from({ length: 40 }, () => 'kalo').join(' '));
    expect(fractions.length).toBeGreaterThan(1);
    expect(fractions.at(-1)).toBe(1);
    for (const [i, { onsetMs }] of heard.value.words.entries()) expect(Math.abs(onsetMs - i * 1000)).toBeLessThan(100);
  });

  it('says how sure it is, where the model tells', async () => {
    const heard = await hear('transducer', playTones([500, 1000, 2000, 4000]));
    expect(heard.text).toBe('kalo mira');
    for (const { confidence } of heard.words) {
      expect(confidence).toBeGreaterThan(0.5);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });

  it('listens for the terms of the guide', async () => {
    const sound = playTones([500, 1000, 3000]);
    expect((await hear('transducer', sound)).text).toBe('kalo lio');
    // A term that the model can't spell must not take the others with it.
    const heard = await hear('transducer', sound, ['Zoë Quartz', 'leo', '35%']);
    expect(heard.text).toBe('kalo leo');
    expect(heard.instrument).toContain('1 of your terms');
  });

  it('hears with a model that is made to listen along, to the last word', async () => {
    const layout = await detectLayout(join(folder, 'listening'));
    expect(layout).toMatchObject({ ok: true, value: { type: 'streamingTransducer' } });
    const heard = await hear('listening', playTones([500, 1000, null, 2000, 4000]), ['leo']);
    expect(heard).toMatchObject({ text: 'kalo mira', timed: 'word' });
    expect(Math.abs(heard.words[1]!.onsetMs - 1500)).toBeLessThan(100);
  });

  it('hears without the terms where a model can’t listen for them', async () => {
    writeTransducerModel(join(folder, 'stubborn'), TONES);
    // With a vocabulary that can't be read, listening for terms brings the engine down.
    writeFileSync(join(folder, 'stubborn', 'bpe.vocab'), 'not a vocabulary');
    const heard = await hear('stubborn', playTones([500, 1000, 3000]), ['leo']);
    expect(heard.text).toBe('kalo lio');
    expect(heard.instrument).not.toContain('terms');
  });

  it('has no words for silence', async () => {
    expect(await hear('ctc', playTones([null, null]))).toMatchObject({ text: '', words: [] });
    expect(await hear('ctc', { samples: new Float32Array(), sampleRateHz: 16_000 })).toMatchObject({ words: [] });
  });

  it('survives a model that brings the engine down, and hears with the next', async () => {
    mkdirSync(join(folder, 'broken'), { recursive: true });
    writeFileSync(join(folder, 'broken', 'model.onnx'), 'no model at all');
    writeFileSync(join(folder, 'broken', 'tokens.txt'), '<blk> 0\n▁a 1\n');
    const heard = await (await recogniser('broken')).transcribe(playTones([500]), hints);
    expect(heard.ok).toBe(false);
    if (!heard.ok) expect(heard.error.code).toMatch(/^speech-engine-(crashed|failed)$/);
    expect((await hear('ctc', playTones([500, 1000]))).text).toBe('kalo');
  });

  it('starts anew when its process was ended from outside', async () => {
    await hear('ctc', playTones([500]));
    const before = engine.pid!;
    process.kill(before, 'SIGKILL');
    await expect.poll(() => engine.pid).toBeNull();
    expect((await hear('ctc', playTones([500, 1000]))).text).toBe('kalo');
    expect(engine.pid).not.toBe(before);
  });

  it('ends when it is cancelled, and when nothing is asked for a while', async () => {
    const own = createSherpaEngine({ script, from, idleMs: 1 });
    const controller = new AbortController();
    const hearing = (await recogniser('ctc', own)).transcribe(playTones([500]), hints, { cancel: controller.signal });
    controller.abort();
    expect(await hearing).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect((await (await recogniser('ctc', own)).transcribe(playTones([500]), hints)).ok).toBe(true);
    await expect.poll(() => own.pid).toBeNull();
    await own.close();
  });

  it('is stopped when a model never comes up', async () => {
    const own = createSherpaEngine({ script, from, loadMs: 1 });
    const heard = await (await recogniser('ctc', own)).transcribe(playTones([500]), hints);
    expect(heard).toMatchObject({ ok: false, error: { code: 'speech-engine-timeout' } });
    expect(own.pid).toBeNull();
    await own.close();
  });
});

describe('an engine that is not there', () => {
  it('is named, with the way to get it', async () => {
    const unbuilt = createSherpaEngine({ script: join(folder, 'gone.js') });
    const heard = await (await recogniser('ctc', unbuilt)).transcribe(playTones([500]), hints);
    expect(heard).toMatchObject({ ok: false, error: { code: 'speech-engine-missing' } });
    const uninstalled = createSherpaEngine({ script, from: join(folder, 'nowhere.js') });
    const unheard = await (await recogniser('ctc', uninstalled)).transcribe(playTones([500]), hints);
    expect(unheard).toMatchObject({ ok: false, error: { code: 'speech-engine-missing' } });
    await uninstalled.close();
  });
});

describe('the kind of model in a folder', () => {
  const layoutOf = async (name: string, files: readonly string[]) => {
    mkdirSync(join(folder, name), { recursive: true });
    for (const file of files) if (!existsSync(join(folder, name, file))) writeFileSync(join(folder, name, file), 'x');
    const layout = await detectLayout(join(folder, name));
    return layout.ok ? layout.value : layout.error;
  };
  it.each<[string, string, readonly string[]]>([
    ['parakeet', 'transducer', ['encoder.int8.onnx', 'decoder.int8.onnx', 'joiner.int8.onnx', 'tokens.txt']],
    [
      'a-streaming-zipformer',
      'streamingTransducer',
      ['encoder-epoch-99.onnx', 'decoder-epoch-99.onnx', 'joiner-epoch-99.onnx', 'tokens.txt'],
    ],
    [
      'moonshine',
      'moonshine',
      ['preprocess.onnx', 'encode.int8.onnx', 'uncached_decode.int8.onnx', 'cached_decode.int8.onnx', 'tokens.txt'],
    ],
    ['moonshine2', 'moonshineMerged', ['encoder_model.ort', 'decoder_model_merged.ort', 'tokens.txt']],
    ['whisper', 'whisper', ['tiny.en-encoder.int8.onnx', 'tiny.en-decoder.int8.onnx', 'tiny.en-tokens.txt']],
    ['nemo', 'ctc', ['model.int8.onnx', 'tokens.txt']],
  ])('is told for %s', async (name, type, files) => {
    expect(await layoutOf(name, files)).toMatchObject({ type });
  });

  it('takes the smaller of two sizes', async () => {
    const found = await layoutOf('two', ['model.onnx', 'model.int8.onnx', 'tokens.txt']);
    expect(found).toMatchObject({ model: join(folder, 'two', 'model.int8.onnx') });
  });

  it('is a failure for other folders', async () => {
    expect(await layoutOf('letters', ['letter.txt'])).toMatchObject({ code: 'speech-folder-unknown' });
    expect(await layoutOf('half', ['encoder.onnx', 'tokens.txt'])).toMatchObject({ code: 'speech-folder-unknown' });
    const gone = await detectLayout(join(folder, 'gone'));
    expect(gone).toMatchObject({ ok: false, error: { code: 'speech-folder-missing' } });
  });
});

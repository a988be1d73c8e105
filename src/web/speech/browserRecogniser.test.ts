import { beforeEach, expect, test } from 'vitest';
import { type BrowserRecogniserPorts, createBrowserRecogniser, LAST_WORDS_MS } from './browserRecogniser.ts';
import type { RecognitionEngine, RecognitionResult } from './webSpeech.ts';

/** A recogniser whose results, errors and endings the test makes. */
class FakeRecognition implements RecognitionEngine {
  static made: FakeRecognition[] = [];
  lang = '';
  continuous = false;
  interimResults = false;
  processLocally = false;
  onresult: RecognitionEngine['onresult'] = null;
  onerror: RecognitionEngine['onerror'] = null;
  onend: RecognitionEngine['onend'] = null;
  track: MediaStreamTrack | undefined;
  state: 'new' | 'listening' | 'stopped' = 'new';
  /** False: it never says that it has ended. */
  endsWhenStopped = true;
  constructor() {
    FakeRecognition.made.push(this);
  }
  start(track?: MediaStreamTrack): void {
    this.track = track;
    this.state = 'listening';
  }
  stop(): void {
    this.state = 'stopped';
    if (this.endsWhenStopped) this.onend?.();
  }
  /** Results in the order of the recogniser: "…" at the end is one that is not settled. */
  hear(...texts: string[]): void {
    const results = texts.map((text): RecognitionResult => {
      const isFinal = !text.endsWith('…');
      return { isFinal, 0: { transcript: text.replace('…', ''), confidence: 0.9 } };
    });
    this.onresult?.({ results });
  }
}

const last = (): FakeRecognition => FakeRecognition.made.at(-1)!;
let now = 0;
const waits: number[] = [];

function listening(change: Partial<BrowserRecogniserPorts> = {}) {
  const recogniser = createBrowserRecogniser({
    recognition: FakeRecognition,
    onDeviceOnly: true,
    language: 'en-GB',
    browser: 'Chrome 141',
    nowMs: () => now,
    wait: async (ms) => void waits.push(ms),
    ...change,
  });
  recogniser.start();
  return recogniser;
}

beforeEach(() => {
  FakeRecognition.made = [];
  waits.length = 0;
  now = 0;
});

test('it listens on the device, to the take’s own microphone, and gives the words at the end', async () => {
  const recogniser = createBrowserRecogniser({
    recognition: FakeRecognition,
    onDeviceOnly: true,
    language: 'en-GB',
    browser: 'Chrome 141',
    nowMs: () => 0,
    wait: async () => undefined,
  });
  const track = {} as MediaStreamTrack;
  recogniser.start(track);
  expect(last()).toMatchObject({ lang: 'en-GB', continuous: true, interimResults: true, processLocally: true, track });
  last().hear('We had nine cots', 'and one nurse');
  expect(await recogniser.stop()).toEqual({
    text: 'We had nine cots and one nurse',
    instrument: 'Chrome 141, on this device',
    trouble: null,
  });
});

test('results that come again, grow or change are taken once', async () => {
  const recogniser = listening();
  last().hear('we had…');
  last().hear('we had nine…');
  last().hear('We had nine cots.', 'and…');
  last().hear('We had nine cots.', 'And one nurse.');
  expect((await recogniser.stop()).text).toBe('We had nine cots. And one nurse.');
});

test('it goes on after early endings, and no word is lost or doubled', async () => {
  const recogniser = listening();
  last().hear('We had nine cots', 'and one…');
  now = 60_000;
  last().onend?.();
  expect(FakeRecognition.made).toHaveLength(2);
  // The words that were not settled are heard once more.
  last().hear('and one nurse', 'on the ward');
  now = 120_000;
  last().onend?.();
  last().hear('on the ward we wrote a list');
  expect((await recogniser.stop()).text).toBe('We had nine cots and one nurse on the ward on the ward we wrote a list');
});

test('phones that repeat earlier results inside later ones add no words', async () => {
  const recogniser = listening();
  last().hear('the roof leaked', 'the roof leaked in March', 'the roof leaked in March so we');
  expect((await recogniser.stop()).text).toBe('the roof leaked in March so we');
});

test('a silence ends nothing', async () => {
  const recogniser = listening();
  now = 8000;
  last().onerror?.({ error: 'no-speech' });
  last().onend?.();
  last().hear('so we began');
  expect(await recogniser.stop()).toMatchObject({ text: 'so we began', trouble: null });
});

test('what can’t get better is not tried again, and the words up to there are kept', async () => {
  const recogniser = listening();
  last().hear('we began');
  last().onerror?.({ error: 'not-allowed' });
  last().onend?.();
  expect(FakeRecognition.made).toHaveLength(1);
  const heard = await recogniser.stop();
  expect(heard).toMatchObject({ text: 'we began', trouble: { code: 'browser-speech-stopped' } });
  expect(heard.trouble?.message).toContain('told not to let this page hear you');
});

test('one that keeps ending at once is tried with growing pauses, then given up', async () => {
  const recogniser = listening();
  for (let i = 0; i < 10 && last().state === 'listening'; i++) {
    last().state = 'stopped';
    last().onerror?.({ error: 'network' });
    last().onend?.();
    // The pause before the next one.
    await Promise.resolve();
    await Promise.resolve();
  }
  expect(FakeRecognition.made).toHaveLength(5);
  expect(waits).toEqual([250, 500, 750, 1000]);
  expect((await recogniser.stop()).trouble?.message).toContain('could not reach its maker');
});

test('where the browser can’t promise to keep the sound here, it does not listen', async () => {
  class Remote extends FakeRecognition {
    constructor() {
      super();
      delete (this as Partial<FakeRecognition>).processLocally;
    }
  }
  const recogniser = listening({ recognition: Remote });
  expect(last().state).toBe('new');
  expect((await recogniser.stop()).trouble?.message).toContain('can’t promise');
});

test('with the person’s leave the maker may hear, and the words say so', async () => {
  const recogniser = listening({ onDeviceOnly: false });
  expect(last().processLocally).toBe(false);
  last().hear('hello');
  expect((await recogniser.stop()).instrument).toBe('Chrome 141, by the browser’s maker');
});

test('an engine that never ends keeps nobody waiting, and stopping twice gives the same words', async () => {
  const recogniser = listening();
  last().endsWhenStopped = false;
  last().hear('we began', 'and…');
  const [first, second] = await Promise.all([recogniser.stop(), recogniser.stop()]);
  expect(first).toBe(second);
  expect(first.text).toBe('we began and');
  expect(waits).toEqual([LAST_WORDS_MS]);
});

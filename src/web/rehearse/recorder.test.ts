import { expect, test } from 'vitest';
import { CHUNK_MS, chooseMimeType, createRecorder } from './recorder.ts';
import type { RecorderEngine } from './recorder.ts';

/** A recorder whose events the test fires. */
class FakeEngine extends EventTarget implements RecorderEngine {
  mimeType = 'audio/webm;codecs=opus';
  state: 'inactive' | 'recording' | 'paused' = 'inactive';
  timeslice = 0;
  asked = 0;
  start(timeslice: number): void {
    this.timeslice = timeslice;
    this.state = 'recording';
  }
  stop(): void {
    this.state = 'inactive';
  }
  requestData(): void {
    this.asked++;
  }
  data(text: string): void {
    this.dispatchEvent(Object.assign(new Event('dataavailable'), { data: new Blob([text]) }));
  }
}

function setUp(engine = new FakeEngine()) {
  const clock = { now: 1000 };
  const heard: Blob[] = [];
  const events = { ended: 0 };
  const recorder = createRecorder('audio/webm;codecs=opus', {
    makeEngine: () => engine,
    nowMs: () => clock.now,
    onChunk: (bytes) => heard.push(bytes),
    onEnded: () => events.ended++,
  });
  return { engine, clock, heard, events, recorder };
}

test('time counts from the moment the recorder says it has started, not from the call', async () => {
  const { engine, clock, recorder } = setUp();
  const started = recorder.start();
  clock.now = 1600;
  expect(recorder.toldMs()).toBe(0);
  engine.dispatchEvent(new Event('start'));
  expect((await started).ok).toBe(true);
  clock.now = 3600;
  expect(recorder.toldMs()).toBe(2000);
  expect(engine.timeslice).toBe(CHUNK_MS);
  expect(CHUNK_MS).toBeLessThanOrEqual(500);
});

test('stopping waits for the last chunk', async () => {
  const { engine, clock, heard, recorder } = setUp();
  const started = recorder.start();
  engine.dispatchEvent(new Event('start'));
  await started;
  engine.data('one');
  clock.now = 1900;
  let finished = false;
  const stopped = recorder.stop().then((recorded) => {
    finished = true;
    return recorded;
  });
  await Promise.resolve();
  expect(finished).toBe(false);
  clock.now = 1950;
  engine.data('two');
  engine.data('');
  engine.dispatchEvent(new Event('stop'));
  const recorded = await stopped;
  expect(recorded.chunks.length).toBe(2);
  expect(recorded.durationMs).toBe(900);
  expect(heard.length).toBe(2);
});

test('a device that goes away ends the recording and says so, with what is there', async () => {
  const { engine, events, recorder } = setUp();
  const started = recorder.start();
  engine.dispatchEvent(new Event('start'));
  await started;
  engine.data('one');
  engine.state = 'inactive';
  engine.dispatchEvent(new Event('stop'));
  expect(events.ended).toBe(1);
  expect((await recorder.stop()).chunks.length).toBe(1);
});

test('a stop that was asked for is not reported as the device going away', async () => {
  const { engine, events, recorder } = setUp();
  const started = recorder.start();
  engine.dispatchEvent(new Event('start'));
  await started;
  const stopped = recorder.stop();
  engine.dispatchEvent(new Event('stop'));
  await stopped;
  expect(events.ended).toBe(0);
});

test('a recorder that cannot start is a failure, not an exception', async () => {
  const refusing = new FakeEngine();
  refusing.start = () => {
    throw new Error('NotSupportedError');
  };
  const { recorder } = setUp(refusing);
  expect(await recorder.start()).toEqual({ ok: false, error: 'recorder-failed' });
  expect((await recorder.stop()).chunks).toEqual([]);
});

test('hurrying asks only a running recorder', async () => {
  const { engine, recorder } = setUp();
  recorder.hurry();
  void recorder.start();
  recorder.hurry();
  expect(engine.asked).toBe(1);
});

test('the first format that the browser knows is taken', () => {
  expect(chooseMimeType(() => true)).toBe('audio/webm;codecs=opus');
  expect(chooseMimeType((type) => type === 'audio/mp4')).toBe('audio/mp4');
  expect(chooseMimeType(() => false)).toBeNull();
});

import { expect, test } from 'vitest';
import type { Delivery } from '../../delivery/model.ts';
import { err, ok } from '../../shared/result.ts';
import type { Take } from '../../takes/model.ts';
import { CONFIRM_STANDS_MS, createRehearsal } from './rehearsal.ts';
import type { OpenMicrophone, RehearsalPorts } from './rehearsalPorts.ts';
import type { Recorded } from './recorder.ts';
import { trouble } from './troubles.ts';

const settled = async (): Promise<void> => {
  for (let i = 0; i < 40; i++) await Promise.resolve();
};

/** A stage of which every part is played by the test; `log` is what it was told to do. */
function stage(change: Partial<RehearsalPorts> = {}) {
  const log: string[] = [];
  const held = new Set<string>();
  const clock = { now: 0 };
  const intervals = new Map<number, () => void>();
  const waits: { ms: number; end: () => void }[] = [];
  let level = -20;
  let takes = 0;
  let made = 0;
  let unplug = (): void => undefined;
  const microphone: OpenMicrophone = {
    stream: { getAudioTracks: () => [] as MediaStreamTrack[] } as MediaStream,
    readPeakDbfs: () => level,
    isMuted: () => false,
    isLive: () => true,
    onEnded(listener) {
      unplug = listener;
    },
    close: () => log.push('microphone closed'),
  };
  const ports: RehearsalPorts = {
    openMicrophone: async () => ok(microphone),
    mimeType: 'audio/webm',
    makeRecorder(_, heard) {
      let startedAt = 0;
      const recorded: Recorded = { chunks: [new Blob(['a']), new Blob(['b'])], mimeType: 'audio/webm', durationMs: 0 };
      return {
        async start() {
          startedAt = clock.now;
          log.push('recording');
          heard.onChunk(new Blob(['a']));
          return ok(undefined);
        },
        async stop() {
          log.push('stopped');
          return recorded;
        },
        hurry: () => log.push('hurried'),
        toldMs: () => clock.now - startedAt,
      };
    },
    makeUploader: (takeId, onStatus) => ({
      add: () => onStatus({ sending: 'fine', waiting: 1 }),
      flush: async () => ({ added: 2, gone: false }),
      leaveForLater: async () => false,
      async forget() {
        log.push(`forgot ${takeId}`);
      },
      status: () => ({ sending: 'fine', waiting: 0 }),
    }),
    holdTake(takeId) {
      held.add(takeId);
      return () => held.delete(takeId);
    },
    server: {
      create: async () => ok({ id: `t${++takes}` } as Take),
      async finish(takeId, chunks) {
        log.push(`finished ${takeId} with ${chunks}`);
        return ok(undefined);
      },
      async discard(takeId) {
        log.push(`deleted ${takeId}`);
      },
      async setDelivery(takeId) {
        log.push(`measured ${takeId}`);
      },
      async setHeardWords(takeId, text, instrument) {
        log.push(`${instrument} heard "${text}" in ${takeId}`);
      },
    },
    openWords: () => null,
    openHearing: () => ({
      place: () => null,
      add: () => undefined,
      end: async () => null,
      close: () => log.push('stopped listening'),
    }),
    measure: async (recording) => ({ durationMs: recording.size }) as Delivery,
    nowMs: () => clock.now,
    wait: (ms) => new Promise((end) => waits.push({ ms, end })),
    every(_, work) {
      const id = ++made;
      intervals.set(id, work);
      return () => intervals.delete(id);
    },
    keepAwake: () => () => undefined,
    prepareReview: () => undefined,
    showReview: (takeId) => log.push(`review of ${takeId}`),
    sendLater: () => log.push('to be sent later'),
    ...change,
  };
  const rehearsal = createRehearsal(ports);
  return {
    rehearsal,
    log,
    held,
    waits,
    intervals,
    phase: () => rehearsal.getState().phase,
    hear(dbfs: number) {
      level = dbfs;
    },
    unplug: () => unplug(),
    async pass(ms: number) {
      for (let left = ms; left > 0; left -= 100) {
        clock.now += Math.min(100, left);
        for (const work of intervals.values()) work();
      }
      await settled();
    },
  };
}

async function recording(change: Partial<RehearsalPorts> = {}) {
  const on = stage(change);
  on.rehearsal.mainKey();
  await settled();
  await on.pass(3000);
  expect(on.phase()).toBe('recording');
  return on;
}

test('from one key to the review: count down, record, stop, send, finish, measure, show', async () => {
  const on = stage();
  on.rehearsal.mainKey();
  await settled();
  expect(on.rehearsal.getState()).toMatchObject({ phase: 'countdown', secondsLeft: 3 });
  await on.pass(1000);
  expect(on.rehearsal.getState()).toMatchObject({ phase: 'countdown', secondsLeft: 2 });
  await on.pass(2000);
  await on.pass(30_000);
  expect(on.rehearsal.toldMs()).toBe(30_000);
  expect([...on.held]).toEqual(['t1']);
  on.rehearsal.mainKey();
  await settled();
  expect(on.phase()).toBe('done');
  expect(on.rehearsal.toldMs()).toBe(30_000);
  expect(on.log).toEqual([
    'recording',
    'stopped',
    'stopped',
    'finished t1 with 2',
    'measured t1',
    'forgot t1',
    'microphone closed',
    'review of t1',
  ]);
  expect(on.intervals.size).toBe(0);
  expect(on.held.size).toBe(0);
});

test('a sound that cannot be measured here does not hold the review back', async () => {
  const on = await recording({ measure: () => Promise.reject(new Error('no decoder')) });
  await on.pass(2000);
  on.rehearsal.mainKey();
  await settled();
  expect(on.log).toContain('review of t1');
  expect(on.log).not.toContain('measured t1');
});

test('what was heard during the take is not measured again', async () => {
  const heard: Blob[] = [];
  const on = await recording({
    openHearing: () => ({
      place: () => null,
      add: (chunk) => heard.push(chunk),
      end: async () => ({ durationMs: 5 }) as Delivery,
      close: () => undefined,
    }),
    measure: () => Promise.reject(new Error('measured again')),
  });
  await on.pass(2000);
  on.rehearsal.mainKey();
  await settled();
  expect(heard).toHaveLength(1);
  expect(on.log).toContain('measured t1');
});

test('what the browser heard meanwhile becomes the words of the take', async () => {
  let listening = false;
  const on = await recording({
    openWords: () => ({
      start: () => void (listening = true),
      stop: async () => ({ text: 'So I moved the beds.', instrument: 'Browser 1', trouble: null }),
    }),
  });
  expect(listening).toBe(true);
  await on.pass(2000);
  on.rehearsal.mainKey();
  await settled();
  expect(on.log).toContain('Browser 1 heard "So I moved the beds." in t1');
});

test('measures that take long are not waited for', async () => {
  const on = await recording({ measure: () => new Promise(() => undefined) });
  await on.pass(2000);
  on.rehearsal.mainKey();
  await settled();
  expect(on.phase()).toBe('stopping');
  on.waits.at(-1)?.end();
  await settled();
  expect(on.log).toContain('review of t1');
});

test('a server that is away when the take ends is asked again until it answers', async () => {
  let asked = 0;
  const on = await recording({
    server: {
      create: async () => ok({ id: 't1' } as Take),
      finish: async () =>
        ++asked < 3 ? err({ code: 'server-unreachable', status: 0, message: 'away' }) : ok(undefined),
      discard: async () => undefined,
      setDelivery: async () => undefined,
      setHeardWords: async () => undefined,
    },
  });
  await on.pass(2000);
  on.rehearsal.mainKey();
  for (let i = 0; i < 3; i++) {
    await settled();
    on.waits.at(-1)?.end();
  }
  await settled();
  expect(asked).toBe(3);
  expect(on.phase()).toBe('done');
});

test('a refused microphone and an absent server are said before the take', async () => {
  const refused = stage({ openMicrophone: async () => err(trouble('microphone-denied')) });
  refused.rehearsal.mainKey();
  await settled();
  expect(refused.rehearsal.getState()).toMatchObject({ phase: 'setup', trouble: { code: 'microphone-denied' } });

  const alone = stage({
    server: {
      create: async () => err({ code: 'server-unreachable', status: 0, message: '' }),
      finish: async () => ok(undefined),
      discard: async () => undefined,
      setDelivery: async () => undefined,
      setHeardWords: async () => undefined,
    },
  });
  alone.rehearsal.mainKey();
  await settled();
  expect(alone.rehearsal.getState()).toMatchObject({ phase: 'setup', trouble: { code: 'server-away' } });
  expect(alone.log).toEqual(['microphone closed']);
});

test('silence is said during the take and taken back when something is heard', async () => {
  const on = await recording();
  on.hear(-90);
  await on.pass(3200);
  expect(on.rehearsal.getState()).toMatchObject({ phase: 'recording', quiet: 'unheard' });
  on.hear(-15);
  await on.pass(200);
  expect(on.rehearsal.getState()).toMatchObject({ quiet: null });
});

test('discarding deletes the take once the next one records, and not before', async () => {
  const on = await recording();
  await on.pass(5000);
  on.rehearsal.discardKey();
  await settled();
  expect(on.phase()).toBe('countdown');
  expect(on.log).not.toContain('deleted t1');
  await on.pass(3000);
  expect(on.phase()).toBe('recording');
  expect(on.log).toContain('forgot t1');
  expect(on.log).toContain('deleted t1');
});

test('a discarded take that is brought back is finished with all its sound', async () => {
  const on = await recording();
  await on.pass(5000);
  on.rehearsal.discardKey();
  await settled();
  on.rehearsal.undoDiscard();
  await settled();
  expect(on.log).toContain('deleted t2');
  expect(on.log).toContain('finished t1 with 2');
  expect(on.log.at(-1)).toBe('review of t1');
});

test('the question about a long take goes by itself, and the take goes on', async () => {
  const on = await recording();
  await on.pass(11_000);
  on.rehearsal.discardKey();
  expect(on.rehearsal.getState()).toMatchObject({ phase: 'recording', confirming: true });
  expect(on.waits.at(-1)?.ms).toBe(CONFIRM_STANDS_MS);
  on.waits.at(-1)?.end();
  await settled();
  expect(on.rehearsal.getState()).toMatchObject({ phase: 'recording', confirming: false });
  expect(on.log).not.toContain('stopped');
});

test('a microphone that is unplugged ends the take, which is kept', async () => {
  const on = await recording();
  await on.pass(4000);
  on.unplug();
  await settled();
  expect(on.rehearsal.getState()).toMatchObject({ phase: 'kept', reason: 'unplugged' });
  expect(on.log).toContain('finished t1 with 2');
});

test('leaving in the middle of a take keeps what was told and marks it as interrupted', async () => {
  const on = await recording();
  await on.pass(4000);
  on.rehearsal.hurry(true);
  on.rehearsal.dispose();
  await settled();
  expect(on.log).toEqual([
    'recording',
    'hurried',
    'stopped',
    'microphone closed',
    'finished t1 with null',
    'forgot t1',
    'stopped listening',
  ]);
  expect(on.intervals.size).toBe(0);
});

test('leaving in the countdown leaves nothing behind', async () => {
  const on = stage();
  on.rehearsal.mainKey();
  await settled();
  on.rehearsal.dispose();
  await settled();
  expect(on.log).toContain('deleted t1');
  expect(on.intervals.size).toBe(0);
});

test('closing the page deletes a discarded take, hiding it does not', async () => {
  const on = await recording();
  await on.pass(5000);
  on.rehearsal.discardKey();
  await settled();
  on.rehearsal.hurry(false);
  expect(on.log).not.toContain('deleted t1');
  on.rehearsal.hurry(true);
  expect(on.log).toContain('deleted t1');
  expect(on.log).toContain('deleted t2');
});

test('a take of an exercise that is left in the middle is deleted', async () => {
  const on = await recording({ whenLeft: 'discard' });
  on.rehearsal.dispose();
  await settled();
  expect(on.log).toContain('stopped');
  expect(on.log).toContain('deleted t1');
  expect(on.log).toContain('microphone closed');
  expect(on.log.some((line) => line.startsWith('finished'))).toBe(false);
});

test('an endless countdown holds until the main key', async () => {
  const on = stage();
  on.rehearsal.setCountdownSeconds(Infinity);
  on.rehearsal.mainKey();
  await settled();
  await on.pass(20_000);
  expect(on.rehearsal.getState()).toMatchObject({ phase: 'countdown', secondsLeft: Infinity });
  on.rehearsal.mainKey();
  await settled();
  expect(on.phase()).toBe('recording');
});

import { expect, test } from 'vitest';
import { err, ok } from '../../shared/result.ts';
import type { Recorder } from '../rehearse/recorder.ts';
import type { OpenMicrophone } from '../rehearse/rehearsalPorts.ts';
import { trouble } from '../rehearse/troubles.ts';
import { type AnswerListenerPorts, createAnswerListener } from './answerListener.ts';

/** A microphone and what hears it, played by the test; `log` is what was done with them. */
function room(change: { readonly hear?: (recording: Blob) => Promise<string>; readonly starts?: boolean } = {}) {
  const log: string[] = [];
  const microphone: OpenMicrophone = {
    stream: { getAudioTracks: () => [] as MediaStreamTrack[] } as MediaStream,
    readPeakDbfs: () => -20,
    isMuted: () => false,
    isLive: () => true,
    onEnded: () => undefined,
    close: () => log.push('closed'),
  };
  const recorder: Recorder = {
    start: async () => (change.starts === false ? err('recorder-failed') : ok(undefined)),
    stop: async () => ({ chunks: [new Blob(['so']), new Blob(['und'])], mimeType: 'audio/webm', durationMs: 900 }),
    hurry: () => undefined,
    toldMs: () => 900,
  };
  const ports: AnswerListenerPorts = {
    openMicrophone: async () => ok(microphone),
    by: {
      kind: 'server',
      makeRecorder: () => recorder,
      hear: change.hear ?? (async (recording) => `${await recording.text()}: nine cots`),
    },
  };
  return { log, ports };
}

test('what was said is heard once it is said, and the microphone is let go before that', async () => {
  const { log, ports } = room({ hear: async () => (log.push('heard'), 'nine cots') });
  const listener = createAnswerListener(ports);
  expect(listener.peakDbfs()).toBeNull();
  expect((await listener.start()).ok).toBe(true);
  expect(listener.peakDbfs()).toBe(-20);
  expect(await listener.stop()).toEqual(ok('nine cots'));
  expect(log).toEqual(['closed', 'heard']);
  expect(listener.peakDbfs()).toBeNull();
});

test('the whole recording is heard', async () => {
  const listener = createAnswerListener(room().ports);
  await listener.start();
  expect(await listener.stop()).toEqual(ok('sound: nine cots'));
});

test('it says why nothing can be heard, and leaves nothing open', async () => {
  const denied = createAnswerListener({
    ...room().ports,
    openMicrophone: async () => err(trouble('microphone-denied')),
  });
  expect(await denied.start()).toMatchObject({ error: { code: 'microphone-denied' } });

  const { log, ports } = room({ starts: false });
  expect((await createAnswerListener(ports).start()).ok).toBe(false);
  expect(log).toEqual(['closed']);

  const failing = createAnswerListener(room({ hear: () => Promise.reject(new Error('No model is there.')) }).ports);
  await failing.start();
  expect(await failing.stop()).toMatchObject({ error: { message: 'No model is there.' } });
});

test('cancelled while the microphone opens, it is closed at once', async () => {
  const { log, ports } = room();
  const listener = createAnswerListener(ports);
  const starting = listener.start();
  listener.cancel();
  expect((await starting).ok).toBe(false);
  expect(log).toEqual(['closed']);
});

test('the browser’s own recogniser hears meanwhile; words before it gave up count', async () => {
  const failed = { code: 'browser-speech-stopped', message: 'It stopped.' };
  const listening = (text: string) =>
    createAnswerListener({
      ...room().ports,
      by: {
        kind: 'browser',
        recogniser: { start: () => undefined, stop: async () => ({ text, instrument: 'Browser', trouble: failed }) },
      },
    });
  const heard = listening('nine cots');
  await heard.start();
  expect(await heard.stop()).toEqual(ok('nine cots'));
  const deaf = listening('');
  await deaf.start();
  expect(await deaf.stop()).toMatchObject({ error: { code: 'browser-speech-stopped' } });
});

import { describe, expect, it } from 'vitest';
import { openBuiltInVoice, type VoicePorts } from './builtInVoice.ts';
import type { VoiceAnswer, VoiceRequest } from './model.ts';

function pretend() {
  const asked: VoiceRequest[] = [];
  const played: string[] = [];
  const ends: (() => void)[] = [];
  let hear: (event: { data: VoiceAnswer }) => void = () => undefined;
  let fail: () => void = () => undefined;
  let started = 0;
  const ports: VoicePorts = {
    startWorker: () => {
      started++;
      return {
        postMessage: (request: VoiceRequest) => void asked.push(request),
        addEventListener: (kind: string, listener: never) => {
          if (kind === 'message') hear = listener;
          else fail = listener;
        },
        terminate: () => undefined,
      } as unknown as Worker;
    },
    play: (wav) => {
      played.push(new TextDecoder().decode(wav));
      let end = (): void => undefined;
      const ended = new Promise<void>((resolve) => (end = resolve));
      ends.push(end);
      return { ended, stop: end };
    },
  };
  const make = (id: number): void => hear({ data: { id, wav: new TextEncoder().encode(`wav ${id}`).buffer } });
  return {
    ports,
    asked,
    played,
    ends,
    make,
    refuse: (data: VoiceAnswer) => hear({ data }),
    fail: () => fail(),
    starts: () => started,
  };
}

describe('openBuiltInVoice', () => {
  it('says a text at the pace asked for, and is done when its sound has ended', async () => {
    const stand = pretend();
    const voice = openBuiltInVoice('en-US', stand.ports);
    const done = voice.speak('What brings you here?', 1.2);
    expect(stand.asked).toMatchObject([{ text: 'What brings you here?', voice: 'en-us', wordsPerMinute: 198 }]);
    stand.make(1);
    await Promise.resolve();
    await Promise.resolve();
    expect(stand.played).toEqual(['wav 1']);
    stand.ends[0]?.();
    await done;
  });

  it('says only the newest of two texts', async () => {
    const stand = pretend();
    const voice = openBuiltInVoice('en-GB', stand.ports);
    const first = voice.speak('One', 1);
    void voice.speak('Two', 1);
    stand.make(1);
    await first;
    expect(stand.played).toEqual([]);
    stand.make(2);
    await new Promise((resolve) => void Promise.resolve().then(() => Promise.resolve().then(resolve)));
    expect(stand.played).toEqual(['wav 2']);
  });

  it('is silent when it was stopped before it could begin', async () => {
    const stand = pretend();
    const voice = openBuiltInVoice('en-GB', stand.ports);
    const done = voice.speak('One', 1);
    voice.stop();
    stand.make(1);
    await done;
    expect(stand.played).toEqual([]);
  });

  it('says what went wrong, and starts anew after a worker that could not start', async () => {
    const stand = pretend();
    const voice = openBuiltInVoice('en-GB', stand.ports);
    const refused = voice.speak('One', 1);
    stand.refuse({ id: 1, message: 'The voice could not be fetched: 404.' });
    await expect(refused).rejects.toThrow('404');
    const unstarted = voice.speak('Two', 1);
    stand.fail();
    await expect(unstarted).rejects.toThrow('could not be started');
    void voice.speak('Three', 1);
    expect(stand.starts()).toBe(2);
  });
});

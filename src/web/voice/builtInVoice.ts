import type { InterviewerVoice, VoiceAnswer, VoiceRequest } from './model.ts';

/** espeak-ng's own pace, words a minute. */
const OWN_PACE = 165;

/** What the voice needs of the page; another stands in for it in tests. */
export interface VoicePorts {
  readonly startWorker: () => Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>;
  /** Plays a WAV file; resolves at its end, or when `stop` was called. */
  readonly play: (wav: ArrayBuffer) => { readonly ended: Promise<void>; readonly stop: () => void };
}

/** espeak-ng in a worker: plain, but always there and never sent anywhere. It is fetched when first asked to speak. */
export function openBuiltInVoice(language: string, ports: VoicePorts = pagePorts): InterviewerVoice {
  let worker: ReturnType<VoicePorts['startWorker']> | null = null;
  const waiting = new Map<number, { resolve: (wav: ArrayBuffer) => void; reject: (error: Error) => void }>();
  let asked = 0;
  let playing: { readonly stop: () => void } | null = null;

  function start(): NonNullable<typeof worker> {
    const begun = ports.startWorker();
    begun.addEventListener('message', ({ data }: MessageEvent<VoiceAnswer>) => {
      const one = waiting.get(data.id);
      waiting.delete(data.id);
      if ('wav' in data) one?.resolve(data.wav);
      else one?.reject(new Error(data.message));
    });
    begun.addEventListener('error', () => {
      for (const { reject } of waiting.values()) reject(new Error('The voice could not be started.'));
      waiting.clear();
      begun.terminate();
      worker = null;
    });
    return begun;
  }

  function made(request: VoiceRequest): Promise<ArrayBuffer> {
    worker ??= start();
    const speaking = worker;
    return new Promise((resolve, reject) => {
      waiting.set(request.id, { resolve, reject });
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
      speaking.postMessage(request);
    });
  }

  return {
    kind: 'builtIn',
    name: 'Offbook’s own voice',
    async speak(text, pace) {
      const id = ++asked;
      playing?.stop();
      const voice = language.toLowerCase() === 'en-us' ? 'en-us' : 'en-gb';
      const wav = await made({ id, text, voice, wordsPerMinute: OWN_PACE * pace });
      // Something newer was asked for, or silence, while this was made.
      if (id !== asked) return;
      const sound = ports.play(wav);
      playing = sound;
      await sound.ended;
    },
    stop() {
      asked++;
      playing?.stop();
      playing = null;
    },
  };
}

const pagePorts: VoicePorts = {
  startWorker: () => new Worker(new URL('worker.ts', import.meta.url), { type: 'module' }),
  play(wav) {
    const address = URL.createObjectURL(new Blob([wav], { type: 'audio/wav' }));
    const sound = new Audio(address);
    const ended = new Promise<void>((resolve, reject) => {
      sound.addEventListener('ended', () => resolve());
      sound.addEventListener('pause', () => resolve());
      sound.addEventListener('error', () => reject(new Error('The voice could not be played.')));
      sound.play().catch((error: unknown) => {
        // Stopped before it began.
        if (error instanceof DOMException && error.name === 'AbortError') resolve();
        else reject(new Error('The browser did not let the voice play.'));
      });
    });
    const free = (): void => URL.revokeObjectURL(address);
    ended.then(free, free);
    return { ended, stop: () => sound.pause() };
  },
};

import { type Failure, failure } from '../../shared/failure.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Recorder } from '../rehearse/recorder.ts';
import type { OpenMicrophone } from '../rehearse/rehearsalPorts.ts';
import type { Trouble } from '../rehearse/troubles.ts';
import type { BrowserRecogniser } from './browserRecogniser.ts';
import { message } from '../../shared/message.ts';

/** Listens to one short answer. Nothing of its sound is kept. One answer, one listener. */
export interface AnswerListener {
  /** Opens the microphone and begins to listen. Fails in words for the person; nothing is left open then. */
  start(): Promise<Result<void, Failure>>;
  /** Ends, and gives the words: empty where none were heard. */
  stop(): Promise<Result<string, Failure>>;
  /** Lets go of the microphone, whatever is going on. */
  cancel(): void;
  /** How loud it is now, dBFS; null while the microphone is closed. */
  peakDbfs(): number | null;
}

export interface AnswerListenerPorts {
  readonly openMicrophone: () => Promise<Result<OpenMicrophone, Trouble>>;
  /** Who hears: the browser itself while the answer is said, or the server once it was. */
  readonly by:
    | { readonly kind: 'browser'; readonly recogniser: BrowserRecogniser }
    | {
        readonly kind: 'server';
        readonly makeRecorder: (microphone: OpenMicrophone) => Recorder;
        /** Rejects in words for the person. */
        readonly hear: (recording: Blob) => Promise<string>;
      };
}

const CLOSED = failure('answer-not-heard', message('The microphone was closed before anything could be heard.'));

export function createAnswerListener({ openMicrophone, by }: AnswerListenerPorts): AnswerListener {
  let microphone: OpenMicrophone | null = null;
  let recorder: Recorder | null = null;
  let cancelled = false;

  function close(): void {
    microphone?.close();
    microphone = null;
  }

  async function listen(opened: OpenMicrophone): Promise<boolean> {
    if (by.kind === 'browser') {
      by.recogniser.start(opened.stream.getAudioTracks()[0]);
      return true;
    }
    recorder = by.makeRecorder(opened);
    return (await recorder.start()).ok;
  }

  async function words(): Promise<Result<string, Failure>> {
    if (by.kind === 'browser') {
      const { text, trouble } = await by.recogniser.stop();
      if (text !== '' || trouble === null) return ok(text);
      return err(
        failure(
          trouble.code,
          message('The browser’s recogniser gave up. Try again, or choose another in the settings.'),
        ),
      );
    }
    const recorded = await recorder?.stop();
    close();
    if (!recorded || recorded.chunks.length === 0) return ok('');
    try {
      return ok(await by.hear(new Blob([...recorded.chunks], { type: recorded.mimeType })));
    } catch (error) {
      return err(failure('answer-not-heard', error instanceof Error ? error.message : String(error)));
    }
  }

  return {
    async start() {
      const opened = await openMicrophone();
      if (!opened.ok) return err(failure(opened.error.code, `${opened.error.title} ${opened.error.advice}`));
      microphone = opened.value;
      const listening = !cancelled && (await listen(opened.value));
      if (listening && !cancelled) return ok(undefined);
      close();
      return err(CLOSED);
    },
    async stop() {
      try {
        return await words();
      } finally {
        close();
      }
    },
    cancel() {
      cancelled = true;
      if (by.kind === 'browser') void by.recogniser.stop();
      else void recorder?.stop();
      close();
    },
    peakDbfs: () => microphone?.readPeakDbfs() ?? null,
  };
}

import { type Failure, failure } from '../../shared/failure.ts';
import { type HeardSoFar, joinHeard, NOTHING_HEARD, wordsOfResults } from './heardWords.ts';
import type { RecognitionClass, RecognitionEngine } from './webSpeech.ts';
import { say } from '../../words/say.ts';

/** Listens while a take is told. One take, one recogniser. */
export interface BrowserRecogniser {
  /** Begins to listen. Never throws: what stands in the way is told by `stop`. */
  start(track?: MediaStreamTrack): void;
  /** Ends, and gives the words. Resolves within `LAST_WORDS_MS`; calling it again gives the same answer. */
  stop(): Promise<HeardByBrowser>;
}

export interface HeardByBrowser {
  /** Empty where nothing was heard. */
  readonly text: string;
  /** For showing beside the words. */
  readonly instrument: string;
  /** Why it gave up before the end; the words up to there are in `text`. Null where it listened to the end. */
  readonly trouble: Failure | null;
}

export interface BrowserRecogniserPorts {
  readonly recognition: RecognitionClass;
  /** True: refuse rather than let sound leave this machine. */
  readonly onDeviceOnly: boolean;
  /** BCP 47: "en-GB". */
  readonly language: string;
  /** The browser's name for itself: "Chrome 141". */
  readonly browser: string;
  readonly nowMs: () => number;
  readonly wait: (ms: number) => Promise<void>;
}

/** How long the last words may take after the end of a take. */
export const LAST_WORDS_MS = 2500;
/** An engine that ends sooner than this after its start did not listen; */
const TOO_SHORT_MS = 1000;
/** so many of those after each other, and it is given up. */
const MOST_SHORT = 5;
const PAUSE_MS = 250;

/** Nothing gets better by trying these again. */
const FINAL_ERRORS: Readonly<Record<string, string>> = {
  'not-allowed': say('the browser was told not to let this page hear you'),
  'service-not-allowed': say('the browser does not allow its recogniser here'),
  'language-not-supported': say('it does not know English on this device yet'),
  'audio-capture': say('it could not get at the microphone'),
};

/**
 * The browser's own recogniser over a whole take. Browsers end it after a minute or at a silence: it is started again
 * until it is stopped, and the pieces are joined without doubled words.
 */
export function createBrowserRecogniser(ports: BrowserRecogniserPorts): BrowserRecogniser {
  const { recognition, onDeviceOnly, language, nowMs, wait } = ports;
  /** Of engines that have ended, and of the one that listens. */
  let before: HeardSoFar = NOTHING_HEARD;
  let current: HeardSoFar = NOTHING_HEARD;
  let engine: RecognitionEngine | null = null;
  let track: MediaStreamTrack | undefined;
  let trouble: Failure | null = null;
  let wanted = false;
  let short = 0;
  let ended: (() => void) | null = null;
  let answer: Promise<HeardByBrowser> | null = null;

  const giveUp = (why: string): void => {
    wanted = false;
    trouble = failure(
      'browser-speech-stopped',
      say(
        'The browser’s recogniser stopped: {why}. Your recording is safe; its words can be typed, pasted or heard by another recogniser.',
        { why },
      ),
    );
  };

  function begin(): void {
    const next = new recognition();
    // A browser that doesn't know the setting would send the sound to its maker.
    if (onDeviceOnly && !('processLocally' in next))
      return giveUp(say('it can’t promise to keep the sound on this machine'));
    const begunAt = nowMs();
    let lastError: string | null = null;
    next.lang = language;
    next.continuous = true;
    next.interimResults = true;
    if (onDeviceOnly) next.processLocally = true;
    next.onresult = ({ results }) => {
      if (engine === next) current = wordsOfResults(results);
    };
    next.onerror = ({ error }) => {
      lastError = error;
      const why = FINAL_ERRORS[error];
      if (why !== undefined && engine === next) giveUp(why);
    };
    next.onend = () => {
      if (engine !== next) return;
      engine = null;
      const heard = current.words.length > 0;
      before = joinHeard(before, current);
      current = NOTHING_HEARD;
      ended?.();
      if (!wanted) return;
      short = !heard && nowMs() - begunAt < TOO_SHORT_MS ? short + 1 : 0;
      if (short >= MOST_SHORT)
        return giveUp(lastError === 'network' ? say('it could not reach its maker') : say('it kept ending'));
      void restart();
    };
    engine = next;
    try {
      if (track) next.start(track);
      else next.start();
    } catch (error) {
      engine = null;
      giveUp(error instanceof Error ? error.message : String(error));
    }
  }

  /** At once after one that listened; after a pause where the browser keeps ending it. */
  async function restart(): Promise<void> {
    if (short > 0) await wait(PAUSE_MS * short);
    if (wanted && engine === null) begin();
  }

  async function finish(): Promise<HeardByBrowser> {
    wanted = false;
    if (engine !== null) {
      const end = new Promise<void>((done) => (ended = done));
      engine.stop();
      await Promise.race([end, wait(LAST_WORDS_MS)]);
      engine = null;
    }
    const { words } = joinHeard(before, current);
    const where = onDeviceOnly ? say('on this device') : say('by the browser’s maker');
    return { text: words.join(' '), instrument: `${ports.browser}, ${where}`, trouble };
  }

  return {
    start(heardTrack) {
      if (wanted || answer) return;
      wanted = true;
      track = heardTrack;
      begin();
    },
    stop: () => (answer ??= finish()),
  };
}

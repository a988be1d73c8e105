import { writeFile } from 'node:fs/promises';
import { err, ok, type Result } from '../../shared/result.ts';
import { say } from '../../words/say.ts';
import { recorderDied, type RecorderFailure } from '../recorder/recorderFailures.ts';
import type { RecorderWay } from '../recorder/recorderWays.ts';
import { type Recording, startRecording } from '../recorder/startRecording.ts';
import { findWavSamples, wavFrom } from '../recorder/wavBytes.ts';
import { type Terminal, wrap } from '../terminal.ts';
import type { LiveLine } from '../liveLine.ts';
import type { Keys } from './keys.ts';
import { type Stage, stageText } from './stageLine.ts';

export interface TellingWanted {
  readonly ways: readonly RecorderWay[];
  /** Where the recorder writes, and where the telling is afterwards. */
  readonly file: string;
  readonly target: Stage['target'];
  /** Ends the take by itself; null waits for Enter. */
  readonly stopAfterSeconds: number | null;
  readonly mostSeconds: number;
  /** Seconds counted down where somebody watches. */
  readonly countdownSeconds: number;
  readonly showLevel: boolean;
}

export interface Telling {
  readonly wav: Uint8Array;
  readonly seconds: number;
  /** The recorder ended before it was told to. */
  readonly cutOff: boolean;
}

const DRAW_EVERY_MS = 250;
/** Less than this is no telling. */
const LEAST_SECONDS = 0.5;

/** Records until Enter, or until its time is over; null where the person dropped it. */
export async function recordTelling(
  terminal: Terminal,
  line: LiveLine,
  keys: Keys,
  wanted: TellingWanted,
): Promise<Result<Telling | null, RecorderFailure>> {
  line.show(say('Getting the microphone ready …'));
  const started = await startRecording(wanted.ways, wanted.file, keys.cancelled);
  line.end();
  if (!started.ok) return started;
  const recording = started.value;
  const counted = line.isSeen && wanted.countdownSeconds > 0;
  if (counted) await countDown(line, keys, wanted.countdownSeconds);
  line.end();
  // What the microphone heard of the countdown is no part of the telling.
  const from = counted ? recording.recordedBytes() : 0;
  const end = keys.cancelled.aborted ? 'cancel' : await tell(terminal, line, keys, recording, wanted);
  line.end();
  const bytes = await recording.stop();
  if (end === 'cancel') return ok(null);
  const wav = wavFrom(bytes, from);
  const seconds = wav ? lengthOf(wav) : 0;
  if (wav === null || seconds < LEAST_SECONDS) return err(recorderDied(recording.name, await recording.ended));
  await writeFile(wanted.file, wav, { mode: 0o600 });
  return ok({ wav, seconds, cutOff: end === 'died' });
}

const lengthOf = (wav: Uint8Array): number => {
  const found = findWavSamples(wav)!;
  return (wav.length - found.start) / found.bytesPerSecond;
};

async function countDown(line: LiveLine, keys: Keys, from: number): Promise<void> {
  for (let left = from; left > 0; left--) {
    line.show(`${left} …`);
    const { over, stop } = timer(1000);
    const key = await Promise.race([over, keys.next()]);
    stop();
    if (key !== 'over') return;
  }
}

async function tell(
  terminal: Terminal,
  line: LiveLine,
  keys: Keys,
  recording: Recording,
  { target, stopAfterSeconds, mostSeconds, showLevel }: TellingWanted,
): Promise<'stop' | 'cancel' | 'died'> {
  const begun = performance.now();
  const levels: number[] = [];
  const hint = [
    say('Recording with {recorder}.', { recorder: recording.name }),
    stopAfterSeconds === null ? '' : say('It ends by itself after {seconds} s.', { seconds: stopAfterSeconds }),
    say('Enter ends the take; Ctrl-C drops it and keeps nothing.'),
  ]
    .filter(Boolean)
    .join(' ');
  terminal.error(line.isSeen ? wrap(hint, terminal.columns) : hint);
  const draw = (): void => {
    if (showLevel) levels.push(recording.levelDbfs());
    line.show(stageText(terminal, { seconds: (performance.now() - begun) / 1000, target, levels }));
  };
  const drawing = line.isSeen ? setInterval(draw, DRAW_EVERY_MS) : undefined;
  const { over, stop } = timer(1000 * (stopAfterSeconds ?? mostSeconds));
  const died = recording.ended.then(() => 'died' as const);
  try {
    let waitsForKeys = true;
    for (;;) {
      const end = await Promise.race([over, died, ...(waitsForKeys ? [keys.next()] : [])]);
      if (end === 'cancel' || end === 'died') return end;
      // Where nothing can be pressed, a take that has its time still gets it.
      if (end === 'closed' && stopAfterSeconds !== null) waitsForKeys = false;
      else return 'stop';
    }
  } finally {
    clearInterval(drawing);
    stop();
  }
}

function timer(ms: number): { readonly over: Promise<'over'>; stop(): void } {
  let running: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<'over'>((resolve) => {
    running = setTimeout(() => resolve('over'), ms);
  });
  return { over, stop: () => clearTimeout(running) };
}

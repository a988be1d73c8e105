import type { TimeSpan } from './model.ts';

/** Shorter and all by itself it is a click or a knock; the shortest words ("I") last about 100 ms. */
export const SHORTEST_SPEECH_MS = 70;
/** Log ratio that every vowel reaches and swelling noise does not, and for how many frames in a stretch of speech. */
const VOWEL_RATIO = 12;
const VOWEL_FRAMES = 3;
/** A closed stop consonant; anything shorter inside speech is not even a break. */
export const SHORTEST_BREAK_MS = 100;

/**
 * A frame hears what begins or ends within half of its window, so that in quiet rooms speech seems this much longer at
 * either end. In noise the faint ends of words drown (a last "t" or "m" even wholly, for 60 to 120 ms, while others end
 * loud): this much is added there, between what is right for the one and for the other. Measured on made speech with pink
 * noise.
 */
const QUIET = { signalToNoiseDb: 24, startMs: 4, endMs: -7, lastEndMs: -7 };
const NOISY = { signalToNoiseDb: 9, startMs: 0, endMs: 30, lastEndMs: 12 };

/** Frames of speech as stretches of time: short breaks are closed, clicks and swells of noise are left out. */
export function speechSpans(
  isSpeech: readonly boolean[],
  ratios: Float64Array,
  stepMs: number,
  durationMs: number,
  signalToNoiseDb: number | null,
): readonly TimeSpan[] {
  const noisiness = noisinessAt(signalToNoiseDb ?? QUIET.signalToNoiseDb);
  const startBy = QUIET.startMs + noisiness * (NOISY.startMs - QUIET.startMs);
  const endBy = QUIET.endMs + noisiness * (NOISY.endMs - QUIET.endMs);
  const lastEndBy = QUIET.lastEndMs + noisiness * (NOISY.lastEndMs - QUIET.lastEndMs);
  const joined: { startMs: number; endMs: number; vowelFrames: number }[] = [];
  for (let frame = 0; frame < isSpeech.length; frame++) {
    if (!isSpeech[frame]) continue;
    const first = frame;
    while (isSpeech[frame + 1]) frame++;
    const vowelFrames = ratios.subarray(first, frame + 1).filter((ratio) => ratio >= VOWEL_RATIO).length;
    // A frame stands for half a step on each side of its centre.
    const startMs = Math.max(0, (first - 0.5) * stepMs);
    const endMs = Math.min(durationMs, (frame + 0.5) * stepMs);
    const last = joined.at(-1);
    if (last && startMs - last.endMs < SHORTEST_BREAK_MS) {
      last.endMs = endMs;
      last.vowelFrames += vowelFrames;
    } else joined.push({ startMs, endMs, vowelFrames });
  }
  return joined
    .filter(({ startMs, endMs, vowelFrames }) => endMs - startMs >= SHORTEST_SPEECH_MS && vowelFrames >= VOWEL_FRAMES)
    .map(({ startMs, endMs }, i, all) => ({
      // Speech that fills the recording has no edge there.
      startMs: startMs === 0 ? 0 : startMs + startBy,
      endMs:
        endMs === durationMs ? durationMs : Math.min(durationMs, endMs + (i === all.length - 1 ? lastEndBy : endBy)),
    }));
}

/** 0 in a quiet room, 1 in a loud one. */
const noisinessAt = (signalToNoiseDb: number): number =>
  Math.max(0, Math.min(1, (QUIET.signalToNoiseDb - signalToNoiseDb) / (QUIET.signalToNoiseDb - NOISY.signalToNoiseDb)));

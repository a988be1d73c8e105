import type { HeldSound } from '../speech/heldSounds.ts';
import type { TimeSpan } from '../speech/model.ts';
import type { FilledPause } from './model.ts';

/**
 * What speaks for "um" and against a word, as weights of a logistic model. Fitted to made speech with "um", "uh" and "er"
 * put in (see bench/delivery), then rounded towards what is known of people: they hold a sound less evenly than a
 * synthesiser does, and most filled pauses stand beside a silence (Daly 1994).
 */
const WEIGHTS = {
  none: -2.2,
  per100Ms: 1.5,
  perDbOfChange: -7,
  startsSpeech: 3.2,
  alone: 2,
  endsSpeech: 0.6,
  faint: -1.5,
};
const LEAST_CONFIDENCE = 0.5;
/** Longer ones say no more. */
const LONGEST_MS = 400;
/** And nobody hesitates on one breath for longer than this: it is a tune, a hum or a machine. */
const TOO_LONG_MS = 2000;
/** A held sound this close to the start or end of a stretch of speech starts or ends it. */
const EDGE_MS = 40;
const END_MS = 60;
/** A stretch of speech up to this long, mostly one held sound, is nothing but that. */
const ALONE_MS = 700;
const ALONE_SHARE = 0.4;
/** Fainter is the tail of a word. */
const FAINT_DB = -18;

/**
 * What may be filled pauses: held sounds, the likelier the longer, the steadier and the closer to a silence. A drawn-out
 * word sounds the same, so these stay possible ones.
 * @param held in order, @param speech in order
 */
export function possibleFilledPauses(held: readonly HeldSound[], speech: readonly TimeSpan[]): readonly FilledPause[] {
  const found: { startMs: number; endMs: number; confidence: number }[] = [];
  let at = 0;
  for (const sound of held) {
    while (at < speech.length && speech[at]!.endMs <= sound.startMs) at++;
    const around = speech[at];
    if (!around || around.startMs >= sound.endMs) continue;
    const lengthMs = sound.endMs - sound.startMs;
    if (lengthMs > TOO_LONG_MS) continue;
    const isAlone =
      around.endMs - around.startMs < ALONE_MS && lengthMs > ALONE_SHARE * (around.endMs - around.startMs);
    const worth =
      WEIGHTS.none +
      (WEIGHTS.per100Ms * Math.min(lengthMs, LONGEST_MS)) / 100 +
      WEIGHTS.perDbOfChange * sound.changeDb +
      (sound.startMs - around.startMs < EDGE_MS ? WEIGHTS.startsSpeech : 0) +
      (isAlone ? WEIGHTS.alone : 0) +
      (around.endMs - sound.endMs < END_MS ? WEIGHTS.endsSpeech : 0) +
      (sound.levelDb < FAINT_DB ? WEIGHTS.faint : 0);
    const confidence = Math.round(100 / (1 + Math.exp(-worth))) / 100;
    if (confidence < LEAST_CONFIDENCE) continue;
    const whole = isAlone ? around : sound;
    const startMs = Math.round(whole.startMs);
    const endMs = Math.round(whole.endMs);
    const last = found.at(-1);
    // The vowel and the "m" of one "um" may be found as two.
    if (last && startMs - last.endMs < EDGE_MS) {
      last.endMs = Math.max(last.endMs, endMs);
      last.confidence = Math.max(last.confidence, confidence);
    } else found.push({ startMs, endMs, confidence });
  }
  return found;
}

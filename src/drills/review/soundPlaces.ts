import type { Delivery } from '../../delivery/model.ts';
import { type Message, message } from '../../shared/message.ts';
import type { RunMaterial } from './material.ts';

/** When somebody began to speak (or type) after a moment. */
export interface Beginning {
  /** Milliseconds from the moment; 0 where they were speaking already and went on. */
  readonly afterMs: number;
  readonly note: Message;
}

/** Somebody who goes on this long after a moment was not stopped by it. A word and its end take less. */
const WENT_ON_MS = 1000;
/** What the page plays at a blank: sound this short and this near is the tone, not a voice. */
export const TONE_MS = 400;
const TONE_HEARD_MS = TONE_MS + 300;

type Sources = Pick<RunMaterial, 'delivery' | 'transcript' | 'marks' | 'typed'>;

const isUsable = (delivery: Delivery | null): delivery is Delivery =>
  delivery !== null && delivery.reliability?.times !== 'unusable' && delivery.speech.length > 0;

/**
 * The first word after a moment of the run: by the recording's own measure, else by the words' times, else by what the page
 * heard, else by the first key. Null where none of them says anything.
 *
 * @param options.tone whether a tone was played at that moment
 * @param options.questionId only marks of this question count, where one recording holds several
 */
export function beginningAfter(
  { delivery, transcript, marks, typed }: Sources,
  atMs: number,
  options: { readonly tone?: boolean; readonly questionId?: string } = {},
): Beginning | null {
  if (isUsable(delivery)) {
    const spans = delivery.speech.filter(
      ({ startMs, endMs }) => endMs > atMs && !(options.tone && startMs >= atMs - 100 && endMs <= atMs + TONE_HEARD_MS),
    );
    const through = spans.find(({ startMs, endMs }) => startMs < atMs && endMs >= atMs + WENT_ON_MS);
    if (through) return { afterMs: 0, note: message('The recording has you speaking already at that moment.') };
    const first = spans.find(({ startMs }) => startMs >= atMs);
    if (first) return { afterMs: first.startMs - atMs, note: message('Measured in the recording.') };
  }
  const word = transcript?.times?.find(({ onsetMs }) => onsetMs >= atMs);
  if (word) return { afterMs: word.onsetMs - atMs, note: BY_WORD_TIMES };
  const isOf = (mark: { readonly questionId?: string }): boolean =>
    options.questionId === undefined || mark.questionId === options.questionId;
  if (typed !== true) {
    const from = options.tone ? atMs + TONE_HEARD_MS : atMs;
    const sound = marks.find((mark) => mark.kind === 'firstSound' && mark.atMs >= from && isOf(mark));
    if (sound) return { afterMs: sound.atMs - atMs, note: message('By the first sound that the page heard.') };
  }
  const key = marks.find((mark) => mark.kind === 'firstKey' && mark.atMs >= atMs && isOf(mark));
  return key ? { afterMs: key.atMs - atMs, note: message('By the first key; typing has its own limits.') } : null;
}

/** A person presses before or after they breathe, not in the middle of it. */
const NEAR_MS = 2000;

/**
 * The silence around a moment at which the person pressed: the longest pause within two seconds of it, in milliseconds; 0
 * where they spoke on. Null where the sound wasn't measured.
 */
export function pauseAround({ delivery }: Pick<RunMaterial, 'delivery'>, atMs: number): number | null {
  if (!isUsable(delivery)) return null;
  const near = delivery.pauses.filter(({ startMs, endMs }) => startMs <= atMs + NEAR_MS && endMs >= atMs - NEAR_MS);
  return near.reduce((longest, { startMs, endMs }) => Math.max(longest, endMs - startMs), 0);
}

export const NO_SOUND = message('There is no sound to measure it in, and no mark that says when.');
export const BY_WORD_TIMES = message('By the times of the words.');
export const NOTHING_TO_HEAR = message('Typing has no first word to hear. Record it to measure this.');

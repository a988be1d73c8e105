import { type Message, message } from '../../shared/message.ts';
import type { DrillMeasure, DrillRemark } from '../model.ts';
import { linkBefore } from './linkingWords.ts';
import { landingAfter } from './landing.ts';
import { INTERRUPTED_ANSWER, INTERRUPTED_START, PICK_UP } from './limits.ts';
import { markOf, type ReviewOf } from './material.ts';
import { good, measured, next, reviewFrom, tenths, unknown, within, yesNo } from './measures.ts';
import { beginningAfter, NO_SOUND, NOTHING_TO_HEAR, pauseAround } from './soundPlaces.ts';
import { allWordsKnown, HOW_TO_GET_WORDS, NO_PLACE, placeOf, SOME_WORDS } from './wordPlaces.ts';

const START = {
  name: 'secondsToFirstWord',
  title: message('From the question to your answer'),
  unit: 'seconds',
} as const;
const ANSWER = { name: 'answerSeconds', title: message('Length of your answer'), unit: 'seconds' } as const;
const PICKED_UP = {
  name: 'secondsToPickUp',
  title: message('From your answer back to the story'),
  unit: 'seconds',
} as const;
const WENT_ON = { name: 'wentOn', title: message('Went on where it had stopped') } as const;
const NOT_PRESSED = message('The key for “back to the story” wasn’t pressed, so this isn’t known.');

/** How soon and how long the answer was, how soon the story went on, where, and whether its end landed. */
export const reviewInterruption: ReviewOf<'interruption'> = (material) => {
  const { setup, marks, typed } = material;
  const cutIn = markOf(marks, 'interrupted');
  if (!cutIn) {
    return reviewFrom(
      [
        unknown(
          START,
          message('The story ended before the question would have come, at {seconds, number} s.', {
            seconds: tenths(setup.interruptAtMs / 1000),
          }),
        ),
      ],
      [next(message('You were done before the interruption. Try again: it comes at another moment.'))],
    );
  }
  const back = markOf(marks, 'nextBegun');
  const remarks: (DrillRemark | null)[] = [];
  const begun = beginningAfter(material, cutIn.atMs);
  const isAnswer = begun !== null && (!back || cutIn.atMs + begun.afterMs <= back.atMs);
  const start = isAnswer
    ? measured(START, begun.afterMs / 1000, within(begun.afterMs / 1000, INTERRUPTED_START), begun.note)
    : unknown(START, typed ? NOTHING_TO_HEAR : NO_SOUND);

  const silence = back && pauseAround(material, back.atMs);
  const measures: DrillMeasure[] = [start];
  if (back && isAnswer) {
    const length = Math.max(0, back.atMs - cutIn.atMs - begun.afterMs) / 1000;
    const short = length < INTERRUPTED_ANSWER.least;
    measures.push(
      measured(
        ANSWER,
        length,
        short ? 'fair' : within(length, INTERRUPTED_ANSWER),
        message('To the moment you went back to the story.'),
      ),
    );
    if (length > INTERRUPTED_ANSWER.strong) {
      remarks.push(
        next(
          message('Your answer took {seconds, number} s. Two sentences, then back to the story.', {
            seconds: tenths(length),
          }),
        ),
      );
    } else if (!short) remarks.push(good(message('A short answer, {seconds, number} s.', { seconds: tenths(length) })));
  } else measures.push(unknown(ANSWER, back ? NO_SOUND : NOT_PRESSED));
  if (silence === null) measures.push(unknown(PICKED_UP, back ? NO_SOUND : NOT_PRESSED));
  else {
    const value = silence / 1000;
    measures.push(
      measured(PICKED_UP, value, within(value, PICK_UP), message('The longest silence around it, in the recording.')),
    );
    if (value > PICK_UP.strong) remarks.push(next(message('Have the way back ready: “So, where I was: …”')));
  }

  const on = wentOn(material, cutIn, back);
  measures.push(on.measure);
  remarks.push(on.remark);
  const landing = landingAfter(material, back ?? cutIn);
  return reviewFrom([...measures, ...landing.measures], [...remarks, ...landing.remarks]);
};

type Moment = { readonly atMs: number; readonly typedCharacters?: number };

/** Whether the story goes on where it had stopped: with a later key point, and not from its hook again. */
function wentOn(
  { transcript, content, story }: Parameters<ReviewOf<'interruption'>>[0],
  cutIn: Moment,
  back: Moment | null,
): { readonly measure: DrillMeasure; readonly remark: DrillRemark | null } {
  const cannot = (note: Message) => ({ measure: unknown({ ...WENT_ON, unit: 'yesNo' }, note), remark: null });
  if (!back) return cannot(NOT_PRESSED);
  if (!transcript || !content || !story) return cannot(HOW_TO_GET_WORDS);
  const stopped = placeOf(transcript, cutIn);
  const resumed = placeOf(transcript, back);
  if (stopped === null || resumed === null) return cannot(NO_PLACE);
  const again = allWordsKnown(transcript) && linkBefore(transcript.text.slice(resumed), story);
  if (typeof again === 'string' && again.length < FROM_THE_START_CHARACTERS) {
    return {
      measure: yesNo(WENT_ON, false, message('It began again from the start.')),
      remark: next(
        message('You started over. They have heard the beginning: go on with the next thing that happened.'),
      ),
    };
  }
  const points = content.keyPoints.map((point, index) => ({
    ...point,
    index,
    at: point.evidence[0]?.range.start ?? 0,
  }));
  const covered = points.filter(({ status }) => status === 'covered');
  const before = Math.max(-1, ...covered.filter(({ at }) => at < stopped).map(({ index }) => index));
  const after = covered.filter(({ at }) => at >= resumed).toSorted((a, b) => a.at - b.at);
  const first = after[0];
  if (first) {
    const isOn = after.some(({ index }) => index > before);
    const label = first.label === '' ? first.text : first.label;
    return {
      measure: yesNo(
        WENT_ON,
        isOn,
        isOn ? message('It goes on with “{label}”.', { label }) : message('It goes back to “{label}”.', { label }),
      ),
      remark: isOn
        ? good(message('You picked the story up where it had stopped.'))
        : next(message('After the question you went back to what they had heard. One step back is enough, then on.')),
    };
  }
  if (points.length === 0) return cannot(message('The story has no key points to tell its places by.'));
  if (points.some(({ status, at }) => status === 'unsure' && at >= resumed)) {
    return cannot(message('Something like the story is there after it; you know better whether it went on.'));
  }
  return allWordsKnown(transcript)
    ? {
        measure: yesNo(WENT_ON, false, message('None of its key points was found after it.')),
        remark: next(
          message('The story didn’t come back after the question. Have a way back ready: “So, where I was: …”'),
        ),
      }
    : cannot(SOME_WORDS);
}

/** An opening this near to the moment is the story's beginning again. */
const FROM_THE_START_CHARACTERS = 60;

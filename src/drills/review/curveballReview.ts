import { type Message, message } from '../../shared/message.ts';
import { reviewAnswer } from '../../sessions/reviewAnswer.ts';
import type { DrillMeasure, DrillOutcome, DrillRemark } from '../model.ts';
import type { Shape } from '../../takes/model.ts';
import { CURVEBALL_START, NO_TIME_NEEDED_SECONDS } from './limits.ts';
import { markOf, type ReviewOf } from './material.ts';
import { good, measured, next, quoted, reviewFrom, shortened, tenths, unknown, within, yesNo } from './measures.ts';
import { timeWinningPhrase } from './phrases.ts';
import { beginningAfter, NO_SOUND } from './soundPlaces.ts';
import { allWordsKnown, HOW_TO_GET_WORDS } from './wordPlaces.ts';

const START = { name: 'secondsToFirstWord', title: message('From question to first word'), unit: 'seconds' } as const;
const PHRASE = { name: 'timeWinningPhrase', title: message('A phrase that wins time') } as const;
const CONCRETE = { name: 'concreteExample', title: message('Reached a concrete example') } as const;
const FINISHED = { name: 'finished', title: message('Came to an end') } as const;

/** Whether an answer to the unexpected won a moment, reached an example, and ended. */
export const reviewCurveball: ReviewOf<'curveball'> = (material) => {
  const { setup, marks, transcript, typed } = material;
  const prompted = markOf(marks, 'prompted')?.atMs ?? 0;
  const begun = beginningAfter(material, prompted);
  const startsIn = begun && begun.afterMs / 1000;
  // Thinking before the first key is no silence that anybody hears.
  const start = begun
    ? measured(START, startsIn!, typed ? null : within(startsIn!, CURVEBALL_START), begun.note)
    : unknown(START, NO_SOUND);
  const remarks: (DrillRemark | null)[] = [
    startsIn !== null && !typed && startsIn > CURVEBALL_START.strong
      ? next(
          message(
            '{seconds, number} s before the first word. Say your thinking sentence at once; think while you say it.',
            { seconds: tenths(startsIn) },
          ),
        )
      : null,
  ];
  const [concrete, finished, phrase] = wordMeasures();
  return reviewFrom([start, phrase!, concrete!, finished!], remarks);

  function wordMeasures(): readonly DrillMeasure[] {
    if (!transcript || !allWordsKnown(transcript)) {
      return [CONCRETE, FINISHED, PHRASE].map((named) => unknown({ ...named, unit: 'yesNo' }, HOW_TO_GET_WORDS));
    }
    const { text } = transcript;
    if (text.trim() === '') {
      return [CONCRETE, FINISHED, PHRASE].map((named) =>
        unknown({ ...named, unit: 'yesNo' }, message('No words were said.')),
      );
    }
    const answer = reviewAnswer(setup.question.text, text);
    const said = timeWinningPhrase(
      text,
      setup.phrases.map((line) => `“${line}”`),
    );
    remarks.push(
      answer.shape === 'concrete'
        ? good(message('You reached one thing that happened, which is what they remember.'))
        : next(TO_TRY[answer.shape], shortened(text)),
      answer.unfinished ? next(message('It stops in the middle. End with one sentence on what came of it.')) : null,
      said ? good(message('You won a moment without saying “um”.'), said.text) : null,
      !said && startsIn !== null && startsIn > NO_TIME_NEEDED_SECONDS
        ? next(
            message('Win the moment aloud: “{phrase}”', {
              phrase: setup.phrases[0] || 'Let me pick the right example …',
            }),
          )
        : null,
    );
    return [
      yesNo(CONCRETE, answer.shape === 'concrete', STAYS[answer.shape]),
      yesNo(FINISHED, !answer.unfinished, answer.unfinished ? message('It breaks off.') : message('It ends.')),
      phraseMeasure(said?.text ?? null),
    ];
  }

  function phraseMeasure(said: string | null): DrillMeasure {
    if (said !== null) return yesNo(PHRASE, true, quoted(said));
    const needed: DrillOutcome | null = startsIn !== null && startsIn <= NO_TIME_NEEDED_SECONDS ? null : 'fair';
    const note =
      needed === null
        ? message('None, and none was needed: you began at once.')
        : message('None of your guide’s, nor one like them.');
    return measured({ ...PHRASE, unit: 'yesNo' }, 0, needed, note);
  }
};

const STAYS: Readonly<Record<Shape, Message>> = {
  concrete: message('It tells something that happened.'),
  general: message('It stays general.'),
  hypothetical: message('It stays hypothetical.'),
};

const TO_TRY: Readonly<Record<Exclude<Shape, 'concrete'>, Message>> = {
  general: message('It speaks in general. “Let me tell you about one day …” takes you to an example.'),
  hypothetical: message('It says what you would do. Something you did, even something small, is stronger.'),
};

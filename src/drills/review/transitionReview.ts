import { message } from '../../shared/message.ts';
import { wordsOf } from '../../language/words.ts';
import type { DrillMeasure, DrillOutcome, DrillRemark } from '../model.ts';
import { LINK_WORDS, TRANSITION_PAUSE } from './limits.ts';
import { isSameLink, linkAfter, linkBefore } from './linkingWords.ts';
import { markOf, type ReviewOf } from './material.ts';
import { good, measured, next, quoted, reviewFrom, shortened, tenths, unknown, within } from './measures.ts';
import { beginningAfter, NO_SOUND, pauseAround } from './soundPlaces.ts';
import { HOW_TO_GET_WORDS, NO_PLACE, placeOf, SOME_WORDS } from './wordPlaces.ts';

const PAUSE = { name: 'pauseBetween', title: message('Pause before it'), unit: 'seconds' } as const;
const LINK = { name: 'linkWords', title: message('Words that link'), unit: 'count' } as const;
const REPEATED = { name: 'linkRepeated', title: message('Earlier runs with the same link'), unit: 'count' } as const;
/** The link begins a little before the key is pressed for it. */
const PRESSED_LATE_MS = 400;
/** No pause at all. */
const RUNS_ON_SECONDS = 0.25;
/** The same words this often are a formula. */
const OFTEN = 2;

/** The silence before the next story, and the sentence that leads to it. */
export const reviewTransition: ReviewOf<'transition'> = (material) => {
  const { setup, marks, story, fromStory, transcript, earlier } = material;
  const fromQuestion = setup.fromStoryId === null;
  const pressed = markOf(marks, 'nextBegun');
  const begin = pressed ?? (fromQuestion ? markOf(marks, 'prompted') : null);
  if (!begin) {
    const note = message('The key for “next story” wasn’t pressed, so where it begins isn’t known.');
    return reviewFrom(
      [unknown(PAUSE, note), unknown(LINK, note)],
      [next(message('Press the key as you begin the next story, so that the change can be heard.'))],
    );
  }
  const remarks: (DrillRemark | null)[] = [];

  const silence = fromQuestion
    ? (beginningAfter(material, begin.atMs)?.afterMs ?? null)
    : pauseAround(material, begin.atMs);
  let pause: DrillMeasure = unknown(
    PAUSE,
    material.typed ? message('Typed words have no pauses. Record it to hear them.') : NO_SOUND,
  );
  if (silence !== null) {
    const value = silence / 1000;
    const runsOn = !fromQuestion && value < RUNS_ON_SECONDS;
    pause = measured(
      PAUSE,
      value,
      runsOn ? 'fair' : within(value, TRANSITION_PAUSE),
      fromQuestion
        ? message('From the question to your first word.')
        : message('The longest silence around the change, in the recording.'),
    );
    remarks.push(
      runsOn
        ? next(message('One story ran into the next. Breathe out once, so that the first has an end.'))
        : value > TRANSITION_PAUSE.fair
          ? next(
              message(
                '{seconds, number} s of silence. Let the link carry you: begin it before you have the whole story in mind.',
                { seconds: tenths(value) },
              ),
            )
          : good(message('A pause of {seconds, number} s, which sounds calm.', { seconds: tenths(value) })),
    );
  }

  // Nothing is typed before the question is there.
  const isWhole = begin.kind === 'prompted' && transcript?.source === 'typed';
  const place = transcript && (isWhole ? 0 : placeOf(transcript, { ...begin, atMs: begin.atMs - PRESSED_LATE_MS }));
  let link: string | null = null;
  let linking: DrillMeasure;
  if (!transcript || !story) linking = unknown(LINK, HOW_TO_GET_WORDS);
  else if (transcript.source === 'followed') linking = unknown(LINK, SOME_WORDS);
  else if (place === null) linking = unknown(LINK, NO_PLACE);
  else {
    link = linkBefore(transcript.text.slice(place), story);
    // Some press the key after the link, when the story itself begins.
    const isBefore = link === '' && Boolean(fromStory);
    if (isBefore) link = linkAfter(transcript.text.slice(0, place), fromStory!);
    const count = link === null ? 0 : wordsOf(link).length;
    linking =
      link === null
        ? unknown(
            LINK,
            isBefore
              ? message(
                  'The story opens at once, and the end of the one before it was not found, so the link’s begin isn’t known.',
                )
              : message('Neither a hook nor the script’s beginning was found after it, so the link’s end isn’t known.'),
          )
        : measured(
            LINK,
            count,
            lengthOutcome(count),
            count === 0 ? message('The story opens at once.') : quoted(shortened(link, 16)),
          );
    if (link !== null) remarks.push(linkRemark(link, count));
  }

  const repeats =
    link === null || link === '' ? null : earlier.filter(({ review }) => isSameLink(review?.link ?? '', link)).length;
  const repeated =
    repeats === null
      ? unknown(REPEATED, message('There is no link to hold beside earlier ones.'))
      : measured(
          REPEATED,
          repeats,
          repeats >= OFTEN ? 'fair' : null,
          repeats === 0
            ? message('A new one.')
            : message('Of {runs, plural, one {# earlier run} other {# earlier runs}}.', { runs: earlier.length }),
        );
  if (repeats !== null && repeats >= OFTEN) {
    remarks.push(
      next(message('You have used this link before. Take it from what was asked, and it is new each time.'), link!),
    );
  }
  return reviewFrom([pause, linking, repeated], remarks, link === null ? {} : { link });
};

const lengthOutcome = (count: number): DrillOutcome => {
  if (count === 0) return 'weak';
  if (count < LINK_WORDS.least) return 'fair';
  return within(count, LINK_WORDS);
};

function linkRemark(link: string, count: number): DrillRemark {
  if (count === 0) {
    return next(
      message('It changes abruptly. One sentence is enough: “That taught me patience. The next one needed courage.”'),
    );
  }
  if (count > LINK_WORDS.strong)
    return next(message('The link has {count} words. One sentence will do.', { count }), shortened(link));
  if (count < LINK_WORDS.least) return next(message('Say in the link why this story comes next.'), link);
  return good(message('A sentence leads from one to the other.'), shortened(link, 16));
}

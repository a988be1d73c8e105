import { message } from '../../shared/message.ts';
import type { DrillMeasure, DrillRemark } from '../model.ts';
import { landingAfter } from './landing.ts';
import { AFTER_BLANK, RECOVERY } from './limits.ts';
import { markOf, type ReviewOf } from './material.ts';
import { good, measured, next, quoted, reviewFrom, tenths, unknown, within, yesNo } from './measures.ts';
import { recoveringPhrase } from './phrases.ts';
import { beginningAfter, BY_WORD_TIMES, NO_SOUND, NOTHING_TO_HEAR } from './soundPlaces.ts';
import { allWordsKnown, HOW_TO_GET_WORDS, NO_PLACE, placeOf, SOME_WORDS, timeOf } from './wordPlaces.ts';

const START = {
  name: 'secondsToFirstWord',
  title: message('From the tone to speaking again'),
  unit: 'seconds',
} as const;
const SAID = { name: 'recoveryPhrase', title: message('Recovery phrase') } as const;
const TO_PHRASE = {
  name: 'secondsToRecovery',
  title: message('From the tone to the recovery phrase'),
  unit: 'seconds',
} as const;

/** How soon the story went on after the blank, by which words, and whether its end landed. */
export const reviewBlank: ReviewOf<'blank'> = (material) => {
  const { setup, marks, transcript, recovery } = material;
  const mark = markOf(marks, 'blanked');
  if (!mark) {
    return reviewFrom(
      [
        unknown(
          START,
          message('The story ended before the tone would have come, at {seconds, number} s.', {
            seconds: tenths(setup.blankAtMs / 1000),
          }),
        ),
      ],
      [
        next(
          message('You were done before the blank. Take a little more time, or try again: it comes at another moment.'),
        ),
      ],
    );
  }
  const begun = beginningAfter(material, mark.atMs, { tone: true });
  const remarks: (DrillRemark | null)[] = [];
  const start = begun
    ? measured(START, begun.afterMs / 1000, within(begun.afterMs / 1000, AFTER_BLANK), begun.note)
    : unknown(START, material.typed ? NOTHING_TO_HEAR : NO_SOUND);
  if (begun && begun.afterMs / 1000 <= AFTER_BLANK.strong)
    remarks.push(good(message('You went on after {seconds, number} s.', { seconds: tenths(begun.afterMs / 1000) })));

  const { measures: phrases, remark } = phraseMeasures();
  const landing = landingAfter(material, mark);
  return reviewFrom([start, ...phrases, ...landing.measures], [...remarks, remark, ...landing.remarks]);

  function phraseMeasures(): { readonly measures: readonly DrillMeasure[]; readonly remark: DrillRemark | null } {
    if (!transcript) return { measures: [unknown({ ...SAID, unit: 'yesNo' }, HOW_TO_GET_WORDS)], remark: null };
    const place = placeOf(transcript, mark!);
    if (place === null) return { measures: [unknown({ ...SAID, unit: 'yesNo' }, NO_PLACE)], remark: null };
    const phrase = recoveringPhrase(transcript.text, {
      own: recovery,
      script: material.story?.script?.text ?? '',
      from: place,
    });
    if (!phrase) {
      return allWordsKnown(transcript)
        ? {
            measures: [yesNo(SAID, false, message('None of your guide’s, nor one like “The key point is …”.'), 'fair')],
            remark: next(
              message(
                'Have one sentence ready for a blank, such as “The key point is …”. It wins the seconds you need.',
              ),
            ),
          }
        : { measures: [unknown({ ...SAID, unit: 'yesNo' }, SOME_WORDS)], remark: null };
    }
    const at = timeOf(transcript, phrase.range.start);
    const after = at === null ? null : Math.max(0, at - mark!.atMs) / 1000;
    return {
      measures: [
        yesNo(SAID, true, quoted(phrase.text)),
        after === null
          ? unknown(TO_PHRASE, message('These words have no times.'))
          : measured(TO_PHRASE, after, within(after, RECOVERY), BY_WORD_TIMES),
      ],
      remark: good(message('You had a sentence ready.'), phrase.text),
    };
  }
};

import { message } from '../../shared/message.ts';
import type { DrillMeasure, DrillRemark } from '../model.ts';
import { HOOK, HOOK_CLOSENESS, HOOK_TYPED } from './limits.ts';
import { markOf, type ReviewOf } from './material.ts';
import { atLeast, good, measured, next, quoted, reviewFrom, shortened, tenths, unknown, within } from './measures.ts';
import { beginningAfter, NO_SOUND } from './soundPlaces.ts';
import { HOW_TO_GET_WORDS, SOME_WORDS, allWordsKnown } from './wordPlaces.ts';

const START = { name: 'secondsToFirstWord', title: message('From prompt to first word'), unit: 'seconds' } as const;
const CLOSENESS = { name: 'hookCloseness', title: message('How close to your hook'), unit: 'share' } as const;

/** How soon the hook came, which one, and how close to the guide's words. */
export const reviewHookDrill: ReviewOf<'hook'> = (material) => {
  const { marks, typed, story, transcript, content } = material;
  const prompted = markOf(marks, 'prompted')?.atMs ?? 0;
  const begun = beginningAfter(material, prompted);
  const remarks: (DrillRemark | null)[] = [];
  const limits = typed ? HOOK_TYPED : HOOK;

  let start: DrillMeasure = unknown(START, NO_SOUND);
  if (begun) {
    const value = begun.afterMs / 1000;
    start = measured(START, value, within(value, limits), begun.note);
    remarks.push(
      value <= limits.strong
        ? good(message('You were off in {seconds, number} s.', { seconds: tenths(value) }))
        : next(
            message(
              'It took {seconds, number} s to begin. Say only its first three words, three times, then run it again.',
              { seconds: tenths(value) },
            ),
          ),
    );
  }

  let closeness: DrillMeasure;
  const hooks = story?.hooks ?? [];
  if (!transcript || !content) closeness = unknown(CLOSENESS, HOW_TO_GET_WORDS);
  else if (content.hook) {
    const hook = hooks[content.hook.index]?.text ?? '';
    const said = transcript.text.slice(content.hook.range.start, content.hook.range.end);
    closeness = measured(
      CLOSENESS,
      content.hook.closeness,
      atLeast(content.hook.closeness, HOOK_CLOSENESS),
      hooks.length > 1 ? message('Hook {number}: “{hook}”', { number: content.hook.index + 1, hook }) : quoted(hook),
    );
    remarks.push(
      content.hook.closeness >= HOOK_CLOSENESS.strong
        ? good(message('That is your hook, nearly word for word.'), said)
        : next(message('Near your hook. In your guide it is “{hook}”.', { hook: shortened(hook) }), said),
    );
  } else if (!allWordsKnown(transcript)) closeness = unknown(CLOSENESS, SOME_WORDS);
  else {
    closeness = measured(
      CLOSENESS,
      0,
      'weak',
      message('It opened with other words than any of the hooks in your guide.'),
    );
    const hook = hooks[0]?.text;
    if (hook)
      remarks.push(
        next(
          message('It opened with other words. Your hook is “{hook}”.', { hook: shortened(hook) }),
          shortened(transcript.text),
        ),
      );
  }
  return reviewFrom([start, closeness], remarks);
};

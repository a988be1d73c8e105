import type { DrillName, DrillOutcome, DrillSetup } from '../../drills/model.ts';
import type { Cue } from '../../takes/model.ts';
import { say } from '../../words/say.ts';

interface DrillWords {
  /** What will happen, told before it begins. */
  readonly how: readonly string[];
  /** What to aim for, after "Aim: ". */
  readonly aim: string;
}

/** A drill in the words of its setup page and of its first screen. */
export const DRILL_WORDS: Readonly<Record<DrillName, DrillWords>> = {
  hook: {
    how: [say('After a moment one of your stories is named.'), say('Say its hook at once, then stop.')],
    aim: say('the first word within three seconds.'),
  },
  whichStory: {
    how: [
      say('A question appears with your stories, each with a number.'),
      say(
        'Press the number of the story you would tell, or 0 where none fits. Then say its hook, and go on to the next.',
      ),
    ],
    aim: say('chosen in under three seconds; more than seven is too slow.'),
  },
  squeeze: {
    how: [
      say('Tell the story in the time that is given.'),
      say('Keep the hook, the numbers, the result and the connection; let the rest go.'),
    ],
    aim: say('in time, with what matters.'),
  },
  transition: {
    how: [
      say('Finish one story, or take a question, and go over into the next one.'),
      say('Press the key where the next story begins, and tell its opening.'),
    ],
    aim: say('a breath of a pause, and a sentence that links the two.'),
  },
  blank: {
    how: [
      say('Tell the story. At some moment a soft tone sounds and the cue is gone.'),
      say('Pause, smile, say “The key point is…”, jump to the result and end with the connection.'),
    ],
    aim: say('back on your feet within a few seconds, with result and connection told.'),
  },
  interruption: {
    how: [
      say('Tell the story. At some moment the interviewer cuts in with a question.'),
      say('Answer it in a sentence or two, press the key, and pick the story up where you left it.'),
    ],
    aim: say('a short answer, and back to the next thing that happened.'),
  },
  curveball: {
    how: [
      say('A question comes that none of your stories fits.'),
      say('Win a moment with one of your phrases, then reach a concrete example.'),
    ],
    aim: say('a calm start, and an example with a place, a time and a person in it.'),
  },
};

/** Drills in which a cue may stand on the stage, with the one to begin with. */
export const FIRST_CUE: Readonly<Partial<Record<DrillName, Cue>>> = {
  blank: 'keyPoints',
  interruption: 'nothing',
  squeeze: 'nothing',
};

/** The times a story can be squeezed into, seconds. */
export const SQUEEZE_SECONDS: readonly number[] = [30, 45, 60, 90];

/** Drills that are about one story, which can be chosen. */
export const isAboutStory = (drill: DrillName): boolean => drill !== 'whichStory' && drill !== 'curveball';

/** The question that is asked before the recording begins; null where none is. */
export function questionBefore(setup: DrillSetup): string | null {
  return setup.drill === 'curveball' || setup.drill === 'transition' ? (setup.question?.text ?? null) : null;
}

/** "strong", "fair" and "weak" as they are shown. */
export const OUTCOME_WORDS: Readonly<Record<DrillOutcome, string>> = {
  strong: say('strong'),
  fair: say('fair'),
  weak: say('not there yet'),
};

import { message, type Said, worded } from '../shared/message.ts';
import type { DrillName } from './model.ts';

/** What a drill is called and what it is for. */
export interface DrillDescription {
  readonly name: DrillName;
  readonly title: string;
  readonly purpose: string;
  /** About, with looking at what it came to. */
  readonly minutes: number;
  readonly said?: Said<'title' | 'purpose'>;
}

/** All drills, the shortest and easiest to begin with first. */
export const DRILLS: readonly DrillDescription[] = [
  {
    name: 'hook',
    ...worded({
      title: message('Hook'),
      purpose: message('A story is named; say its hook within three seconds.'),
    }),
    minutes: 1,
  },
  {
    name: 'whichStory',
    ...worded({
      title: message('Which story?'),
      purpose: message('Ten questions: choose the story that answers each, and say its hook.'),
    }),
    minutes: 4,
  },
  {
    name: 'squeeze',
    ...worded({
      title: message('Time squeeze'),
      purpose: message('Tell a story in 30, 45, 60 or 90 seconds and keep what matters.'),
    }),
    minutes: 3,
  },
  {
    name: 'transition',
    ...worded({
      title: message('Transitions'),
      purpose: message('From one story, or a question, into the next: a short pause and a sentence that links them.'),
    }),
    minutes: 4,
  },
  {
    name: 'blank',
    ...worded({
      title: message('Blank recovery'),
      purpose: message(
        'At a tone you lose the thread: pause, say the key point, go to the result, end with the connection.',
      ),
    }),
    minutes: 3,
  },
  {
    name: 'interruption',
    ...worded({
      title: message('Interruption'),
      purpose: message('The interviewer cuts in with a question; answer it and pick the story up again.'),
    }),
    minutes: 3,
  },
  {
    name: 'curveball',
    ...worded({
      title: message('Curveball'),
      purpose: message('A question none of your stories fits: win a moment, then reach a concrete example.'),
    }),
    minutes: 3,
  },
];

export const isDrillName = (name: string): name is DrillName => DRILLS.some((drill) => drill.name === name);

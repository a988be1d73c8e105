import type { TargetSeconds } from '../documents/model.ts';
import type { Story } from '../stories/model.ts';
import type { DrillSetup } from './model.ts';

/**
 * How long the telling of a drill should take: a squeeze has its own time, a story that is interrupted keeps the story's, and
 * for a hook or an answer to a question there is none to hold.
 */
export function targetOfSetup(setup: DrillSetup, story: Story | null): TargetSeconds | null {
  if (setup.drill === 'squeeze') return { min: setup.seconds, max: setup.seconds };
  return setup.drill === 'blank' || setup.drill === 'interruption' ? (story?.targetSeconds ?? null) : null;
}

import type { DrillSetup } from './model.ts';

/** The story that a drill is about; null for those that are about questions. */
export function storyOfSetup(setup: DrillSetup): string | null {
  return 'storyId' in setup ? setup.storyId : null;
}

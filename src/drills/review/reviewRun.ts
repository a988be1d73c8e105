import type { DrillReview, DrillSetup } from '../model.ts';
import { reviewBlank } from './blankReview.ts';
import { reviewCurveball } from './curveballReview.ts';
import { reviewHookDrill } from './hookReview.ts';
import { reviewInterruption } from './interruptionReview.ts';
import type { ReviewOf, RunMaterial } from './material.ts';
import { reviewSqueeze } from './squeezeReview.ts';
import { reviewTransition } from './transitionReview.ts';
import { reviewWhichStory } from './whichStoryReview.ts';

const REVIEWS: { readonly [Name in DrillSetup['drill']]: ReviewOf<Name> } = {
  hook: reviewHookDrill,
  whichStory: reviewWhichStory,
  transition: reviewTransition,
  blank: reviewBlank,
  curveball: reviewCurveball,
  interruption: reviewInterruption,
  squeeze: reviewSqueeze,
};

/** What a run came to. Pure: the same material gives the same review. What isn't known is null and says why. */
export function reviewRun(material: RunMaterial): DrillReview {
  const review = REVIEWS[material.setup.drill] as (material: RunMaterial) => DrillReview;
  return review(material);
}

import type { Catalogue } from '../say.ts';
import { calls } from './calls.ts';
import { card } from './card.ts';
import { document } from './document.ts';
import { documentFailures } from './documentFailures.ts';
import { drillReviews } from './drillReviews.ts';
import { drills } from './drills.ts';
import { facts } from './facts.ts';
import { frame } from './frame.ts';
import { home } from './home.ts';
import { phone } from './phone.ts';
import { plan } from './plan.ts';
import { practice } from './practice.ts';
import { practiceFailures } from './practiceFailures.ts';
import { questions } from './questions.ts';
import { recall } from './recall.ts';
import { recordings } from './recordings.ts';
import { rehearse } from './rehearse.ts';
import { reviews } from './reviews.ts';
import { settings } from './settings.ts';
import { speechFailures } from './speechFailures.ts';
import { start } from './start.ts';
import { story } from './story.ts';
import { take } from './take.ts';

/** German, room by room as the pages lie. What two rooms say stands in the first of them. */
export const de: Catalogue = {
  ...frame,
  ...home,
  ...plan,
  ...practice,
  ...practiceFailures,
  ...start,
  ...document,
  ...documentFailures,
  ...story,
  ...rehearse,
  ...take,
  ...reviews,
  ...facts,
  ...recall,
  ...drills,
  ...drillReviews,
  ...card,
  ...calls,
  ...questions,
  ...settings,
  ...speechFailures,
  ...phone,
  ...recordings,
};

import type { Catalogue } from '../say.ts';
import { documentFailures } from './documentFailures.ts';
import { drillReviews } from './drillReviews.ts';
import { facts } from './facts.ts';
import { hosts } from './hosts.ts';
import { importing } from './importing.ts';
import { models } from './models.ts';
import { practice } from './practice.ts';
import { practiceFailures } from './practiceFailures.ts';
import { questions } from './questions.ts';
import { recall } from './recall.ts';
import { reviews } from './reviews.ts';
import { sound } from './sound.ts';
import { speechFailures } from './speechFailures.ts';
import { startFailures } from './startFailures.ts';

/** German for what the rooms behind page and terminal say: each host adds its own words to these. */
export const rooms: Catalogue = {
  ...importing,
  ...documentFailures,
  ...practice,
  ...practiceFailures,
  ...reviews,
  ...facts,
  ...recall,
  ...drillReviews,
  ...questions,
  ...sound,
  ...models,
  ...speechFailures,
  ...startFailures,
  ...hosts,
};

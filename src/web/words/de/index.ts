import { rooms } from '../../../words/de/index.ts';
import type { Catalogue } from '../../../words/say.ts';
import { calls } from './calls.ts';
import { card } from './card.ts';
import { document } from './document.ts';
import { drills } from './drills.ts';
import { frame } from './frame.ts';
import { home } from './home.ts';
import { phone } from './phone.ts';
import { plan } from './plan.ts';
import { questions } from './questions.ts';
import { recall } from './recall.ts';
import { recordings } from './recordings.ts';
import { rehearse } from './rehearse.ts';
import { settings } from './settings.ts';
import { start } from './start.ts';
import { story } from './story.ts';
import { take } from './take.ts';

/** German for the page, room by room as its pages lie. What two of them say stands in the first. */
export const de: Catalogue = {
  ...rooms,
  ...frame,
  ...home,
  ...plan,
  ...start,
  ...document,
  ...story,
  ...rehearse,
  ...take,
  ...recall,
  ...drills,
  ...card,
  ...calls,
  ...questions,
  ...settings,
  ...phone,
  ...recordings,
};

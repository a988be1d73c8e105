import { rooms } from '../../../words/de/index.ts';
import type { Catalogue } from '../../../words/say.ts';
import { doctor } from './doctor.ts';
import { documents } from './documents.ts';
import { help } from './help.ts';
import { practise } from './practise.ts';
import { rehearse } from './rehearse.ts';
import { review } from './review.ts';
import { serve } from './serve.ts';
import { speech } from './speech.ts';
import { today } from './today.ts';

/** German for the terminal. What two of its commands say stands in the first. */
export const de: Catalogue = {
  ...rooms,
  ...help,
  ...practise,
  ...today,
  ...rehearse,
  ...review,
  ...documents,
  ...speech,
  ...serve,
  ...doctor,
};

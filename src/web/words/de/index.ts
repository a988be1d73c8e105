import type { Catalogue } from '../say.ts';

/** German, room by room as the pages lie. */
export const de: Catalogue = {};

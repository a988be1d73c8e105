import { DIMENSIONS, FORMS, REACHES, STEPS } from './meaningTable.ts';

/** A word's meaning as a direction of length 1: words that are used alike point alike. */
export type Meaning = Float32Array;

/** Where each reduced form stands in the table; made when a meaning is first asked for. */
let places: ReadonlyMap<string, number> | null = null;
const known = new Map<string, Meaning>();

/** The meaning of a reduced form (`reduce` in synonyms.ts); null for names, numbers and rare words. */
export function meaningOf(form: string): Meaning | null {
  const made = known.get(form);
  if (made) return made;
  places ??= new Map(FORMS.split(' ').map((each, place) => [each, place]));
  const place = places.get(form);
  if (place === undefined) return null;
  const meaning = decoded(place);
  known.set(form, meaning);
  return meaning;
}

/** How alike two meanings are: their cosine, -1 to 1. Unrelated words lie around 0, close ones from 0.5 on. */
export function likeness(a: Meaning, b: Meaning): number {
  let sum = 0;
  for (let d = 0; d < DIMENSIONS; d++) sum += a[d]! * b[d]!;
  return sum;
}

/** Only the words that are asked for are decoded, so that a first review costs little more than a later one. */
function decoded(place: number): Meaning {
  const meaning = new Float32Array(DIMENSIONS);
  let length = 0;
  for (let d = 0; d < DIMENSIONS; d++) {
    const x = (stepOf(STEPS.charCodeAt(place * DIMENSIONS + d)) / 31.5 - 1) * REACHES[d]!;
    meaning[d] = x;
    length += x * x;
  }
  length = Math.sqrt(length);
  for (let d = 0; d < DIMENSIONS; d++) meaning[d]! /= length;
  return meaning;
}

/** A-Z, a-z, 0-9, - and _ stand for 0 to 63. */
function stepOf(code: number): number {
  if (code === 95) return 63;
  if (code === 45) return 62;
  return code >= 97 ? code - 71 : code >= 65 ? code - 65 : code + 4;
}

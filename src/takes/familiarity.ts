import { FAMILIARITY_MODEL } from './keyPointWeights.ts';
import { placesOf } from './keyPointPlaces.ts';
import { chanceOf, type Logistic } from './logistic.ts';
import type { Outline } from './outline.ts';
import { ownWordsShare } from './ownWords.ts';
import { gist } from './text/meanings/alike.ts';
import { likeness } from './text/meanings/wordMeanings.ts';
import type { Told } from './told.ts';

/** Shorter texts are too little to judge by. */
const ENOUGH_WORDS = 20;
/**
 * Chances of being a telling of this story, by the model below. Of 70 retellings in words of their own nine in ten had
 * 0.65 and more; of 1,700 takes held against a story of another guide nineteen in twenty had less than 0.2.
 */
const CERTAINLY_OTHER = 0.1;
const CERTAINLY_THIS = 0.5;
/**
 * The same where a point would only be asked about. A take is nearly always of the story that it was recorded for, so a
 * retelling in hardly a word of the story's is worth a question sooner than a wrong "missed".
 */
const LIKELY_OTHER = 0.05;
const LIKELY_THIS = 0.3;

/** How far a take is taken for a telling of the story, 0 to 1. */
export interface Familiarity {
  /** Where its points would be credited. */
  readonly credited: number;
  /** Where they would only be asked about: never less. */
  readonly asked: number;
}

/** What shows whether a take tells a story. Each between 0 and 1, `gist` from -1. */
export interface FamiliarityEvidence {
  /** Share of the take's content words that stand in the story. */
  readonly own: number;
  /** How alike the gist of all its words is to the story's. */
  readonly gist: number;
  /** How near what it says means to what the story says at that place. */
  readonly near: number;
  /** How plainly its clauses tell the points in their order. */
  readonly likely: number;
}

/** Gathers what shows whether a take tells a story. */
export function familiarityEvidence(outline: Outline, take: Told): FamiliarityEvidence {
  const places = placesOf(outline, take);
  const filled = places.reduce((sum, place) => sum + place.filled, 0);
  const story = outline.script.ideas.length > 0 ? outline.script.ideas : outline.points.flatMap((point) => point.ideas);
  const told = gist(take.ideas);
  const wanted = gist(story);
  return {
    own: ownWordsShare(outline, take),
    gist: told && wanted ? likeness(told, wanted) : 0,
    near: places.reduce((sum, place) => sum + place.near * place.filled, 0) / Math.max(0.1, filled),
    likely: places.reduce((sum, place) => sum + place.likely, 0) / Math.max(1, places.length),
  };
}

/** 0 for a text of another story, 1 for a telling of this one, between the two where that can't be told. */
export const familiarityOf = (outline: Outline, take: Told): number => familiaritiesOf(outline, take).credited;

/** The same for crediting points and for asking about them. */
export const familiaritiesOf = (outline: Outline, take: Told): Familiarity =>
  familiaritiesFrom(take, familiarityEvidence(outline, take));

/** The same from evidence that was gathered before, by any fitted model. */
export function familiaritiesFrom(
  take: Told,
  evidence: FamiliarityEvidence,
  model: Logistic<keyof FamiliarityEvidence> = FAMILIARITY_MODEL,
): Familiarity {
  if (take.words.length < ENOUGH_WORDS) return { credited: 1, asked: 1 };
  const chance = chanceOf(model, evidence);
  return {
    credited: between(CERTAINLY_OTHER, CERTAINLY_THIS, chance),
    asked: between(LIKELY_OTHER, LIKELY_THIS, chance),
  };
}

const between = (from: number, to: number, chance: number): number =>
  Math.min(1, Math.max(0, (chance - from) / (to - from)));

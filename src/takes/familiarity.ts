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
export const familiarityOf = (outline: Outline, take: Told): number =>
  familiarityFrom(take, familiarityEvidence(outline, take));

/** The same from evidence that was gathered before, by any fitted model. */
export function familiarityFrom(
  take: Told,
  evidence: FamiliarityEvidence,
  model: Logistic<keyof FamiliarityEvidence> = FAMILIARITY_MODEL,
): number {
  if (take.words.length < ENOUGH_WORDS) return 1;
  return Math.min(1, Math.max(0, (chanceOf(model, evidence) - CERTAINLY_OTHER) / (CERTAINLY_THIS - CERTAINLY_OTHER)));
}

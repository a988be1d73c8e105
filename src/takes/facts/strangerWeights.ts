/** What each of `STRANGER_MEASURES` says for a person told wrongly (log odds), and the bias; written by test/accuracy/fit/fitStrangers.mjs. */
export const PERSON_WEIGHTS: readonly number[] = [
  1.7, // words around
  0.77, // meaning of the clause
  1.48, // place in the script
  0.59, // neighbours
  0.01, // right before
  1.24, // right after
  0.75, // role
  -1.6, // another’s role
  0.07, // boss for who has charge
  1.46, // sounds alike
  1.61, // rhymes
  1.67, // first letter
  1.05, // first letters
  1.43, // same title
  -1.72, // title for none
  -1.67, // none for title
  -2.97, // somebody of one’s own
  3.54, // known name
  2.84, // no word
  1.18, // only one missing
  -0.5, // more people missing
  0.79, // only stranger
  -0.86, // more strangers
  0.88, // leads
  2.46, // relevance
  1.24, // short take
  0, // an organisation
  0, // a technology
  0, // does the same job
  0, // same last word
  0, // both streets
  -8.27, // where nothing else speaks
];

/** The same for firms, places and tools. */
export const THING_WEIGHTS: readonly number[] = [
  2.12, // words around
  0.62, // meaning of the clause
  1.37, // place in the script
  1.91, // neighbours
  1.59, // right before
  0.19, // right after
  0, // role
  0, // another’s role
  0, // boss for who has charge
  1.35, // sounds alike
  0, // rhymes
  -0.02, // first letter
  -0.12, // first letters
  0, // same title
  0, // title for none
  0, // none for title
  -1.13, // somebody of one’s own
  2.68, // known name
  2.25, // no word
  0.83, // only one missing
  -0.24, // more people missing
  1.06, // only stranger
  -1.68, // more strangers
  0.9, // leads
  1.66, // relevance
  0.37, // short take
  -0.25, // an organisation
  -0.79, // a technology
  0.51, // does the same job
  1.42, // same last word
  -0.02, // both streets
  -7.33, // where nothing else speaks
];

/** What each of `STRANGER_MEASURES` says for a person told wrongly (log odds), and the bias; written by test/accuracy/fit/fitStrangers.mjs. */
export const PERSON_WEIGHTS: readonly number[] = [
  1.71, // words around
  0.76, // meaning of the clause
  1.12, // place in the script
  0.67, // neighbours
  -0.2, // right before
  1.27, // right after
  0.8, // role
  -1.63, // another’s role
  0.09, // boss for who has charge
  0.88, // sounds alike
  0.87, // rhymes
  1.67, // first letter
  1.09, // first letters
  1.52, // same title
  -1.91, // title for none
  -1.45, // none for title
  -2.86, // somebody of one’s own
  3.3, // known name
  2.71, // no word
  1.15, // only one missing
  -0.69, // more people missing
  0.87, // only stranger
  0.03, // more strangers
  0.91, // leads
  3.02, // relevance
  1.26, // short take
  0, // an organisation
  0, // a technology
  0, // does the same job
  0, // same last word
  0, // both streets
  -8.41, // where nothing else speaks
];

/** The same for firms, places and tools. */
export const THING_WEIGHTS: readonly number[] = [
  2.14, // words around
  0.54, // meaning of the clause
  1.32, // place in the script
  1.79, // neighbours
  1.62, // right before
  0.11, // right after
  0, // role
  0, // another’s role
  0, // boss for who has charge
  1.38, // sounds alike
  0, // rhymes
  -0.12, // first letter
  -0.08, // first letters
  0, // same title
  0, // title for none
  0, // none for title
  -1.33, // somebody of one’s own
  2.67, // known name
  2.37, // no word
  0.85, // only one missing
  -0.29, // more people missing
  1.04, // only stranger
  -1.37, // more strangers
  0.84, // leads
  1.63, // relevance
  0.34, // short take
  -0.47, // an organisation
  -0.78, // a technology
  0.47, // does the same job
  1.44, // same last word
  -0.13, // both streets
  -7.19, // where nothing else speaks
];

/** What each of `STRANGER_MEASURES` says for a person told wrongly (log odds), and the bias; written by test/accuracy/fit/fitStrangers.mjs. */
export const PERSON_WEIGHTS: readonly number[] = [
  1.67, // words around
  0.71, // meaning of the clause
  1.52, // place in the script
  0.78, // neighbours
  0.22, // right before
  1.13, // right after
  0.54, // role
  -1.71, // another’s role
  0.57, // boss for who has charge
  1.41, // sounds alike
  1.6, // rhymes
  1.84, // first letter
  1.07, // first letters
  1.83, // same title
  -2.06, // title for none
  -1.77, // none for title
  -3.01, // somebody of one’s own
  3.56, // known name
  2.87, // no word
  1.19, // only one missing
  -0.65, // more people missing
  0.78, // only stranger
  -0.85, // more strangers
  0.93, // leads
  2.5, // relevance
  1.22, // short take
  0, // an organisation
  0, // a technology
  0, // does the same job
  0, // same last word
  0, // both streets
  -8.28, // where nothing else speaks
];

/** The same for firms, places and tools. */
export const THING_WEIGHTS: readonly number[] = [
  2.17, // words around
  0.53, // meaning of the clause
  1.32, // place in the script
  1.84, // neighbours
  1.64, // right before
  0.2, // right after
  0, // role
  0, // another’s role
  0, // boss for who has charge
  1.53, // sounds alike
  0, // rhymes
  -0.03, // first letter
  -0.16, // first letters
  0, // same title
  0, // title for none
  0, // none for title
  -1.12, // somebody of one’s own
  2.44, // known name
  2.21, // no word
  0.88, // only one missing
  -0.21, // more people missing
  1.23, // only stranger
  -1.59, // more strangers
  0.97, // leads
  1.74, // relevance
  0.45, // short take
  -0.27, // an organisation
  -0.64, // a technology
  0.56, // does the same job
  1.61, // same last word
  -0.06, // both streets
  -7.39, // where nothing else speaks
];

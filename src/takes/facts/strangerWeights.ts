/** What each of `STRANGER_MEASURES` says for a person told wrongly (log odds), and the bias; written by test/accuracy/fit/fitStrangers.mjs. */
export const STRANGER_WEIGHTS: readonly number[] = [
  1.64, // words around
  0.66, // meaning of the clause
  1.1, // place in the script
  1.04, // neighbours
  -0.07, // right before
  0.83, // right after
  0.54, // role
  -1.88, // another’s role
  0.05, // boss for who has charge
  0.89, // sounds alike
  0.91, // rhymes
  1.68, // first letter
  1.01, // first letters
  1.74, // same title
  -2.15, // title for none
  -1.43, // none for title
  -2.8, // somebody of one’s own
  2.81, // known name
  2.81, // no word
  1.18, // only one missing
  -0.76, // more people missing
  1.36, // only stranger
  -0.67, // more strangers
  0.9, // leads
  3.42, // relevance
  1.41, // short take
  -8.42, // where nothing else speaks
];

/** What each of `MEASURES` says for a fact told wrongly (log odds), and the bias; written by test/accuracy/fit/fitStrays.mjs. */
export const STRAY_WEIGHTS: readonly number[] = [
  0.66, // frame
  1.72, // meaning
  1.72, // context
  1.19, // order
  -0.03, // the same thing counted
  -0.05, // nothing counted
  -0.3, // small, nothing counted
  1.68, // slip
  0.67, // one digit off
  3.74, // relevance
  1.06, // lead
  -0.65, // no other fact
  0.24, // rivals
  0.52, // length in the same unit
  -0.84, // length in another unit
  0.44, // amount
  0.69, // ordinal
  -1.34, // times as much
  -0.5, // one said
  0.6, // one told
  -0.47, // weak
  2.3, // short take
  -5, // where nothing else speaks
];

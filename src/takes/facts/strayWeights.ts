/** What each of `MEASURES` says for a fact told wrongly (log odds), and the bias; written by test/accuracy/fit/fitStrays.mjs. */
export const STRAY_WEIGHTS: readonly number[] = [
  0.65, // frame
  1.57, // meaning
  1.61, // context
  1.18, // order
  -0.11, // the same thing counted
  -0.08, // nothing counted
  0, // small, nothing counted
  1.77, // slip
  0.69, // one digit off
  3.38, // relevance
  1.33, // lead
  -0.7, // no other fact
  0.05, // rivals
  0.68, // length in the same unit
  -1.02, // length in another unit
  0.48, // amount
  0.92, // ordinal
  -1.34, // times as much
  -0.61, // one said
  0.55, // one told
  -0.49, // weak
  2.35, // short take
  -4.88, // where nothing else speaks
];

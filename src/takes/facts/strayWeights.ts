/** What each of `MEASURES` says for a fact told wrongly (log odds), and the bias; written by test/accuracy/fit/fitStrays.mjs. */
export const STRAY_WEIGHTS: readonly number[] = [
  0.68, // frame
  1.64, // meaning
  1.68, // context
  0.98, // order
  -0.19, // the same thing counted
  -0.12, // nothing counted
  -0.3, // small, nothing counted
  1.97, // slip
  1.01, // one digit off
  3.84, // relevance
  1.1, // lead
  -0.65, // no other fact
  0.04, // rivals
  0.67, // length in the same unit
  -1.03, // length in another unit
  0.34, // amount
  1.2, // ordinal
  -1.35, // times as much
  -0.2, // one said
  0.64, // one told
  -0.84, // weak
  2.13, // short take
  -4.88, // where nothing else speaks
];

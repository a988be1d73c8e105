/** Evidence a change between speech and silence must bring. Five clear frames of 10 ms carry a change there and back. */
const CHANGE_COST = 2.5;

/**
 * For each frame whether somebody speaks, by evidence of -1 (silence) to +1: Viterbi through two states. A recording
 * starts and ends in silence for free and in speech at the cost of a change.
 */
export function likeliestCourse(evidenceByFrame: Float64Array): boolean[] {
  const frames = evidenceByFrame.length;
  // Bit 0: the best way into silence came from speech; bit 1: the best way into speech came from silence.
  const cameFrom = new Uint8Array(frames);
  let silence = 0;
  let speech = -CHANGE_COST;
  for (let frame = 0; frame < frames; frame++) {
    const stopped = speech - CHANGE_COST;
    const started = silence - CHANGE_COST;
    cameFrom[frame] = (stopped > silence ? 1 : 0) | (started > speech ? 2 : 0);
    const value = evidenceByFrame[frame]!;
    const nextSilence = Math.max(silence, stopped) - value;
    speech = Math.max(speech, started) + value;
    silence = nextSilence;
  }
  const course: boolean[] = Array.from({ length: frames });
  let speaking = speech - CHANGE_COST > silence;
  for (let frame = frames - 1; frame >= 0; frame--) {
    course[frame] = speaking;
    if (cameFrom[frame]! & (speaking ? 2 : 1)) speaking = !speaking;
  }
  return course;
}

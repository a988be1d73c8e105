import { CANDIDATES, OCTAVE_COST, PITCH_CEILING_HZ, PITCH_FLOOR_HZ, type PitchCandidates } from './pitchCandidates.ts';

/** Boersma 1993, and Praat's standard settings: how periodic a voiced frame is at least, and how loud. */
const VOICING_THRESHOLD = 0.45;
const SILENCE_THRESHOLD = 0.03;
/** Costs of a jump by an octave and of a change between voiced and unvoiced; per 10 ms, which is the step here. */
const OCTAVE_JUMP_COST = 0.35;
const VOICED_UNVOICED_COST = 0.14;

export const PITCH_SETTINGS = {
  pitchFloorHz: PITCH_FLOOR_HZ,
  pitchCeilingHz: PITCH_CEILING_HZ,
  voicingThreshold: VOICING_THRESHOLD,
} as const;

/**
 * The pitch of each frame in Hz, 0 where it is unvoiced: the cheapest path through all candidates (Viterbi), after
 * Boersma 1993. Noise between words has no pitch.
 * @param isSpeech 1 for each frame that may be voiced at all
 */
export function pitchPath(candidates: PitchCandidates, isSpeech: Uint8Array): Float32Array {
  const { frames, peaks, values } = candidates;
  const loudest = peaks.reduce((most, peak) => Math.max(most, peak), 0) || 1;
  const states = CANDIDATES + 1;
  const cameFrom = new Uint8Array(frames * states);
  let worth = new Float64Array(states);
  let next = new Float64Array(states);
  let octaves = new Float64Array(states);
  let octavesBefore = new Float64Array(states);
  // State 0 is unvoiced; an absent candidate can't be reached.
  for (let frame = 0; frame < frames; frame++) {
    const quietness = 2 - (peaks[frame]! / loudest / SILENCE_THRESHOLD) * (1 + VOICING_THRESHOLD);
    const isVoiceable = isSpeech[frame] === 1;
    for (let state = 0; state < states; state++) {
      const at = (frame * CANDIDATES + state - 1) * 2;
      const hz = state === 0 || !isVoiceable ? 0 : values[at]!;
      octaves[state] = hz > 0 ? Math.log2(hz / PITCH_FLOOR_HZ) : 0;
      const strength =
        state === 0
          ? VOICING_THRESHOLD + Math.max(0, quietness)
          : hz > 0
            ? values[at + 1]! + OCTAVE_COST * octaves[state]!
            : -Infinity;
      let best = -Infinity;
      let from = 0;
      if (strength > -Infinity) {
        for (let before = 0; before < states; before++) {
          const cost =
            frame === 0 || (state === 0 && before === 0)
              ? 0
              : state === 0 || before === 0
                ? VOICED_UNVOICED_COST
                : OCTAVE_JUMP_COST * Math.abs(octaves[state]! - octavesBefore[before]!);
          const value = worth[before]! - cost;
          if (value > best) {
            best = value;
            from = before;
          }
        }
      }
      next[state] = best + strength;
      cameFrom[frame * states + state] = from;
    }
    [worth, next] = [next, worth];
    [octaves, octavesBefore] = [octavesBefore, octaves];
  }
  const pitch = new Float32Array(frames);
  let state = worth.indexOf(Math.max(...worth));
  for (let frame = frames - 1; frame >= 0; frame--) {
    pitch[frame] = state === 0 ? 0 : values[(frame * CANDIDATES + state - 1) * 2]!;
    state = cameFrom[frame * states + state]!;
  }
  return pitch;
}

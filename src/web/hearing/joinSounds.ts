import type { Sound } from '../../speech/model.ts';

/** Blocks of one sound, in order, as one. All have the same rate. Throws where there is none. */
export function joinSounds(blocks: readonly Sound[]): Sound {
  const [first] = blocks;
  if (first === undefined) throw new Error('There is no sound to join.');
  const samples = new Float32Array(blocks.reduce((sum, block) => sum + block.samples.length, 0));
  let at = 0;
  for (const block of blocks) {
    samples.set(block.samples, at);
    at += block.samples.length;
  }
  return { samples, sampleRateHz: first.sampleRateHz };
}

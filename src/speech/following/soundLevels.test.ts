import { describe, expect, it } from 'vitest';
import { DECODER_RATE_HZ } from './phoneticDecoder.ts';
import { SoundLevels } from './soundLevels.ts';

/** Bursts of a tone that die away by 60 dB within `decayMs`, over noise of so many dBFS. */
function levelsOf(decayMs: number, bursts: number, noiseDbfs: number): SoundLevels {
  const samples = new Float32Array(bursts * DECODER_RATE_HZ);
  let seed = 1;
  for (let i = 0; i < samples.length; i++) {
    const atMs = ((i % DECODER_RATE_HZ) / DECODER_RATE_HZ) * 1000;
    const decay = atMs < 300 ? 1 : 10 ** ((-3 * (atMs - 300)) / decayMs);
    seed = (seed * 16_807) % 2_147_483_647;
    const noise = (seed / 1_073_741_823.5 - 1) * 10 ** (noiseDbfs / 20);
    samples[i] = 0.3 * decay * Math.sin(i * 0.2) + noise;
  }
  const levels = new SoundLevels();
  levels.push(samples);
  return levels;
}

describe('how quickly sound falls into silence', () => {
  it('is a matter of some milliseconds where nothing echoes', () => {
    expect(levelsOf(20, 20, -70).fallMs()).toBeLessThanOrEqual(20);
  });

  it('takes as long as the room sounds where it echoes', () => {
    // 20 of 60 dB.
    expect(levelsOf(400, 20, -70).fallMs()).toBeGreaterThan(100);
    expect(levelsOf(400, 20, -70).fallMs()).toBeLessThan(160);
  });

  it('is not known where noise hides it, or too little was said', () => {
    expect(levelsOf(400, 20, -20).fallMs()).toBeNull();
    expect(levelsOf(400, 3, -70).fallMs()).toBeNull();
  });
});

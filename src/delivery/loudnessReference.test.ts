import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import type { Sound } from '../speech/model.ts';
import { syntheticVoice } from '../speech/testing/syntheticVoice.ts';
import { integratedLufs, loudnessMeter } from './loudness.ts';

/** What the package exports to its own glue, which needs a bundler; this loads it without. */
interface Ebur128 {
  readonly memory: { readonly buffer: ArrayBuffer };
  readonly __wbindgen_malloc: (bytes: number) => number;
  readonly ebur128_integrated_mono: (sampleRateHz: number, at: number, length: number) => number;
}

interface Engine {
  instantiate(bytes: Uint8Array, imports: object): Promise<{ readonly instance: { readonly exports: unknown } }>;
}

/** Integrated loudness of one channel, LUFS, by the library ebur128: what ours is checked against. */
async function referenceLoudness(): Promise<(sound: Sound) => number> {
  const path = createRequire(import.meta.url).resolve('ebur128-wasm/ebur128_wasm_bg.wasm');
  const nothing = () => 0;
  const imports = {
    __wbg_new_693216e109162396: nothing,
    __wbg_stack_0ddaca5d1abfb52f: nothing,
    __wbg_error_09919627ac0992f5: nothing,
    __wbindgen_object_drop_ref: nothing,
  };
  const engine = (globalThis as unknown as { readonly WebAssembly: Engine }).WebAssembly;
  const { instance } = await engine.instantiate(await readFile(path), { './ebur128_wasm_bg.js': imports });
  const library = instance.exports as Ebur128;
  return ({ samples, sampleRateHz }) => {
    // The library frees what it is given.
    const at = library['__wbindgen_malloc'](samples.length * 4);
    new Float32Array(library.memory.buffer, at, samples.length).set(samples);
    return library.ebur128_integrated_mono(sampleRateHz, at, samples.length);
  };
}

const reference = await referenceLoudness();
const span = (startMs: number, endMs: number) => ({ startMs, endMs });

describe('beside the library ebur128, within 0.3 LU', () => {
  const spoken = [span(400, 3000), span(3900, 6500), span(9000, 11_000)];
  it.each([
    ['a voice in a quiet room', { noise: 0.0005 }, 48_000],
    ['a voice in a loud room', { noise: 0.03 }, 48_000],
    ['a faint voice', { amplitude: 0.004 }, 48_000],
    ['a loud voice', { amplitude: 0.95 }, 44_100],
    ['a voice at 16 kHz', { noise: 0.002 }, 16_000],
  ])('%s', (_, room, sampleRateHz) => {
    const sound = syntheticVoice({ durationMs: 12_000, spoken, sampleRateHz, ...room });
    expect(Math.abs(integratedLufs(sound)! - reference(sound))).toBeLessThan(0.3);
  });
});

describe('loudness range', () => {
  /** One tone after the other, 20 s each, as EBU Tech 3342 checks its meters (there in two channels, 3 dB louder). */
  function tones(dbfs: readonly number[]): number | null {
    const sampleRateHz = 16_000;
    const each = 20 * sampleRateHz;
    const meter = loudnessMeter(sampleRateHz);
    for (const level of dbfs) {
      const amplitude = 10 ** (level / 20);
      meter.push(
        Float32Array.from({ length: each }, (_, i) => amplitude * Math.sin((2 * Math.PI * 1000 * i) / sampleRateHz)),
      );
    }
    return meter.finish().rangeLu;
  }

  it.each([
    [[-20, -30], 10],
    [[-20, -15], 5],
    [[-40, -20], 20],
    [[-50, -35, -20, -35, -50], 15],
  ])('of tones at %j dBFS is %i LU', (dbfs, expected) => {
    expect(Math.abs(tones(dbfs)! - expected)).toBeLessThan(1);
  });

  it('is unknown for less than a few seconds', () => {
    const meter = loudnessMeter(16_000);
    meter.push(syntheticVoice({ durationMs: 3500, spoken: [span(0, 3500)] }).samples);
    expect(meter.finish().rangeLu).toBeNull();
  });
});

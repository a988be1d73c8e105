import { describe, expect, it } from 'vitest';
import { findWavSamples, levelOfPcm16, wavFrom } from './wavBytes.ts';

/** One channel of 16 bits at 8 kHz; the lengths as a recorder leaves them that was cut off. */
function unfinished(samples: Int16Array, extra = false): Uint8Array {
  const list = extra ? Buffer.concat([Buffer.from('LIST'), Buffer.from([3, 0, 0, 0, 1, 2, 3, 0])]) : Buffer.alloc(0);
  const head = Buffer.alloc(36);
  head.write('RIFF', 0);
  head.writeUInt32LE(0xffffffff, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(8000, 24);
  head.writeUInt32LE(16_000, 28);
  head.writeUInt16LE(2, 32);
  head.writeUInt16LE(16, 34);
  const data = Buffer.from([...Buffer.from('data'), 0xff, 0xff, 0xff, 0xff]);
  return Buffer.concat([head, list, data, Buffer.from(samples.buffer)]);
}

describe('the bytes of a recording', () => {
  it('are found behind other chunks, and not before they have come', () => {
    expect(findWavSamples(unfinished(new Int16Array(4)))).toMatchObject({ start: 44, frameBytes: 2 });
    expect(findWavSamples(unfinished(new Int16Array(4), true))).toMatchObject({ start: 56, bytesPerSecond: 16_000 });
    expect(findWavSamples(unfinished(new Int16Array(4)).subarray(0, 30))).toBeNull();
    expect(findWavSamples(new Uint8Array(100))).toBeNull();
  });

  it('become a file whose lengths are right, without what came before the start', () => {
    const wav = wavFrom(unfinished(Int16Array.of(1, 2, 3, 4), true), 3)!;
    const view = new DataView(wav.buffer);
    expect(view.getUint32(4, true)).toBe(wav.length - 8);
    expect(view.getUint32(40, true)).toBe(6);
    expect([44, 46, 48].map((at) => view.getInt16(at, true))).toEqual([2, 3, 4]);
    expect(wavFrom(unfinished(new Int16Array(0)), 0)).toBeNull();
    expect(wavFrom(unfinished(Int16Array.of(1)), 2)).toBeNull();
  });

  it('have a level', () => {
    const loud = new Uint8Array(Int16Array.of(16_384, -16_384).buffer);
    expect(levelOfPcm16(loud)).toBeCloseTo(-6.02, 1);
    expect(levelOfPcm16(new Uint8Array(8))).toBe(-Infinity);
  });
});

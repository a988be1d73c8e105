import { describe, expect, it } from 'vitest';
import { opusPacketMs } from './opusPacket.ts';

describe('length of an Opus packet', () => {
  it.each([
    ['one 20 ms frame of full-band CELT', [31 << 3], 20],
    ['two 20 ms frames of wide-band SILK', [(9 << 3) | 1], 40],
    ['three 20 ms frames, counted', [(31 << 3) | 3, 3], 60],
    ['one 2.5 ms frame', [28 << 3], 2.5],
    ['nothing', [], 0],
  ])('is right for %s', (_, bytes, ms) => {
    expect(opusPacketMs(Uint8Array.from(bytes))).toBe(ms);
  });
});

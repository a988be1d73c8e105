import { describe, expect, it } from 'vitest';
import { mp3FrameLength, soundKindOf } from './soundKind.ts';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))));
/** MPEG 1, layer III, 128 kbit/s at 44.1 kHz, one frame of 417 bytes. */
const frame = bytes(
  [0xff, 0xfb, 0x90, 0x00],
  Array.from({ length: 413 }, () => 0),
);

describe('what bytes are', () => {
  it.each<[string, Uint8Array, ReturnType<typeof soundKindOf>]>([
    ['WAV', bytes('RIFF\0\0\0\0WAVE'), 'wav'],
    ['a large WAV', bytes('RF64\xff\xff\xff\xffWAVE'), 'wav'],
    ['another RIFF', bytes('RIFF\0\0\0\0AVI '), 'none'],
    ['FLAC', bytes('fLaC'), 'flac'],
    ['FLAC behind a tag', bytes('ID3\x04\0\0\0\0\0\x02ab', 'fLaC'), 'flac'],
    ['Ogg', bytes('OggS\0'), 'ogg'],
    ['WebM', bytes([0x1a, 0x45, 0xdf, 0xa3]), 'matroska'],
    ['M4A', bytes([0, 0, 0, 24], 'ftypM4A '), 'mp4'],
    ['QuickTime', bytes([0, 0, 0, 8], 'wide'), 'mp4'],
    ['two frames of MP3', Buffer.concat([frame, frame]), 'mp3'],
    ['one frame and text', Buffer.concat([frame, Buffer.from('hello')]), 'none'],
    ['a tag and nothing known', bytes('ID3\x04\0\0\0\0\0\x02ab'), 'mp3'],
    ['text', bytes('What I did last summer'), 'none'],
    ['nothing', bytes(), 'none'],
  ])('is told for %s', (_, content, kind) => {
    expect(soundKindOf(content)).toBe(kind);
  });

  it('is never sound for a picture or an archive', () => {
    for (const head of ['\x89PNG\r\n\x1a\n', 'PK\x03\x04', '%PDF-1.7', '\xff\xd8\xff\xe0\0\x10JFIF'])
      expect(
        soundKindOf(
          bytes(
            head,
            Array.from({ length: 500 }, (_, i) => (i * 37) % 256),
          ),
        ),
      ).toBe('none');
  });
});

describe('a frame of MP3', () => {
  it('has the length that its head says', () => {
    expect(mp3FrameLength(frame, 0)).toBe(417);
    // MPEG 2, 64 kbit/s at 16 kHz.
    expect(mp3FrameLength(bytes([0xff, 0xf3, 0x88, 0x00]), 0)).toBe(288);
  });

  it('is none for bitrates and rates that do not exist', () => {
    expect(mp3FrameLength(bytes([0xff, 0xfb, 0xf0, 0x00]), 0)).toBeNull();
    expect(mp3FrameLength(bytes([0xff, 0xfb, 0x9c, 0x00]), 0)).toBeNull();
  });
});

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { measureDelivery } from '../../delivery/measureDelivery.ts';
import { decodeAudioFile } from './decodeAudioFile.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'audio-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const fixture = (name: string): Buffer => {
  const chunks = new URL(`../../../test/fixtures/sound/${name}/`, import.meta.url);
  return Buffer.concat(
    readdirSync(chunks)
      .sort()
      .map((file) => readFileSync(new URL(file, chunks))),
  );
};

function put(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

interface Wav {
  readonly coding?: number;
  readonly bits: number;
  readonly channels?: number;
  readonly rate?: number;
  readonly dataLength?: number;
  readonly extensible?: boolean;
  readonly before?: Buffer;
}

/** A WAV file around sample bytes. */
function wav(
  data: Buffer,
  { coding = 1, bits, channels = 1, rate = 16_000, dataLength, extensible, before }: Wav,
): Buffer {
  const format = Buffer.alloc(extensible ? 40 : 16);
  format.writeUInt16LE(extensible ? 0xfffe : coding, 0);
  format.writeUInt16LE(channels, 2);
  format.writeUInt32LE(rate, 4);
  format.writeUInt16LE((channels * bits) / 8, 12);
  format.writeUInt16LE(bits, 14);
  if (extensible) format.writeUInt16LE(coding, 24);
  const chunk = (name: string, body: Buffer, length = body.length) => {
    const head = Buffer.alloc(8);
    head.write(name, 'latin1');
    head.writeUInt32LE(length, 4);
    return Buffer.concat([head, body, Buffer.alloc(body.length % 2)]);
  };
  return Buffer.concat([
    Buffer.from('RIFF\0\0\0\0WAVE', 'latin1'),
    chunk('fmt ', format),
    before ?? Buffer.alloc(0),
    chunk('data', data, dataLength),
  ]);
}

async function samplesOf(path: string): Promise<number[]> {
  const result = await decodeAudioFile(path);
  if (!result.ok) throw new Error(result.error.message);
  return [...result.value.samples];
}

describe('WAV', () => {
  const bytesOf = (write: (buffer: Buffer) => void, length: number) => {
    const buffer = Buffer.alloc(length);
    write(buffer);
    return buffer;
  };

  it.each<[string, Buffer, Wav]>([
    ['8 bits', Buffer.from([0, 128, 192]), { bits: 8 }],
    ['16 bits', bytesOf((b) => [-32768, 0, 16384].forEach((v, i) => b.writeInt16LE(v, i * 2)), 6), { bits: 16 }],
    ['24 bits', bytesOf((b) => [-8388608, 0, 4194304].forEach((v, i) => b.writeIntLE(v, i * 3, 3)), 9), { bits: 24 }],
    [
      '32 bits',
      bytesOf((b) => [-2147483648, 0, 1073741824].forEach((v, i) => b.writeInt32LE(v, i * 4)), 12),
      { bits: 32 },
    ],
    [
      '32-bit float',
      bytesOf((b) => [-1, 0, 0.5].forEach((v, i) => b.writeFloatLE(v, i * 4)), 12),
      { coding: 3, bits: 32 },
    ],
    [
      '64-bit float',
      bytesOf((b) => [-1, 0, 0.5].forEach((v, i) => b.writeDoubleLE(v, i * 8)), 24),
      { coding: 3, bits: 64 },
    ],
    [
      'the extensible form',
      bytesOf((b) => [-1, 0, 0.5].forEach((v, i) => b.writeFloatLE(v, i * 4)), 12),
      { coding: 3, bits: 32, extensible: true },
    ],
  ])('reads %s', async (_, data, format) => {
    expect(await samplesOf(put('a.wav', wav(data, format)))).toEqual([-1, 0, 0.5]);
  });

  it('mixes two channels to one and keeps the rate', async () => {
    const data = Buffer.alloc(8);
    [16384, 0, -16384, 16384].forEach((value, i) => data.writeInt16LE(value, i * 2));
    const result = await decodeAudioFile(put('a.wav', wav(data, { bits: 16, channels: 2, rate: 44_100 })));
    expect(result).toMatchObject({ ok: true, value: { sampleRateHz: 44_100 } });
    if (result.ok) expect([...result.value.samples]).toEqual([0.25, 0]);
  });

  it('passes over other chunks, also of odd length', async () => {
    const before = Buffer.from('LIST\x03\0\0\0abc\0', 'latin1');
    expect(await samplesOf(put('a.wav', wav(Buffer.from([128, 255]), { bits: 8, before })))).toHaveLength(2);
  });

  it('reads what is there when the header promises more', async () => {
    expect(await samplesOf(put('a.wav', wav(Buffer.alloc(5), { bits: 16, dataLength: 0xffffffff })))).toEqual([
      0, 0, 0,
    ]);
  });

  it.each<[string, Buffer]>([
    ['a telephone coding', wav(Buffer.alloc(4), { coding: 7, bits: 8 })],
    ['no channels', wav(Buffer.alloc(4), { bits: 16, channels: 0 })],
    ['only a head', wav(Buffer.alloc(4), { bits: 16 }).subarray(0, 20)],
  ])('explains %s', async (_, bytes) => {
    expect(await decodeAudioFile(put('a.wav', bytes))).toMatchObject({
      ok: false,
      error: { code: 'audio-undecodable' },
    });
  });
});

describe('Opus, recorded by a browser', () => {
  it.each(['webm-opus', 'mp4-opus'])('hears the bursts of sound in %s', async (name) => {
    const result = await decodeAudioFile(put('take', fixture(name)));
    if (!result.ok) throw new Error(result.error.message);
    expect(result.value.sampleRateHz).toBe(48_000);
    const delivery = measureDelivery(result.value);
    expect(Math.abs(delivery.durationMs - 3700)).toBeLessThan(150);
    expect(delivery.pauses).toHaveLength(2);
    // The bursts last 800, 700 and 400 ms, with 600 and 400 ms between them.
    const lengths = delivery.speech.map(({ startMs, endMs }) => endMs - startMs);
    [800, 700, 400].forEach((ms, i) => expect(Math.abs((lengths[i] ?? 0) - ms)).toBeLessThan(40));
  });

  it('reads up to a torn end', async () => {
    const bytes = fixture('webm-opus');
    const samples = await samplesOf(put('torn.webm', bytes.subarray(0, 6000)));
    expect(samples.length).toBeGreaterThan(48_000);
  });
});

describe('what cannot be decoded', () => {
  it('names a missing file', async () => {
    const result = await decodeAudioFile(join(folder, 'gone.wav'));
    expect(result).toMatchObject({ ok: false, error: { code: 'audio-missing' } });
    if (!result.ok) expect(result.error.message).toContain('gone.wav');
  });

  it.each<[string, () => string]>([
    ['a text', () => put('a.mp3', Buffer.from('these are words'))],
    ['nothing', () => put('b.wav', Buffer.alloc(0))],
    ['random bytes', () => put('c.webm', Buffer.from(Array.from({ length: 3000 }, (_, i) => (i * 7919) % 251)))],
    ['a folder', () => folder],
  ])('says what works instead of %s', async (_, path) => {
    const result = await decodeAudioFile(path());
    expect(result).toMatchObject({ ok: false, error: { code: 'audio-undecodable' } });
  });

  it('names what can be decoded and the way there', async () => {
    const result = await decodeAudioFile(put('a.mp3', Buffer.from('these are words')));
    if (result.ok) throw new Error('decoded');
    for (const word of ['WAV', 'WebM', 'Ogg', 'ffmpeg']) expect(result.error.message).toContain(word);
  });
});

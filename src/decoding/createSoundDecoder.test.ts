import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  BufferTarget,
  EncodedAudioPacketSource,
  EncodedPacketSink,
  type InputAudioTrack,
  MkvOutputFormat,
  Mp4OutputFormat,
  Output,
} from 'mediabunny';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { measureDelivery } from '../delivery/measureDelivery.ts';
import { bundleScript } from '../storage/testing/bundle.ts';
import { createSoundDecoder, type NodeSoundDecoder } from './createSoundDecoder.ts';
import { decodeInWorker } from './decodeInWorker.ts';
import { findOutsideDecoder } from './outsideDecoder.ts';
import { openInput, soundTrackOf } from './soundTrack.ts';

let folder = '';
let script = '';
/** On this thread and with no program of the machine, so that a test says the same everywhere. */
const here = createSoundDecoder({ workerScript: null, outside: async () => null });
const decodeAudioFile = (path: string) => here.decodeFile(path);
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'audio-'));
  script = await bundleScript(join(import.meta.dirname, 'worker.ts'), join(folder, 'worker'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const fixture = (name: string): Buffer => {
  const chunks = new URL(`../../test/fixtures/sound/${name}/`, import.meta.url);
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
  return [...result.value.sound.samples];
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
    expect(result).toMatchObject({ ok: true, value: { sound: { sampleRateHz: 44_100 }, channels: 2 } });
    if (result.ok) expect([...result.value.sound.samples]).toEqual([0.25, 0]);
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

  it('warns of a file that ends early, and not of one that never knew its length', async () => {
    const second = Buffer.alloc(32_000, 1);
    const warningsOf = async (dataLength: number) => {
      const result = await decodeAudioFile(put('a.wav', wav(second, { bits: 16, dataLength })));
      return result.ok ? result.value.warnings.map(({ code }) => code) : null;
    };
    expect(await warningsOf(96_000)).toEqual(['audio-truncated']);
    expect(await warningsOf(0xffffffff)).toEqual([]);
    expect(await warningsOf(0)).toEqual([]);
    expect(await warningsOf(32_000)).toEqual([]);
  });

  it.each([8_000, 11_025, 96_000, 192_000])('keeps a rate of %i Hz', async (rate) => {
    const result = await decodeAudioFile(put('a.wav', wav(Buffer.alloc(rate * 2), { bits: 16, rate })));
    expect(result).toMatchObject({ ok: true, value: { sound: { sampleRateHz: rate }, warnings: [] } });
  });

  it('never hands on a value that is no number', async () => {
    const data = Buffer.alloc(8);
    data.writeFloatLE(NaN, 0);
    data.writeFloatLE(Infinity, 4);
    expect(await samplesOf(put('a.wav', wav(data, { coding: 3, bits: 32 })))).toEqual([0, 0]);
  });

  it.each<[string, Buffer, string]>([
    ['a telephone coding', wav(Buffer.alloc(4), { coding: 7, bits: 8 }), 'audio-undecodable'],
    ['no channels', wav(Buffer.alloc(4), { bits: 16, channels: 0 }), 'audio-damaged'],
    ['only a head', wav(Buffer.alloc(4), { bits: 16 }).subarray(0, 20), 'audio-damaged'],
    ['no samples', wav(Buffer.alloc(0), { bits: 16 }), 'audio-damaged'],
  ])('explains %s', async (_, bytes, code) => {
    expect(await decodeAudioFile(put('a.wav', bytes))).toMatchObject({ ok: false, error: { code } });
  });
});

describe('Opus, recorded by a browser', () => {
  it.each(['webm-opus', 'mp4-opus'])('hears the bursts of sound in %s', async (name) => {
    const result = await decodeAudioFile(put('take', fixture(name)));
    if (!result.ok) throw new Error(result.error.message);
    expect(result.value.sound.sampleRateHz).toBe(48_000);
    const delivery = measureDelivery(result.value.sound);
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

const imported = (name: string): Buffer =>
  readFileSync(new URL(`../../test/fixtures/sound/imported/${name}`, import.meta.url));

/** The bursts that all imported fixtures have, in ms from the start. */
const BURSTS = [
  [400, 1200],
  [1800, 2500],
  [2900, 3300],
] as const;

/** An MP3 encoder that leaves no note on its delay (SoX) makes all begin 1,105 samples late: 69 ms at 16 kHz. */
const MP3_DELAY_MS = 80;

async function expectBursts(path: string, toleranceMs = 40): Promise<void> {
  const result = await decodeAudioFile(path);
  if (!result.ok) throw new Error(result.error.message);
  expect(result.value.warnings).toEqual([]);
  const { speech } = measureDelivery(result.value.sound);
  expect(speech).toHaveLength(BURSTS.length);
  for (const [i, [startMs, endMs]] of BURSTS.entries()) {
    expect(Math.abs(speech[i]!.startMs - startMs)).toBeLessThan(toleranceMs);
    expect(Math.abs(speech[i]!.endMs - endMs)).toBeLessThan(toleranceMs + 60);
  }
}

/** A file's packets in another container. */
async function inContainer(bytes: Buffer, format: MkvOutputFormat | Mp4OutputFormat): Promise<Buffer> {
  const track = (await soundTrackOf(openInput(bytes))) as InputAudioTrack;
  const source = new EncodedAudioPacketSource((await track.getCodec())!);
  const output = new Output({ format, target: new BufferTarget() });
  output.addAudioTrack(source);
  await output.start();
  const decoderConfig = (await track.getDecoderConfig())!;
  for await (const packet of new EncodedPacketSink(track).packets()) await source.add(packet, { decoderConfig });
  await output.finalize();
  return Buffer.from(output.target.buffer!);
}

describe('recordings of other programs', () => {
  it.each([
    ['bursts.mp3', 'mp3', 1],
    ['bursts.ogg', 'vorbis', 2],
    ['bursts.flac', 'flac', 1],
  ])('hears the bursts of sound in %s', async (name, codec, channels) => {
    const path = put(name, imported(name));
    await expectBursts(path, codec === 'mp3' ? MP3_DELAY_MS : undefined);
    expect(await decodeAudioFile(path)).toMatchObject({ ok: true, value: { codec, channels } });
  });

  it.each([
    ['MP3 in MP4', 'bursts.mp3', () => new Mp4OutputFormat()],
    ['MP3 in Matroska', 'bursts.mp3', () => new MkvOutputFormat()],
    ['FLAC in MP4', 'bursts.flac', () => new Mp4OutputFormat()],
    ['FLAC in Matroska', 'bursts.flac', () => new MkvOutputFormat()],
    ['Vorbis in Matroska', 'bursts.ogg', () => new MkvOutputFormat()],
  ])('hears them in %s', async (_, name, format) => {
    await expectBursts(put('a.bin', await inContainer(imported(name), format())), MP3_DELAY_MS);
  });

  it('goes by the content, not by the name', async () => {
    await expectBursts(put('song.wav', imported('bursts.mp3')), MP3_DELAY_MS);
    await expectBursts(put('voice.mp3', imported('bursts.flac')));
  });

  it('finds MP3 behind a tag and behind zeros', async () => {
    const tag = Buffer.concat([Buffer.from('ID3\x04\0\0\0\0\x02\x10', 'latin1'), Buffer.alloc(0x110)]);
    await expectBursts(put('a.mp3', Buffer.concat([tag, imported('bursts.mp3')])), MP3_DELAY_MS);
    await expectBursts(put('b.mp3', Buffer.concat([Buffer.alloc(500), imported('bursts.mp3')])), MP3_DELAY_MS);
  });

  it.each(['bursts.mp3', 'bursts.ogg', 'bursts.flac'])('uses what is there of a torn %s', async (name) => {
    const bytes = imported(name);
    const result = await decodeAudioFile(put(name, bytes.subarray(0, Math.floor(bytes.length * 0.7))));
    if (!result.ok) throw new Error(result.error.message);
    const { samples, sampleRateHz } = result.value.sound;
    expect(samples.length / sampleRateHz).toBeGreaterThan(1.5);
    expect(samples.length / sampleRateHz).toBeLessThan(3);
  });

  it('says that a FLAC file ends early: it knows its length', async () => {
    const bytes = imported('bursts.flac');
    const result = await decodeAudioFile(put('a.flac', bytes.subarray(0, Math.floor(bytes.length * 0.6))));
    expect(result.ok && result.value.warnings.map(({ code }) => code)).toEqual(['audio-truncated']);
  });
});

describe('in a worker', () => {
  let inWorker: NodeSoundDecoder;
  beforeAll(() => {
    inWorker = createSoundDecoder({ workerScript: script, outside: async () => null });
  });

  it('gives the same samples, and tells how far it is', async () => {
    const path = put('a.ogg', imported('bursts.ogg'));
    const fractions: number[] = [];
    const result = await inWorker.decodeFile(path, { onFraction: (fraction) => fractions.push(fraction) });
    expect(result).toEqual(await decodeAudioFile(path));
    expect(fractions.at(-1)).toBe(1);
  });

  it('ends when it is cancelled', async () => {
    const controller = new AbortController();
    const decoding = inWorker.decodeBytes(imported('bursts.mp3'), 'a.mp3', { signal: controller.signal });
    controller.abort();
    expect(await decoding).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(await inWorker.decodeBytes(imported('bursts.mp3'), 'a.mp3', { signal: controller.signal })).toMatchObject({
      error: { code: 'cancelled' },
    });
  });

  it('survives a decoder that ends or throws', async () => {
    for (const body of ['process.exit(3);', 'throw new Error("out of memory");']) {
      const broken = createSoundDecoder({
        workerScript: put('broken.mjs', Buffer.from(body)),
        outside: async () => null,
      });
      expect(await broken.decodeFile(put('a.flac', imported('bursts.flac')))).toMatchObject({
        ok: false,
        error: { code: 'audio-damaged' },
      });
    }
  });

  it('gives up a decoder that gets no further', async () => {
    const endless = put('endless.mjs', Buffer.from('for (;;);'));
    const decoded = await decodeInWorker(endless, { path: endless }, { kind: 'measures' }, { stallMs: 100 });
    expect(decoded).toMatchObject({ ok: false, error: { kind: 'damaged' } });
  });

  it('reads a stored recording, and leaves its bytes alone', async () => {
    const bytes = new Uint8Array(imported('bursts.flac'));
    const recording = {
      mimeType: 'audio/flac',
      sizeBytes: bytes.length,
      read: async (start: number, end: number) => bytes.subarray(start, end),
    };
    const result = await inWorker.decode(recording);
    expect(result).toMatchObject({ ok: true, value: { codec: 'flac' } });
    expect(bytes.length).toBeGreaterThan(0);
  });

  it.each(['bursts.mp3', 'bursts.ogg', 'bursts.flac'])('measures %s as it would measure all of it', async (name) => {
    const path = put(name, imported(name));
    const whole = await decodeAudioFile(path);
    if (!whole.ok) throw new Error(whole.error.message);
    const { sound, ...facts } = whole.value;
    const expected = { ok: true, value: { ...facts, delivery: measureDelivery(sound) } };
    expect(await inWorker.measureFile(path)).toEqual(expected);
    expect(await here.measureFile(path)).toEqual(expected);
  });

  it.each([16_000, 48_000])(
    'hands pieces over one after the other, at 16 kHz at the most, from %i Hz',
    async (rate) => {
      const data = Buffer.alloc(rate * 4);
      for (let i = 0; i < rate * 2; i++) data.writeInt16LE(Math.round(8000 * Math.sin((i / rate) * 600)), i * 2);
      const path = put('a.wav', wav(data, { bits: 16, rate }));
      const heard: number[] = [];
      let taking = 0;
      const result = await inWorker.hearFile(path, async (samples, sampleRateHz) => {
        expect([++taking, sampleRateHz]).toEqual([1, 16_000]);
        heard.push(...samples);
        await Promise.resolve();
        taking--;
      });
      expect(result).toMatchObject({ ok: true, value: { codec: 'pcm-s16' } });
      const whole = await inWorker.decodeFile(path, { mostRateHz: 16_000 });
      expect(whole.ok && heard).toEqual(whole.ok && [...whole.value.sound.samples]);
    },
  );

  it('passes on why a listener wants no more', async () => {
    const path = put('a.wav', wav(Buffer.alloc(32_000), { bits: 16 }));
    const stop = new Error('enough');
    for (const decoder of [inWorker, here])
      await expect(decoder.hearFile(path, () => Promise.reject(stop))).rejects.toBe(stop);
  });

  it.each(['webm-opus', 'mp4-opus'])('reads a stored %s by ranges', async (name) => {
    const bytes = new Uint8Array(fixture(name));
    const read: number[] = [];
    const recording = {
      mimeType: 'audio/webm',
      sizeBytes: bytes.length,
      read: async (start: number, end: number) => {
        read.push(end - start);
        return bytes.slice(start, end);
      },
    };
    const stored = await inWorker.decode(recording);
    const whole = await inWorker.decodeFile(put('take', bytes), { mostRateHz: 16_000 });
    expect(stored).toEqual(whole);
    expect(read.length).toBeGreaterThan(1);
  });

  it('names a file that is not there', async () => {
    expect(await inWorker.decodeFile(join(folder, 'gone.wav'))).toMatchObject({
      ok: false,
      error: { code: 'audio-missing' },
    });
  });
});

describe('AAC', () => {
  /** A program in a folder of its own, called ffmpeg, that runs the given shell script. */
  const program = (lines: string): (() => ReturnType<typeof findOutsideDecoder>) => {
    const bin = mkdtempSync(join(folder, 'bin-'));
    writeFileSync(join(bin, 'ffmpeg'), `#!/bin/sh\n${lines}\n`);
    chmodSync(join(bin, 'ffmpeg'), 0o755);
    return () => findOutsideDecoder(bin, 'linux');
  };

  it('says by which decoder it could be read', async () => {
    const result = await decodeAudioFile(put('memo.m4a', imported('bursts.m4a')));
    expect(result).toMatchObject({ ok: false, error: { code: 'audio-undecodable' } });
    if (!result.ok) for (const word of ['AAC', 'ffmpeg', 'browser']) expect(result.error.message).toContain(word);
  });

  it.skipIf(process.platform === 'win32')('is read by ffmpeg where there is one', async () => {
    const data = Buffer.alloc(3200);
    data.writeInt16LE(16384, 100);
    const made = put('made.wav', wav(data, { bits: 16 }));
    // The last argument is where to write to.
    const outside = program(`for last; do :; done; cp "${made}" "\${last#file:}"`);
    const decoder = createSoundDecoder({ workerScript: script, outside });
    const result = await decoder.decodeFile(put('memo.m4a', imported('bursts.m4a')));
    expect(result).toMatchObject({ ok: true, value: { codec: 'aac', decoder: 'ffmpeg' } });
    if (result.ok) expect(result.value.sound.samples[50]).toBe(0.5);
    expect(await decoder.decodeBytes(imported('bursts.m4a'), 'memo')).toMatchObject({ ok: true });
  });

  it.skipIf(process.platform === 'win32')('says so when ffmpeg fails too, and ends it when cancelled', async () => {
    const path = put('memo.m4a', imported('bursts.m4a'));
    const failing = createSoundDecoder({ workerScript: null, outside: program('exit 1') });
    const result = await failing.decodeFile(path);
    expect(result).toMatchObject({ ok: false, error: { code: 'audio-undecodable' } });
    if (!result.ok) expect(result.error.message).toContain('ffmpeg could not read it either');

    const started = join(folder, 'started');
    const endless = createSoundDecoder({
      workerScript: null,
      outside: program(`touch "${started}"; exec tail -f /dev/null`),
    });
    const controller = new AbortController();
    const decoding = endless.decodeFile(path, { signal: controller.signal });
    await expect.poll(() => existsSync(started)).toBe(true);
    controller.abort();
    expect(await decoding).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  });

  it('finds no program where there is none', async () => {
    mkdirSync(join(folder, 'empty'), { recursive: true });
    expect(await findOutsideDecoder(join(folder, 'empty'), 'linux')).toBeNull();
  });
});

describe('what cannot be decoded', () => {
  it('names a missing file', async () => {
    const result = await decodeAudioFile(join(folder, 'gone.wav'));
    expect(result).toMatchObject({ ok: false, error: { code: 'audio-missing' } });
    if (!result.ok) expect(result.error.message).toContain('gone.wav');
  });

  const noise = Buffer.from(Array.from({ length: 3000 }, (_, i) => (i * 7919) % 251));
  it.each<[string, string, () => string]>([
    ['a text', 'audio-unknown', () => put('a.mp3', Buffer.from('these are words'))],
    ['nothing', 'audio-empty', () => put('b.wav', Buffer.alloc(0))],
    ['random bytes', 'audio-unknown', () => put('c.webm', noise)],
    [
      'a head with noise behind it',
      'audio-damaged',
      () => put('d.webm', Buffer.concat([fixture('webm-opus').subarray(0, 40), noise])),
    ],
    ['an Ogg head alone', 'audio-damaged', () => put('e.ogg', imported('bursts.ogg').subarray(0, 40))],
    ['a FLAC head with noise', 'audio-damaged', () => put('f.flac', Buffer.concat([Buffer.from('fLaC'), noise]))],
    ['a folder', 'audio-unreadable', () => folder],
  ])('gives a code for %s', async (_, code, path) => {
    expect(await decodeAudioFile(path())).toMatchObject({ ok: false, error: { code } });
  });

  it('names what can be decoded and the way there', async () => {
    const result = await decodeAudioFile(put('a.mp3', Buffer.from('these are words')));
    if (result.ok) throw new Error('decoded');
    for (const word of ['WAV', 'WebM', 'Ogg', 'ffmpeg']) expect(result.error.message).toContain(word);
  });
});

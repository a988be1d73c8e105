import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  BufferTarget,
  EncodedAudioPacketSource,
  EncodedPacket,
  MkvOutputFormat,
  Mp4OutputFormat,
  Output,
} from 'mediabunny';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { decodeBytes } from '../../decoding/decodeBytes.ts';
import { type DurableWriter, writeDurably } from './durableFile.ts';
import { fileRecordingStore } from './fileRecordingStore.ts';

const SOUND = new URL('../../../test/fixtures/sound/', import.meta.url);
const imported = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(`imported/${name}`, SOUND)));
const recorded = (name: string): Uint8Array =>
  Buffer.concat(
    readdirSync(new URL(`${name}/`, SOUND))
      .toSorted()
      .map((file) => readFileSync(new URL(`${name}/${file}`, SOUND))),
  );

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'imports-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

async function contentOf(take: string): Promise<Uint8Array> {
  const file = await fileRecordingStore(root).open(take);
  if (!file) throw new Error('There is no recording.');
  return file.read(0, file.sizeBytes);
}

/** One second of WAV at 8 kHz, with a chunk before its samples. */
function wav(before: Buffer = Buffer.alloc(0)): Buffer {
  const head = Buffer.from('RIFF\0\0\0\0WAVEfmt \x10\0\0\0\x01\0\x01\0\x40\x1f\0\0\x80\x3e\0\0\x02\0\x10\0', 'latin1');
  const data = Buffer.alloc(8 + 16_000, 1);
  data.write('data', 0, 'latin1');
  data.writeUInt32LE(16_000, 4);
  return Buffer.concat([head, before, data]);
}

/** The AAC frame of silence in a container; nothing here decodes it. */
async function aac(format: Mp4OutputFormat | MkvOutputFormat): Promise<Buffer> {
  const source = new EncodedAudioPacketSource('aac');
  const output = new Output({ format, target: new BufferTarget() });
  output.addAudioTrack(source);
  await output.start();
  const decoderConfig = {
    codec: 'mp4a.40.2',
    sampleRate: 44_100,
    numberOfChannels: 1,
    description: Uint8Array.from([0x12, 0x08]),
  };
  for (let i = 0; i < 43; i++) {
    const packet = new EncodedPacket(Uint8Array.from([1, 64, 34, 128]), 'key', (i * 1024) / 44_100, 1024 / 44_100);
    await source.add(packet, { decoderConfig });
  }
  await output.finalize();
  return Buffer.from(output.target.buffer!);
}

/** A phone's 3GP: the same boxes with another brand, and the coding's own ones where it is not AAC. */
async function threeGp(coding: 'mp4a' | 'samr' | 'sawb' | 'alac'): Promise<Buffer> {
  const bytes = await aac(new Mp4OutputFormat());
  bytes.write('3gp4', 8, 'latin1');
  const at = bytes.indexOf('mp4a', bytes.indexOf('stsd'));
  bytes.write(coding, at, 'latin1');
  if (coding !== 'mp4a') bytes.write('damr', bytes.indexOf('esds', at), 'latin1');
  return bytes;
}

describe('importing a recording', () => {
  it.each([
    ['bursts.mp3', 'audio/mpeg'],
    ['bursts.flac', 'audio/flac'],
    ['bursts.m4a', 'audio/mp4'],
  ])('keeps %s byte for byte, with its length', async (name, mimeType) => {
    const store = fileRecordingStore(root);
    const result = await store.importFile('t1', imported(name));
    expect(result).toMatchObject({ ok: true, value: { mimeType, recordedAt: null } });
    if (result.ok) expect(Math.abs(result.value.durationMs - 3400)).toBeLessThan(150);
    expect(await contentOf('t1')).toEqual(imported(name));
    expect((await store.open('t1'))?.mimeType).toBe(mimeType);
  });

  it('keeps WAV, and reads its date where a field recorder wrote one', async () => {
    const bext = Buffer.alloc(8 + 602);
    bext.write('bext', 0, 'latin1');
    bext.writeUInt32LE(602, 4);
    bext.write('2026-02-2818:30:05', 8 + 320, 'latin1');
    const result = await fileRecordingStore(root).importFile('t1', wav(bext));
    expect(result).toMatchObject({
      ok: true,
      value: { mimeType: 'audio/wav', durationMs: 1000, recordedAt: new Date(2026, 1, 28, 18, 30, 5).getTime() },
    });
  });

  it.each([
    ['webm-opus', 'audio/webm'],
    ['mp4-opus', 'audio/mp4'],
  ])('makes a recording of %s that knows its length', async (name, mimeType) => {
    const result = await fileRecordingStore(root).importFile('t1', recorded(name));
    expect(result).toMatchObject({ ok: true, value: { mimeType } });
    if (result.ok) expect(Math.abs(result.value.durationMs - 3700)).toBeLessThan(60);
    expect((await decodeBytes(await contentOf('t1'))).ok).toBe(true);
  });

  it('keeps Vorbis in Ogg', async () => {
    const result = await fileRecordingStore(root).importFile('t1', imported('bursts.ogg'));
    expect(result).toMatchObject({ ok: true, value: { mimeType: 'audio/ogg' } });
    const decoded = await decodeBytes(await contentOf('t1'));
    expect(decoded).toMatchObject({ ok: true, value: { codec: 'vorbis' } });
    if (decoded.ok) expect(decoded.value.sound.samples.length / 16_000).toBeCloseTo(3.4, 1);
  });

  it('keeps AAC, which only the page can play, with the day it was recorded', async () => {
    const bytes = await aac(new Mp4OutputFormat());
    const at = bytes.indexOf('mvhd') + 8;
    bytes.writeUInt32BE(Date.UTC(2026, 1, 3) / 1000 + 2_082_844_800, at);
    const result = await fileRecordingStore(root).importFile('t1', bytes);
    expect(result).toMatchObject({
      ok: true,
      value: { mimeType: 'audio/mp4', recordedAt: Date.UTC(2026, 1, 3) },
    });
    if (result.ok) expect(Math.abs(result.value.durationMs - 998)).toBeLessThan(3);
    const inMatroska = await fileRecordingStore(root).importFile('t2', await aac(new MkvOutputFormat()));
    expect(inMatroska).toMatchObject({ ok: true, value: { mimeType: 'audio/mp4' } });
  });

  it('keeps a phone’s 3GP where it has AAC, and names what it has otherwise', async () => {
    const kept = await fileRecordingStore(root).importFile('t1', await threeGp('mp4a'));
    expect(kept).toMatchObject({ ok: true, value: { mimeType: 'audio/mp4' } });
    const refused: [string, Uint8Array][] = [
      ['coded as AMR,', await threeGp('samr')],
      ['coded as AMR-WB,', await threeGp('sawb')],
      ['coded as AMR,', Buffer.from('#!AMR\n\x3c\0\0\0')],
      ['coded as AMR-WB,', Buffer.from('#!AMR-WB\n\x3c\0\0\0')],
      ['Compressed as the Audio Quality', await threeGp('alac')],
    ];
    for (const [words, bytes] of refused) {
      const result = await fileRecordingStore(root).importFile('t2', bytes);
      expect(result).toMatchObject({ ok: false, error: { code: 'recording-unknown' } });
      if (!result.ok) expect(result.error.message).toContain(words);
    }
  });

  it('stays after a restart, and replaces what was there', async () => {
    await fileRecordingStore(root).importFile('t1', imported('bursts.mp3'));
    await fileRecordingStore(root).importFile('t1', imported('bursts.flac'));
    expect(readdirSync(join(root, 't1')).toSorted()).toEqual(['finished.json', 'recording.flac']);
    expect(await fileRecordingStore(root).finish('t1', '')).toMatchObject({ ok: true, value: { missingChunks: [] } });
    expect(await contentOf('t1')).toEqual(imported('bursts.flac'));
  });

  it.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'recording-empty'],
    ['a letter', Buffer.from('Dear all, this is no sound at all.'), 'recording-unknown'],
    ['a head alone', recorded('webm-opus').subarray(0, 60), 'recording-damaged'],
    ['WAV without samples', wav().subarray(0, 40), 'recording-damaged'],
  ])('refuses %s', async (_, bytes, code) => {
    expect(await fileRecordingStore(root).importFile('t1', bytes)).toMatchObject({ ok: false, error: { code } });
    expect(await fileRecordingStore(root).open('t1')).toBeNull();
  });

  it('says that the disk is full, and leaves no half recording', async () => {
    const write: DurableWriter = (path, bytes) => {
      if (path.endsWith('finished.json')) throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
      return writeDurably(path, bytes);
    };
    const result = await fileRecordingStore(root, write).importFile('t1', imported('bursts.mp3'));
    expect(result).toMatchObject({ ok: false, error: { code: 'disk-full' } });
    expect(await fileRecordingStore(root).open('t1')).toBeNull();
  });
});

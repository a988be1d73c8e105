import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  ALL_FORMATS,
  BufferSource,
  BufferTarget,
  Conversion,
  EncodedPacketSink,
  Input,
  OggOutputFormat,
  Output,
} from 'mediabunny';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type DurableWriter, writeDurably } from './durableFile.ts';
import { fileRecordingStore } from './fileRecordingStore.ts';
import { sweepStrays } from './sweepStrays.ts';

const FIXTURES = new URL('../../../test/fixtures/sound/', import.meta.url);

const chunksOf = (name: string): Uint8Array[] =>
  readdirSync(new URL(`${name}/`, FIXTURES))
    .sort()
    .map((file) => new Uint8Array(readFileSync(new URL(`${name}/${file}`, FIXTURES))));

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'recordings-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const filesOf = (take: string) => readdirSync(join(root, take)).sort();

async function record(
  take: string,
  chunks: readonly Uint8Array[],
  skip: readonly number[] = [],
  store = fileRecordingStore(root),
) {
  for (const [index, bytes] of chunks.entries()) {
    if (!skip.includes(index))
      expect(await store.writeChunk(take, index, bytes)).toEqual({ ok: true, value: undefined });
  }
  return store;
}

async function contentOf(store: ReturnType<typeof fileRecordingStore>, take: string): Promise<Uint8Array> {
  const file = await store.open(take);
  if (file === null) throw new Error('There is no recording.');
  return file.read(0, file.sizeBytes);
}

describe('writing chunks', () => {
  it('lists what arrived in order of number, whatever the order of arrival', async () => {
    const store = fileRecordingStore(root);
    for (const index of [2, 0, 11, 1]) await store.writeChunk('t1', index, new Uint8Array([index]));
    expect(await store.chunks('t1')).toEqual([0, 1, 2, 11]);
    expect(await store.chunks('never-started')).toEqual([]);
  });

  it('replaces a chunk that is sent again', async () => {
    const store = fileRecordingStore(root);
    await store.writeChunk('t1', 0, new Uint8Array([1, 2, 3]));
    await store.writeChunk('t1', 0, new Uint8Array([9]));
    expect(readFileSync(join(root, 't1', 'chunk-000000'))).toEqual(Buffer.from([9]));
    expect(filesOf('t1')).toEqual(['chunk-000000']);
  });

  it('takes the same chunk twice at the same moment', async () => {
    const store = fileRecordingStore(root);
    const both = await Promise.all([0, 0].map((index) => store.writeChunk('t1', index, new Uint8Array([7]))));
    expect(both.every((result) => result.ok)).toBe(true);
    expect(filesOf('t1')).toEqual(['chunk-000000']);
  });

  it('says that the disk is full, and keeps what was there', async () => {
    let full = false;
    const write: DurableWriter = (path, bytes) => {
      if (full) throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
      return writeDurably(path, bytes);
    };
    const store = fileRecordingStore(root, write);
    await store.writeChunk('t1', 0, new Uint8Array([1]));
    full = true;
    const result = await store.writeChunk('t1', 1, new Uint8Array([2]));
    expect(result).toMatchObject({ ok: false, error: { code: 'disk-full' } });
    expect(await store.chunks('t1')).toEqual([0]);
  });

  it('says so when the folder cannot be written', async () => {
    writeFileSync(join(root, 'a-file'), '');
    const store = fileRecordingStore(join(root, 'a-file'));
    const result = await store.writeChunk('t1', 0, new Uint8Array([1]));
    expect(result).toMatchObject({ ok: false, error: { code: 'recording-not-writable' } });
  });

  it('refuses ids and numbers that could leave the folder', async () => {
    const store = fileRecordingStore(root);
    await expect(store.writeChunk('../t1', 0, new Uint8Array())).rejects.toThrow(RangeError);
    await expect(store.writeChunk('t1', -1, new Uint8Array())).rejects.toThrow(RangeError);
  });
});

describe('finishing a recording', () => {
  it.each(['webm-opus', 'mp4-opus'])('makes one file of %s that knows its length', async (fixture) => {
    const store = await record('t1', chunksOf(fixture));
    const result = await store.finish('t1', 'audio/webm');
    if (!result.ok) throw new Error(result.error.message);
    expect(Math.abs(result.value.durationMs - 3700)).toBeLessThan(60);
    expect(result.value.missingChunks).toEqual([]);

    const input = new Input({ formats: ALL_FORMATS, source: new BufferSource(await contentOf(store, 't1')) });
    const stated = await input.getDurationFromMetadata();
    expect(Math.abs((stated ?? 0) * 1000 - result.value.durationMs)).toBeLessThan(2);
    const track = await input.getPrimaryAudioTrack();
    if (!track) throw new Error('There is no track.');
    const inTheMiddle = await new EncodedPacketSink(track).getPacket(2);
    expect(Math.abs((inTheMiddle?.timestamp ?? 0) - 2)).toBeLessThan(0.1);
    expect(await store.chunks('t1')).toEqual([]);
  });

  it('copies every packet unchanged', async () => {
    const chunks = chunksOf('webm-opus');
    const store = await record('t1', chunks);
    await store.finish('t1', 'audio/webm');
    const before = await packetsOf(Buffer.concat(chunks));
    const after = await packetsOf(await contentOf(store, 't1'));
    expect(after.length).toBeGreaterThan(50);
    expect(after).toEqual(before);
  });

  it('keeps Ogg as Ogg', async () => {
    const store = await record('t1', [await asOgg(Buffer.concat(chunksOf('webm-opus')))]);
    const result = await store.finish('t1', 'audio/ogg;codecs=opus');
    if (!result.ok) throw new Error(result.error.message);
    expect(Math.abs(result.value.durationMs - 3700)).toBeLessThan(60);
    expect((await store.open('t1'))?.mimeType).toBe('audio/ogg');
  });

  it('gives the same answer when asked again, also by another process', async () => {
    const store = await record('t1', chunksOf('webm-opus'));
    const first = await store.finish('t1', 'audio/webm');
    const bytes = await contentOf(store, 't1');
    expect(await store.finish('t1', 'audio/webm')).toEqual(first);
    const reopened = fileRecordingStore(root);
    expect(await reopened.finish('t1', 'audio/webm')).toEqual(first);
    expect(await contentOf(reopened, 't1')).toEqual(bytes);
  });

  it('gives one answer to two at the same time', async () => {
    const store = await record('t1', chunksOf('webm-opus'));
    const [one, two] = await Promise.all([store.finish('t1', ''), store.finish('t1', '')]);
    expect(one.ok).toBe(true);
    expect(two).toEqual(one);
  });

  it('stops at a gap, names it, and fills it when the missing chunk comes late', async () => {
    const chunks = chunksOf('webm-opus');
    const store = await record('t1', chunks, [3, 5]);
    const gapped = await store.finish('t1', 'audio/webm');
    if (!gapped.ok) throw new Error(gapped.error.message);
    expect(gapped.value.missingChunks).toEqual([3, 5]);
    expect(gapped.value.durationMs).toBeLessThan(1400);
    expect((await contentOf(store, 't1')).length).toBeGreaterThan(1000);

    await store.writeChunk('t1', 3, chunks[3]!);
    await store.writeChunk('t1', 5, chunks[5]!);
    const whole = await store.finish('t1', 'audio/webm');
    expect(whole).toMatchObject({ ok: true, value: { missingChunks: [] } });
    if (whole.ok) expect(Math.abs(whole.value.durationMs - 3700)).toBeLessThan(60);
    expect(filesOf('t1')).toEqual(['finished.json', 'recording.webm']);
  });

  it('keeps what can be read before a torn end', async () => {
    const chunks = chunksOf('webm-opus').slice(0, 5);
    const last = chunks[4]!;
    const store = await record('t1', [...chunks.slice(0, 4), last.subarray(0, last.length - 100)]);
    const result = await store.finish('t1', 'audio/webm');
    if (!result.ok) throw new Error(result.error.message);
    expect(result.value.durationMs).toBeGreaterThan(1500);
  });

  it('has nothing to finish where nothing arrived', async () => {
    const store = fileRecordingStore(root);
    expect(await store.finish('t1', '')).toMatchObject({ ok: false, error: { code: 'recording-empty' } });
    await store.writeChunk('t1', 1, new Uint8Array([1]));
    expect(await store.finish('t1', '')).toMatchObject({ ok: false, error: { code: 'recording-empty' } });
  });

  it.each([
    ['other bytes', [Uint8Array.from([1, 2, 3, 4, 5, 6, 7, 8, 9])]],
    ['a header with no sound', [chunksOf('webm-opus')[0]!.subarray(0, 120)]],
    ['no bytes', [new Uint8Array()]],
  ])('calls %s damaged and keeps them', async (_, chunks) => {
    const store = await record('t1', chunks);
    expect(await store.finish('t1', '')).toMatchObject({ ok: false, error: { code: 'recording-damaged' } });
    expect(new Uint8Array(readFileSync(join(root, 't1', 'chunk-000000')))).toEqual(chunks[0]);
  });

  it('loses nothing when the disk fills up while finishing', async () => {
    const chunks = chunksOf('webm-opus');
    await record('t1', chunks);
    for (const failAt of ['recording.webm', 'finished.json']) {
      const write: DurableWriter = (path, bytes) => {
        if (path.endsWith(failAt)) throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
        return writeDurably(path, bytes);
      };
      const result = await fileRecordingStore(root, write).finish('t1', '');
      expect(result).toMatchObject({ ok: false, error: { code: 'disk-full' } });
      expect(await fileRecordingStore(root).chunks('t1')).toHaveLength(chunks.length);
    }
    expect(await fileRecordingStore(root).finish('t1', '')).toMatchObject({ ok: true });
  });

  it('goes on tidying up where an earlier process stopped', async () => {
    const chunks = chunksOf('webm-opus');
    const first = await (await record('t1', chunks)).finish('t1', '');
    writeFileSync(join(root, 't1', 'chunk-000004'), chunks[4]!);
    expect(await fileRecordingStore(root).finish('t1', '')).toEqual(first);
    expect(filesOf('t1')).toEqual(['finished.json', 'recording.webm']);
  });

  it('ignores a chunk that is sent again afterwards', async () => {
    const chunks = chunksOf('webm-opus');
    const store = await record('t1', chunks);
    await store.finish('t1', '');
    expect(await store.writeChunk('t1', 8, chunks[8]!)).toMatchObject({ ok: true });
    expect(await store.chunks('t1')).toEqual([]);
  });
});

describe('strays of a process that was killed', () => {
  it('are swept, and files of running processes are left', async () => {
    mkdirSync(join(root, 't1'));
    // Process ids stop at 4,194,304 (Linux); no process can have this one.
    writeFileSync(join(root, 't1', 'chunk-000001.99999999-3.tmp'), 'half a chu');
    writeFileSync(join(root, 't1', `chunk-000002.${process.ppid}-3.tmp`), 'being written');
    writeFileSync(join(root, 't1', 'chunk-000000'), 'kept');
    await sweepStrays(root);
    expect(filesOf('t1')).toEqual(['chunk-000000', `chunk-000002.${process.ppid}-3.tmp`]);
  });

  it('are never taken for chunks', async () => {
    mkdirSync(join(root, 't1'));
    writeFileSync(join(root, 't1', `chunk-000000.${process.ppid}-3.tmp`), 'half a chu');
    expect(await fileRecordingStore(root).chunks('t1')).toEqual([]);
  });
});

describe('reading a recording', () => {
  it('reads ranges, and stops at the end', async () => {
    const store = await record('t1', chunksOf('webm-opus'));
    await store.finish('t1', '');
    const whole = await contentOf(store, 't1');
    const file = await store.open('t1');
    expect(file?.mimeType).toBe('audio/webm');
    expect(await file?.read(100, 250)).toEqual(whole.slice(100, 250));
    expect(await file?.read(whole.length - 5, whole.length + 99)).toEqual(whole.slice(-5));
    expect(await file?.read(whole.length, whole.length + 1)).toHaveLength(0);
  });

  it('plays an interrupted take from its chunks', async () => {
    const chunks = chunksOf('mp4-opus');
    const store = await record('t1', chunks, [7]);
    const file = await store.open('t1');
    expect(file?.mimeType).toBe('audio/mp4');
    expect(Buffer.from(await contentOf(store, 't1'))).toEqual(Buffer.concat(chunks.slice(0, 7)));
    const start = chunks[0]!.length;
    expect(Buffer.from((await file?.read(start - 2, start + 2)) ?? [])).toEqual(
      Buffer.concat(chunks).subarray(start - 2, start + 2),
    );
  });

  it('has nothing to open for takes without sound', async () => {
    const store = fileRecordingStore(root);
    expect(await store.open('typed')).toBeNull();
  });

  it('forgets a removed take, and removing twice is fine', async () => {
    const store = await record('t1', chunksOf('webm-opus'));
    await store.finish('t1', '');
    await store.remove('t1');
    await store.remove('t1');
    expect(await store.open('t1')).toBeNull();
    expect(readdirSync(root)).toEqual([]);
  });
});

async function packetsOf(bytes: Uint8Array): Promise<string[]> {
  const input = new Input({ formats: ALL_FORMATS, source: new BufferSource(bytes) });
  const track = await input.getPrimaryAudioTrack();
  const packets: string[] = [];
  if (track) {
    for await (const packet of new EncodedPacketSink(track).packets()) {
      packets.push(`${packet.timestamp.toFixed(3)} ${Buffer.from(packet.data).toString('base64')}`);
    }
  }
  return packets;
}

/** The same packets as Firefox records them. */
async function asOgg(webm: Uint8Array): Promise<Uint8Array> {
  const input = new Input({ formats: ALL_FORMATS, source: new BufferSource(webm) });
  const output = new Output({ format: new OggOutputFormat(), target: new BufferTarget() });
  await (await Conversion.init({ input, output })).execute();
  return new Uint8Array(output.target.buffer!);
}

import { mkdir, open, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { RecordingFile, RecordingStore } from '../../operations/ports.ts';
import { failure } from '../../shared/failure.ts';
import { message } from '../../shared/message.ts';
import { err, ok } from '../../shared/result.ts';
import { containerOf } from './container.ts';
import { type DurableWriter, flushFolder, writeDurably } from './durableFile.ts';
import { filesInARow } from './filesInARow.ts';
import { prepareImport } from './importedFile.ts';
import { remux } from './remux.ts';
import { sweepStrays } from './sweepStrays.ts';
import {
  chunkFile,
  contiguous,
  FINISHED_FILE,
  type FinishedRecording,
  namesIn,
  readTakeFolder,
  recordingFile,
  takeFolderPath,
} from './takeFolder.ts';
import { writeFailureOf } from './writeFailure.ts';

/** Chunk numbers above this are refused: 8,000,000 chunks of half a second are 46 days. */
const MAX_CHUNK = 8_000_000;

/**
 * Recordings as files, a folder for each take: `chunk-000000`, … while recording; afterwards `recording.webm` (or mp4,
 * ogg) and `finished.json`, which is written last and says what the recording is made of. Chunks go only when both are
 * durable, so whatever moment the machine stops at, every acknowledged byte is still in the one or the other.
 *
 * One process at a time may record a given take. `write` is a parameter so that tests can fill the disk.
 */
export function fileRecordingStore(root: string, write: DurableWriter = writeDurably): RecordingStore {
  void sweepStrays(root);
  const inTurn = queueByTake();

  return {
    async writeChunk(takeId, index, bytes) {
      if (!Number.isInteger(index) || index < 0 || index > MAX_CHUNK)
        throw new RangeError(`${index} is no chunk number.`);
      const folder = takeFolderPath(root, takeId);
      return inTurn(takeId, async () => {
        try {
          const { finished } = await readTakeFolder(folder);
          // Sent again after finishing: it is in the recording already, and writing it would never be tidied up.
          if (finished !== null && index < finished.joinedChunks) return ok(undefined);
          await makeFolder(root, folder);
          await write(join(folder, chunkFile(index)), bytes);
          return ok(undefined);
        } catch (error) {
          return err(writeFailureOf(error, root));
        }
      });
    },

    async chunks(takeId) {
      return (await readTakeFolder(takeFolderPath(root, takeId))).chunks;
    },

    async finish(takeId) {
      const folder = takeFolderPath(root, takeId);
      return inTurn(takeId, async () => {
        const { chunks, finished } = await readTakeFolder(folder);
        const { joined, missing } = contiguous(chunks);
        if (finished !== null && joined <= finished.joinedChunks) return await settle(folder, chunks, finished);
        if (joined === 0) {
          return err(
            failure(
              'recording-empty',
              message('Nothing of this recording arrived. Check the microphone, then tell the story again.'),
            ),
          );
        }
        const parts = await Promise.all(
          chunks.slice(0, joined).map((index) => readFile(join(folder, chunkFile(index)))),
        );
        const remuxed = await remux(Buffer.concat(parts));
        if (!remuxed.ok) return remuxed;
        const { container, bytes, durationMs } = remuxed.value;
        const result: FinishedRecording = {
          file: recordingFile(container),
          mimeType: container.mimeType,
          durationMs,
          joinedChunks: joined,
          missingChunks: missing,
        };
        try {
          await write(join(folder, result.file), bytes);
          await write(join(folder, FINISHED_FILE), Buffer.from(JSON.stringify(result)));
        } catch (error) {
          return err(writeFailureOf(error, root));
        }
        return await settle(folder, chunks, result);
      });
    },

    async importFile(takeId, bytes) {
      const prepared = await prepareImport(bytes);
      if (!prepared.ok) return prepared;
      const { container, durationMs, recordedAt } = prepared.value;
      const folder = takeFolderPath(root, takeId);
      return inTurn(takeId, async () => {
        const file = recordingFile(container);
        const { mimeType } = container;
        const result: FinishedRecording = { file, mimeType, durationMs, joinedChunks: 0, missingChunks: [] };
        try {
          await makeFolder(root, folder);
          await write(join(folder, file), prepared.value.bytes);
          await write(join(folder, FINISHED_FILE), Buffer.from(JSON.stringify(result)));
        } catch (error) {
          return err(writeFailureOf(error, root));
        }
        await removeOthers(folder, file);
        return ok({ mimeType, durationMs, recordedAt });
      });
    },

    async open(takeId) {
      const folder = takeFolderPath(root, takeId);
      const { chunks, finished } = await readTakeFolder(folder);
      if (finished !== null) return fileOf(finished.mimeType, [join(folder, finished.file)]);
      // An interrupted take plays from its chunks, though it doesn't seek.
      const paths = chunks.slice(0, contiguous(chunks).joined).map((index) => join(folder, chunkFile(index)));
      const head = paths[0] === undefined ? null : await readFile(paths[0]);
      const container = head && containerOf(head);
      return container ? fileOf(container.mimeType, paths) : null;
    },

    async remove(takeId) {
      const folder = takeFolderPath(root, takeId);
      await inTurn(takeId, () => rm(folder, { recursive: true, force: true }));
    },
  };
}

/**
 * Removes the chunks that the finished recording holds; safe to repeat after a stop half-way. Where chunks are missing
 * all are kept: a chunk that comes late fills the gap, and finishing again makes the longer recording.
 */
async function settle(folder: string, chunks: readonly number[], finished: FinishedRecording) {
  const held = finished.missingChunks.length > 0 ? [] : chunks.filter((index) => index < finished.joinedChunks);
  await Promise.all(held.map((index) => rm(join(folder, chunkFile(index)), { force: true })));
  if (held.length > 0) await flushFolder(folder);
  return ok({ durationMs: finished.durationMs, missingChunks: finished.missingChunks });
}

/** Everything but the recording just kept: what the take had before it. */
async function removeOthers(folder: string, file: string): Promise<void> {
  const old = (await namesIn(folder)).filter(
    (name) => name !== file && name !== FINISHED_FILE && !name.endsWith('.tmp'),
  );
  await Promise.all(old.map((name) => rm(join(folder, name), { force: true })));
  if (old.length > 0) await flushFolder(folder);
}

async function makeFolder(root: string, folder: string): Promise<void> {
  const created = await mkdir(folder, { recursive: true });
  if (created !== undefined) await flushFolder(root);
}

async function fileOf(mimeType: string, paths: readonly string[]): Promise<RecordingFile> {
  const sizes = await Promise.all(paths.map(async (path) => (await stat(path)).size));
  return {
    mimeType,
    ...filesInARow(
      paths.map((path, i) => ({ path, sizeBytes: sizes[i] ?? 0 })),
      open,
    ),
  };
}

/** Calls about one take wait for each other; different takes don't. */
function queueByTake() {
  const last = new Map<string, Promise<unknown>>();
  return async function inTurn<T>(takeId: string, work: () => Promise<T>): Promise<T> {
    const before = last.get(takeId);
    const mine = (async () => {
      // Whoever asked for the call before hears of its failure; this one only waits for it.
      await before?.catch(() => undefined);
      return await work();
    })();
    last.set(takeId, mine);
    try {
      return await mine;
    } finally {
      if (last.get(takeId) === mine) last.delete(takeId);
    }
  };
}

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Container, CONTAINERS } from './container.ts';
import { errorCode } from './durableFile.ts';

/** What is in a take's folder. */
export interface TakeFolder {
  /** Chunk numbers, ascending. */
  readonly chunks: readonly number[];
  /** The finished recording; null until there is one. */
  readonly finished: FinishedRecording | null;
}

/** Written beside a finished recording as its last step: a recording without it is not finished. */
export interface FinishedRecording {
  /** File name inside the take's folder. */
  readonly file: string;
  readonly mimeType: string;
  readonly durationMs: number;
  /** Chunks 0 to this one, exclusive, are in the recording. */
  readonly joinedChunks: number;
  /** Numbers that never came, between the joined chunks and later ones that did. */
  readonly missingChunks: readonly number[];
}

export const FINISHED_FILE = 'finished.json';

const CHUNK = /^chunk-(\d{6,})$/;

export const chunkFile = (index: number): string => `chunk-${String(index).padStart(6, '0')}`;

export const recordingFile = (container: Container): string => `recording.${container.extension}`;

/** Where a take's files are. An id that could leave the folder is a bug of the caller. */
export function takeFolderPath(root: string, takeId: string): string {
  if (!/^[\w-]{1,80}$/.test(takeId)) throw new RangeError(`"${takeId}" is no take id.`);
  return join(root, takeId);
}

/** Lists a take's folder; an absent folder is an empty one. */
export async function readTakeFolder(path: string): Promise<TakeFolder> {
  const names = await namesIn(path);
  const chunks = names
    .map((name) => CHUNK.exec(name)?.[1])
    .filter((digits) => digits !== undefined)
    .map(Number)
    .sort((a, b) => a - b);
  return { chunks, finished: names.includes(FINISHED_FILE) ? await readFinished(path, names) : null };
}

/** Names in a folder; none where there is no such folder. */
export async function namesIn(path: string): Promise<readonly string[]> {
  try {
    return await readdir(path);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return [];
    throw error;
  }
}

async function readFinished(path: string, names: readonly string[]): Promise<FinishedRecording | null> {
  const value: unknown = JSON.parse(await readFile(join(path, FINISHED_FILE), 'utf8'));
  const finished = value as FinishedRecording;
  const known = CONTAINERS.some((container) => recordingFile(container) === finished.file);
  return known && names.includes(finished.file) ? finished : null;
}

/** How many chunks stand in a row from number 0, and which numbers are missing after that. */
export function contiguous(chunks: readonly number[]): {
  readonly joined: number;
  readonly missing: readonly number[];
} {
  let joined = 0;
  while (chunks[joined] === joined) joined++;
  const there = new Set(chunks);
  const missing: number[] = [];
  for (let index = joined; index < (chunks.at(-1) ?? 0); index++) if (!there.has(index)) missing.push(index);
  return { joined, missing };
}

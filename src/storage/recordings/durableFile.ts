import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Puts bytes in a file so that a power cut leaves the old content, the new content or nothing, never a part. */
export type DurableWriter = (path: string, bytes: Uint8Array, mode?: number) => Promise<void>;

const TEMPORARY = /\.(\d+)-\d+\.tmp$/;

let written = 0;

/**
 * Writes to a temporary file beside the target, flushes it, renames it over the target and flushes the folder.
 * Throws the file system's own error; nothing but the temporary file can have been touched then, and it is removed.
 */
export const writeDurably: DurableWriter = async (path, bytes, mode) => {
  written += 1;
  const temporary = `${path}.${process.pid}-${written}.tmp`;
  try {
    const handle = await open(temporary, 'wx', mode);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
  await flushFolder(dirname(path));
};

/** Makes renames and removals inside a folder durable. Windows can't open folders and doesn't need it. */
export async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Whether a file name is a temporary file that nobody will finish: its writer is no longer running, or it is
 * this process and its number has not been given out yet (an earlier process had the same id).
 */
export function isStray(name: string): boolean {
  const match = TEMPORARY.exec(name);
  if (match === null) return false;
  const writer = Number(match[1]);
  if (writer === process.pid) return written === 0;
  try {
    process.kill(writer, 0);
    return false;
  } catch (error) {
    return errorCode(error) === 'ESRCH';
  }
}

/** The system's name of an error ("ENOENT"), or null where it is none of the file system's. */
export function errorCode(error: unknown): string | null {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return null;
}

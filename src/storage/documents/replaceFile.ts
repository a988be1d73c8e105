import { hash, randomBytes } from 'node:crypto';
import * as nodeFs from 'node:fs';
import { open, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { errorCode, isMissing } from './fileErrors.ts';
import { strayName } from './strays.ts';

/** The calls that tests step in between. */
export interface FileCalls extends Pick<typeof nodeFs, 'linkSync' | 'renameSync' | 'readFileSync' | 'copyFileSync'> {
  /** Waits until programs that were just opening the old file have written to it. */
  settle(): Promise<void>;
}

/**
 * Another program's "open and empty the file" can have found the old file before it was moved, and be held up by the
 * disk meanwhile. Measured with two programs that save without a pause: 15 times in 25,000 replacements; 14 of these
 * showed as soon as the folder was flushed, one 8 ms later.
 */
const SETTLE_MS = 25;

const realCalls: FileCalls = { ...nodeFs, settle: () => delay(SETTLE_MS) };

export const sha256 = (bytes: Uint8Array): string => hash('sha256', bytes, 'hex');

/** Replacements that this process is in the middle of. */
const underWay = new Set<string>();

export const isUnderWay = (id: string): boolean => underWay.has(id);

/**
 * Replaces a file's bytes if they still hash to `expectedHash`, without ever losing what another program saves
 * meanwhile; answers 'changed' (with the other program's bytes in place) otherwise. File errors are thrown, with
 * the old file in place.
 *
 * Checking the hash and then renaming over the file loses whatever is saved between the two. So the file is moved
 * aside first, where nobody can save over it, then checked, and the new one is linked into place, which fails
 * where another program has put a file there meanwhile.
 */
export async function replaceFile(
  file: string,
  expectedHash: string,
  bytes: Uint8Array,
  calls: FileCalls = realCalls,
): Promise<'replaced' | 'changed'> {
  const writing = await writeBeside(file, bytes, nodeFs.statSync(file));
  const aside = writing.stray('old');
  try {
    // From here to the end of `putInPlace` nothing is awaited: the document is missing for a fraction of a millisecond.
    try {
      calls.renameSync(file, aside);
    } catch (error) {
      if (isMissing(error)) return 'changed';
      throw error;
    }
    if (!putInPlace(file, aside, expectedHash, writing, calls)) return 'changed';
    await flushFolder(dirname(file));
    await calls.settle();
    // A program that had the old file open before it was moved may have written to it after it was checked.
    if (sha256(calls.readFileSync(aside)) !== expectedHash) {
      undo(file, aside, sha256(bytes), writing, calls);
      return 'changed';
    }
    return 'replaced';
  } finally {
    await writing.sweep();
  }
}

/** Makes a file that is not there yet; answers 'changed' where there is one. */
export async function createFile(
  file: string,
  bytes: Uint8Array,
  calls: FileCalls = realCalls,
): Promise<'replaced' | 'changed'> {
  const writing = await writeBeside(file, bytes, null);
  try {
    if (!linkIfAbsent(file, writing, calls)) return 'changed';
    await flushFolder(dirname(file));
    return 'replaced';
  } finally {
    await writing.sweep();
  }
}

interface Writing {
  stray(kind: 'new' | 'copy' | 'old' | 'undo'): string;
  sweep(): Promise<void>;
}

/** Writes and flushes the new bytes beside the file, with the rights and the owner of the one they replace. */
async function writeBeside(file: string, bytes: Uint8Array, model: nodeFs.Stats | null): Promise<Writing> {
  const id = `${process.pid}-${randomBytes(4).toString('hex')}`;
  const stray: Writing['stray'] = (kind) => join(dirname(file), strayName(basename(file), id, kind));
  const writing: Writing = {
    stray,
    async sweep() {
      // The old file goes only once the document is there: nobody else may have to look for it.
      if (!nodeFs.existsSync(file) && nodeFs.existsSync(stray('old'))) {
        underWay.delete(id);
        return;
      }
      for (const kind of ['undo', 'copy', 'old', 'new'] as const) await unlink(stray(kind)).catch(() => {});
      underWay.delete(id);
    },
  };
  underWay.add(id);
  try {
    const handle = await open(stray('new'), 'wx', model === null ? 0o666 : model.mode & 0o777);
    try {
      await handle.writeFile(bytes);
      if (model !== null) {
        await handle.chown(model.uid, model.gid).catch(() => {});
        // A disk without rights of its own (FAT) refuses to set them, and needs none.
        await handle.chmod(model.mode & 0o7777).catch(() => {});
      }
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    await writing.sweep();
    throw error;
  }
  return writing;
}

/** With the old file aside: the new one into place, or the old one back. */
function putInPlace(file: string, aside: string, expectedHash: string, writing: Writing, calls: FileCalls): boolean {
  let placed = false;
  try {
    const unchanged = sha256(calls.readFileSync(aside)) === expectedHash;
    if (unchanged) placed = linkIfAbsent(file, writing, calls);
    return placed;
  } finally {
    // Not placed: changed before, or an error. Where another program has made a file meanwhile, that one stays.
    if (!placed) putBack(aside, file, calls);
  }
}

/** An edit of the old file came after the check: it goes back into place, unless a still newer file stands there. */
function undo(file: string, aside: string, newHash: string, writing: Writing, calls: FileCalls): void {
  const undone = writing.stray('undo');
  try {
    calls.renameSync(file, undone);
  } catch (error) {
    if (!isMissing(error)) throw error;
    return;
  }
  const ours = sha256(calls.readFileSync(undone)) === newHash;
  putBack(ours ? aside : undone, file, calls);
}

/** Gives a file that was moved aside its name back, unless another program has made one by that name meanwhile. */
export function putBack(
  aside: string,
  file: string,
  calls: Pick<FileCalls, 'linkSync' | 'renameSync'> = realCalls,
): void {
  try {
    calls.linkSync(aside, file);
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return;
    // No hard links here, or not of other people's files. The look and the rename are microseconds apart.
    if (!nodeFs.existsSync(file)) calls.renameSync(aside, file);
  }
}

/** Disks without hard links (exFAT, some network shares) answer with one of these. */
const NO_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EINVAL', 'EXDEV', 'UNKNOWN'];

/** Gives the new file the document's name; false where something has that name already. */
function linkIfAbsent(target: string, writing: Writing, calls: FileCalls): boolean {
  try {
    calls.linkSync(writing.stray('new'), target);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    if (!NO_LINKS.includes(errorCode(error))) throw error;
  }
  // A crash can tear a copy, so the source says by its name that copying has begun.
  const source = writing.stray('copy');
  calls.renameSync(writing.stray('new'), source);
  try {
    calls.copyFileSync(source, target, nodeFs.constants.COPYFILE_EXCL);
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
  const descriptor = nodeFs.openSync(target, 'r+');
  nodeFs.fsyncSync(descriptor);
  nodeFs.closeSync(descriptor);
  return true;
}

/** Makes names durable. Some systems can't flush a folder; there the names are as durable as they make them. */
export async function flushFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch {
    // Windows and some network shares.
  }
}

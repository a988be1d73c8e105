import { readFileSync, renameSync } from 'node:fs';
import { lstat, readdir, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { isMissing } from './fileErrors.ts';
import { flushFolder, isUnderWay, putBack } from './replaceFile.ts';
import { parseStray, strayName } from './strays.ts';
import type { Stray } from './strays.ts';

/** A replacement takes milliseconds; whoever has taken this long is gone or asleep, and loses nothing by it. */
const ABANDONED_AFTER_MS = 10_000;

/**
 * Puts right what a crash left in a folder: a document that was moved aside and never replaced comes back, a copy
 * that was torn is finished, and the rest is swept. Strays of replacements that are still under way are left alone.
 * `names` are the folder's entries; `nowMs` is in the clock of the disk.
 */
export async function recoverStrays(folder: string, names: readonly string[], nowMs: number): Promise<void> {
  const strays = names.map(parseStray).filter((stray) => stray !== null);
  for (const stray of strays.toSorted(byUse)) {
    const file = join(folder, strayName(stray.document, stray.id, stray.kind));
    if (!(await isAbandoned(stray, file, nowMs))) continue;
    const document = join(folder, stray.document);
    if (stray.kind === 'copy') finishTornCopy(file, document);
    if (stray.kind === 'old') {
      putBack(file, document);
      await flushFolder(folder);
    }
    await unlink(file).catch(() => {});
  }
}

/** The document's names in `names` that are moved aside just now, or were when a crash came. */
export function documentsAside(names: readonly string[]): readonly string[] {
  const strays = names.map(parseStray).filter((stray) => stray !== null);
  return strays.filter((stray) => stray.kind === 'old').map((stray) => stray.document);
}

/** Whether a document that is not there stands aside at this moment. */
export async function isAside(folder: string, document: string): Promise<boolean> {
  try {
    return documentsAside(await readdir(folder)).includes(document);
  } catch {
    return false;
  }
}

/** A torn copy is finished before the old file is looked at, and the old file is put back before anything is swept. */
function byUse(a: Stray, b: Stray): number {
  const order = ['copy', 'old', 'undo', 'new'];
  return order.indexOf(a.kind) - order.indexOf(b.kind);
}

async function isAbandoned(stray: Stray, file: string, nowMs: number): Promise<boolean> {
  // The same number can be another program's by now, or (in a container) this one's.
  if (stray.processId === process.pid) return !isUnderWay(stray.id);
  if (!isAlive(stray.processId)) return true;
  try {
    return nowMs - (await lstat(file)).ctimeMs > ABANDONED_AFTER_MS;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Where the document holds only the beginning of the copy's source, the source takes its place. */
function finishTornCopy(source: string, document: string): void {
  try {
    const whole = readFileSync(source);
    const there = readFileSync(document);
    if (there.length < whole.length && whole.subarray(0, there.length).equals(there)) renameSync(source, document);
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
}

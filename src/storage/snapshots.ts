import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { SourceDocument } from '../documents/model.ts';
import type { SnapshotStore } from '../operations/ports.ts';
import { isMissing } from './documents/fileErrors.ts';
import { flushFolder } from './documents/replaceFile.ts';

const SHA_256 = /^[0-9a-f]{64}$/;

/**
 * Texts of documents as they were, one file each, named by the hash of the document's bytes.
 * A file is either whole or not there, and never changes. The folder is made when it is needed.
 */
export function openSnapshotStore(folder: string): SnapshotStore {
  const fileOf = (hash: string) => join(folder, `${hash}.txt`);
  return {
    async put(document: SourceDocument): Promise<void> {
      if (!SHA_256.test(document.hash)) throw new Error(`"${document.hash}" is no SHA-256.`);
      const file = fileOf(document.hash);
      if (await exists(file)) return;
      await mkdir(folder, { recursive: true });
      const temporary = join(folder, `.${document.hash}.${randomBytes(4).toString('hex')}`);
      try {
        const handle = await open(temporary, 'wx');
        try {
          await handle.writeFile(document.text, 'utf8');
          await handle.sync();
        } finally {
          await handle.close();
        }
        await rename(temporary, file);
      } catch (error) {
        await unlink(temporary).catch(() => {});
        throw error;
      }
      await flushFolder(folder);
    },

    async get(hash: string): Promise<string | null> {
      // A hash may come from an address; it never becomes a path unless it is one.
      if (!SHA_256.test(hash)) return null;
      try {
        return await readFile(fileOf(hash), 'utf8');
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },
  };
}

async function exists(file: string): Promise<boolean> {
  try {
    await stat(file);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

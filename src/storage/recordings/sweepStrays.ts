import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isStray } from './durableFile.ts';
import { namesIn } from './takeFolder.ts';

/**
 * Removes temporary files that a killed process left: they hold bytes that nobody was promised. Files of running
 * processes are left alone, so this may run while a take is recorded. Strays waste space and do no other harm, so a
 * folder that can't be swept is passed over.
 */
export async function sweepStrays(root: string): Promise<void> {
  for (const take of await namesIn(root).catch(() => [])) {
    const folder = join(root, take);
    for (const name of (await namesIn(folder).catch(() => [])).filter(isStray)) {
      await rm(join(folder, name), { force: true }).catch(() => undefined);
    }
  }
}

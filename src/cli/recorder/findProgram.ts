import { join } from 'node:path';
import type { Machine } from '../doctor/machine.ts';

/** A program of the machine, by its whole path; null where it is in no folder of the PATH. */
export async function findProgram(
  { searchPath, platform, runs }: Pick<Machine, 'searchPath' | 'platform' | 'runs'>,
  name: string,
): Promise<string | null> {
  for (const folder of searchPath) {
    const path = join(folder, platform === 'win32' ? `${name}.exe` : name);
    if (await runs(path)) return path;
  }
  return null;
}

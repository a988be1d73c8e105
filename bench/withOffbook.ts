import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startOffbook } from '../test/browser/offbookProcess.ts';

/** Works with Offbook serving a copy of the example workspace, which is gone afterwards. */
export async function withOffbook(work: (url: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'offbook-bench-'));
  cpSync('examples/workspace', folder, { recursive: true });
  const offbook = await startOffbook(folder);
  try {
    await work(offbook.url);
  } finally {
    await offbook.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

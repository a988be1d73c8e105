import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { findingsOf } from '../src/operations/documents/checkDocuments.ts';
import { createLibrary } from '../src/operations/library.ts';
import { openDocumentFolder } from '../src/storage/documents/openDocumentFolder.ts';
import { madeDocuments } from './madeDocuments.ts';
import { printGrowth, printRows, timed, type Timing } from './timing.ts';

/** Milliseconds from nothing to every document parsed with its stories, in this process's first read. */
export async function loadFolderOnce(folder: string): Promise<number> {
  const start = performance.now();
  const library = createLibrary(openDocumentFolder(folder));
  await library.load();
  return performance.now() - start;
}

export async function benchFolder(): Promise<void> {
  const small = await folderOf(100);
  const large = await folderOf(1000);
  printRows([
    { what: 'open a folder, cold', size: '100 documents', timing: small.cold, aim: '' },
    { what: 'open a folder, cold', size: '1,000 documents', timing: large.cold, aim: 'under 2 s' },
    { what: 'read it again, unchanged', size: '1,000 documents', timing: large.again, aim: '' },
    { what: 'find facts and check every document, warm', size: '1,000 documents', timing: large.checked, aim: '' },
  ]);
  printGrowth('open a folder', small.cold, large.cold, 10);
}

async function folderOf(
  count: number,
): Promise<{ readonly cold: Timing; readonly again: Timing; readonly checked: Timing }> {
  const folder = mkdtempSync(join(tmpdir(), 'offbook-bench-'));
  try {
    for (const { path, text } of madeDocuments(count)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const runs: number[] = [];
    for (let i = 0; i < 5; i++) {
      const child = spawnSync(process.execPath, [process.argv[1]!, '--load-folder-once', folder], { encoding: 'utf8' });
      runs.push(Number(child.stdout));
    }
    runs.sort((a, b) => a - b);
    const library = createLibrary(openDocumentFolder(folder));
    await library.load();
    return {
      cold: { median: runs[2]!, min: runs[0]!, max: runs[4]! },
      again: await timed(5, () => library.load()),
      // A new library each time: facts are kept once they are found.
      checked: await timed(3, async () => {
        const { documents } = await createLibrary(openDocumentFolder(folder)).load();
        for (const document of documents) findingsOf(document, { wordsPerMinute: 150, takesByStory: new Map() });
      }),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '../src/operations/ports.ts';
import { openSqlite } from '../src/storage/database/openSqlite.ts';
import { printGrowth, printRows, timed } from './timing.ts';

export async function benchTakes(): Promise<void> {
  const small = await takesOf(1000);
  const large = await takesOf(10_000);
  printRows([
    { what: 'first page of takes', size: 'of 1,000', timing: small.first, aim: '' },
    { what: 'first page of takes', size: 'of 10,000', timing: large.first, aim: 'under 20 ms' },
    { what: 'a story’s page of takes, from the middle', size: 'of 10,000', timing: large.middle, aim: 'under 20 ms' },
    { what: 'takes counted by story', size: 'of 10,000', timing: large.counted, aim: '' },
  ]);
  printGrowth('first page of takes', small.first, large.first, 10);
}

async function takesOf(count: number) {
  const folder = mkdtempSync(join(tmpdir(), 'offbook-bench-'));
  const opened = await openSqlite(join(folder, 'bench.sqlite'));
  if (!opened.ok) throw new Error(opened.error.message);
  const database = opened.value;
  try {
    await fill(database, count);
    const page = { limit: 20 };
    let cursor = '';
    for (let i = 0; i < 20; i++)
      cursor =
        (await database.takes.list({ storyId: 'guide.story-3' }, { limit: 20, ...(cursor && { cursor }) }))
          .nextCursor ?? '';
    return {
      first: await timed(30, () => database.takes.list({}, page)),
      middle: await timed(30, () => database.takes.list({ storyId: 'guide.story-3' }, { limit: 20, cursor })),
      counted: await timed(30, () => database.takes.countByStory()),
    };
  } finally {
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function fill(database: Database, count: number): Promise<void> {
  await database.transaction(async ({ takes }) => {
    for (let i = 0; i < count; i++) {
      await takes.insert({
        id: `take-${String(i).padStart(6, '0')}`,
        storyId: `guide.story-${i % 8}`,
        storyTitle: `Story ${i % 8}`,
        document: 'guide.md',
        documentHash: 'bench',
        cue: 'nothing',
        targetSeconds: { min: 60, max: 60 },
        status: 'complete',
        startedAt: 1_700_000_000_000 + i * 60_000,
        finishedAt: 1_700_000_060_000 + i * 60_000,
        durationMs: 60_000,
        mimeType: 'audio/webm',
        exercise: null,
      });
    }
  });
}

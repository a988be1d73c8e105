import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { temporaryFolders } from '../testing/temporaryFolder.ts';
import { openDocumentFolder } from './openDocumentFolder.ts';

const editor = fileURLToPath(new URL('../testing/outsideEditor.mjs', import.meta.url));
/** A longer run: OFFBOOK_STRESS_SAVES=20000 npx vitest run src/storage/documents/outsideEdits */
const saves = Number(process.env['OFFBOOK_STRESS_SAVES'] ?? 400);

describe('saving while another program saves the same file', () => {
  const newFolder = temporaryFolders();

  it.each(['atomic', 'inPlace'])('loses none of its edits (%s)', { timeout: 30_000 + saves * 50 }, async (how) => {
    const folder = await newFolder();
    const file = join(folder, 'a.md');
    const filler = 'A line that both leave as it is.\n'.repeat(200);
    await writeFile(file, `outside: 0\n${filler}inside: 0\nend\n`);
    const documents = openDocumentFolder(folder);

    const outside = spawn(process.execPath, [editor, file, how, String(saves)], {
      stdio: ['ignore', 'inherit', 'pipe'],
    });
    let complaint = '';
    outside.stderr.on('data', (data: Buffer) => {
      complaint += data.toString();
    });
    const ended = once(outside, 'exit') as Promise<[number]>;

    let saved = 0;
    let refused = 0;
    while (outside.exitCode === null && outside.signalCode === null) {
      const read = await documents.read('a.md');
      // Halfway through the other's save in place; a person would not save over what they see then.
      if (!read.ok || !read.value.text.endsWith('end\n')) continue;
      const text = read.value.text.replace(/inside: \d+\n/, `inside: ${saved + 1}\n`);
      const outcome = await documents.replace('a.md', read.value.hash, text);
      if (outcome.ok) saved++;
      else refused++;
    }

    const [exitCode] = await ended;
    expect(complaint).toBe('');
    expect(exitCode).toBe(0);
    expect(await readFile(file, 'utf8')).toContain(`outside: ${saves}\n`);
    expect((await readdir(folder)).filter((name) => name.includes('offbook-'))).toEqual([]);
    // Both really met: neither side did all of its work while the other was idle.
    expect(saved).toBeGreaterThan(0);
    expect(refused).toBeGreaterThan(0);
    if (saves > 400) console.log(`${how}: ${saves} saves outside, ${saved} inside, ${refused} refused`);
  });
});

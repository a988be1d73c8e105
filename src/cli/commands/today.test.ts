import { afterEach, beforeEach, expect, it } from 'vitest';
import { openTestOffbook, type TestOffbook } from '../../../test/builders/openTestOffbook.ts';
import { viewToday } from '../../operations/plan/viewToday.ts';
import { setInterviews } from '../../operations/recall/interviews.ts';
import { startTake } from '../../operations/takes/recordTake.ts';
import { BOATYARD_GUIDE } from '../../recall/cards/cards.testing.ts';
import type { Terminal } from '../terminal.ts';
import { printToday } from './today.ts';

let opened: TestOffbook;
beforeEach(async () => void (opened = await openTestOffbook({ 'guide.md': BOATYARD_GUIDE })));
afterEach(() => opened.close());

async function printed(more: Partial<Terminal> = {}): Promise<string> {
  let text = '';
  const print = (line = ''): void => void (text += `${line}\n`);
  printToday({ colour: false, columns: 80, out: print, error: print, ...more }, await viewToday(opened.offbook));
  return text;
}

it('says what to do now, how long it takes and why, and what is done', async () => {
  await setInterviews(opened.offbook, [{ on: '2026-03-12', atMinutes: 9 * 60 + 5, stage: 'Panel' }]);
  const before = await printed();
  expect(before).toMatch(/^2026-03-03: Panel in 9 days at 9:05\n\n→ Recall the numbers/);
  expect(before).toContain('  Tell “The Leaking Hull” from its script (2 min)\n  It has not been told yet.\n');
  expect(before).toMatch(/\n\d+ minutes in all\.\n\nReadiness 0 %: nothing has been told or asked yet\.\n$/);
  const { tasks } = await viewToday(opened.offbook);
  const { storyId } = tasks.find(({ kind }) => kind === 'rehearse')!;
  await startTake(opened.offbook, { storyId: storyId!, cue: 'script', mimeType: null });
  const after = await printed();
  expect(after).toContain('✓ Tell “The Leaking Hull” from its script');
  expect(after).toMatch(/2 of \d+ minutes done\./);
  expect(after).toMatch(/Readiness \d+ %\n {2}facts {8}– % {2}Nothing is known of this yet\./);
});

it('keeps to the width, and has no colours where none are wanted', async () => {
  const narrow = await printed({ columns: 40 });
  expect(Math.max(...narrow.split('\n').map((line) => line.length))).toBeLessThanOrEqual(40);
  expect(narrow).not.toContain('\u001b');
});

it('says what to do where there is nothing to plan with', async () => {
  await opened.close();
  opened = await openTestOffbook({});
  expect(await printed()).toContain('Put a guide with your stories into this folder');
});

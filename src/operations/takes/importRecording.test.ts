import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LARKFIELD_GUIDE } from '../../../test/builders/larkfieldGuide.ts';
import { openTestOffbook, TEST_NOW_MS, type TestOffbook } from '../../../test/builders/openTestOffbook.ts';
import { viewWorkspace } from '../viewWorkspace.ts';
import { importRecording } from './importRecording.ts';
import { viewTake } from './viewTake.ts';

const MP3 = new Uint8Array(readFileSync(join(import.meta.dirname, '../../../test/fixtures/sound/imported/bursts.mp3')));

let opened: TestOffbook;
let storyId: string;
beforeEach(async () => {
  opened = await openTestOffbook({ 'guide.md': LARKFIELD_GUIDE });
  storyId = (await viewWorkspace(opened.offbook)).stories[0]!.id;
});
afterEach(() => opened.close());

describe('importing a recording as a take', () => {
  it('makes a finished take of the story, with the day of the file', async () => {
    const changedAt = Date.UTC(2026, 1, 1, 8);
    const imported = await importRecording(opened.offbook, { storyId, bytes: MP3, changedAt });
    if (!imported.ok) throw new Error(imported.error.message);
    expect(imported.value).toMatchObject({ status: 'complete', mimeType: 'audio/mpeg', startedAt: changedAt });
    await opened.restart();
    const view = await viewTake(opened.offbook, imported.value.id);
    expect(view).toMatchObject({ ok: true, value: { hasRecording: true, story: { id: storyId } } });
    expect((await viewWorkspace(opened.offbook)).stories[0]?.takes).toBe(1);
  });

  it('takes today for a file whose day is unknown or in the future', async () => {
    for (const changedAt of [null, TEST_NOW_MS + 9e9, -5]) {
      const imported = await importRecording(opened.offbook, { storyId, bytes: MP3, changedAt });
      expect(imported).toMatchObject({ ok: true, value: { startedAt: TEST_NOW_MS } });
    }
  });

  it('leaves no take behind where there is no story or no sound', async () => {
    expect(await importRecording(opened.offbook, { storyId: 'none', bytes: MP3, changedAt: null })).toMatchObject({
      error: { code: 'story-missing' },
    });
    const text = new TextEncoder().encode('not a sound');
    expect(await importRecording(opened.offbook, { storyId, bytes: text, changedAt: null })).toMatchObject({
      error: { code: 'recording-unknown' },
    });
    expect((await viewWorkspace(opened.offbook)).stories[0]?.takes).toBe(0);
  });
});

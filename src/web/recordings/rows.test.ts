import { describe, expect, it } from 'vitest';
import type { RecordingLook } from '../../operations/recordings/views.ts';
import { fieldTime, isToAdd, lookedAt, newRow, whenMade } from './rows.ts';

const LOOK: RecordingLook = {
  durationMs: 4000,
  recordedAt: null,
  already: null,
  match: { storyId: 'kitchen', by: 'words', unsure: false, why: null },
};
const file = (name: string, lastModified: number, words = 'sound') => new File([words], name, { lastModified });
const NOON = new Date(2026, 2, 5, 12).getTime();
const EVENING = new Date(2026, 2, 5, 18, 4).getTime();

describe('when a recording was made', () => {
  it('is as its file says, else the day in its name, else when it was changed', () => {
    expect(whenMade(file('2026-03-01.wav', EVENING), 5000).getTime()).toBe(5000);
    expect(fieldTime(whenMade(file('20260301.wav', EVENING), null))).toBe('2026-03-01T12:00');
    expect(fieldTime(whenMade(file('20260305.wav', EVENING), null))).toBe('2026-03-05T18:04');
    expect(whenMade(file('memo.wav', NOON), null).getTime()).toBe(NOON);
  });
});

describe('a file that is brought in', () => {
  it('is to be added once it was read and has a story', () => {
    const row = newRow(1, file('memo.wav', NOON));
    expect(isToAdd(row)).toBe(false);
    expect(isToAdd(lookedAt(row, LOOK))).toBe(true);
    expect(isToAdd(lookedAt(row, { ...LOOK, match: { ...LOOK.match, storyId: null } }))).toBe(false);
    expect(isToAdd({ ...lookedAt(row, LOOK), wanted: false })).toBe(false);
  });

  it('is not added where it is a take already', () => {
    expect(isToAdd(lookedAt(newRow(1, file('memo.wav', NOON)), { ...LOOK, already: 'take' }))).toBe(false);
  });

  it('is refused at once where it is empty', () => {
    expect(newRow(1, file('memo.wav', NOON, '')).state).toMatchObject({ step: 'unreadable' });
  });
});

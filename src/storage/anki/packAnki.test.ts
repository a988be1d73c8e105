import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import type { AnkiDeck } from '../../operations/ports.ts';
import type { Memory, RecallReview } from '../../recall/model.ts';
import { DECK_ID, NOTE_TYPE_ID } from './ankiSchema.ts';
import { packAnki } from './packAnki.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 2, 3, 19, 30);
const DAY_START = Date.UTC(2026, 2, 3, 4);
const known = { stability: 12.34567, difficulty: 5.5, lastReviewedAt: NOW - DAY, reviews: 4, lapses: 1 };
const review: Memory = { phase: 'review', ...known, dueAt: NOW + 11 * DAY };
const relearning: Memory = { phase: 'relearning', step: 0, ...known, dueAt: NOW + 600_000 };
const note = (front: string) => ({
  guid: `offbook-${front}`,
  front,
  back: 'B\n<b> & c',
  tags: ['offbook', 'offbook::own'],
});

const logged = (more: Partial<RecallReview>): RecallReview => ({
  id: 'r',
  cardId: 'b',
  rating: 'good',
  reviewedAt: NOW - DAY,
  thinkingMs: 90_000,
  how: 'self',
  answered: null,
  suggested: null,
  before: { phase: 'new' },
  after: review,
  ...more,
});

async function* log(): AsyncGenerator<RecallReview> {
  yield logged({});
  yield logged({ rating: 'again', before: review, after: relearning });
  yield logged({ cardId: 'elsewhere' });
  // An import comes after what was reviewed here, however old it is.
  yield logged({ rating: 'easy', reviewedAt: NOW - 9 * DAY });
}

const deck: AnkiDeck = {
  name: 'Offbook',
  now: NOW,
  dayStartAt: DAY_START,
  cards: [
    { id: 'a', note: note('A'), memory: { phase: 'new' }, suspended: false },
    { id: 'b', note: note('B'), memory: review, suspended: false },
    { id: 'c', note: note('C'), memory: relearning, suspended: true },
  ],
  log: log(),
};

const folder = mkdtempSync(join(tmpdir(), 'offbook-apkg-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('an Anki package', () => {
  it('is a zip with a sound collection of schema 11 and no media', async () => {
    const files = unzipSync(await packAnki(deck));
    expect(Object.keys(files).toSorted()).toEqual(['collection.anki2', 'media']);
    expect(strFromU8(files['media']!)).toBe('{}');
    const file = join(folder, 'collection.anki2');
    writeFileSync(file, files['collection.anki2']!);
    const db = new DatabaseSync(file);
    const all = (sql: string) => db.prepare(sql).all() as Record<string, unknown>[];
    expect(all('pragma integrity_check')).toEqual([{ integrity_check: 'ok' }]);

    const [col] = all('select * from col') as [Record<string, string>];
    expect(col).toMatchObject({ id: 1, ver: 11 });
    expect(JSON.parse(col['models']!)[NOTE_TYPE_ID]).toMatchObject({
      name: 'Offbook',
      flds: [{ name: 'Front' }, { name: 'Back' }],
    });
    expect(JSON.parse(col['decks']!)[DECK_ID]).toMatchObject({ name: 'Offbook', conf: 1 });
    expect(JSON.parse(col['dconf']!)['1']).toMatchObject({ name: 'Default' });

    const notes = all('select * from notes order by id');
    expect(notes.map(({ guid, mid, flds, tags }) => ({ guid, mid, flds, tags }))[0]).toEqual({
      guid: 'offbook-A',
      mid: NOTE_TYPE_ID,
      flds: 'A\x1fB<br>&lt;b&gt; &amp; c',
      tags: ' offbook offbook::own ',
    });
    // SHA-1 of "A" begins with 6dcd4ce2.
    expect(notes[0]).toMatchObject({ csum: 0x6dcd4ce2 });

    const cards = all('select * from cards order by id');
    const days = (Number(col['crt']) * 1000 - DAY_START) / DAY;
    expect(cards.map(({ type, queue, due, ivl, reps, lapses }) => [type, queue, due, ivl, reps, lapses])).toEqual([
      [0, 0, 1, 0, 0, 0],
      [2, 2, 11 - days, 12, 4, 1],
      [3, -1, Math.floor((NOW + 600_000) / 1000), 1, 4, 1],
    ]);
    expect(JSON.parse(String(cards[1]!['data']))).toEqual({ s: 12.3457, d: 5.5, dr: 0.9 });
    expect(cards.every(({ nid }, i) => nid === notes[i]!['id'])).toBe(true);

    const revlog = all('select * from revlog order by id');
    expect(
      revlog.map(({ id, cid, ease, ivl, lastIvl, time, type }) => [id, cid, ease, ivl, lastIvl, time, type]),
    ).toEqual([
      [NOW - 9 * DAY, cards[1]!['id'], 4, 12, 0, 60_000, 0],
      [NOW - DAY, cards[1]!['id'], 3, 12, 0, 60_000, 0],
      [NOW - DAY + 1, cards[1]!['id'], 1, -(DAY + 600_000) / 1000, 12, 60_000, 1],
    ]);
    db.close();
  });
});

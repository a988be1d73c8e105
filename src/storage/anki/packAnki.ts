import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { strToU8, zip } from 'fflate';
import type { AnkiCard, AnkiDeck } from '../../operations/ports.ts';
import type { Memory, Rating, RecallReview } from '../../recall/model.ts';
import { ANKI_SCHEMA, collectionRow, DECK_ID, NOTE_TYPE_ID } from './ankiSchema.ts';

const DAY_SECONDS = 86_400;

/**
 * An Anki package (.apkg): a zip of a real collection with notes, cards as far as they are learnt, and the log of reviews.
 * Anki's File → Import opens it; "import any learning progress" takes over when cards are due.
 */
export async function packAnki(deck: AnkiDeck): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'offbook-anki-'));
  try {
    const file = join(folder, 'collection.anki2');
    await writeCollection(file, deck);
    const entries = { 'collection.anki2': new Uint8Array(await readFile(file)), media: strToU8('{}') };
    return await new Promise((resolve, reject) => {
      zip(entries, { level: 6 }, (error, bytes) => (error ? reject(error) : resolve(bytes)));
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function writeCollection(file: string, { name, dayStartAt, now, cards, log }: AnkiDeck): Promise<void> {
  const db = new DatabaseSync(file);
  try {
    // The file is thrown away when it goes wrong.
    db.exec('pragma journal_mode = off; pragma synchronous = off');
    db.exec(ANKI_SCHEMA);
    db.exec('begin');
    // Anki counts days since the collection began: a year back is before any review that still matters.
    const createdAt = Math.floor(dayStartAt / 1000) - 365 * DAY_SECONDS;
    const mod = Math.floor(now / 1000);
    const insert = (table: string, columns: number) =>
      db.prepare(`insert into ${table} values (${Array(columns).fill('?').join(', ')})`);
    insert('col', 13).run(...collectionRow(name, createdAt, mod));
    const addNote = insert('notes', 11);
    const addCard = insert('cards', 18);
    const places = new Map<string, number>();
    cards.forEach((card, index) => {
      const noteId = now + index;
      places.set(card.id, noteId);
      const front = html(card.note.front);
      const tags = card.note.tags.length === 0 ? '' : ` ${card.note.tags.join(' ')} `;
      addNote.run(
        noteId,
        card.note.guid,
        NOTE_TYPE_ID,
        mod,
        -1,
        tags,
        `${front}\x1f${html(card.note.back)}`,
        front,
        checksum(front),
        0,
        '',
      );
      const standing = standingOf(card, index + 1, createdAt);
      addCard.run(
        noteId,
        noteId,
        DECK_ID,
        0,
        mod,
        -1,
        standing.type,
        card.suspended ? -1 : standing.queue,
        standing.due,
        standing.days,
        standing.type === 0 ? 0 : 2500,
        standing.reviews,
        standing.lapses,
        standing.stepsLeft,
        0,
        0,
        0,
        standing.data,
      );
    });
    const addReview = insert('revlog', 9);
    const taken = new Set<number>();
    for await (const review of log) {
      const cardId = places.get(review.cardId);
      if (cardId === undefined) continue;
      // Anki's ids of reviews are their times, so no two may have one. The log needn't be in the order of time.
      let id = review.reviewedAt;
      while (taken.has(id)) id++;
      taken.add(id);
      addReview.run(id, cardId, -1, ...revlogOf(review));
    }
    db.exec('commit');
  } finally {
    db.close();
  }
}

/** How a card stands in Anki's terms: type 0 new, 1 learning, 2 review, 3 relearning; the queue says what `due` is. */
function standingOf({ memory }: AnkiCard, position: number, createdAt: number) {
  if (memory.phase === 'new')
    return { type: 0, queue: 0, due: position, days: 0, reviews: 0, lapses: 0, stepsLeft: 0, data: '{}' };
  const { reviews, lapses, stability, difficulty } = memory;
  const dueSeconds = Math.floor(memory.dueAt / 1000);
  // What FSRS knows, as Anki keeps it: stability in days and difficulty, with the decay of FSRS-6.
  const data = JSON.stringify({ s: rounded(stability, 4), d: rounded(difficulty, 3), dr: 0.9 });
  const known = { days: intervalDays(memory), reviews, lapses, data };
  if (memory.phase === 'review')
    return { ...known, type: 2, queue: 2, due: Math.floor((dueSeconds - createdAt) / DAY_SECONDS), stepsLeft: 0 };
  return { ...known, type: memory.phase === 'learning' ? 1 : 3, queue: 1, due: dueSeconds, stepsLeft: 1001 };
}

const rounded = (value: number, places: number): number => Math.round(value * 10 ** places) / 10 ** places;

/** Whole days from the last review to the next, at least 1 once a card is learnt. */
const intervalDays = (memory: Memory): number =>
  memory.phase === 'new' ? 0 : Math.max(1, Math.round((memory.dueAt - memory.lastReviewedAt) / 1000 / DAY_SECONDS));

const EASES: Readonly<Record<Rating, number>> = { again: 1, hard: 2, good: 3, easy: 4 };

/** ease, interval, last interval, factor, time and type of a review; intervals in days, or in seconds when negative. */
function revlogOf({ rating, before, after, thinkingMs }: RecallReview): number[] {
  const interval = (memory: Memory): number => {
    if (memory.phase === 'new') return 0;
    if (memory.phase === 'review') return intervalDays(memory);
    return -Math.max(1, Math.round((memory.dueAt - memory.lastReviewedAt) / 1000));
  };
  // Anki keeps FSRS's difficulty here, 1 to 10 as 100 to 1,100.
  const factor = after.phase === 'new' ? 0 : Math.round(((after.difficulty - 1) / 9) * 1000) + 100;
  const type = before.phase === 'review' ? 1 : before.phase === 'relearning' ? 2 : 0;
  return [EASES[rating], interval(after), interval(before), factor, Math.min(60_000, Math.round(thinkingMs)), type];
}

const html = (text: string): string =>
  text
    .replaceAll('\x1f', ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/\r\n?|\n/g, '<br>');

/** Anki finds doubles by it: the first 32 bits of the SHA-1 of the first field without markup. */
const checksum = (field: string): number =>
  Number.parseInt(
    createHash('sha1')
      .update(field.replace(/<[^>]*>/g, ''))
      .digest('hex')
      .slice(0, 8),
    16,
  );

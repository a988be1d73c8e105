import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { AnkiDeck } from '../../operations/ports.ts';
import type { RecallReview, ReviewMemory } from '../../recall/model.ts';
import { packAnki } from './packAnki.ts';
import { unpackAnki } from './unpackAnki.ts';

/**
 * Where Anki's own Python code is (the folder that has `anki`), and what it needs beside it, parted by colons. Anki isn't
 * on most machines, so this is left out where it isn't named; docs/anki.md says how to run it.
 */
const anki = process.env['OFFBOOK_ANKI'];

/** Imports the package twice, answers the card that is due, and exports with learning progress. */
const SESSION = `
import json, os, sys, tempfile
sys.path[:0] = sys.argv[1].split(':')
from anki import Collection
from anki.importing.apkg import AnkiPackageImporter
from anki.exporting import AnkiPackageExporter
package, out = sys.argv[2:4]
col = Collection(os.path.join(tempfile.mkdtemp(), 'collection.anki2'))
for _ in range(2):
    AnkiPackageImporter(col, package).run()
deck = col.decks.id('Offbook', create=False)
col.decks.select(deck)
col.reset()
report = {
    'cards': col.db.all('select type, queue, ivl, reps, lapses from cards order by id'),
    'log': col.db.all('select ease, type from revlog order by id'),
    'due': list(col.sched.counts()),
    'problems': not col.fixIntegrity()[1],
}
col.reset()
card = col.sched.getCard()
report['asked'] = card.note().fields
card.startTimer()
col.sched.answerCard(card, 3)
exporter = AnkiPackageExporter(col)
exporter.includeSched, exporter.includeMedia, exporter.did = True, False, deck
exporter.exportInto(out)
print(json.dumps(report))
`;

const DAY = 86_400_000;
const folder = mkdtempSync(join(tmpdir(), 'offbook-in-anki-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The log that makes the card as it is; Anki reads the clock of the machine, so it is years back. */
const NOW = Date.UTC(2024, 4, 6, 18);
const learnt: ReviewMemory = {
  phase: 'review',
  stability: 3.5,
  difficulty: 5,
  lastReviewedAt: NOW - DAY,
  dueAt: NOW + 3 * DAY,
  reviews: 2,
  lapses: 1,
};

async function* log(): AsyncGenerator<RecallReview> {
  const review = {
    cardId: 'b',
    thinkingMs: 4000,
    how: 'self',
    answered: null,
    suggested: null,
    after: learnt,
  } as const;
  yield { ...review, id: '1', rating: 'again', reviewedAt: NOW - 2 * DAY, before: { phase: 'new' } };
  yield { ...review, id: '2', rating: 'good', reviewedAt: NOW - DAY, before: learnt };
}

const note = (id: string) => ({
  guid: `offbook-${id}`,
  front: `Front <${id}> & "so"`,
  back: 'Back\nor: Rück',
  tags: ['offbook'],
});

const deck: AnkiDeck = {
  name: 'Offbook',
  now: NOW,
  dayStartAt: Date.UTC(2024, 4, 6, 4),
  cards: [
    { id: 'a', note: note('a'), memory: { phase: 'new' }, suspended: true },
    { id: 'b', note: note('b'), memory: learnt, suspended: false },
  ],
  log: log(),
};

describe.skipIf(anki === undefined)('an Anki package in Anki itself', () => {
  it('opens with when cards are due and what was set aside, once, and comes back with what was reviewed there', async () => {
    const [package_, back] = [join(folder, 'offbook.apkg'), join(folder, 'back.apkg')];
    writeFileSync(package_, await packAnki(deck));
    const said = execFileSync('python3', ['-c', SESSION, anki!, package_, back], { encoding: 'utf8' });
    expect(JSON.parse(said)).toEqual({
      cards: [
        [0, -1, 0, 0, 0],
        [2, 2, 4, 2, 1],
      ],
      log: [
        [1, 0],
        [3, 1],
      ],
      due: [0, 0, 1],
      problems: false,
      asked: ['Front &lt;b&gt; &amp; "so"', 'Back<br>or: Rück'],
    });
    const read = await unpackAnki(new Uint8Array(readFileSync(back)));
    if (!read.ok) throw new Error(read.error.message);
    const reviews = read.value.notes.find(({ guid }) => guid === 'offbook-b')!.reviews;
    expect(reviews.map(({ ease }) => ease)).toEqual([1, 3, 3]);
    expect(reviews.slice(0, 2).map(({ at }) => at)).toEqual([NOW - 2 * DAY, NOW - DAY]);
  });
});

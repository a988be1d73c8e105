import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { unzipSync } from 'fflate';
import type { AnkiContents } from '../../operations/ports.ts';
import { type Failure, failure } from '../../shared/failure.ts';
import { message } from '../../shared/message.ts';
import { err, ok, type Result } from '../../shared/result.ts';

/** A larger collection is no practice for an interview, and may be made to fill a disk. */
const MOST_BYTES = 1024 * 1024 * 1024;

/** Newer collections first: a package may have an old one beside it that only says "please update". */
const COLLECTIONS = ['collection.anki21', 'collection.anki2'];

/** Reads the notes of an Anki package, each with its reviews. Only packages that older Anki versions can read, too. */
export async function unpackAnki(bytes: Uint8Array): Promise<Result<AnkiContents, Failure<'import-unreadable'>>> {
  const names: string[] = [];
  let collection: Uint8Array | undefined;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name);
        return COLLECTIONS.includes(name) && originalSize <= MOST_BYTES;
      },
    });
    collection = COLLECTIONS.map((name) => files[name]).find((one) => one !== undefined);
  } catch {
    return err(
      failure(
        'import-unreadable',
        message('This Anki package is cut off or damaged. Export it again and choose the new file.'),
      ),
    );
  }
  if (names.includes('collection.anki21b') || !collection)
    return err(
      failure(
        'import-unreadable',
        message(
          'This package is none that older Anki versions can read. In Anki’s export, tick “Support older Anki versions”, then choose the new file.',
        ),
      ),
    );
  const folder = await mkdtemp(join(tmpdir(), 'offbook-anki-'));
  try {
    const file = join(folder, 'collection.anki2');
    await writeFile(file, collection);
    return readCollection(file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function readCollection(file: string): Result<AnkiContents, Failure<'import-unreadable'>> {
  let db: InstanceType<typeof DatabaseSync> | null = null;
  try {
    db = new DatabaseSync(file, { readOnly: true });
    const notes = db.prepare('select id, guid, flds from notes order by id').all() as {
      readonly id: number;
      readonly guid: string;
      readonly flds: string;
    }[];
    const reviews = db
      .prepare(
        'select revlog.id as at, cards.nid as note, ease, time from revlog join cards on cards.id = revlog.cid where ease between 1 and 4 and cards.ord = 0 order by revlog.id',
      )
      .all() as { readonly at: number; readonly note: number; readonly ease: number; readonly time: number }[];
    const byNote = new Map<number, { at: number; ease: 1 | 2 | 3 | 4; thinkingMs: number }[]>();
    for (const { at, note, ease, time } of reviews) {
      const review = { at, ease: ease as 1 | 2 | 3 | 4, thinkingMs: time };
      const own = byNote.get(note);
      if (own) own.push(review);
      else byNote.set(note, [review]);
    }
    return ok({
      notes: notes.map(({ id, guid, flds }) => ({ guid, fields: flds.split('\x1f'), reviews: byNote.get(id) ?? [] })),
    });
  } catch {
    return err(
      failure(
        'import-unreadable',
        message('The collection in this Anki package can’t be read. Export it again and choose the new file.'),
      ),
    );
  } finally {
    db?.close();
  }
}

import { addStory } from '../../documents/addStory.ts';
import { applyEdits } from '../../documents/applyEdits.ts';
import { type StoryAnswers, writeGuide } from '../../documents/writeStory.ts';
import { type Failure, failure } from '../../shared/failure.ts';
import { message } from '../../shared/message.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { loadDocument } from '../library.ts';
import type { Offbook } from '../offbook.ts';
import type { ImportedFile, ImportFailure, WriteDocumentFailure } from '../ports.ts';
import type { ImportDone, ImportPreview } from './importViews.ts';
import { freeName, proposeName } from './importNames.ts';
import { recognise } from './recognise.ts';

/** Documents may have 2 MB of text; Word and PDF files with pictures are larger than their words. */
export const MOST_IMPORT_FILE_BYTES = 15_000_000;
export const MOST_IMPORT_CHARACTERS = 1_000_000;

export type ImportDocumentFailure =
  | WriteDocumentFailure
  | ImportFailure
  | Failure<
      'document-unreadable' | 'document-name-taken' | 'document-not-guide' | 'edits-overlap' | 'edit-out-of-range'
    >;

/** What a file or a paste would become, with what is recognised in it. Nothing is written. */
export async function previewImport(
  offbook: Offbook,
  given: ImportedFile | { readonly name: string | null; readonly text: string },
): Promise<Result<ImportPreview, ImportFailure>> {
  if ('text' in given) {
    if (given.text.trim() === '') {
      return err(failure('import-empty', message('There are no words yet. Paste or write your notes first.')));
    }
    const tooLong = tooManyCharacters(given.name ?? 'The text', given.text);
    return tooLong ? err(tooLong) : ok(await previewOf(offbook, given.name, given.text, []));
  }
  if (given.bytes.length > MOST_IMPORT_FILE_BYTES) {
    return err(
      failure(
        'import-too-large',
        message('{name} has {size} MB; at most {most} MB can be read. Take pictures out of it, or paste the words.', {
          name: given.name,
          size: Math.ceil(given.bytes.length / 1_000_000),
          most: MOST_IMPORT_FILE_BYTES / 1_000_000,
        }),
      ),
    );
  }
  if (!offbook.importing) throw new Error('This host brings no reader of files.');
  const read = await offbook.importing.read(given);
  if (!read.ok) return read;
  const tooLong = tooManyCharacters(given.name, read.value.markdown);
  return tooLong ? err(tooLong) : ok(await previewOf(offbook, given.name, read.value.markdown, read.value.warnings));
}

async function previewOf(
  offbook: Offbook,
  name: string | null,
  markdown: string,
  warnings: ImportPreview['warnings'],
): Promise<ImportPreview> {
  const recognised = recognise(markdown);
  return { name: await freeName(offbook, proposeName(name, recognised.title)), markdown, recognised, warnings };
}

function tooManyCharacters(name: string, text: string): ImportFailure | null {
  if (text.length <= MOST_IMPORT_CHARACTERS) return null;
  return failure(
    'import-too-large',
    message('{name} has {count} characters; at most {most} can be read as one document. Bring it in as several.', {
      name,
      count: text.length.toLocaleString('en-GB'),
      most: MOST_IMPORT_CHARACTERS.toLocaleString('en-GB'),
    }),
  );
}

/** Writes a new document. Never over another: the failure then is `document-name-taken`, and `freeName` finds one that is free. */
export async function importDocument(
  offbook: Offbook,
  { name, markdown }: { readonly name: string; readonly markdown: string },
): Promise<Result<ImportDone, ImportDocumentFailure>> {
  if (markdown.trim() === '')
    return err(failure('import-empty', message('There are no words yet, so nothing was written.')));
  const tooLong = tooManyCharacters(name, markdown);
  if (tooLong) return err(tooLong);
  const path = proposeName(name, name);
  // A disk that takes "Guide.md" and "guide.md" for one would say so only after the fact.
  const taken = (await freeName(offbook, path)) !== path;
  const written = taken ? null : await offbook.folder.create(path, markdown);
  if (written === null || (!written.ok && written.error.code === 'document-changed')) {
    return err(
      failure(
        'document-name-taken',
        message('There is a document called “{path}” here already, and it was left as it is. Choose another name.', {
          path,
        }),
      ),
    );
  }
  return written.ok ? ok(await done(offbook, written.value.path, written.value.hash)) : written;
}

/** Writes a story that was written with help into a guide of the folder, or into a new one. */
export async function importStory(
  offbook: Offbook,
  answers: StoryAnswers,
  into: string | null,
): Promise<Result<ImportDone, ImportDocumentFailure>> {
  if (into === null) {
    const markdown = writeGuide(answers);
    const name = await freeName(offbook, proposeName(null, recognise(markdown).title));
    const imported = await importDocument(offbook, { name, markdown });
    return imported.ok ? ok({ ...imported.value, storyId: imported.value.storyIds.at(-1) ?? null }) : imported;
  }
  const source = await offbook.folder.read(into);
  if (!source.ok) return source;
  const { parsed, stories: before } = loadDocument(source.value);
  if (parsed.kind !== 'guide') {
    return err(
      failure(
        'document-not-guide',
        message('{into} is no study guide, so a story has no place in it. Choose a guide, or a new one.', { into }),
      ),
    );
  }
  const text = applyEdits(source.value.text, [addStory(source.value, parsed, answers)]);
  if (!text.ok) return text;
  const written = await offbook.folder.replace(into, source.value.hash, text.value);
  if (!written.ok) return written;
  const result = await done(offbook, written.value.path, written.value.hash);
  const known = new Set(before.map(({ id }) => id));
  // Stories of one category are told apart by a number, so the new one may stand where another's id was.
  const added = result.storyIds.filter((id) => !known.has(id));
  return ok({ ...result, storyId: added.at(-1) ?? result.storyIds.at(-1) ?? null });
}

async function done(offbook: Offbook, path: string, hash: string): Promise<ImportDone> {
  const { documents } = await offbook.library.load();
  const document = documents.find(({ source }) => source.path === path);
  return {
    path,
    hash,
    kind: document?.parsed.kind ?? 'note',
    storyIds: document?.stories.map(({ id }) => id) ?? [],
    storyId: null,
  };
}

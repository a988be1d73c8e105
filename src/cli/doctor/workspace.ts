import { existsSync } from 'node:fs';
import { access, constants, mkdtemp, rmdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { findOutsideDecoder } from '../../decoding/outsideDecoder.ts';
import { speechEngines } from '../../main.ts';
import type { RecogniserChoice } from '../../operations/ports.ts';
import { message } from '../../shared/message.ts';
import { openDocumentFolder } from '../../storage/documents/openDocumentFolder.ts';
import { HIDDEN_FOLDER } from '../../storage/workspace.ts';
import { chosenIn } from '../speechChoice.ts';
import { type Checkup, checkup, fine } from './model.ts';

/** The files that the build makes, without which a part of Offbook can't work. */
const BUILT = ['web/index.html', 'web/soundswallower/soundswallower.wasm', 'web/espeak-ng/espeak-ng.wasm'];

export function checkBuild(partsFolder: string): Checkup {
  const lacking = BUILT.filter((file) => !existsSync(join(partsFolder, file)));
  if (lacking.length === 0) return fine('build', message('Page, script following and voice are there'));
  return checkup(
    'build',
    'broken',
    message('Not built yet, or only in part: {files} {count, plural, one {is} other {are}} missing.', {
      files: lacking.join(', '),
      count: lacking.length,
    }),
    message('Run npm run build, or npm start, which builds what is missing.'),
  );
}

export async function checkFolder(folder: string): Promise<Checkup> {
  if (!(await stat(folder).catch(() => null))?.isDirectory()) {
    return checkup(
      'folder',
      'broken',
      message('There is no folder {folder}.', { folder }),
      message('Name the folder that holds your notes: offbook doctor path/to/folder'),
    );
  }
  try {
    // What the takes are written into; it must be possible to make something here.
    await rmdir(await mkdtemp(join(folder, '.offbook-doctor-')));
  } catch {
    return checkup(
      'folder',
      'broken',
      message('Nothing can be written into {folder}.', { folder }),
      message('Takes are kept beside your documents: give yourself the right to write there, or use another folder.'),
    );
  }
  const { documents, unreadable } = await openDocumentFolder(folder).readAll();
  const first = unreadable[0];
  if (first) {
    const { said, message: english } = first.failure;
    return checkup(
      'folder',
      'missing',
      message('{documents} documents can be read; {unreadable} can’t: {why}', {
        documents: documents.length,
        unreadable: unreadable.length,
        why: said?.message ?? english,
      }),
      message('Save them as text in UTF-8.'),
    );
  }
  if (documents.length > 0) {
    return fine(
      'folder',
      message('{documents, plural, one {# document} other {# documents}} in {folder}', {
        documents: documents.length,
        folder,
      }),
    );
  }
  return checkup(
    'folder',
    'missing',
    message('No documents in {folder} yet.', { folder }),
    message('Put a .md or .txt file with your stories there, or look at the example: npm start'),
  );
}

/** Files that only the person should read: the page's key, and keys of servers. */
const SECRET_FILES = ['token', 'secrets.json'];

/** Whether takes can be kept, and what is secret stays so. Windows has no such rights to look at. */
export async function checkRights(folder: string, platform: NodeJS.Platform): Promise<Checkup> {
  const hidden = join(folder, HIDDEN_FOLDER);
  if (!existsSync(hidden))
    return fine('rights', message('Nothing was kept here yet; the first take makes a private folder'));
  const writable = await access(hidden, constants.W_OK | constants.X_OK).then(
    () => true,
    () => false,
  );
  if (!writable) {
    return checkup(
      'rights',
      'broken',
      message('Nothing can be written into {folder}, so no take can be kept.', { folder: hidden }),
      message('Give it back to yourself: {command}', { command: `sudo chown -R "$USER" ${hidden}` }),
    );
  }
  const open = [];
  for (const file of platform === 'win32' ? [] : SECRET_FILES) {
    const found = await stat(join(hidden, file)).catch(() => null);
    if (found && (found.mode & 0o077) !== 0) open.push(join(hidden, file));
  }
  if (open.length === 0) return fine('rights', message('Takes can be kept, and its keys are yours alone'));
  return checkup(
    'rights',
    'missing',
    message('Others on this machine may read {files}.', { files: { list: open } }),
    `chmod 600 ${open.join(' ')}`,
  );
}

export async function checkRecogniser(folder: string, partsFolder: string): Promise<Checkup> {
  const choice = await chosenIn(folder);
  if (!choice.ok) {
    const { said, message: english } = choice.error;
    return checkup('recogniser', 'broken', said?.message ?? english, null);
  }
  const engines = speechEngines(partsFolder);
  try {
    const models = await engines.models();
    return recogniserCheckup(
      choice.value,
      models.filter(({ installed }) => installed).map(({ name }) => name),
    );
  } finally {
    await engines.close();
  }
}

/** What a choice of recogniser means, given the models that are installed. */
export function recogniserCheckup(choice: RecogniserChoice, installed: readonly string[]): Checkup {
  const name = 'recogniser';
  switch (choice.kind) {
    case 'none':
      return checkup(
        name,
        'missing',
        message('None chosen: your script is followed by its sound, and free words have to be typed.'),
        message('For every word: offbook speech list, then install and use one. It runs on this machine.'),
      );
    case 'model':
      return installed.includes(choice.model)
        ? fine(name, message('{model}, on this machine', { model: choice.model }))
        : checkup(
            name,
            'broken',
            message('{model} is chosen, and not installed.', { model: choice.model }),
            `offbook speech install ${choice.model}`,
          );
    case 'folder':
      return existsSync(choice.folder)
        ? fine(name, message('the model in {folder}', { folder: choice.folder }))
        : checkup(
            name,
            'broken',
            message('The model folder {folder} is gone.', { folder: choice.folder }),
            message('Choose again: offbook speech use'),
          );
    case 'server':
      return fine(
        name,
        message('{model} at {address}; try it with offbook speech test', {
          model: choice.model,
          address: choice.address,
        }),
      );
  }
}

export async function checkDecoder(): Promise<Checkup> {
  const found = await findOutsideDecoder();
  if (found) return fine('decoder', message('{name}, for recordings of phones (.m4a)', { name: found.name }));
  return checkup(
    'decoder',
    'missing',
    message('Phones’ recordings in AAC (.m4a) can’t be read here; WAV, MP3, FLAC, Ogg and WebM can.'),
    message('Install ffmpeg, or import .m4a files on the page, whose browser can usually read them.'),
  );
}

import { existsSync } from 'node:fs';
import { access, constants, mkdtemp, rmdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { findOutsideDecoder } from '../../decoding/outsideDecoder.ts';
import { speechEngines } from '../../main.ts';
import type { RecogniserChoice } from '../../operations/ports.ts';
import { openDocumentFolder } from '../../storage/documents/openDocumentFolder.ts';
import { HIDDEN_FOLDER } from '../../storage/workspace.ts';
import { chosenIn } from '../speechChoice.ts';
import { type Checkup, fine } from './model.ts';

/** The files that the build makes, without which a part of Offbook can't work. */
const BUILT = ['web/index.html', 'web/soundswallower/soundswallower.wasm', 'web/espeak-ng/espeak-ng.wasm'];

export function checkBuild(partsFolder: string): Checkup {
  const lacking = BUILT.filter((file) => !existsSync(join(partsFolder, file)));
  if (lacking.length === 0) return fine('build', 'Page, script following and voice are there');
  return {
    name: 'build',
    state: 'broken',
    words: `Not built yet, or only in part: ${lacking.join(', ')} ${lacking.length === 1 ? 'is' : 'are'} missing.`,
    fix: 'Run npm run build, or npm start, which builds what is missing.',
  };
}

export async function checkFolder(folder: string): Promise<Checkup> {
  if (!(await stat(folder).catch(() => null))?.isDirectory()) {
    return {
      name: 'folder',
      state: 'broken',
      words: `There is no folder ${folder}.`,
      fix: 'Name the folder that holds your notes: offbook doctor path/to/folder',
    };
  }
  try {
    // What the takes are written into; it must be possible to make something here.
    await rmdir(await mkdtemp(join(folder, '.offbook-doctor-')));
  } catch {
    return {
      name: 'folder',
      state: 'broken',
      words: `Nothing can be written into ${folder}.`,
      fix: 'Takes are kept beside your documents: give yourself the right to write there, or use another folder.',
    };
  }
  const { documents, unreadable } = await openDocumentFolder(folder).readAll();
  const first = unreadable[0];
  if (first) {
    return {
      name: 'folder',
      state: 'missing',
      words: `${documents.length} documents can be read; ${unreadable.length} can’t: ${first.failure.message}`,
      fix: 'Save them as text in UTF-8.',
    };
  }
  if (documents.length > 0)
    return fine('folder', `${documents.length} ${documents.length === 1 ? 'document' : 'documents'} in ${folder}`);
  return {
    name: 'folder',
    state: 'missing',
    words: `No documents in ${folder} yet.`,
    fix: 'Put a .md or .txt file with your stories there, or look at the example: npm start',
  };
}

/** Files that only the person should read: the page's key, and keys of servers. */
const SECRET_FILES = ['token', 'secrets.json'];

/** Whether takes can be kept, and what is secret stays so. Windows has no such rights to look at. */
export async function checkRights(folder: string, platform: NodeJS.Platform): Promise<Checkup> {
  const name = 'rights';
  const hidden = join(folder, HIDDEN_FOLDER);
  if (!existsSync(hidden)) return fine(name, 'Nothing was kept here yet; the first take makes a private folder');
  const writable = await access(hidden, constants.W_OK | constants.X_OK).then(
    () => true,
    () => false,
  );
  if (!writable) {
    return {
      name,
      state: 'broken',
      words: `Nothing can be written into ${hidden}, so no take can be kept.`,
      fix: `Give it back to yourself: sudo chown -R "$USER" ${hidden}`,
    };
  }
  const open = [];
  for (const file of platform === 'win32' ? [] : SECRET_FILES) {
    const found = await stat(join(hidden, file)).catch(() => null);
    if (found && (found.mode & 0o077) !== 0) open.push(join(hidden, file));
  }
  if (open.length === 0) return fine(name, 'Takes can be kept, and its keys are yours alone');
  return {
    name,
    state: 'missing',
    words: `Others on this machine may read ${open.join(' and ')}.`,
    fix: `chmod 600 ${open.join(' ')}`,
  };
}

export async function checkRecogniser(folder: string, partsFolder: string): Promise<Checkup> {
  const choice = await chosenIn(folder);
  if (!choice.ok) return { name: 'recogniser', state: 'broken', words: choice.error.message, fix: null };
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
      return {
        name,
        state: 'missing',
        words: 'None chosen: your script is followed by its sound, and free words have to be typed.',
        fix: 'For every word: offbook speech list, then install and use one. It runs on this machine.',
      };
    case 'model':
      return installed.includes(choice.model)
        ? fine(name, `${choice.model}, on this machine`)
        : {
            name,
            state: 'broken',
            words: `${choice.model} is chosen, and not installed.`,
            fix: `offbook speech install ${choice.model}`,
          };
    case 'folder':
      return existsSync(choice.folder)
        ? fine(name, `the model in ${choice.folder}`)
        : {
            name,
            state: 'broken',
            words: `The model folder ${choice.folder} is gone.`,
            fix: 'Choose again: offbook speech use',
          };
    case 'server':
      return fine(name, `${choice.model} at ${choice.address}; try it with offbook speech test`);
  }
}

export async function checkDecoder(): Promise<Checkup> {
  const found = await findOutsideDecoder();
  if (found) return fine('decoder', `${found.name}, for recordings of phones (.m4a)`);
  return {
    name: 'decoder',
    state: 'missing',
    words: 'Phones’ recordings in AAC (.m4a) can’t be read here; WAV, MP3, FLAC, Ogg and WebM can.',
    fix: 'Install ffmpeg, or import .m4a files on the page, whose browser can usually read them.',
  };
}

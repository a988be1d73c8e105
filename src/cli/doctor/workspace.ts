import { existsSync } from 'node:fs';
import { mkdtemp, rmdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { findOutsideDecoder } from '../../decoding/outsideDecoder.ts';
import { speechEngines } from '../../main.ts';
import type { RecogniserChoice } from '../../operations/ports.ts';
import { openDocumentFolder } from '../../storage/documents/openDocumentFolder.ts';
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

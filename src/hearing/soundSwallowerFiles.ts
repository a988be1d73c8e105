import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ACOUSTIC_MODEL_FILES, type AcousticModel } from '../speech/following/soundSwallower.ts';

/** What SoundSwallower needs besides its code: the WebAssembly, the English model and its dictionary. */
export interface SoundSwallowerFiles {
  readonly wasm: Uint8Array<ArrayBuffer>;
  readonly model: AcousticModel;
  readonly dictionary: string;
}

/**
 * Reads them from the built page, which uses the same files (vite.config.ts), or else from the installed package. Throws
 * where neither has them: the program is then incomplete.
 */
export async function readSoundSwallowerFiles(): Promise<SoundSwallowerFiles> {
  const { wasmFile, model } = places();
  const bytes = async (name: string): Promise<Uint8Array> => new Uint8Array(await readFile(join(model, name)));
  const [wasm, mdef, means, variances, sendump, transitionMatrices, features, dictionary] = await Promise.all([
    readFile(wasmFile).then((file) => new Uint8Array(file)),
    bytes(ACOUSTIC_MODEL_FILES.mdef),
    bytes(ACOUSTIC_MODEL_FILES.means),
    bytes(ACOUSTIC_MODEL_FILES.variances),
    bytes(ACOUSTIC_MODEL_FILES.sendump),
    bytes(ACOUSTIC_MODEL_FILES.transitionMatrices),
    readFile(join(model, ACOUSTIC_MODEL_FILES.featureParameters), 'utf8'),
    readFile(join(model, 'dict.txt'), 'latin1'),
  ]);
  const featureParameters = JSON.parse(features) as AcousticModel['featureParameters'];
  return { wasm, model: { mdef, means, variances, sendump, transitionMatrices, featureParameters }, dictionary };
}

function places(): { wasmFile: string; model: string } {
  const here = dirname(fileURLToPath(import.meta.url));
  // The program is built as a file and, for what its threads share, as chunks in a folder beside it.
  const built = ['web', join('..', 'web')].map((page) => join(here, page, 'soundswallower'));
  const folder = built.find((one) => existsSync(join(one, 'soundswallower.wasm')));
  if (folder) return { wasmFile: join(folder, 'soundswallower.wasm'), model: join(folder, 'en-us') };
  const installed = dirname(createRequire(import.meta.url).resolve('soundswallower'));
  return { wasmFile: join(installed, 'soundswallower.node.wasm'), model: join(installed, 'model', 'en-us') };
}

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
 * Reads them from the folder `soundswallower` beside the built program, or else from the installed package. Throws
 * where neither has them: the program is then incomplete.
 */
export async function readSoundSwallowerFiles(): Promise<SoundSwallowerFiles> {
  const folder = soundSwallowerFolder();
  const model = join(folder, 'model', 'en-us');
  const bytes = async (name: string): Promise<Uint8Array> => new Uint8Array(await readFile(join(model, name)));
  const [wasm, mdef, means, variances, sendump, transitionMatrices, features, dictionary] = await Promise.all([
    readFile(join(folder, 'soundswallower.node.wasm')).then((file) => new Uint8Array(file)),
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

function soundSwallowerFolder(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const beside = [join(here, 'soundswallower'), join(here, '..', 'soundswallower')];
  return (
    beside.find((folder) => existsSync(join(folder, 'model', 'en-us', 'mdef'))) ??
    dirname(createRequire(import.meta.url).resolve('soundswallower'))
  );
}

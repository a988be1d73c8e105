import createModule from 'soundswallower';
import type { PhoneticDecoder } from '../../speech/following/phoneticDecoder.ts';
import {
  ACOUSTIC_MODEL_FILES,
  type AcousticModel,
  soundSwallowerDecoder,
  type SoundSwallowerModule,
} from '../../speech/following/soundSwallower.ts';
import { pronouncingDictionary, type PronouncingDictionary } from '../../speech/pronunciation/dictionary.ts';

/** Where the server keeps the WebAssembly and its English model: about 10 MB, from this machine. */
const FOLDER = '/soundswallower/';

/** SoundSwallower in a worker of the page. Rejects where a file can't be had or this browser can't run it. */
export async function loadSoundSwallower(): Promise<{ dictionary: PronouncingDictionary; decoder: PhoneticDecoder }> {
  const [wasm, mdef, means, variances, sendump, transitionMatrices, features, dictionary] = await Promise.all([
    bytesOf('soundswallower.wasm'),
    bytesOf(`en-us/${ACOUSTIC_MODEL_FILES.mdef}`),
    bytesOf(`en-us/${ACOUSTIC_MODEL_FILES.means}`),
    bytesOf(`en-us/${ACOUSTIC_MODEL_FILES.variances}`),
    bytesOf(`en-us/${ACOUSTIC_MODEL_FILES.sendump}`),
    bytesOf(`en-us/${ACOUSTIC_MODEL_FILES.transitionMatrices}`),
    bytesOf(`en-us/${ACOUSTIC_MODEL_FILES.featureParameters}`),
    bytesOf('en-us/dict.txt'),
  ]);
  const featureParameters = JSON.parse(new TextDecoder().decode(features)) as AcousticModel['featureParameters'];
  const module = (await createModule({ wasmBinary: wasm.buffer } as never)) as unknown as SoundSwallowerModule;
  return {
    dictionary: pronouncingDictionary(new TextDecoder('latin1').decode(dictionary)),
    decoder: soundSwallowerDecoder(module, {
      mdef,
      means,
      variances,
      sendump,
      transitionMatrices,
      featureParameters,
    }),
  };
}

async function bytesOf(name: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(FOLDER + name, { credentials: 'same-origin' });
  if (!response.ok) throw new Error(`${name} could not be fetched: ${response.status}.`);
  return new Uint8Array(await response.arrayBuffer());
}

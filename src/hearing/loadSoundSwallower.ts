import createModule from 'soundswallower';
import type { PhoneticDecoder } from '../speech/following/phoneticDecoder.ts';
import {
  type DecoderSettings,
  soundSwallowerDecoder,
  type SoundSwallowerModule,
} from '../speech/following/soundSwallower.ts';
import { pronouncingDictionary, type PronouncingDictionary } from '../speech/pronunciation/dictionary.ts';
import { readSoundSwallowerFiles } from './soundSwallowerFiles.ts';

/** SoundSwallower in this thread: decoders as many as wanted, and the dictionary. */
export interface LoadedSoundSwallower {
  readonly dictionary: PronouncingDictionary;
  /** About 50 ms and 7 MB each, until released. */
  decoder(settings?: Partial<DecoderSettings>): PhoneticDecoder;
  /** Bytes of the WebAssembly's memory, which never shrinks. */
  memoryBytes(): number;
}

/** Loads the WebAssembly and reads the model, about 0.1 s. */
export async function loadSoundSwallower(): Promise<LoadedSoundSwallower> {
  const { wasm, model, dictionary } = await readSoundSwallowerFiles();
  // Emscripten adds handlers that end the process where anything is thrown anywhere; that is not its to decide.
  const before = {
    uncaught: process.listeners('uncaughtException'),
    unhandled: process.listeners('unhandledRejection'),
  };
  const module = (await createModule({ wasmBinary: wasm.buffer } as never)) as unknown as SoundSwallowerModule;
  for (const listener of process.listeners('uncaughtException')) {
    if (!before.uncaught.includes(listener)) process.removeListener('uncaughtException', listener);
  }
  for (const listener of process.listeners('unhandledRejection')) {
    if (!before.unhandled.includes(listener)) process.removeListener('unhandledRejection', listener);
  }
  return {
    dictionary: pronouncingDictionary(dictionary),
    decoder: (settings) => soundSwallowerDecoder(module, model, settings),
    memoryBytes: () => module.HEAPU8.length,
  };
}

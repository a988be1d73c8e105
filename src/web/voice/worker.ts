import type { VoiceAnswer, VoiceRequest } from './model.ts';

/** Where the server keeps the program: 18 MB with all its languages, from this machine. See vite.config.ts. */
const FOLDER = '/espeak-ng/';

interface Options {
  /** As on espeak-ng's command line. */
  readonly arguments: readonly string[];
  readonly instantiateWasm: (
    imports: WebAssembly.Imports,
    done: (instance: WebAssembly.Instance, module: WebAssembly.Module) => void,
  ) => object;
}

/** Runs the program; resolves when it ended, with the files that it wrote. */
type Program = (options: Options) => Promise<{ readonly FS: { readFile(path: string): Uint8Array<ArrayBuffer> } }>;

const programAndModule = Promise.all([load(), compile()]);
// Told to whoever asks for words.
programAndModule.catch(() => undefined);

async function load(): Promise<Program> {
  // Not a module of the page's own: it is loaded as it came, beside its licence.
  const address = `${FOLDER}espeak-ng.js`;
  const { default: program } = (await import(/* @vite-ignore */ address)) as { readonly default: Program };
  return program;
}

/** Compiled once, though the program runs anew for each text. */
async function compile(): Promise<WebAssembly.Module> {
  const response = await fetch(`${FOLDER}espeak-ng.wasm`, { credentials: 'same-origin' });
  if (!response.ok) throw new Error(`The voice could not be fetched: ${response.status}.`);
  return WebAssembly.compile(await response.arrayBuffer());
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
const answer = (message: VoiceAnswer, moved: Transferable[] = []) => self.postMessage(message, { transfer: moved });

self.addEventListener('message', ({ data }: MessageEvent<VoiceRequest>) => void say(data));

async function say({ id, text, voice, wordsPerMinute }: VoiceRequest): Promise<void> {
  try {
    const [program, module] = await programAndModule;
    const ran = await program({
      // "--" ends the options, so that a text that begins with a dash is a text.
      arguments: ['-v', voice, '-s', String(Math.round(wordsPerMinute)), '-w', 'said.wav', '--', text],
      instantiateWasm(imports, done) {
        const finish = async (): Promise<void> => done(await WebAssembly.instantiate(module, imports), module);
        void finish();
        return {};
      },
    });
    const wav = ran.FS.readFile('said.wav').slice().buffer;
    answer({ id, wav }, [wav]);
  } catch (error) {
    answer({ id, message: error instanceof Error ? error.message : String(error) });
  }
}

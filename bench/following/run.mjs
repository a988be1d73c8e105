import { mkdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

// node bench/following/run.mjs [--one-in=8] [--seed=1] [--scripts=first|more|held] [--only="noise 5 dB"] [--verbose]; needs espeak-ng.
// With --human=FOLDER on people reading aloud (see fetchHuman.mjs) instead of made speech.
const folder = fileURLToPath(new URL('../../.cache/bench-following/', import.meta.url));
mkdirSync(folder, { recursive: true });
const bundle = await rolldown({
  input: fileURLToPath(new URL('main.ts', import.meta.url)),
  platform: 'node',
  external: [/^node:/, 'soundswallower'],
  logLevel: 'silent',
});
await bundle.write({ dir: folder, format: 'esm' });
await import(pathToFileURL(`${folder}main.js`).href);

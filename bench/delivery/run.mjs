#!/usr/bin/env node
// Measures how right and how fast the figures from the sound alone are.
//
//   node bench/delivery/run.mjs                 everything, about three minutes
//   node bench/delivery/run.mjs pauses speed    some of: pauses syllables pitch fillers speed
//
// Speech is made with espeak-ng (Debian: apt-get install espeak-ng); without it this says so and ends. Pitch and
// speed are compared with Praat (apt-get install praat) where it is present. Pink noise comes from a seeded generator,
// so that every run measures the same sound. Speech of people is not part of it: none may be kept with the project.
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const outDir = join(root, '.cache', 'bench-delivery');
mkdirSync(outDir, { recursive: true });
await build({
  root,
  configFile: false,
  logLevel: 'error',
  build: {
    ssr: 'bench/delivery/main.ts',
    target: 'node20',
    outDir,
    minify: false,
    rollupOptions: { output: { format: 'es', entryFileNames: 'main.js' } },
  },
});
// A process of its own: memory is measured, and building takes a lot.
spawn(process.execPath, [join(outDir, 'main.js'), ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' }).on(
  'close',
  (code) => (process.exitCode = code ?? 1),
);

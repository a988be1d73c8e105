import { cpSync } from 'node:fs';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** `scripts/run.mjs` builds beside `dist` and swaps, so that a running Offbook never misses a file. */
const dist = resolve(import.meta.dirname, process.env['OFFBOOK_DIST'] ?? 'dist');

/** Browsers that know light-dark(), popover and <dialog>: everything of the last two years. */
const browsers = ['chrome123', 'edge123', 'firefox125', 'safari17.5'];

/** What follows a script by its sound: the WebAssembly and its English model, for the page and for Node alike. */
function soundSwallowerFiles(): Plugin {
  const from = resolve(import.meta.dirname, 'node_modules/soundswallower');
  const to = `${dist}/web/soundswallower`;
  return {
    name: 'offbook:soundswallower-files',
    closeBundle() {
      cpSync(`${from}/soundswallower.web.wasm`, `${to}/soundswallower.wasm`);
      cpSync(`${from}/model/en-us`, `${to}/en-us`, { recursive: true });
    },
  };
}

/**
 * The voice that asks questions where the system has none. It is a program of its own (GPL), which the page loads as it
 * is: it comes with its licence and is bundled with nothing else.
 */
function espeakFiles(): Plugin {
  const from = resolve(import.meta.dirname, 'node_modules/espeak-ng');
  const to = `${dist}/web/espeak-ng`;
  return {
    name: 'offbook:espeak-files',
    closeBundle() {
      cpSync(`${from}/dist`, to, { recursive: true });
      cpSync(`${from}/LICENSE`, `${to}/LICENSE`);
      cpSync(`${from}/README.md`, `${to}/README.md`);
    },
  };
}

export default defineConfig({
  root: 'src/web',
  base: '/',
  plugins: [react(), soundSwallowerFiles(), espeakFiles()],
  build: {
    outDir: `${dist}/web`,
    emptyOutDir: true,
    target: browsers,
    cssTarget: browsers,
    // The polyfill would be the only reason to need inline script; these browsers all know modulepreload.
    modulePreload: { polyfill: false },
    // Files of their own, never data: URLs, so that the page can be served under a strict content policy.
    assetsInlineLimit: 0,
    sourcemap: false,
  },
  resolve: { alias: { 'blob-polyfill': resolve(import.meta.dirname, 'src/web/hearing/nativeBlob.ts') } },
  worker: { format: 'es' },
  css: { modules: { localsConvention: 'camelCaseOnly' } },
  server: { host: '127.0.0.1', port: 5173, proxy: { '^/api/(?!.*\\.ts)': 'http://127.0.0.1:4545' } },
});

import { cpSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
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

/** What every page needs whether or not the server answers: served as it is, under names that stay. */
const publicFiles = resolve(import.meta.dirname, 'src/web/offline/public');

/** Of what is built, the page keeps for itself what is this small; the rest is dictionaries and recognisers. */
const KEPT_BELOW_BYTES = 500_000;

/** Tells the service worker which files make up this version of the page. */
function listFilesForServiceWorker(): Plugin {
  return {
    name: 'offbook:service-worker-files',
    generateBundle(_, bundle) {
      const worker = bundle['sw.js'];
      const entry = Object.values(bundle).find(
        (file) => file.type === 'chunk' && file.isEntry && file.name === 'index',
      );
      if (worker?.type !== 'chunk' || !entry) throw new Error('The build has no service worker, or no page.');
      const built = Object.values(bundle)
        .filter((file) => file.fileName.startsWith('assets/') && /\.(js|css|svg)$/.test(file.fileName))
        .filter((file) => Buffer.byteLength(file.type === 'chunk' ? file.code : file.source) < KEPT_BELOW_BYTES)
        .map((file) => `/${file.fileName}`);
      const served = readdirSync(publicFiles, { recursive: true, withFileTypes: true })
        .filter((file) => file.isFile())
        .map((file) => resolve(file.parentPath, file.name).slice(publicFiles.length).replaceAll('\\', '/'));
      const page = { entry: `/${entry.fileName}`, files: ['/', ...built, ...served] };
      worker.code = `self.offbookBuilt=${JSON.stringify(page)};\n${worker.code}`;
    },
  };
}

/** The modules that choose the language and bring its words; all others may say words as they are loaded. */
const CHOOSES_LANGUAGE = /src\/(?:web\/)?words\/(?:say|language|chosenLanguage|loadWords)\.ts$/;

/**
 * The page's first module only chooses its language and loads the rest: the page, and where Offbook opens. The browser is
 * told of both in the page itself, so that it fetches all at once, and has the styles before anything is drawn.
 */
function preloadPage(): Plugin {
  return {
    name: 'offbook:preload-page',
    transformIndexHtml: {
      order: 'post',
      handler(html, { path, bundle = {} }) {
        // The page that pairs a phone loads nothing of the rest.
        if (path !== '/index.html') return [];
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const first = ['src/web/app/mount.tsx', 'src/web/home/HomePage.tsx'].map((source) => {
          const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(source));
          if (!chunk) throw new Error(`The build has no ${source} to load.`);
          return chunk;
        });
        // What a page stands on before the page, so that its own styles have the last word.
        const modules = first.flatMap((chunk) => [...chunk.imports, chunk.fileName]);
        const styles = modules.flatMap((file) => [
          ...(chunks.find(({ fileName }) => fileName === file)?.viteMetadata?.importedCss ?? []),
        ]);
        const entry = chunks.find((chunk) => chunk.isEntry && chunk.name === 'index');
        if (!entry) throw new Error('The build has no page.');
        const early = chunks
          .filter(({ fileName }) => entry.imports.includes(fileName))
          .flatMap(({ moduleIds }) =>
            moduleIds.filter((id) => /src\/.*\.tsx?$/.test(id) && !CHOOSES_LANGUAGE.test(id)),
          );
        if (early.length > 0) throw new Error(`Loaded before the language is chosen: ${early.join(', ')}`);
        const untold = (files: readonly string[]) => [...new Set(files)].filter((file) => !html.includes(`/${file}"`));
        return [
          ...untold(modules).map((file) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
          })),
          ...untold(styles).map((file) => ({
            tag: 'link',
            attrs: { rel: 'stylesheet', crossorigin: true, href: `/${file}` },
          })),
        ].map((link) => ({ ...link, injectTo: 'head' as const }));
      },
    },
  };
}

/** Scripts and styles lie beside themselves compressed, for a phone that fetches them over the air. */
function compressFiles(): Plugin {
  return {
    name: 'offbook:compress-files',
    closeBundle() {
      const assets = `${dist}/web/assets`;
      for (const name of readdirSync(assets).filter((name) => /\.(js|css)$/.test(name))) {
        writeFileSync(join(assets, `${name}.gz`), gzipSync(readFileSync(join(assets, name)), { level: 9 }));
      }
    },
  };
}

export default defineConfig({
  root: 'src/web',
  base: '/',
  publicDir: publicFiles,
  plugins: [react(), soundSwallowerFiles(), espeakFiles(), listFilesForServiceWorker(), preloadPage(), compressFiles()],
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
    rollupOptions: {
      input: {
        index: resolve(import.meta.dirname, 'src/web/index.html'),
        // What a device in the network sees until it is paired; it shares no file with the page.
        pairing: resolve(import.meta.dirname, 'src/web/pairing/index.html'),
        sw: resolve(import.meta.dirname, 'src/web/offline/serviceWorker.ts'),
      },
      // A service worker answers for the addresses beside it, and is found again by its name.
      output: {
        entryFileNames: ({ name }) => (name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js'),
        // What every page stands on comes in one piece: it compresses better, and is one fetch instead of twenty.
        codeSplitting: {
          groups: [
            {
              name: 'frame',
              test: /node_modules\/(react|react-dom|scheduler|@tanstack|@formatjs|intl-messageformat)\//,
              priority: 2,
            },
            // What chooses the language is loaded first, and what speaks only after it.
            { name: 'words', test: CHOOSES_LANGUAGE, priority: 3 },
            { name: 'shared', test: /src\//, minShareCount: 6, priority: 1 },
          ],
        },
      },
    },
  },
  resolve: { alias: { 'blob-polyfill': resolve(import.meta.dirname, 'src/web/hearing/nativeBlob.ts') } },
  worker: { format: 'es' },
  css: { modules: { localsConvention: 'camelCaseOnly' } },
  server: { host: '127.0.0.1', port: 5173, proxy: { '^/api/(?!.*\\.ts)': 'http://127.0.0.1:4545' } },
});

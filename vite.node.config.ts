import { builtinModules } from 'node:module';
import { defineConfig } from 'vite';

// One file for Node with every dependency inside, so that a start reads little and `npx` installs little.
// Only SQLite stays outside: it is a native binary.
const bench = process.env['OFFBOOK_BENCH'] === '1';

export default defineConfig({
  build: {
    ssr: true,
    target: 'node20',
    outDir: bench ? '.cache/bench' : 'dist',
    emptyOutDir: false,
    minify: false,
    rollupOptions: {
      input: bench ? { bench: 'bench/main.ts' } : { cli: 'src/cli/main.ts' },
      external: [/^node:/, ...builtinModules, '@photostructure/sqlite', 'pg-native', ...(bench ? ['playwright-core'] : [])],
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
  ssr: { noExternal: true, external: ['@photostructure/sqlite', ...(bench ? ['playwright-core'] : [])], target: 'node' },
});

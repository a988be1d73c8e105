import { builtinModules } from 'node:module';
import { defineConfig } from 'vite';

// One file for Node with every dependency inside, so that a start reads little and `npx` installs little.
// Only SQLite stays outside: it is a native binary.
export default defineConfig({
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist',
    emptyOutDir: false,
    minify: false,
    rollupOptions: {
      input: { cli: 'src/cli/main.ts' },
      external: [/^node:/, ...builtinModules, '@photostructure/sqlite', 'pg-native'],
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
  ssr: { noExternal: true, external: ['@photostructure/sqlite'], target: 'node' },
});

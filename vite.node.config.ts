import { builtinModules } from 'node:module';
import { defineConfig } from 'vite';

// One file for Node with every dependency inside, so that a start reads little and `npx` installs little.
// Only SQLite and the optional sherpa-onnx stay outside: they are native binaries.
// Benches and the picture script are built from the same sources, into a folder of their own.
const tool = process.env['OFFBOOK_TOOL'];
const tools: Readonly<Record<string, string>> = { bench: 'bench/main.ts', screenshots: 'scripts/screenshots.ts' };

export default defineConfig({
  build: {
    ssr: true,
    target: 'node20',
    outDir: tool ? `.cache/${tool}` : (process.env['OFFBOOK_DIST'] ?? 'dist'),
    emptyOutDir: false,
    minify: false,
    rollupOptions: {
      input: tool
        ? { [tool]: tools[tool]! }
        : {
            cli: 'src/cli/main.ts',
            // Threads and processes of their own, which a program can't start from inside its one file.
            'decode-worker': 'src/decoding/worker.ts',
            'hearing-worker': 'src/hearing/worker.ts',
            'speech-process': 'src/recognisers/sherpa/process.ts',
          },
      external: [
        /^node:/,
        ...builtinModules,
        '@photostructure/sqlite',
        'pg-native',
        ...(tool ? ['playwright-core'] : []),
      ],
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
  ssr: { noExternal: true, external: ['@photostructure/sqlite', ...(tool ? ['playwright-core'] : [])], target: 'node' },
});
